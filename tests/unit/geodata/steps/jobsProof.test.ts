import { describe, expect, test } from 'vitest';
import { jobsProof, provedYears } from '../../../../geodata/steps/jobsProof.ts';
import { members } from '../../../../geodata/steps/members.ts';
import { sectorFiles } from '../../../../geodata/steps/sectorFiles.ts';
import { urssafCommunes } from '../../../../geodata/steps/urssafCommunes.ts';
import { wholeZonesEmploi } from '../../../../geodata/steps/wholeZonesEmploi.ts';
import { stepContext } from '../../../support/stepContext.ts';

/** Jobs of 2019, 2022, 2023 and 2024. */
type Jobs = readonly (number | null)[];

const COMMUNES = { '44001': [10, 1, 12, 13], '44002': [0, 5, 6, 7], '53001': [40, 40, 40, 40] };

describe('missing rows of Urssaf', () => {
  test('are zeros in the years in which communes add up to their zones in both classifications', () => {
    expect(years({ a21: [10, 6, 18, 20], a38: [10, 6, 18, 20] })).toEqual([2019, 2022, 2023, 2024]);
    expect(years({ a21: [10, 6, 19, 20], a38: [10, 6, 18, 20] })).toEqual([2019, 2022, 2024]);
  });

  test('are not looked for in a zone that overflows the region', () => {
    const proof = run({ a21: [10, 6, 18, 20], a38: [10, 6, 18, 20] });

    expect(proof.get(2024)).toEqual({ equal: 1, apart: [], proved: true });
  });

  test('are never zeros in a source that keeps its small figures to itself', () => {
    const communes = { '44001': [10, 11, 12, 13], '44002': [6, 5, 6, 7] };

    expect(years({ communes, a21: [16, 16, 18, 20], a38: [16, 16, 18, 20] })).toEqual([]);
  });
});

interface Given {
  readonly communes?: Readonly<Record<string, Jobs>>;
  readonly a21: Jobs;
  readonly a38: Jobs;
}

function years(given: Given): number[] {
  return [...provedYears(run(given))];
}

function run({ communes = COMMUNES, a21, a38 }: Given) {
  const series = Object.entries(communes).map(
    ([code, jobs]) =>
      [code, new Map([2019, 2022, 2023, 2024].map((year, at) => [year, jobs[at] ?? null]))] as const,
  );
  return jobsProof.run(
    stepContext({
      values: [
        [
          members,
          {
            rows: [
              { code: '44001', zoneEmploi: 'ZE:5201' },
              { code: '44002', zoneEmploi: 'ZE:5201' },
              { code: '44003', zoneEmploi: 'ZE:5201' },
              { code: '53001', zoneEmploi: 'ZE:0051' },
            ],
          },
        ],
        [urssafCommunes, { jobs: new Map(series) }],
        [
          sectorFiles,
          { urssafA21: [{ zone: 'ZE:5201', jobs: a21 }], urssafA38: [{ zone: 'ZE:5201', jobs: a38 }] },
        ],
        [
          wholeZonesEmploi,
          new Map([
            ['ZE:5201', 3],
            ['ZE:0051', 184],
          ]),
        ],
      ],
    }),
  );
}
