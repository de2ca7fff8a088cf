import { describe, expect, test } from 'vitest';
import { createRegion, type Region } from '../../../../src/domain/catalogue/region.ts';
import {
  type GuessData,
  type GuessKind,
  type GuessQuestion,
  guessQuestions,
} from '../../../../src/domain/interview/guesses.ts';
import { createIndicators } from '../../../../src/domain/statistics/series.ts';
import { createRecruitment } from '../../../../src/domain/trades/recruitment.ts';
import { createSectors } from '../../../../src/domain/trades/sectors.ts';
import {
  createSmallIndicators,
  createSmallRegion,
  smallCommunes,
  smallIndex,
  smallIndicators,
  smallTopology,
  smallZones,
} from '../../../support/smallRegion.ts';
import {
  createSmallTrades,
  smallRecruitmentTable,
  smallSectorsTable,
  unwrap,
} from '../../../support/smallTrades.ts';

const region = createSmallRegion();
/** Belle-Rive, Champ-Long and Douvres: 2 000 + 3 000 + 400 = 5 400 inhabitants, all in the bassin Bas-Pays. */
const counted = Int32Array.of(1, 2, 3);

describe('guessQuestions', () => {
  test('asks nothing about an empty territory', () => {
    expect(guessQuestions(new Int32Array(0), dataOf(), region)).toEqual([]);
  });

  test('asks three questions with three answers each', () => {
    const questions = guessQuestions(counted, dataOf(), region);

    expect(questions).toHaveLength(3);
    expect(questions.map(({ options }) => options.length)).toEqual([3, 3, 3]);
  });

  test('has wrong answers that are clearly wrong, and not to be laughed at, whatever the territory', () => {
    const questions = Array.from({ length: 680 }, (_, at) => 3 * at + 1).flatMap((territory) =>
      guessQuestions(
        Int32Array.from(Array(11).keys()).filter((row) => (territory >> row) & 1),
        dataOf(),
        region,
      ),
    );
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(4);
    const far = questions.flatMap((question) => distancesOf(question).map((far) => ({ ...question, far })));
    const rangeOf = (...units: readonly string[]) => {
      const some = far.filter(({ unit }) => units.includes(unit)).map((each) => each.far);
      return [Math.min(...some), Math.max(...some)] as const;
    };

    // Shares three points apart, and not many more; inhabitants from one and a half to six times as many, or as few.
    const [least] = rangeOf('share');
    expect(least).toBeGreaterThanOrEqual(0.03);
    expect(least).toBeLessThan(0.06);
    const [closest, farthest] = rangeOf('inhabitants');
    expect(closest).toBeGreaterThanOrEqual(1.5);
    expect(closest).toBeLessThan(2);
    expect(farthest).toBeGreaterThan(5);
    expect(farthest).toBeLessThanOrEqual(6);
    // A fifth less at least, of what is counted.
    expect(rangeOf('privateJobs', 'projects')[0]).toBeGreaterThanOrEqual(1.25);
  });

  test('has the right answer in every place, and not always the same wrong ones', () => {
    const asked = Array.from({ length: 199 }, (_, territory) =>
      guessQuestions(
        Int32Array.from(Array(11).keys()).filter((row) => ((territory + 1) >> row) & 1),
        dataOf(),
        region,
      ),
    ).flatMap((questions) => questions.filter(({ kind }) => kind === 'population'));
    const places = new Set(asked.map(({ answer }) => answer));
    const wrong = new Set(
      asked.flatMap(({ answer, options }) =>
        options.map(({ value }) => `${options[answer]?.value} or ${value}`),
      ),
    );

    expect([...places].sort()).toEqual([0, 1, 2]);
    const answers = new Set([...wrong].map((each) => each.split(' ')[0]));
    // Each right one beside two wrong ones and itself, were they always the same.
    expect(wrong.size).toBeGreaterThan(3 * answers.size);
  });

  test('asks the same questions of the same communes', () => {
    expect(guessQuestions(counted, dataOf(), region)).toEqual(guessQuestions(counted, dataOf(), region));
  });

  test('asks under other keys of another territory', () => {
    const [first] = guessQuestions(counted, dataOf(), region);
    const [other] = guessQuestions(Int32Array.of(1, 2), dataOf(), region);

    expect(first?.kind).toBe(other?.kind);
    expect(first?.id).not.toBe(other?.id);
  });

  test('takes the sector with the most private jobs of the zone d’emploi that holds most of the territory', () => {
    // ZE:5202 holds 3 400 of the 5 400 inhabitants; there, Santé has 300 jobs of 2024 before Industrie, 60.
    const question = find('sector', dataOf());

    expect(question).toMatchObject({
      unit: 'privateJobs',
      year: 2024,
      zone: { id: 'ZE:5202', name: 'Grand-Pré' },
    });
    expect(right(question)).toEqual({ key: 'Q', label: 'Santé', value: 300 });
  });

  test('takes the family with the most published projects of the bassin', () => {
    const question = find('recruits', dataOf());

    expect(question).toMatchObject({
      unit: 'projects',
      year: 2025,
      zone: { id: 'BE:5201', name: 'Bas-Pays' },
    });
    expect(right(question)).toEqual({ key: 'D2X40', label: 'Soudeurs', value: 50 });
  });

  test('never offers an unpublished figure as an answer', () => {
    // Aides-soignants of the bassin are published as « * »: two families are left, one answer short.
    const recruitment = unwrap(createRecruitment(withLines([50, null, 20])));

    expect(find('recruits', dataOf({ recruitment }))).toBeUndefined();
  });

  test('offers no wrong answer that is nearly right', () => {
    // 45 of 50 is 90 %: too close to call wrong.
    const recruitment = unwrap(createRecruitment(withLines([50, 45, 20])));

    expect(find('recruits', dataOf({ recruitment }))).toBeUndefined();
  });

  test('parts two numbers of inhabitants by half at least', () => {
    const question = find('population', dataOf({ indicators: null }));
    const values = question?.options.map(({ value }) => value).sort((a, b) => a - b) ?? [];

    expect(right(question)).toEqual({ key: '5400', label: null, value: 5400 });
    expect(values.slice(1).every((value, at) => value >= 1.5 * (values[at] ?? 0))).toBe(true);
  });

  test('asks the part of young people only where every commune publishes its ages', () => {
    // Rows 1 and 2: (20 % of 2 000 + 30 % of 2 900) / 4 900; row 10 publishes no ages.
    const kinds = (rows: Int32Array) => guessQuestions(rows, onlyAges(), varied()).map(({ kind }) => kind);

    expect(kinds(Int32Array.of(1, 2))).toContain('young');
    expect(kinds(Int32Array.of(1, 2, 10))).not.toContain('young');
  });

  test('leaves out what could not be loaded', () => {
    const nothing = { trades: null, recruitment: null, sectors: null, indicators: null };

    expect(guessQuestions(counted, nothing, region).map(({ kind }) => kind)).toEqual(['population']);
  });
});

