import { describe, expect, test } from 'vitest';
import { checkEmployment, checkZeros } from '../../../../geodata/checks/employment.ts';
import { checkFiguresByZone } from '../../../../geodata/checks/figuresByZone.ts';
import { checkPerimeters } from '../../../../geodata/checks/perimeters.ts';
import type { StepResults } from '../../../../geodata/lib/run.ts';
import { census, SINGLE_FIGURES } from '../../../../geodata/steps/census.ts';
import { communes } from '../../../../geodata/steps/communes.ts';
import { employment } from '../../../../geodata/steps/employment.ts';
import { indicators } from '../../../../geodata/steps/indicators.ts';
import { jobsProof } from '../../../../geodata/steps/jobsProof.ts';
import { zones } from '../../../../geodata/steps/zones.ts';
import { stepResults } from '../../../support/stepResults.ts';

describe('checkFiguresByZone', () => {
  test('accepts zones that add up to their communes, whole or overflowing', () => {
    expect(() => check({})).not.toThrow();
  });

  test('refuses a whole zone that has not the inhabitants of its communes', () => {
    expect(() => check({ populationTotal: 29 })).toThrow(
      'zones:BE:5220: 29 inhabitants in all and 30 in the region: expected as many, since it does not overflow',
    );
  });

  test('refuses an overflowing zone that has nothing outside', () => {
    expect(() => check({ overflows: true })).toThrow('expected more, since it overflows');
  });

  test('refuses a commune that points at no zone', () => {
    expect(() => check({}, [0, 1])).toThrow('communes:44002: bassin 1 of 1');
  });

  test('refuses a zone without a commune', () => {
    expect(() => checkFiguresByZone(world([zone('BE:5220', {}), zone('BE:5221', {})], [0, 0]))).toThrow(
      'zones:BE:5221: no commune in the region',
    );
  });

  function check(change: object, bassin: readonly number[] = [0, 0]): void {
    checkFiguresByZone(world([zone('BE:5220', change)], bassin));
  }

  function world(bassins: readonly object[], bassin: readonly number[]): StepResults {
    const table = {
      codes: ['44001', '44002'],
      columns: { 'population@2023': [10, 20] },
      epci: [0, null],
      bassin,
      zoneEmploi: [0, 0],
      bassinVie: [0, 0],
      departement: [0, 0],
    };
    const epci = zone('EPCI:244400404', { communesTotal: 5, populationTotal: 99, overflows: true });
    const whole = zone('DEP:44', {});
    const list = {
      epci: [epci],
      bassin: bassins,
      zoneEmploi: [whole],
      bassinVie: [whole],
      departement: [whole],
    };
    return stepResults([
      [communes, table],
      [zones, { ...list, region: whole }],
    ]);
  }

  function zone(id: string, change: object): object {
    return { id, communesTotal: 2, populationTotal: 30, overflows: false, ...change };
  }
});

describe('checkPerimeters', () => {
  const single = SINGLE_FIGURES.map(({ id }) => ({ id }));

  test('accepts the communes that were looked at', () => {
    expect(() => check('72155', { perimeter: '1', ages: [] })).not.toThrow();
    expect(() => check('49126', { perimeter: '', ages: null })).not.toThrow();
  });

  test('stops on a commune newly marked as partial', () => {
    expect(() => check('44109', { perimeter: '1', ages: [] })).toThrow(
      'communes-indicateurs:7: 44109 has perimetre_partiel "1", and no flag decides what to do',
    );
  });

  test('stops on a commune that newly has no ages', () => {
    expect(() => check('44109', { perimeter: '', ages: null })).toThrow(
      'communes-indicateurs:7: 44109 has no age structure, and no flag explains it',
    );
  });

  test('stops on a percentage that no commune can have', () => {
    const single = { censusUnemploymentRate: 140 };

    expect(() => check('44109', { perimeter: '', ages: [], single })).toThrow(
      'censusUnemploymentRate of 44109 is not between 0 and 100, and no flag decides',
    );
  });

  function check(code: string, row: object): void {
    checkPerimeters(
      stepResults([
        [census, new Map([[code, { where: 'communes-indicateurs:7', single: {}, ...row }]])],
        [indicators, { single }],
      ]),
    );
  }
});

describe('checkEmployment', () => {
  test('accepts two files that tell the same, holes included', () => {
    expect(() => check(new Map([[2019, 65]]))).not.toThrow();
  });

  test.each([
    [new Map(), '65 private jobs in 2019, and no published in urssaf-communes'],
    [
      new Map([
        [2019, 65],
        [2024, 3],
      ]),
      'no published private jobs in 2024, and 3 in urssaf-communes',
    ],
  ])('stops on a figure that only one of them has', (series, message) => {
    expect(() => check(series)).toThrow(`communes-indicateurs:7: ${message}`);
  });

  function check(series: ReadonlyMap<number, number>): void {
    const privateJobs = new Map([
      [2019, 65],
      [2024, null],
    ]);
    checkEmployment(
      stepResults([
        [employment, { jobs: new Map([['44001', series]]) }],
        [census, new Map([['44001', { where: 'communes-indicateurs:7', privateJobs }]])],
      ]),
    );
  }
});

describe('checkZeros', () => {
  const proved = { proved: true, equal: 21, apart: [] };
  const years = new Map([2019, 2022, 2023, 2024].map((year) => [year, proved]));

  test('accepts the years in which missing rows were proved to be zeros', () => {
    expect(() => checkZeros(stepResults([[jobsProof, years]]))).not.toThrow();
  });

  test('stops on one of them that is not proved any more, naming the zones', () => {
    const apart = { proved: false, equal: 20, apart: [['ZE:5213', -85]] };

    expect(() => checkZeros(stepResults([[jobsProof, new Map([...years, [2023, apart]])]]))).toThrow(
      "urssaf-communes:2023: communes do not add up to their zones d'emploi (ZE:5213 -85): a missing row is not proved to be 0",
    );
  });
});
