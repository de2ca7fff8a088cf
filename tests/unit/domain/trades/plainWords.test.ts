import { expect, test } from 'vitest';
import type { RomeCode } from '../../../../src/domain/ids.ts';
import { createPlainWords } from '../../../../src/domain/trades/plainWords.ts';
import { stemsOf } from '../../../../src/domain/trades/tradeWords.ts';
import { createSmallTrades } from '../../../support/smallTrades.ts';

const trades = createSmallTrades();
const rowOf = (code: string) => trades.rowOf.get(code as RomeCode);
const words = createPlainWords(trades, {
  'vendeur / vendeuse': ['H2913', 'X9999', 'J1501'],
  ventilateur: ['N4101'],
  inconnu: ['X9999'],
});

test('a plain word means its trades in their order, in both forms, those that the ROME does not have left out', () => {
  expect(words.meaningOf(stemsOf('vendeur'))).toEqual([rowOf('H2913'), rowOf('J1501')]);
  expect(words.meaningOf(stemsOf('vendeuse'))).toEqual([rowOf('H2913'), rowOf('J1501')]);
  expect(words.meaningOf(stemsOf('inconnu'))).toEqual([]);
  expect(words.meaningOf(stemsOf('vendeur ventilateur'))).toEqual([]);
});

test('four letters of its beginning bring up the first of its trades, the first word of the list first', () => {
  expect(words.rowBegun('vend')).toBe(rowOf('H2913'));
  expect(words.rowBegun('vent')).toBe(rowOf('N4101'));
  expect(words.rowBegun('ven')).toBeNull();
  expect(words.rowBegun('vendx')).toBeNull();
  expect(words.rowBegun('inconnu')).toBeNull();
});
