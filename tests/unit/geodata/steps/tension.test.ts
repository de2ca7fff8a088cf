import { describe, expect, test } from 'vitest';
import { fap2009 } from '../../../../geodata/steps/fap2009.ts';
import { members } from '../../../../geodata/steps/members.ts';
import { recentTension } from '../../../../geodata/steps/recentTension.ts';
import { tension } from '../../../../geodata/steps/tension.ts';
import { decodeTensionTable } from '../../../../src/domain/catalogue/tradesContract.ts';
import { smallTensionTable } from '../../../support/smallTrades.ts';
import { stepContext } from '../../../support/stepContext.ts';

const FACTORS = '5.0,3.0,2.0,5.0,4.0,1.0';
const LINES = [
  `A0Z40,3.0,${FACTORS},2019,nat,fap 225,,`,
  `A0Z40,,,,,,,,2019,reg,fap 225,52.0,`,
  `A0Z40,2,${FACTORS},2019,dep,fap 225,,44`,
  `A0Z,4.0,${FACTORS},2019,nat,fap 87,,`,
  `A0Z,4.0,${FACTORS},2019,reg ,fap 87,52.0,`,
  `A0Z,1.0,${FACTORS},2019,dep,fap 87,,44`,
];

describe('tension', () => {
  test('has the class of each zone, null where it is not published', () => {
    const table = run({});

    expect(table.zones).toEqual(['FR', 'REG:52', 'DEP:44']);
    expect(table.detailed.category).toEqual([[3], [null], [2]]);
    expect(table.grouped.category).toEqual([[4], [4], [1]]);
    expect(decodeTensionTable(table).ok).toBe(true);
  });

  test('has the six factors, each in its own column', () => {
    const { factors } = run({}).detailed;

    expect(Object.entries(factors).map(([name, zones]) => [name, zones[0]?.[0]])).toEqual([
      ['hiringIntensity', 5],
      ['trainingLink', 3],
      ['labourShortage', 2],
      ['unstableJobs', 5],
      ['workingConditions', 4],
      ['geographicMismatch', 1],
    ]);
  });

  test('leaves out other regions and départements', () => {
    const other = `A0Z40,1.0,${FACTORS},2019,dep,fap 225,,1`;

    expect(run({ lines: [...LINES, other] })).toEqual(run({}));
  });

  test.each([
    [`A0Z40,6.0,${FACTORS},2019,nat,fap 225,,`, '"6.0" is not a class from 1 to 5'],
    [`A0Z40,forte,${FACTORS},2019,nat,fap 225,,`, '"forte" is not a class from 1 to 5'],
    [`A0X40,3.0,${FACTORS},2019,nat,fap 225,,`, '"A0X40" is not a FAP 2009'],
    [`A0Z40,3.0,${FACTORS},2019,bassin,fap 225,,`, '"bassin" is none of nat, reg, dep'],
  ])('stops on the line %j', (line, message) => {
    expect(() => run({ lines: [line, ...LINES.slice(1)] })).toThrow(`dares-tensions-2019:2: ${message}`);
  });

  test('stops on a family that a zone does not have', () => {
    expect(() => run({ lines: LINES.filter((_, at) => at !== 2) })).toThrow(
      'dares-tensions-2019: A0Z40 has no line for DEP:44',
    );
  });

  test('stops on a family twice', () => {
    expect(() => run({ lines: [...LINES, LINES[0]!] })).toThrow('A0Z40 has two lines for FR');
  });
});

describe('the regional list', () => {
  test('is matched by code and label, its semicolons read as commas', () => {
    expect(run({ list: ['Pays de la Loire,Agriculteurs; salariés,A0Z40'] }).list).toEqual({
      vintage: 'mars 2024',
      region: ['A0Z40'],
      france: [],
      unmatched: [],
    });
  });

  test('has the families of the whole of France apart, and no other region', () => {
    const { region, france } = run({
      list: [
        'Corse,Agriculteurs; salariés,A0Z40',
        'France Entière,Agriculteurs; salariés,A0Z40',
        'Pays de la Loire,Agriculteurs; salariés,A0Z40',
      ],
    }).list;

    expect([region, france]).toEqual([['A0Z40'], ['A0Z40']]);
  });

  test('keeps a line that is not a FAP 2009 as unmatched, rather than near enough', () => {
    const lines = ['Pays de la Loire,Agriculteurs; salariés,A0Z40', 'Pays de la Loire,Agriculteurs,A0Z40'];

    expect(run({ list: lines }).list).toMatchObject({
      region: ['A0Z40'],
      unmatched: [{ code: 'A0Z40', label: 'Agriculteurs' }],
    });
  });

  test('stops when the region has no line', () => {
    expect(() => run({ list: ['Corse,Agriculteurs; salariés,A0Z40'] })).toThrow(
      'metiers-en-tension-2024: no line for Pays de la Loire',
    );
  });
});

function run({
  lines = LINES,
  list = ['Pays de la Loire,Agriculteurs; salariés,A0Z40'],
}: {
  readonly lines?: readonly string[];
  readonly list?: readonly string[];
}) {
  const header =
    "fap,Catégorie Tension,Intensité d'embauches,Lien formation-emploi,Manque de main-d'œuvre disponible,Non-durabilité de l'emploi,Conditions de travail contraignantes,Inadéquation géographique,Année,niveau_geo,niveau_fap,reg,dep";
  const table = {
    codes: ['A0Z40'],
    labels: ['Agriculteurs, salariés'],
    families: [{ code: 'A0Z', label: 'Agriculteurs', domain: 0 }],
  };
  return tension.run(
    stepContext({
      region: { tensionList: 'Pays de la Loire' },
      sources: {
        'dares-tensions-2019': [header, ...lines].join('\n'),
        'metiers-en-tension-2024': ['Region,Famille Professionnelle,Code FAP', ...list].join('\n'),
      },
      values: [
        [recentTension, smallTensionTable.recent],
        [fap2009, { table }],
        [members, { zoneIds: { departement: ['DEP:44'] } }],
      ],
    }),
  );
}
