import { describe, expect, test } from 'vitest';
import { checkZoneFigures } from '../../../../geodata/checks/zoneFigures.ts';
import { members } from '../../../../geodata/steps/members.ts';
import { zoneFigures } from '../../../../geodata/steps/zoneFigures.ts';
import { stepContext } from '../../../support/stepContext.ts';
import { stepResults } from '../../../support/stepResults.ts';

const HEADER = 'code,rev_med_21,rev_txpauv_21,eco_txemp_1564_22,soc_txchom_1564_22';
const FRANCE = '00FR,23080,14.9,66.81,11.31';

describe('figures of whole zones', () => {
  test('are those of the zones of the region, in the order of its lists, then its own', () => {
    const { ids, figures } = run({});

    expect(ids).toEqual(['EPCI:244900015', 'ZE:5202', 'DEP:49', 'REG:52']);
    expect(figures.map(({ id, values }) => [id, values])).toEqual([
      ['medianIncome', [22_000, 21_900, 22_500, 23_050]],
      ['povertyRate', [12, null, 11.5, 11]],
      ['employmentRate', [69, 68, 69.38, 69.81]],
      ['censusUnemploymentRate', [10, 10.5, 9.75, 9.39]],
      ['unemploymentRate', [null, 7, null, null]],
    ]);
  });

  test('say the quarter of the unemployment of the ILO, and none for the years of the census', () => {
    expect(run({}).figures.map(({ year, quarter }) => [year, quarter])).toEqual([
      [2021, null],
      [2021, null],
      [2022, null],
      [2022, null],
      [2023, 3],
    ]);
  });

  test('leave out the averages of France and what is not an EPCI', () => {
    expect(run({ epci: ['75056,28000,15,70,10', '244900015,22000,12,69,10'] })).toEqual(run({}));
  });

  test.each([
    [{ epci: [] }, 'zoneFigures: no line for EPCI:244900015'],
    [{ zoneEmploi: ['5202,21900,140,68,10.5'] }, 'ze-indicateurs:3: 140 is not between 0 and 100'],
    [{ unemployment: ['5202,Angers,sept'] }, 'chomage-ze-trimestriel:2: "sept"'],
  ])('stop on %j', (change, message) => {
    expect(() => run(change)).toThrow(message);
  });
});

describe('checkZoneFigures', () => {
  test('accepts a region between its départements', () => {
    expect(() => check(23_050)).not.toThrow();
  });

  test('stops on a region that is not', () => {
    expect(() => check(25_210)).toThrow('region-indicateurs: medianIncome is 25210');
  });

  function check(region: number): void {
    const values = [22_500, 24_120, region];
    checkZoneFigures(
      stepResults([
        [
          zoneFigures,
          { ids: ['DEP:49', 'DEP:44', 'REG:52'], figures: [{ id: 'medianIncome', quarter: null, values }] },
        ],
      ]),
    );
  }
});

interface Change {
  readonly epci?: readonly string[];
  readonly zoneEmploi?: readonly string[];
  readonly unemployment?: readonly string[];
}

function run({
  epci = ['244900015,22000,12,69,10'],
  zoneEmploi = ['5202,21900,,68,10.5'],
  unemployment = ['5202,Angers,7'],
}: Change) {
  const file = (lines: readonly string[]) => [HEADER, FRANCE, ...lines].join('\n');
  return zoneFigures.run(
    stepContext({
      sources: {
        'epci-indicateurs-france': file(epci),
        'ze-indicateurs': file(zoneEmploi),
        'departements-indicateurs': file(['49,22500,11.5,69.38,9.75']),
        'region-indicateurs': file(['52,23050,11,69.81,9.39']),
        'chomage-ze-trimestriel': ['ze2020,libelle,2023-T3', ...unemployment].join('\n'),
      },
      values: [
        [
          members,
          { zoneIds: { epci: ['EPCI:244900015'], zoneEmploi: ['ZE:5202'], departement: ['DEP:49'] } },
        ],
      ],
    }),
  );
}
