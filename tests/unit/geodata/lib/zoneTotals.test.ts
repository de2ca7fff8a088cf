import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTotals } from '../../../../geodata/lib/zoneTotals.ts';

const zones = (jobs: Readonly<Record<string, number>>) => new Map(Object.entries(jobs));

describe('the totals of a year', () => {
  test('prove that missing rows are zeros when every zone is equal in both classifications', () => {
    const equal = zones({ A: 100, B: 7 });

    expect(compareTotals({ communes: equal, sectors: [equal, equal] })).toEqual({
      equal: 2,
      apart: [],
      proved: true,
    });
  });

  test('prove it too when two zones are apart by opposite amounts: a place of work put next door', () => {
    const communes = zones({ A: 100, B: 7, C: 50 });
    const sectors = zones({ A: 185, B: 7, C: -35 });

    expect(compareTotals({ communes, sectors: [sectors, sectors] })).toEqual({
      equal: 1,
      apart: [
        ['A', -85],
        ['C', 85],
      ],
      proved: true,
    });
  });

  test.each([
    ['one zone has more jobs than its communes', { A: 101, B: 7 }, { A: 101, B: 7 }],
    ['two zones are apart by amounts that are not opposite', { A: 90, B: 16 }, { A: 90, B: 16 }],
    ['only one classification is equal', { A: 100, B: 7 }, { A: 101, B: 6 }],
    ['a zone has no total', { A: 100 }, { A: 100 }],
  ])('prove nothing when %s', (_, a21, a38) => {
    const totals = compareTotals({ communes: zones({ A: 100, B: 7 }), sectors: [zones(a21), zones(a38)] });

    expect(totals.proved).toBe(false);
  });

  test('prove nothing without zones, or with one classification', () => {
    const equal = zones({ A: 100 });

    expect(compareTotals({ communes: zones({}), sectors: [equal, equal] }).proved).toBe(false);
    expect(compareTotals({ communes: equal, sectors: [equal] }).proved).toBe(false);
  });

  test('never prove it when a secret is hidden in one zone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: 1, max: 500 }),
        (jobs, at, secret) => {
          const communes = new Map(jobs.map((value, zone) => [`${zone}`, value]));
          const sectors = new Map(communes);
          const key = `${at % jobs.length}`;
          sectors.set(key, (sectors.get(key) ?? 0) + secret);

          expect(compareTotals({ communes, sectors: [sectors, sectors] }).proved).toBe(false);
        },
      ),
    );
  });
});
