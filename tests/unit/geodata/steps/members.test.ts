import { describe, expect, test } from 'vitest';
import { centres } from '../../../../geodata/steps/centres.ts';
import { cog } from '../../../../geodata/steps/cog.ts';
import { members } from '../../../../geodata/steps/members.ts';
import { zonings } from '../../../../geodata/steps/zonings.ts';
import { stepContext } from '../../../support/stepContext.ts';

const NANTES = { code: '44109', name: 'Nantes', departement: '44', population: 300 };
const YEU = { code: '85113', name: "L'Île-d'Yeu", departement: '85', population: 5 };
const METROPOLE = { id: 'EPCI:244400404', members: ['44109'] };

describe('members', () => {
  test('has the EPCI of the official list, none for L’Île-d’Yeu, and reports nothing when INSEE agrees', () => {
    const { rows, disagreements } = run();

    expect(rows.map(({ epci }) => epci)).toEqual(['EPCI:244400404', null]);
    expect(disagreements).toEqual([]);
  });

  test('reports a commune that INSEE puts in another EPCI, and keeps the official one', () => {
    const { rows, disagreements } = run({ inseeEpci: 'EPCI:200000000' });

    expect(rows[0]?.epci).toBe('EPCI:244400404');
    expect(disagreements).toEqual([{ code: '44109', official: 'EPCI:244400404', insee: 'EPCI:200000000' }]);
  });

  test('lists the zones of each kind, sorted, each once', () => {
    expect(run().zoneIds).toEqual({
      epci: ['EPCI:244400404'],
      bassin: ['BE:5217', 'BE:5220'],
      zoneEmploi: ['ZE:5203', 'ZE:5216'],
      bassinVie: ['BV:44109', 'BV:85113'],
      departement: ['DEP:44', 'DEP:85'],
    });
  });

  test('stops on a commune that is not in the same département in the two sources', () => {
    expect(() => run({ departement: 'DEP:49' })).toThrow(
      'communes-zonages:44109: DEP:49, and 44 in the official list',
    );
  });

  test('stops on a commune of another region', () => {
    expect(() => run({ region: 'REG:53' })).toThrow('communes-zonages:44109: REG:53 is not the region');
  });
});

describe('centres', () => {
  test('are the communes that give their name to a bassin or zone d’emploi, the largest when there are two', () => {
    const ancenis = { code: '44003', name: 'Ancenis-Saint-Géréon', population: 11 };
    const namesake = { code: '44160', name: 'Ancenis', population: 2 };
    const other = { code: '44213', name: 'Loireauxence', population: 7 };
    const rows = [ancenis, namesake, other].map(() => ({ bassin: 'BE:5221', zoneEmploi: 'ZE:5201' }));

    const found = centres.run(
      stepContext({
        values: [
          [cog, { communes: [ancenis, namesake, other] }],
          [members, { rows }],
          [
            zonings,
            {
              names: new Map([
                ['BE:5221', 'Ancenis'],
                ['ZE:5201', 'Ancenis'],
              ]),
            },
          ],
        ],
      }),
    );

    expect([...found]).toEqual(['44003']);
  });
});

function run(change: Readonly<Record<string, string>> = {}) {
  const nantes = {
    bassin: 'BE:5220',
    zoneEmploi: 'ZE:5216',
    bassinVie: 'BV:44109',
    departement: 'DEP:44',
    region: 'REG:52',
    inseeEpci: METROPOLE.id,
    ...change,
  };
  const yeu = {
    bassin: 'BE:5217',
    zoneEmploi: 'ZE:5203',
    bassinVie: 'BV:85113',
    departement: 'DEP:85',
    region: 'REG:52',
    inseeEpci: null,
  };
  const memberships = new Map<string, object>([
    [NANTES.code, nantes],
    [YEU.code, yeu],
  ]);
  return members.run(
    stepContext({
      values: [
        [cog, { communes: [NANTES, YEU], epci: [METROPOLE] }],
        [zonings, { memberships }],
      ],
    }),
  );
}
