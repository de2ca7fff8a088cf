import { describe, expect, test } from 'vitest';
import { type AnnualFile, decodeAnnualFile } from '../../../../src/domain/annual/annualFile.ts';
import { arePairsAscending, isAscending } from '../../../../src/domain/annual/order.ts';
import { changedAt } from '../../../support/changedAt.ts';

type Kind = AnnualFile['kind'];

const about = (year: number) => ({
  format: 1 as const,
  year,
  region: 'REG:52',
  source: {
    producer: null,
    title: 'Fichier',
    licence: null,
    licenceUrl: null,
    vintage: String(year),
    landingPage: null,
  },
});
/** One zone and one family: the least that a file may hold. */
const CLASS = [[1]];
const INDEX = [[0.5]];
const FACTORS = [
  'hiringIntensity',
  'trainingLink',
  'labourShortage',
  'unstableJobs',
  'workingConditions',
  'geographicMismatch',
] as const;
const everyFactor = <T>(grid: T) => Object.fromEntries(FACTORS.map((factor) => [factor, grid]));

/** The shortest file of each kind. */
const SHORTEST: Readonly<Record<Kind, object>> = {
  bmo: {
    ...about(2025),
    kind: 'bmo',
    bassins: [{ id: 'BE:5201', name: 'Bas-Pays' }],
    parts: [[0, 'DEP:44', 'REG:52']],
    families: ['A0X40'],
    part: [0],
    family: [0],
    projects: [10],
    difficult: [10],
    seasonal: [10],
  },
  tension: {
    ...about(2024),
    kind: 'tension',
    zones: ['FR'],
    codes: ['A0X40'],
    category: CLASS,
    index: INDEX,
    imputed: [[false]],
    factors: { ...everyFactor(INDEX), lowPay: [[null]] },
  },
  'tension-fap2009': {
    ...about(2019),
    kind: 'tension-fap2009',
    zones: ['FR'],
    detailed: { codes: ['A0Z40'], category: CLASS, factors: everyFactor(CLASS) },
    grouped: { codes: [], category: [[]], factors: everyFactor([[]]) },
  },
  flows: {
    ...about(2022),
    kind: 'flows',
    ends: [{ id: '44001', name: 'Abbaretz' }],
    home: [0],
    work: [0],
    people: [0.000001],
    total: 0.000001,
  },
  'private-jobs': {
    ...about(2024),
    kind: 'private-jobs',
    years: [2024],
    communes: ['44001'],
    jobs: [[0]],
  },
  'commune-table': {
    ...about(2023),
    kind: 'commune-table',
    communes: ['44001'],
    columns: [{ name: 'Puits', year: 2023, values: [null] }],
  },
};

