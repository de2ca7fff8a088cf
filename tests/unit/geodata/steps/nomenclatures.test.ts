import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../../geodata/lib/corrections.ts';
import { fap2009 } from '../../../../geodata/steps/fap2009.ts';
import { fap2021 } from '../../../../geodata/steps/fap2021.ts';
import { rome } from '../../../../geodata/steps/rome.ts';
import { trades } from '../../../../geodata/steps/trades.ts';
import { decodeTradesTable } from '../../../../src/domain/catalogue/tradesContract.ts';
import { stepContext } from '../../../support/stepContext.ts';

describe('rome', () => {
  test('sorts the appellations of a code: the main one, then the others by label', () => {
    expect(readRome().appellations.map(({ label }) => label)).toEqual([
      'Boucher / Bouchère',
      'Boucher / Bouchère de détail',
      'Tripier / Tripière',
      'Soudeur / Soudeuse',
    ]);
  });

  test('keeps « nothing published » apart from no', () => {
    const { codes } = readRome();

    expect(codes.map(({ digital, regulated }) => [digital, regulated])).toEqual([
      ['N', 'O'],
      ['', ''],
    ]);
  });

  test.each([
    [{ code: '"H291","Soudeur"' }, 'rome-codes:3: "H291" is not a ROME code'],
    [{ code: '"D1101","Boucher / Bouchère"' }, 'rome-codes:3: D1101 appears twice'],
    [{ flags: '"X",""' }, 'rome-codes:3: "X" is none of "O", "N", ""'],
    [{ other: '"Soudeur","H9999","SYNONYME"' }, '"H9999" is not a code of rome-codes'],
    [{ other: '"Soudeur","H2913","AUTRE"' }, '"AUTRE" is none of "PRINCIPALE", "SYNONYME"'],
    [
      { other: '"Soudeur","H2913","PRINCIPALE"' },
      '"Soudeur" is PRINCIPALE, and H2913 is "Soudeur / Soudeuse"',
    ],
    [{ other: '"Soudeur / Soudeuse","H2913","PRINCIPALE"' }, 'H2913 has 2 appellations of class PRINCIPALE'],
  ])('stops on %j', (change, message) => {
    expect(() => readRome(change)).toThrow(message);
  });
});

describe('fap2021', () => {
  test('adds up the qualifications of the details of one family', () => {
    const { ofRome } = readFap2021('N3102;0123456;A1X40\nN3102;7;A3X90\nN3102;89;A3X90\n');

    expect([...(ofRome.get('N3102') ?? [])]).toEqual([
      ['A1X40', '0123456'],
      ['A3X90', '789'],
    ]);
  });

  test.each([
    ['N3102;;Z9X99\n', 'fap2021-rome:2: "Z9X99" is not a FAP 2021'],
    ['N3102;cadre;A1X40\n', 'fap2021-rome:2: "cadre" is not a list of qualifications'],
    ['N3102;;A1X40\nN3102;9;A3X90\n', 'fap2021-rome:3: N3102 has two families for the qualification 9'],
    ['N3102;012345678;A1X40\n', 'fap2021-rome:N3102: no family for the qualifications 9'],
  ])('stops on the crosswalk %j', (crosswalk, message) => {
    expect(() => readFap2021(crosswalk)).toThrow(message);
  });

  test('writes a label as the corrections say', () => {
    const correction = { source: 'fap2021', column: 'Intitulé FAP 228', reason: 'A misspelt word.' };

    const { table } = readFap2021('', '', [
      { ...correction, from: 'Maraîchers', to: 'Maraîchers, horticulteurs' },
    ]);

    expect(table.labels).toEqual(['Maraîchers, horticulteurs', 'Cadres de la pêche']);
    expect(table.families.map(({ label }) => label)).toEqual(['Maraîchers', 'Marins']);
  });

  test('stops on a family with two labels', () => {
    const again = 'A;Agriculture;A1X;Maraîchers;A1X40;Horticulteurs\n';

    expect(() => readFap2021('', again)).toThrow(
      'fap2021:4: A1X40 is "Horticulteurs" of "A1X", and "Maraîchers" of "A1X" on another line',
    );
  });
});

describe('fap2009', () => {
  test('sets apart the families without a ROME code, and passes over empty lines', () => {
    const { ofRome, withoutRome } = readFap2009('A0Z00;NA;NA\nA0Z40;A1416;Polyculture\n;;\n');

    expect([...ofRome].map(([code, families]) => [code, [...families]])).toEqual([['A1416', ['A0Z40']]]);
    expect(withoutRome).toEqual(['A0Z00']);
  });

  test('stops on a family that the nomenclature does not have', () => {
    expect(() => readFap2009('A0X40;A1416;Polyculture\n')).toThrow(
      'fap2009-rome:2: "A0X40" is not a FAP 2009',
    );
  });
});

