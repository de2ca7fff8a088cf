import { describe, expect, test } from 'vitest';
import { checkSectors } from '../../../../geodata/checks/sectors.ts';
import { jobsProof } from '../../../../geodata/steps/jobsProof.ts';
import { members } from '../../../../geodata/steps/members.ts';
import { sectorFiles } from '../../../../geodata/steps/sectorFiles.ts';
import { sectors } from '../../../../geodata/steps/sectors.ts';
import { decodeSectorsTable } from '../../../../src/domain/catalogue/tradesContract.ts';
import { stepContext } from '../../../support/stepContext.ts';
import { stepResults } from '../../../support/stepResults.ts';

/** Zone, sector, wider sector, label, jobs 2019 and 2022 to 2024, share, France share, index. */
const URSSAF = ['5201,C,BE,Industrie,10,11,12,13,65,13,5', '5201,G,GU,Commerce,5,,6,7,35,16.9,2.07'];
const URSSAF_A38 = [
  '5201,CA,C,Ind. alimentaires,10,11,12,13,65,13,5',
  '5201,GZ,G,Commerce,5,,6,7,35,16.9,2.07',
];
const FLORES = ['5201,A,AZ,Agriculture,1,2,40,1.14,35.09', '5201,C,BE,Industrie,30,31,60,10.7,5.61'];
const FLORES_A38 = ['5201,CA,C,Ind. alimentaires,30,31,100,10.7,9.35'];
const SERIES = ['5201,1998,T,100', '5201,1999,T,110'];

describe('sectors', () => {
  test('have the figures of each producer, null where it has no line or an empty cell', () => {
    const { a21, zones } = run({});

    expect(zones).toEqual(['ZE:5201']);
    expect(a21.codes).toEqual(['A', 'C', 'G']);
    expect(a21.urssaf.years).toEqual([2019, 2022, 2023, 2024]);
    expect(a21.urssaf.jobs).toEqual([[[null, 10, 5]], [[null, 11, null]], [[null, 12, 6]], [[null, 13, 7]]]);
    expect(a21.urssaf.specialisation).toEqual([[null, 5, 2.07]]);
    expect(a21.flores.jobs).toEqual([[[1, 30, null]], [[2, 31, null]]]);
    expect(a21.flores.franceShare).toEqual([1.14, 10.7, null]);
    expect(decodeSectorsTable(run({})).ok).toBe(true);
  });

  test('say which published index was divided by a part of the sector only', () => {
    const second = '5202,C,BE,Industrie,1,1,1,1,100,11,9.09';

    const { urssaf } = run({ urssaf: [...URSSAF, second], zones: ['ZE:5201', 'ZE:5202'] }).a21;

    expect(urssaf.franceShare[1]).toBe(13);
    expect(urssaf.partialReference).toEqual([[1, 1, 11]]);
  });

  test('have 0 where Urssaf leaves a cell out, in the years in which this is proved to mean nobody', () => {
    const second = '5202,C,BE,Industrie,1,1,1,1,100,13,7.69';
    const { urssaf } = run({
      urssaf: [...URSSAF, second],
      zones: ['ZE:5201', 'ZE:5202'],
      zeroYears: [2022, 2024],
    }).a21;

    // A is farming, which Urssaf has nowhere: it stays unknown. G has no line in ZE:5202, and an empty cell in 2022.
    expect(urssaf.jobs.map(([first]) => first)).toEqual([
      [null, 10, 5],
      [null, 11, 0],
      [null, 12, 6],
      [null, 13, 7],
    ]);
    expect(urssaf.jobs.map((year) => year[1]?.[2])).toEqual([null, 0, null, 0]);
    expect([urssaf.share[1]?.[2], urssaf.specialisation[1]?.[2], urssaf.share[1]?.[0]]).toEqual([0, 0, null]);
  });

  test('have the long curve of each zone', () => {
    expect(run({}).series).toEqual({ years: [1998, 1999], jobs: [[100, 110]] });
  });

  test('leave out the zones of the files that no commune of the region is in', () => {
    expect(run({ urssaf: [...URSSAF, '5399,C,BE,Industrie,1,1,1,1,100,13,7.69'] })).toEqual(run({}));
  });

  test.each([
    [{ urssaf: ['5201,C,BE,Industrie,dix,11,12,13,65,13,5'] }, 'urssaf-ze-a21:2: "dix" is not a count'],
    [
      { urssaf: ['521,C,BE,Industrie,1,11,12,13,65,13,5'] },
      'urssaf-ze-a21:2: "521" is not a code of zoneEmploi',
    ],
    [{ urssaf: [...URSSAF, URSSAF[0]!] }, 'urssaf-ze-a21:4: C has two lines in ZE:5201'],
    [
      { urssaf: ['5201,C,BE,Fabrication,1,1,1,1,65,13,5'] },
      'C is "Industrie" of BE, and "Fabrication" of BE',
    ],
    [{ urssaf: ['5201,C,BE,Industrie,10,11,12,13,65,,5'] }, 'urssaf-ze-a21:2: no fr_pct_24'],
    [{ urssaf: ['5202,C,BE,Industrie,10,11,12,13,65,13,5'] }, 'urssaf-ze-a21: no line for ZE:5201'],
    [{ series: ['5201,1998,BE,100'] }, 'emploi-ze-series:2: "BE" is not the sector T'],
    [{ series: [...SERIES, SERIES[0]!] }, 'emploi-ze-series:4: ZE:5201 has two figures for 1998'],
  ])('stop on %j', (change, message) => {
    expect(() => run(change)).toThrow(message);
  });
});

