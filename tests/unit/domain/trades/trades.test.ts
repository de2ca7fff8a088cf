import { describe, expect, test } from 'vitest';
import type { TradesTable } from '../../../../src/domain/catalogue/tradesContract.ts';
import type { RomeCode } from '../../../../src/domain/ids.ts';
import { appellationsOf, createTrades, findTrade } from '../../../../src/domain/trades/trades.ts';
import { createSmallTrades, smallTradesTable, soudeur } from '../../../support/smallTrades.ts';

describe('createTrades', () => {
  test.each<readonly [string, Partial<TradesTable>, string]>([
    [
      'a list too short',
      { rome: { ...smallTradesTable.rome, labels: ['Boulanger'] } },
      'rome.labels: not one value per code',
    ],
    [
      'a parent that does not exist',
      { rome: { ...smallTradesTable.rome, parent: [0, 1, 1, 2, 3, 99] } },
      'rome.parent: names something that the table does not have',
    ],
    [
      'a transition of a kind never seen',
      { rome: { ...smallTradesTable.rome, ecoValues: ['Emploi Brun', 'Emploi Bleu', 'Emploi Vert'] } },
      'rome.ecoValues: an unknown value',
    ],
    [
      'families without a label',
      { fap2009: { ...smallTradesTable.fap2009, labels: [] } },
      'fap: not one label and one family per code',
    ],
  ])('refuses %s', (_, change, error) => {
    expect(createTrades({ ...smallTradesTable, ...change })).toEqual({ ok: false, error });
  });
});

describe('a trade', () => {
  const trades = createSmallTrades();

  test('is found by its code, with its parent and its transitions', () => {
    expect(findTrade(trades, soudeur)).toEqual({
      code: 'H2913',
      row: 1,
      label: 'Soudeur / Soudeuse',
      parent: 'H2913',
      transitions: { ecological: 'brown', digital: 'not-concerned', demographic: 'not-concerned' },
      regulated: false,
      executive: false,
    });
  });

  test('keeps what the producer does not say apart from no', () => {
    const driver = findTrade(trades, 'N4101' as RomeCode);

    expect(driver?.transitions.digital).toBe('concerned');
    expect([driver?.regulated, driver?.executive]).toEqual([null, null]);
    expect(findTrade(trades, 'H2917' as RomeCode)?.transitions.demographic).toBe('unstated');
  });

  test('of another version of the ROME is not found', () => {
    expect(findTrade(trades, 'Z9999' as RomeCode)).toBeNull();
  });

  test('has its label first among its names, and each name once', () => {
    expect(appellationsOf(trades, soudeur)).toEqual([
      'Soudeur / Soudeuse',
      'Soudeur / Soudeuse au chalumeau',
      'Soudobraseur(se)',
    ]);
  });
});
