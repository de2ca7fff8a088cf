import { describe, expect, test } from 'vitest';
import type { Fap2021Code, RomeCode } from '../../../../src/domain/ids.ts';
import {
  browseTrades,
  closeTrades,
  fap2009Of,
  fap2021Of,
  findFamily,
} from '../../../../src/domain/trades/families.ts';
import { aideSoignant, createSmallTrades, soudeur, welders } from '../../../support/smallTrades.ts';

const trades = createSmallTrades();

describe('families of a trade', () => {
  test('are all shown, the one that bears the name of the trade first, each with the qualifications it holds for', () => {
    // Digits 1, 2 and 5: labourer, semi-skilled worker, unskilled employee; the others lead to D2X40.
    expect(
      fap2021Of(trades, soudeur).map(({ family, qualifications }) => [family.code, qualifications]),
    ).toEqual([
      [
        'D2X40',
        [
          'unstated',
          'skilled-worker',
          'highly-skilled-worker',
          'skilled-employee',
          'technician',
          'supervisor',
          'executive',
        ],
      ],
      ['D2X20', ['labourer', 'semi-skilled-worker', 'unskilled-employee']],
    ]);
  });

  test('hold for everybody when there is one', () => {
    expect(fap2021Of(trades, aideSoignant)).toMatchObject([
      { family: { code: 'V0X60', wider: { code: 'V0X' }, domain: { code: 'V' } }, qualifications: null },
    ]);
  });

  test('come through the ROME v3 parent, for a trade that is new in ROME 4.0 too', () => {
    const codes = (code: RomeCode) => fap2021Of(trades, code).map(({ family }) => family.code);

    expect(codes('H2917' as RomeCode)).toEqual(codes(soudeur));
  });

  test('of 2009 may be missing', () => {
    expect(fap2009Of(trades, soudeur).map(({ code }) => code)).toEqual(['D2Z41']);
    expect(fap2009Of(trades, 'J1502' as RomeCode)).toEqual([]);
  });

  test('of an unknown code are none', () => {
    expect(findFamily(trades.fap2021, 'X9X99' as Fap2021Code)).toBeNull();
    expect(findFamily(trades.fap2021, welders)?.label).toBe('Soudeurs');
  });
});

describe('close trades', () => {
  test('are those of the same parent, then those of the same domain', () => {
    expect(closeTrades(trades, soudeur)).toEqual({ sameParent: ['H2917'], sameDomain: [] });
    expect(closeTrades(trades, aideSoignant)).toEqual({ sameParent: [], sameDomain: ['J1502'] });
  });

  test('of an unknown trade are not its siblings', () => {
    expect(closeTrades(trades, 'Z9999' as RomeCode)).toEqual({ sameParent: [], sameDomain: [] });
  });
});

test('browsing goes from domains to families to trades, by label', () => {
  const [metal] = browseTrades(trades);

  expect(metal).toEqual({
    code: 'D',
    label: 'Travail des métaux',
    families: [{ code: 'D2X', label: 'Métallerie', trades: ['H2913', 'H2917'] }],
  });
});