describe('checkSectors', () => {
  test('stops on shares that do not add up', () => {
    expect(() => check({ share: [[60, 30]] })).toThrow(
      'sectors.a21.urssaf:ZE:5201: shares add up to 90.00 %, expected 100 %',
    );
  });

  test('stops on a sector that is not the sum of its subsectors in France', () => {
    expect(() => check({ franceShare: [14, 17] })).toThrow('sectors.urssaf:C: 14 % of France, and 13.00 %');
  });

  test('accepts shares and subsectors that add up', () => {
    expect(() => check({})).not.toThrow();
  });

  /** Two sectors with one subsector each, repeated as often as a nomenclature has sectors, with empty shares. */
  function check(change: object): void {
    const figures = { share: [[60, 40]], franceShare: [13, 17] };
    const level = (codes: readonly string[], wider: readonly string[], size: number, urssaf: object) => ({
      codes: [...codes, ...Array.from({ length: size - codes.length }, (_, at) => `-${at}`)],
      wider,
      urssaf,
      flores: figures,
    });
    checkSectors(
      stepResults([
        [
          sectors,
          {
            zones: ['ZE:5201'],
            a21: level(['C', 'G'], ['BE', 'GU'], 19, { ...figures, ...change }),
            a38: level(['CA', 'GZ'], ['C', 'G'], 36, figures),
          },
        ],
      ]),
    );
  }
});

function run({
  urssaf = URSSAF,
  series = SERIES,
  zones = ['ZE:5201'],
  zeroYears = [],
}: {
  readonly urssaf?: readonly string[];
  readonly series?: readonly string[];
  readonly zones?: readonly string[];
  readonly zeroYears?: readonly number[];
}) {
  const more = zones.slice(1).map((id) => id.slice(3));
  const alsoIn = (line: string) => more.map((code) => line.replace('5201', code));
  const urssafColumns = (code: string, wider: string) =>
    `code_ze,${code},${wider},lib,eff_19,eff_22,eff_23,eff_24,pct_24,fr_pct_24,is_24`;
  const floresColumns = (code: string, wider: string) =>
    `code_ze,${code},${wider},lib,eff_22,eff_23,pct_23,fr_pct_23,is_23`;
  const files = sectorFiles.run(
    stepContext({
      sources: {
        'urssaf-ze-a21': file(urssafColumns('a21', 'a5'), urssaf),
        'urssaf-ze-a38': file(urssafColumns('a38', 'a21'), [...URSSAF_A38, ...alsoIn(URSSAF_A38[0]!)]),
        'flores-ze-a21': file(floresColumns('a21', 'a5'), [...FLORES, ...alsoIn(FLORES[0]!)]),
        'flores-ze-a38': file(floresColumns('a38', 'a21'), [...FLORES_A38, ...alsoIn(FLORES_A38[0]!)]),
        'emploi-ze-series': file('code_ze,year,na5,eff', [...series, ...alsoIn(SERIES[0]!)]),
      },
    }),
  );
  return sectors.run(
    stepContext({
      values: [
        [jobsProof, new Map(zeroYears.map((year) => [year, { proved: true, equal: 1, apart: [] }]))],
        [members, { zoneIds: { zoneEmploi: zones } }],
        [sectorFiles, files],
      ],
    }),
  );
}

function file(header: string, lines: readonly string[]): string {
  return [header, ...lines].join('\n');
}
