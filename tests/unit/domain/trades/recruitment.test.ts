import { describe, expect, test } from 'vitest';
import type { BassinId, DepartementId, Fap2021Code, RegionId } from '../../../../src/domain/ids.ts';
import {
  bassinsOf,
  createRecruitment,
  sumNeeds,
  surveyLine,
  surveyLines,
} from '../../../../src/domain/trades/recruitment.ts';
import {
  carers,
  createSmallFigures,
  smallRecruitmentTable,
  unskilledMetal,
  welders,
} from '../../../support/smallTrades.ts';

const { recruitment } = createSmallFigures();
const west = 'BE:5201' as BassinId;
const east = 'BE:5202' as BassinId;

describe('a line of the survey', () => {
  test('has its shares when both terms are published', () => {
    // 20 difficult projects of 50, 0 seasonal: a published zero is a zero.
    expect(surveyLine(recruitment, 2025, west, welders)).toEqual({
      year: 2025,
      family: 'D2X40',
      bassin: 'BE:5201',
      state: 'line',
      projects: 50,
      difficult: 20,
      seasonal: 0,
      difficultShare: 0.4,
      seasonalShare: 0,
    });
  });

  test('has no share when the projects or their part are not published', () => {
    expect(surveyLine(recruitment, 2025, west, carers)).toMatchObject({
      projects: null,
      difficultShare: null,
    });
    expect(surveyLine(recruitment, 2025, east, welders)).toMatchObject({
      projects: 150,
      difficultShare: null,
    });
  });

  test('that is not there says so, and is not a zero', () => {
    const line = surveyLine(recruitment, 2025, west, unskilledMetal);

    expect(line).toMatchObject({ state: 'no-line', projects: null, difficult: null, seasonal: null });
  });

  test('of a bassin that was not surveyed says so', () => {
    expect(surveyLine(recruitment, 2024, east, welders).state).toBe('not-surveyed');
    expect(surveyLine(recruitment, 1999, west, welders).state).toBe('not-surveyed');
  });
});

describe('a sum of lines', () => {
  test('adds what is published and counts what is not', () => {
    // Projects 50 + 150; difficult 20 and one unpublished, which is between 0 and 150.
    const sum = sumNeeds(surveyLines(recruitment, 2025, [west, east], [welders]));

    expect(sum.projects).toEqual({ value: 200, missing: 0, of: 2 });
    expect(sum.difficult).toEqual({ value: 20, missing: 1, of: 2 });
    expect(sum.difficultPart).toEqual({ low: 0.1, high: 0.85, projects: 200, covered: 50 });
  });

  test('has no value when nothing is published', () => {
    expect(sumNeeds(surveyLines(recruitment, 2025, [west], [carers])).projects).toEqual({
      value: null,
      missing: 1,
      of: 1,
    });
  });

  test('knows a share where every count is published', () => {
    const sum = sumNeeds(surveyLines(recruitment, 2025, [east], [carers]));

    expect(sum.difficultPart).toMatchObject({ low: 0.75, high: 0.75 });
  });

  test('knows nothing of a share where no project is published', () => {
    const sum = sumNeeds(surveyLines(recruitment, 2025, [west], [carers]));

    expect(sum.difficultPart).toEqual({ low: null, high: null, projects: 0, covered: 0 });
  });
});

test('a bassin belongs to the zones that the survey counts it in', () => {
  expect(bassinsOf(recruitment, 'DEP:49' as DepartementId)).toEqual(['BE:5201', 'BE:5202']);
  expect(bassinsOf(recruitment, 'REG:52' as RegionId)).toEqual(['BE:5201', 'BE:5202']);
  expect(bassinsOf(recruitment, 'DEP:35' as DepartementId)).toEqual(['BE:5313']);
});

describe('createRecruitment', () => {
  const [survey] = smallRecruitmentTable.surveys;
  const withSurvey = (change: Partial<NonNullable<typeof survey>>) =>
    createRecruitment({ ...smallRecruitmentTable, surveys: [{ ...survey!, ...change }] });

  test('refuses columns that do not line up', () => {
    expect(withSurvey({ projects: [1] })).toEqual({ ok: false, error: 'surveys.2024: uneven columns' });
  });

  test('refuses a line of an unknown bassin', () => {
    expect(withSurvey({ bassin: [0, 9] })).toEqual({
      ok: false,
      error: 'surveys.2024.1: names a bassin or a family that is not listed',
    });
  });

  test('reads families in the order of the table', () => {
    expect(recruitment.families).toEqual(['D2X20', 'D2X40', 'V0X60'] satisfies string[] as Fap2021Code[]);
  });
});