describe('an annual file', () => {
  test.each(Object.keys(SHORTEST) as Kind[])('of one figure is one: %s', (kind) => {
    expect(decodeAnnualFile(SHORTEST[kind])).toEqual({ ok: true, value: SHORTEST[kind] });
  });

  test.each<[Kind, string, unknown]>([
    ['bmo', 'year', 1900],
    ['bmo', 'year', 2100],
    ['bmo', 'parts.0.1', 'DEP:2A'],
    ['bmo', 'families.0', 'QAX01'],
    ['bmo', 'seasonal.0', null],
    ['bmo', 'difficult.0', 0],
    ['tension', 'zones.0', 'DEP:971'],
    ['tension', 'category.0.0', 5],
    ['tension', 'index.0.0', -3.25],
    ['tension', 'imputed.0.0', true],
    ['flows', 'ends.0.id', 'ELSE'],
    ['flows', 'ends.0.id', 'DEP:974'],
  ])('may say otherwise: %s with %s %j', (kind, path, value) => {
    expect(decodeAnnualFile(changedAt(SHORTEST[kind], path, value)).ok).toBe(true);
  });

  test.each<[Kind, string, unknown, string]>([
    ['bmo', 'format', 2, 'format'],
    ['bmo', 'year', 1899, 'year'],
    ['bmo', 'year', 2101, 'year'],
    ['bmo', 'year', 2024.5, 'year'],
    ['bmo', 'region', 'REG:5', 'region'],
    ['bmo', 'source.title', '', 'source.title'],
    ['bmo', 'bassins.0.id', 'BE:520', 'bassins.0.id'],
    ['bmo', 'families.0', 'A0X4', 'families.0'],
    ['bmo', 'projects.0', -1, 'projects.0'],
    ['bmo', 'projects.0', 9, 'a part above its projects'],
    ['bmo', 'difficult.0', 11, 'a part above its projects'],
    ['bmo', 'seasonal.0', 11, 'a part above its projects'],
    ['bmo', 'family', [], 'uneven columns'],
    ['bmo', 'projects', [10, 10], 'uneven columns'],
    ['bmo', 'difficult', [], 'uneven columns'],
    ['bmo', 'seasonal', [10, 10], 'uneven columns'],
    ['bmo', 'parts.0.0', 1, 'not listed'],
    ['bmo', 'part.0', 1, 'not listed'],
    ['bmo', 'family.0', 1, 'not listed'],
    ['bmo', 'families', ['A0X40', 'A0X40'], 'nothing twice'],
    ['tension', 'zones', [], 'none twice'],
    ['tension', 'zones', ['FR', 'FR'], 'none twice'],
    ['tension', 'codes', ['A0X40', 'A0X40'], 'none twice'],
    ['tension', 'category', [[6]], 'category'],
    ['tension', 'category', [[0]], 'category'],
    ['tension', 'category', [[1], [1]], 'uneven columns'],
    ['tension', 'index', [[0.5, 0.5]], 'uneven columns'],
    ['tension', 'imputed', [], 'uneven columns'],
    ['tension', 'factors.lowPay', [[]], 'uneven columns'],
    ['tension', 'category', [[null]], 'a class with its index, or neither'],
    ['tension', 'index', [[null]], 'a class with its index, or neither'],
    ['tension-fap2009', 'zones', [], 'none twice'],
    ['tension-fap2009', 'detailed.codes', [], 'as many classes'],
    ['tension-fap2009', 'detailed.category', [], 'as many classes'],
    ['tension-fap2009', 'detailed.factors.trainingLink', [[1, 1]], 'as many classes'],
    ['tension-fap2009', 'grouped.category', [[1]], 'as many classes'],
    ['tension-fap2009', 'grouped.codes', ['A0Z'], 'as many classes'],
    ['flows', 'ends', [], 'ends'],
    ['flows', 'ends.0.id', 'DEP:9', 'ends.0'],
    ['flows', 'home', [], 'home'],
    ['flows', 'work', [], 'uneven columns'],
    ['flows', 'people', [], 'uneven columns'],
    ['flows', 'people.0', 0, 'people.0'],
    ['flows', 'home.0', 1, 'not listed'],
    ['flows', 'work.0', 1, 'not listed'],
    ['flows', 'total', 0.000002, 'another sum'],
    ['private-jobs', 'years', [], 'years'],
    ['private-jobs', 'years', [2023], 'the last year expected'],
    ['private-jobs', 'communes', [], 'communes'],
    ['private-jobs', 'communes', ['44001', '44001'], 'none twice'],
    ['private-jobs', 'jobs', [], 'uneven columns'],
    ['private-jobs', 'jobs', [[]], 'uneven columns'],
    ['private-jobs', 'jobs', [[-1]], 'jobs'],
    ['commune-table', 'communes', [], 'communes'],
    ['commune-table', 'communes', ['44002', '44001'], 'none twice'],
    ['commune-table', 'columns', [], 'columns'],
    ['commune-table', 'columns.0.values', [], 'uneven columns'],
    ['commune-table', 'columns.0.year', 2022, 'the last year of the columns'],
  ])('is refused: %s with %s %j, for « %s »', (kind, path, value, error) => {
    const outcome = decodeAnnualFile(changedAt(SHORTEST[kind], path, value));

    expect(!outcome.ok && outcome.error).toContain(error);
  });

  test('with nothing at all is refused', () => {
    const { part: _, ...rest } = SHORTEST.bmo as Record<string, unknown>;
    const nothing = { ...rest, part: [], family: [], projects: [], difficult: [], seasonal: [] };

    expect(decodeAnnualFile(nothing)).toEqual({ ok: false, error: '(root): uneven columns' });
  });
});

describe('an order', () => {
  test.each([
    [[], true],
    [['a'], true],
    [['a', 'b'], true],
    [['a', 'a'], false],
    [['b', 'a'], false],
    [[1, 2, 2], false],
    [[9, 10], true],
  ])('of %j: %s', (keys, expected) => {
    expect(isAscending<string | number>(keys)).toBe(expected);
  });

  test.each([
    [[0], [0], true],
    [[0, 0], [0, 1], true],
    [[0, 0], [1, 1], false],
    [[0, 0], [1, 0], false],
    [[0, 1], [5, 0], true],
    [[1, 0], [0, 1], false],
  ])('of pairs of %j and %j: %s', (first, second, expected) => {
    expect(arePairsAscending(first, second)).toBe(expected);
  });
});