function find(kind: GuessKind, data: GuessData) {
  return guessQuestions(counted, data, region).find((question) => question.kind === kind);
}

function right(question: ReturnType<typeof find>) {
  return question?.options[question.answer];
}

function dataOf(change: Partial<GuessData> = {}): GuessData {
  return {
    trades: createSmallTrades(),
    recruitment: unwrap(createRecruitment(withLines([50, 30, 20]))),
    sectors: threeSectors(),
    indicators: createSmallIndicators(region),
    ...change,
  };
}

function onlyAges(): GuessData {
  return {
    trades: null,
    recruitment: null,
    sectors: null,
    indicators: createIndicators(variedAges(), region.communes),
  };
}

/** Last survey of the bassin Bas-Pays: projects of Soudeurs, Aides-soignants and Ouvriers peu qualifiés. */
function withLines(projects: (number | null)[]) {
  const family = [1, 2, 0];
  const none = projects.map(() => null);
  const survey = {
    year: 2025,
    surveyed: [0],
    without: [],
    bassin: [0, 0, 0],
    family,
    projects,
    difficult: none,
    seasonal: none,
  };
  return { ...smallRecruitmentTable, surveys: [survey] };
}

/** The two sectors of the small region and Commerce, which has 100 private jobs in both zones. */
function threeSectors() {
  const { a21 } = smallSectorsTable;
  const widen = <T extends typeof a21.urssaf>(given: T): T => ({
    ...given,
    jobs: given.jobs.map((grid) => grid.map((list) => [...list, 100])),
    share: given.share.map((list) => [...list, null]),
    specialisation: given.specialisation.map((list) => [...list, null]),
    franceShare: [...given.franceShare, 1],
  });
  return unwrap(
    createSectors({
      ...smallSectorsTable,
      a21: {
        codes: [...a21.codes, 'G'],
        labels: [...a21.labels, 'Commerce'],
        wider: [...a21.wider, 'GI'],
        urssaf: widen(a21.urssaf),
        flores: widen(a21.flores),
      },
    }),
  );
}

/** The small region, all of whose EPCI lie within it. */
function varied(): Region {
  return unwrap(
    createRegion({
      index: smallIndex,
      topology: smallTopology(),
      communes: smallCommunes,
      zones: { ...smallZones, epci: smallZones.epci.map((epci) => ({ ...epci, overflows: false })) },
      basemap: { sea: [], neighbours: [], rivers: [], towns: [] },
    }),
  );
}

/** Ages of the small region, where EPCI A is younger: 40 % of its inhabitants are under 15. */
function variedAges() {
  const [under15 = [], ...older] = smallIndicators.ages.percent;
  const younger = under15.map((value, row) => ([0, 4, 5].includes(row) ? 70 : value));
  return { ...smallIndicators, ages: { ...smallIndicators.ages, percent: [younger, ...older] } };
}

/** How far each wrong answer is from the right one: in parts for a share, in times otherwise. */
function distancesOf({ options, answer, unit }: GuessQuestion): readonly number[] {
  const value = options[answer]!.value;
  return options
    .filter((_, at) => at !== answer)
    .map((other) =>
      unit === 'share'
        ? Math.abs(other.value - value)
        : Math.max(other.value, value) / Math.min(other.value, value),
    );
}
