import { describe, expect, test } from 'vitest';
import { members } from '../../../../geodata/steps/members.ts';
import { work } from '../../../../geodata/steps/work.ts';
import { workplaces } from '../../../../geodata/steps/workplaces.ts';
import { stepContext } from '../../../support/stepContext.ts';

const UNEMPLOYMENT = 'ze2020,libelle,reg,2023-T1,2023-T2\n5201,Ici,52,6.1,\n9999,Loin,99,9,9\n';
const FLOWS =
  'ze_residence,lib_residence,ze_travail,lib_travail,actifs_occupes,sens\n5201,Ici,9999,Loin,150.5,sortant\n';

function readWork(sources: Record<string, string>) {
  return work.run(
    stepContext({
      sources: { 'chomage-ze-trimestriel': UNEMPLOYMENT, ...sources },
      values: [[members, { zoneIds: { zoneEmploi: ['ZE:5201'] } }]],
    }),
  );
}

describe('work', () => {
  test('has the flows of the census that its source names, and the rates of the zones of the region', () => {
    expect(readWork({ 'flux-ze-rp2031': FLOWS })).toEqual({
      flows: {
        year: 2031,
        least: 100,
        list: [{ from: '5201', to: '9999', people: 150.5 }],
        names: { '5201': 'Ici', '9999': 'Loin' },
      },
      // An empty cell is not published.
      unemployment: { quarters: ['2023-T1', '2023-T2'], zones: { '5201': [6.1, null] } },
    });
    expect(readWork({}).flows).toBeNull();
  });

  test.each([
    [{ 'flux-ze-rp2031': `${FLOWS}5201,Là,9998,Autre,200,sortant\n` }, '5201 is "Ici" and "Là"'],
    [{ 'flux-ze-rp2031': FLOWS.replace('150.5', '99') }, 'a flow of 99'],
    [{ 'flux-ze-rp2031': `${FLOWS}${FLOWS.split('\n')[1]}\n` }, 'a flow is there twice'],
    [{ 'flux-ze-ici': FLOWS }, 'no year of the census'],
    [{ 'chomage-ze-trimestriel': UNEMPLOYMENT.replace('5201', '5202') }, 'no line for 5201'],
    [
      { 'chomage-ze-trimestriel': UNEMPLOYMENT.replace('2023-T1,2023-T2', '2023-T2,2023-T1') },
      'in their order',
    ],
  ])('stops the build for what it cannot be: %#', (sources, message) => {
    expect(() => readWork(sources)).toThrow(message);
  });
});

const CENSUS = 'code,emplois_au_lieu_de_travail,actifs_occupes_residents,population,millesime,perimetre\n';
const readPlaces = (lines: string) =>
  workplaces.run(stepContext({ sources: { 'emplois-actifs-communes-rp2018': CENSUS + lines } }));

describe('workplaces', () => {
  test('are those of one census; an empty cell is not zero', () => {
    const found = readPlaces('44001,300.9,991.0,2107,RP 2018,\n44002,,12,50,RP 2018,\n');

    expect(found?.year).toBe(2018);
    expect([...(found?.jobs ?? [])]).toEqual([['44001', 300.9]]);
    expect([...(found?.workers ?? [])]).toEqual([
      ['44001', 991],
      ['44002', 12],
    ]);
    expect(workplaces.run(stepContext({}))).toBeNull();
  });

  test.each([
    ['44001,1,1,1,RP 2018,\n44001,1,1,1,RP 2018,\n', '44001 is there twice'],
    ['44001,1,1,1,RP 2018,\n44002,1,1,1,RP 2022,\n', 'one census is expected'],
    ['44001,1,1,1,RP 2018,44001+44002\n', '44001 stands for "44001+44002"'],
  ])('stop the build for what they cannot be: %j', (lines, message) => {
    expect(() => readPlaces(lines)).toThrow(message);
  });
});