describe('trades', () => {
  test('lead from each ROME code, by its parent, to its families and their qualifications', () => {
    const table = readTrades();

    expect(table.v3).toEqual({
      codes: ['D1101', 'N3102'],
      fap2021: [
        [[0, '']],
        [
          [0, '0123456'],
          [1, '789'],
        ],
      ],
      fap2009: [[1], []],
    });
    expect(table.rome.parent).toEqual([0, 1]);
  });

  test('number appellations one code after the other, the label of the code first', () => {
    const { synonyms, rare, otherParent } = readTrades().rome;

    expect(synonyms).toEqual(['Boucher / Bouchère de détail\nTripier / Tripière', '']);
    expect(rare).toEqual([2]); // 0 is the label of D1101, 1 and 2 its synonyms, 3 the label of H2913
    expect(otherParent).toEqual([[1, 1]]);
  });

  test('can be read by the application', () => {
    expect(decodeTradesTable(JSON.parse(JSON.stringify(readTrades()))).ok).toBe(true);
  });

  test('stop on a ROME v3 code that leads to no family', () => {
    expect(() => readTrades('D1101;;A1X40\n')).toThrow('fap2021-rome:N3102: ROME v3 code without a FAP 2021');
  });
});

const APPELLATIONS = [
  '"Tripier / Tripière","D1101","SYNONYME","D1101","O"',
  '"Soudeur / Soudeuse","H2913","PRINCIPALE","N3102","N"',
  '"Boucher / Bouchère de détail","D1101","SYNONYME","N3102","N"',
  '"Boucher / Bouchère","D1101","PRINCIPALE","D1101","N"',
];

function readRome({ code = '"H2913","Soudeur / Soudeuse"', flags = '"",""', other = '' } = {}) {
  const more = other === '' ? [] : [`${other},"N3102","N"`];
  return rome.run(
    stepContext({
      sources: {
        'rome-codes': [
          'code_rome,libelle_rome,transition_eco,transition_num,transition_demo,emploi_reglemente,emploi_cadre,code_rome_parent',
          '"D1101","Boucher / Bouchère","Emploi Blanc","N","N","O","N","D1101"',
          `${code},"Emploi Vert",${flags},"","","N3102"`,
        ].join('\n'),
        'rome-appellations': [
          'libelle_appellation_long,libelle_appellation_court,code_rome,classification,code_rome_parent,peu_usite',
          ...[...APPELLATIONS, ...more].map((line) => line.replace(/^("[^"]*")/, '$1,$1')),
        ].join('\n'),
      },
    }),
  );
}

function readFap2021(crosswalk: string, more = '', corrections: readonly Correction[] = []) {
  return fap2021.run(
    stepContext({
      sources: {
        fap2021: `Code FAP 22;Intitulé FAP 22;Code FAP 86;Intitulé FAP 86;Code FAP 228;Intitulé FAP 228\nA;Agriculture;A1X;Maraîchers;A1X40;Maraîchers\nA;Agriculture;A3X;Marins;A3X90;Cadres de la pêche\n${more}`,
        'fap2021-rome': `rome;qualifications;fap2021\n${crosswalk}`,
      },
      corrections,
    }),
  );
}

function readFap2009(crosswalk: string) {
  return fap2009.run(
    stepContext({
      sources: {
        fap2009:
          'Code FAP détaillées;FAP détaillées;Code FAP agrégées;FAP agrégées;Code domaines professionnels;domaines professionnels\nA0Z00;Agriculteurs indépendants;A0Z;Agriculteurs;A;Agriculture\nA0Z40;Agriculteurs salariés;A0Z;Agriculteurs;A;Agriculture\n',
        'fap2009-rome': `Fap;Rome;intitule_rome\n${crosswalk}`,
      },
    }),
  );
}

function readTrades(crosswalk = 'D1101;;A1X40\nN3102;0123456;A1X40\nN3102;789;A3X90\n') {
  return trades.run(
    stepContext({
      values: [
        [rome, readRome()],
        [fap2021, readFap2021(crosswalk)],
        [fap2009, readFap2009('A0Z00;NA;NA\nA0Z40;D1101;Boucherie\n')],
      ],
    }),
  );
}
