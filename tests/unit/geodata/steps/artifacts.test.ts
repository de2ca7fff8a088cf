import { describe, expect, test } from 'vitest';
import { type CensusRow, census, SINGLE_FIGURES } from '../../../../geodata/steps/census.ts';
import { cog, type FormerCommune, type OfficialCommune } from '../../../../geodata/steps/cog.ts';
import { employment } from '../../../../geodata/steps/employment.ts';
import { describeFlags } from '../../../../geodata/steps/flags.ts';
import { indicators } from '../../../../geodata/steps/indicators.ts';
import { names } from '../../../../geodata/steps/names.ts';
import { zoneFigures } from '../../../../geodata/steps/zoneFigures.ts';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import { committedSettings } from '../../../support/regionSettings.ts';
import { stepContext } from '../../../support/stepContext.ts';

describe('names', () => {
  const mauges = commune('49244', ['49276']);
  const pommeraye: FormerCommune = {
    code: '49244' as CommuneCode,
    name: 'La Pommeraye',
    type: 'commune-deleguee',
    commune: '49244' as CommuneCode,
  };

  test('places the former communes that the source places, and only them', () => {
    const other = { ...pommeraye, code: '49276' as CommuneCode };

    const { former } = run('49244,49244,-0.860001,47.354999\n', '', [pommeraye, other]);

    expect(former.map(({ at }) => at)).toEqual([[-0.86, 47.355], null]);
  });

  test('lists the codes that changed, from both sources, sorted', () => {
    const { succession } = run('', '49297,49244\n49244,49244\n', []);

    expect(Object.entries(succession)).toEqual([
      ['49276', '49244'],
      ['49297', '49244'],
    ]);
  });

  test.each([
    ['49297,49999\n', 'communes-passage:2: 49999 is not a commune of the official list'],
    ['49276,49001\n', 'etalab-communes:49244: 49276 became 49244, and 49001 elsewhere'],
    ['49001,49244\n', 'communes-passage:2: 49001 still exists and cannot have become 49244'],
  ])('stops on the passage %j', (passage, message) => {
    expect(() => run('', passage, [])).toThrow(message);
  });

  test('stops on a former commune placed in another commune than the official one', () => {
    expect(() => run('49244,49001,0,47\n', '', [pommeraye])).toThrow(
      'communes-deleguees-points:2: 49244 is placed in 49001, and in 49244 in the official list',
    );
  });

  function run(points: string, passage: string, former: readonly FormerCommune[]) {
    return names.run(
      stepContext({
        sources: {
          'communes-deleguees-points': `code,commune,longitude,latitude\n${points}`,
          'communes-passage': `DEPCOM_HIST,DEPCOM\n${passage}`,
        },
        values: [[cog, { communes: [commune('49001', []), mauges], former, epci: [], populationYear: 2023 }]],
      }),
    );
  }
});

describe('indicators', () => {
  test('set aside the figures of a part of a commune, and say why', () => {
    const table = run();
    const row = codes().indexOf('72155');

    expect(table.ages.base[row]).toBeNull();
    expect(table.ages.percent.map((values) => values[row])).toEqual([null, null, null, null, null, null]);
    expect(table.single.map(({ values }) => values[row])).toEqual(SINGLE_FIGURES.map(() => null));
    expect(table.flags.find(({ commune: code }) => code === '72155')).toMatchObject({
      reason: 'partial-perimeter',
      note: expect.stringContaining('2\u202f269 habitants, sur 4\u202f252'),
    });
  });

  test('set aside the rate of Essarts-en-Bocage that mixes three communes with one, and keep its other figures', () => {
    const table = run();
    const row = codes().indexOf('85084');
    const figure = (id: string) => table.single.find((each) => each.id === id)?.values[row];

    expect([figure('jobsPerEmployedResident'), figure('medianIncome')]).toEqual([null, 50]);
  });

  test('keep every other figure as published', () => {
    const table = run();
    const row = codes().indexOf('85165');

    expect(table.ages.base[row]).toBe(2269);
    expect(table.ages.percent[0]?.[row]).toBe(20);
  });

  function codes(): string[] {
    return [...new Set(committedSettings.flags.map(({ commune: code }) => code))].sort();
  }

  function run() {
    const list = codes().map((code) => commune(code, []));
    const row: CensusRow = {
      where: 'communes-indicateurs:2',
      population: 2269,
      ages: [20, 10, 40, 10, 15, 5],
      single: Object.fromEntries(SINGLE_FIGURES.map(({ id }) => [id, 50])) as CensusRow['single'],
      privateJobs: new Map(),
      method: 'iris_unique',
      perimeter: '',
    };
    return indicators.run(
      stepContext({
        region: { flags: committedSettings.flags },
        values: [
          [cog, { communes: list, former: [], epci: [], populationYear: 2023 }],
          [employment, { jobs: new Map(), years: [2019], zeroYears: new Set(), countedTogether: [] }],
          [zoneFigures, { ids: [], figures: [] }],
          [census, new Map(codes().map((code) => [code, row]))],
        ],
      }),
    );
  }
});

test('a sentence quotes the inhabitants that the census describes', () => {
  const [flag] = describeFlags(committedSettings.flags, () => ({ now: 1521, described: 971 })).filter(
    ({ commune: code }) => code === '72382',
  );

  expect(flag?.note).toContain("971 habitants, sur 1\u202f521 aujourd'hui");
});

function commune(code: string, formerCodes: readonly string[]): OfficialCommune {
  return {
    code: code as CommuneCode,
    name: code,
    departement: code.slice(0, 2),
    population: 4252,
    postalCodes: ['49000'],
    formerCodes: formerCodes as CommuneCode[],
  };
}
