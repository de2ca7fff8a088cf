import { describe, expect, test } from 'vitest';
import type { BassinId, DepartementId } from '../../../../src/domain/ids.ts';
import { lastFootprint } from '../../../../src/domain/trades/footprint.ts';
import { createRecruitment } from '../../../../src/domain/trades/recruitment.ts';
import { recruitmentTexts } from '../../../../src/ui/texts/recruitment.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import { smallRecruitmentTable, unwrap } from '../../../support/smallTrades.ts';

const region = createSmallRegion();
const west = 'BE:5201' as BassinId;

describe('what the last survey covers of a bassin', () => {
  test('is all of it, and every year compares, when no year leaves a part out', () => {
    const whole = footprint([], []);

    expect(whole).toEqual({ year: 2025, without: [], otherYears: [] });
    expect(recruitmentTexts.footprint(whole)).toBeNull();
  });

  test('is not the part that it leaves out, and the year that has it does not compare', () => {
    const partial = footprint([], [[0, 'DEP:49']]);

    expect(partial).toEqual({ year: 2025, without: ['Maine-et-Loire'], otherYears: [2024] });
    expect(recruitmentTexts.footprint(partial)).toMatch(
      /^Enquête 2025, sans la partie de ce bassin en Maine-et-Loire\s; 2024 ne couvre pas la même étendue et ne s’y compare pas\.$/,
    );
  });

  test('compares years that leave out the same part', () => {
    const both = footprint([[0, 'DEP:49']], [[0, 'DEP:49']]);

    expect(both.otherYears).toEqual([]);
    expect(recruitmentTexts.footprint(both)).toBe(
      'Enquête 2025, sans la partie de ce bassin en Maine-et-Loire.',
    );
  });

  test('names a département beyond the region by its code', () => {
    expect(footprint([], [[0, 'DEP:56']]).without).toEqual(['56']);
  });

  type Without = [number, string][];
  function parts(without: Without) {
    return without.map(([bassin, departement]) => [bassin, departement as DepartementId] as const);
  }
  function footprint(before: Without, last: Without) {
    const [first, second] = smallRecruitmentTable.surveys;
    const surveys = [
      { ...first!, without: parts(before) },
      { ...second!, without: parts(last) },
    ];
    return lastFootprint(unwrap(createRecruitment({ ...smallRecruitmentTable, surveys })), west, region);
  }
});
