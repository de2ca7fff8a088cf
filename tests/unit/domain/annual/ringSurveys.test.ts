import { describe, expect, test } from 'vitest';
import type { BmoFile } from '../../../../src/domain/annual/bmo/bmoFile.ts';
import { recruitmentOf } from '../../../../src/domain/annual/bmo/recruitmentOf.ts';
import { withRingSurvey } from '../../../../src/domain/annual/bmo/ringSurveys.ts';
import type { BassinId, Fap2021Code } from '../../../../src/domain/ids.ts';
import { bassinsOf, surveyLine } from '../../../../src/domain/trades/recruitment.ts';
import { smallSurveys, unwrap } from '../../../support/smallTrades.ts';

const near = 'BE:5410' as BassinId;
const west = 'BE:5201' as BassinId;
const welders = 'D2X40' as Fap2021Code;
const cooks = 'S1X20' as Fap2021Code;

/** One bassin around the region, in 2025 only, with a family that the region has no line for. */
const around: BmoFile = {
  ...smallSurveys[1]!,
  bassins: [{ id: near, name: 'VOISIN' }],
  parts: [
    [0, 'DEP:53', 'REG:54'],
    [0, 'DEP:79', 'REG:54'],
  ],
  families: [welders, cooks],
  part: [0, 0, 1],
  family: [0, 1, 0],
  projects: [8, 5, 4],
  difficult: [6, null, 1],
  seasonal: [0, 5, 0],
};

describe('surveys with those of the bassins around the region', () => {
  const recruitment = unwrap(recruitmentOf(smallSurveys, [around]));

  test('have the lines of both, each of its bassin, whole bassins added up', () => {
    expect(surveyLine(recruitment, 2025, near, welders)).toMatchObject({
      state: 'line',
      projects: 12,
      difficult: 7,
    });
    expect(surveyLine(recruitment, 2025, near, cooks)).toMatchObject({
      state: 'line',
      projects: 5,
      difficult: null,
    });
    expect(surveyLine(recruitment, 2025, west, welders)).toEqual(
      surveyLine(unwrap(recruitmentOf(smallSurveys)), 2025, west, welders),
    );
    expect(surveyLine(recruitment, 2025, west, cooks).state).toBe('no-line');
  });

  test('add nothing to the region nor to its départements', () => {
    const alone = unwrap(recruitmentOf(smallSurveys));
    for (const zone of ['REG:52', 'DEP:49'] as const)
      expect(bassinsOf(recruitment, zone as never)).toEqual(bassinsOf(alone, zone as never));
  });

  test('say of a year without them that it is not known, never that the bassin is not surveyed', () => {
    expect(surveyLine(recruitment, 2024, near, welders)).toMatchObject({ state: 'not-held', projects: null });
    const other = 'BE:9999' as BassinId;
    expect(surveyLine(recruitment, 2025, other, welders).state).toBe('not-held');
    expect(surveyLine(unwrap(recruitmentOf(smallSurveys)), 2025, near, welders).state).toBe('not-held');
  });

  test('a bassin of the region is never counted twice', () => {
    const again: BmoFile = { ...around, bassins: [{ id: west, name: 'BAS PAYS' }] };
    expect(withRingSurvey(smallSurveys[1]!, [again])).toBe(smallSurveys[1]);
    expect(withRingSurvey(smallSurveys[0]!, [around])).toBe(smallSurveys[0]);
  });
});
