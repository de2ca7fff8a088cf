import { describe, expect, test } from 'vitest';
import {
  AGE_COLUMNS,
  census,
  impossibleFigures,
  JOBS_COLUMNS,
  SINGLE_FIGURES,
} from '../../../../geodata/steps/census.ts';
import { cog } from '../../../../geodata/steps/cog.ts';
import { jobsOf } from '../../../../geodata/steps/employment.ts';
import { urssafCommunes } from '../../../../geodata/steps/urssafCommunes.ts';
import { zonings } from '../../../../geodata/steps/zonings.ts';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import { stepContext } from '../../../support/stepContext.ts';

const ABBARETZ = '44001' as CommuneCode;

describe('zonings', () => {
  const zones = 'DEPCOM,EPCI,DEP,NOM_DEP,REG,NOM_REG,ZE2020,LIB_ZE2020,BV2022,LIB_BV2022\n';

  test('prefixes bassins and zones d’emploi, and corrects the names of bassins', () => {
    const { memberships, names } = run(
      'DEPCOM,codbe,libbe\n44001,5203,CHATEAUBRIANT\n',
      `${zones}44001,244400537,44,Loire-Atlantique,52,Pays de la Loire,5205,Châteaubriant,44113,Nozay\n`,
    );

    expect(memberships.get(ABBARETZ)).toMatchObject({ bassin: 'BE:5203', zoneEmploi: 'ZE:5205' });
    expect(names.get('BE:5203')).toBe('Châteaubriant');
  });

  test('gives no EPCI to a commune that has none', () => {
    const { memberships } = run(
      'DEPCOM,codbe,libbe\n44001,5203,CHATEAUBRIANT\n',
      `${zones}44001,ZZZZZZZZZ,44,Loire-Atlantique,52,Pays de la Loire,5205,Châteaubriant,44113,Nozay\n`,
    );

    expect(memberships.get(ABBARETZ)?.inseeEpci).toBeNull();
  });

  test('stops on a commune without a bassin', () => {
    const line = '44001,244400537,44,Loire-Atlantique,52,Pays de la Loire,5205,Châteaubriant,44113,Nozay';

    expect(() => run('DEPCOM,codbe,libbe\n', `${zones}${line}\n`)).toThrow(
      "communes-zonages:2: 44001 has no bassin d'emploi",
    );
  });

  test('stops on a zone with two names', () => {
    expect(() => run('DEPCOM,codbe,libbe\n44001,5203,CHATEAUBRIANT\n44002,5203,CLISSON\n', zones)).toThrow(
      'communes-bassins-emploi:3: BE:5203 is "CLISSON", and "Châteaubriant" on another line',
    );
  });

  function run(bassins: string, text: string) {
    return zonings.run(
      stepContext({
        sources: { 'communes-bassins-emploi': bassins, 'communes-zonages': text },
        corrections: [
          {
            source: 'communes-bassins-emploi',
            column: 'libbe',
            from: 'CHATEAUBRIANT',
            to: 'Châteaubriant',
            reason: 'capitals',
          },
        ],
      }),
    );
  }
});

describe('employment', () => {
  const essarts = ['85084', '85165', '85212'] as CommuneCode[];
  const countedTogether = [{ communes: essarts, columns: ['privateJobs'], why: 'one until 2024' }];
  const apart = { countedTogether: [] };

  test('has a missing row as 0 in a year where it is proved to be, and as not published in another', () => {
    const jobs = { ...apart, ...published('44001,2019,65\n44001,2024,66\n'), zeroYears: new Set([2024]) };
    const codes = [ABBARETZ, '44002' as CommuneCode];

    expect(jobsOf(jobs, codes, 2019)).toEqual([65, null]);
    expect(jobsOf(jobs, codes, 2024)).toEqual([66, 0]);
  });

  test('keeps a cell that is there and empty as not published', () => {
    const jobs = { ...apart, ...published('44001,2024,\n'), zeroYears: new Set([2024]) };

    expect(jobsOf(jobs, [ABBARETZ], 2024)).toEqual([null]);
  });

  test('never has a zero for a commune counted under the code of another', () => {
    const jobs = { jobs: new Map(), years: [2024], zeroYears: new Set([2024]), countedTogether };

    expect(jobsOf(jobs, essarts, 2024)).toEqual([null, null, null]);
  });

  test.each([
    ['44001,2019,*\n', 'urssaf-communes:2: "*" is not a count'],
    ['44001,19,5\n', 'urssaf-communes:2: 19 is not a year'],
    ['99999,2019,5\n', 'urssaf-communes:2: 99999 is not a commune of the official list'],
    ['44001,2019,5\n44001,2019,6\n', 'urssaf-communes:3: 44001 has two figures for 2019'],
  ])('stops on %j, naming the line', (lines, message) => {
    expect(() => published(lines)).toThrow(message);
  });

  function published(lines: string) {
    const official = { communes: [{ code: ABBARETZ }] };
    return urssafCommunes.run(
      stepContext({
        sources: { 'urssaf-communes': `code,year,eff_total\n${lines}` },
        values: [[cog, official]],
      }),
    );
  }
});

describe('census', () => {
  test('reads ages in the order of the bands, and rates with their holes', () => {
    const row = run({ rev_med_21: '20750' }).get(ABBARETZ);

    expect(row?.ages).toEqual([20, 10, 40, 10, 15, 5]);
    expect(row?.single).toMatchObject({ medianIncome: 20_750, povertyRate: null });
  });

  test('has no age structure when every band is empty', () => {
    const empty = Object.fromEntries(Object.keys(AGE_COLUMNS).map((column) => [column, '']));

    expect(run(empty).get(ABBARETZ)?.ages).toBeNull();
  });

  test.each([
    [{ dm_80p_pct_22: '' }, 'communes-indicateurs:2: some age bands are empty, and not all of them'],
    [{ dm_80p_pct_22: '9' }, 'communes-indicateurs:2: age bands add up to 104.00 %, more than 2 from 100'],
  ])('stops on %j', (cells, message) => {
    expect(() => run(cells)).toThrow(message);
  });

  test('tells percentages that no commune can have, for somebody to decide', () => {
    const row = run({ soc_txchom_1564_22: '140' }).get(ABBARETZ);

    expect(row && impossibleFigures(row)).toEqual(['censusUnemploymentRate']);
  });

  test('lets ages of very few inhabitants stray from 100 by three of them', () => {
    expect(run({ P22_POP: '5', dm_80p_pct_22: '25' }).get(ABBARETZ)?.ages).toHaveLength(6);
  });

  test('allows more than 100 jobs for 100 residents at work', () => {
    expect(run({ eco_ratio_emplt_actoc_22: '310.7' }).get(ABBARETZ)?.single.jobsPerEmployedResident).toBe(
      310.7,
    );
  });

  function run(cells: Readonly<Record<string, string>>) {
    const all: Record<string, string> = {
      code: '44001',
      P22_POP: '2052',
      methode: 'iris_unique',
      perimetre_partiel: '',
      ...Object.fromEntries(
        Object.keys(AGE_COLUMNS).map((column, i) => [column, `${[20, 10, 40, 10, 15, 5][i]}`]),
      ),
      ...Object.fromEntries(SINGLE_FIGURES.map(({ column }) => [column, ''])),
      ...Object.fromEntries(Object.keys(JOBS_COLUMNS).map((column) => [column, ''])),
      ...cells,
    };
    const text = `${Object.keys(all).join(',')}\n${Object.values(all).join(',')}\n`;
    return census.run(stepContext({ sources: { 'communes-indicateurs': text } }));
  }
});
