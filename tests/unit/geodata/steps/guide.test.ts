import { describe, expect, test } from 'vitest';
import type { Step } from '../../../../geodata/lib/step.ts';
import { fap2009 } from '../../../../geodata/steps/fap2009.ts';
import { guideSkills } from '../../../../geodata/steps/guideSkills.ts';
import { portraits } from '../../../../geodata/steps/portraits.ts';
import { rome } from '../../../../geodata/steps/rome.ts';
import { romeContexts } from '../../../../geodata/steps/romeContexts.ts';
import { romeLikes } from '../../../../geodata/steps/romeLikes.ts';
import { romeMoves } from '../../../../geodata/steps/romeMoves.ts';
import { romeSectors } from '../../../../geodata/steps/romeSectors.ts';
import { romeTexts } from '../../../../geodata/steps/romeTexts.ts';
import { stepContext } from '../../../support/stepContext.ts';

const CODES = { codes: [{ code: 'D1102' }, { code: 'H2913' }, { code: 'J1501' }], appellations: [] };

function run<T>(step: Step<T>, sources: Readonly<Record<string, string>>): T {
  return step.run(stepContext({ sources, values: [[rome as Step<unknown>, CODES]] }));
}

describe('romeMoves', () => {
  const header = 'code_rome,code_rome_cible,numero_ordre\n';
  const readMoves = (lines: string) => run(romeMoves, { 'rome-mobilites': header + lines });

  test('are rows in the order of the producer', () => {
    expect(readMoves('D1102,J1501,2\nD1102,H2913,1\nH2913,D1102,1\n')).toEqual([[1, 2], [0], []]);
  });

  test.each([
    ['D1102,Z9999,1\n', 'rome-mobilites: no code "Z9999"'],
    ['Z9999,D1102,1\n', 'rome-mobilites:2: "Z9999" is not a code of rome-codes'],
    ['D1102,D1102,1\n', 'D1102 leads to itself'],
    ['D1102,H2913,1\nD1102,H2913,2\n', 'twice to one trade'],
    ['D1102,H2913,2\n', 'the moves of D1102 are not numbered from 1 on'],
  ])('stop on %j', (lines, message) => {
    expect(() => readMoves(lines)).toThrow(message);
  });
});

describe('romeContexts', () => {
  const readContexts = (contexts: string, links: string) =>
    run(romeContexts, {
      'rome-contextes': `code_ogr,libelle_cont_travail,code_type_cont_trav\n${contexts}`,
      'rome-contextes-liens': `code_rome,code_ogr\n${links}`,
    });

  test('are sorted by code, those of each trade as positions', () => {
    expect(readContexts('9,De nuit,2\n3,Dehors,1\n', 'J1501,9\nJ1501,3\nH2913,9\n')).toEqual({
      list: { codes: [3, 9], labels: ['Dehors', 'De nuit'], kinds: ['conditions', 'hours'] },
      of: [[], [1], [0, 1]],
    });
  });

  test.each([
    ['9,De nuit,4\n', '', 'rome-contextes:2: "4" is not a kind of context'],
    ['9,De nuit,2\n9,Le jour,2\n', '', 'rome-contextes:3: 9 is "Le jour", and "De nuit" before'],
    ['9,De nuit,2\n', 'J1501,8\n', 'rome-contextes-liens: no code "8"'],
  ])('stop on %j and %j', (contexts, links, message) => {
    expect(() => readContexts(contexts, links)).toThrow(message);
  });
});

test('texts have single apostrophes, single spaces, and the order of the producer', () => {
  const header = 'code_rome,libelle_type_texte,position_phrase,libelle_texte\n';
  const lines =
    "J1501,definition,2,Aide\tl''équipe\nJ1501,definition,1,L''aide  soigne.\nJ1501,acces_metier,1,Un diplôme\n";

  expect(run(romeTexts, { 'rome-textes': header + lines })).toEqual({
    definition: ['', '', "L'aide soigne.\nAide l'équipe"],
    access: ['', '', 'Un diplôme'],
  });
  expect(() => run(romeTexts, { 'rome-textes': `${header}J1501,autre,1,x\n` })).toThrow(
    '"autre" is not a kind of text',
  );
});

test('interests have the main one first, and exactly one', () => {
  const sources = (links: string) => ({
    'rome-centres-interet': 'code_centre_interet,libelle_centre_interet\n\n1,Créer\n\n2,Soigner\n',
    'rome-centres-interet-liens': `code_rome,code_centre_interet,principal\n${links}`,
    'rome-riasec': 'code_rome,riasec_majeur,riasec_mineur\nD1102,R,\nH2913,R,C\nJ1501,S,\n',
  });
  const links = 'D1102,1,oui\nH2913,1,oui\nJ1501,1,non\nJ1501,2,oui\n';

  expect(run(romeLikes, sources(links))).toEqual({
    list: { codes: [1, 2], labels: ['Créer', 'Soigner'] },
    of: [[0], [0], [1, 0]],
    riasec: ['R', 'RC', 'S'],
  });
  expect(() => run(romeLikes, sources('D1102,1,non\n'))).toThrow('0 main links of one trade');
});

test('divisions find their leading zero again', () => {
  const { naf, sectors, themes } = run(romeSectors, {
    'rome-naf-liens': 'code_rome,code_secteur_naf,libelle_secteur_naf\nD1102,1,Culture\nD1102,0,Transverse\n',
    'rome-secteurs-liens':
      'code_rome,code_sect_activite,libelle_sect_activite,principal\nD1102,7,Pain,oui\nH2913,7,Pain,oui\nJ1501,8,Soin,oui\nJ1501,7,Pain,non\n',
    'rome-themes-liens': 'code_rome,code_theme,libelle_theme\nJ1501,017,Sans diplôme\n',
  });

  expect(naf).toEqual({
    list: { codes: ['00', '01'], labels: ['Transverse', 'Culture'] },
    of: [[0, 1], [], []],
  });
  expect(sectors.of).toEqual([[0], [0], [1, 0]]);
  expect(themes.of).toEqual([[], [], [0]]);
});

test('skills that count most in a trade come first', () => {
  const [file] = run(guideSkills, {
    'rome-macro-competences': 'code_ogr_macro,libelle_macro\n5,Souder\n4,Cuire\n6,Ranger\n',
    'rome-macro-competences-liens':
      'code_rome,code_ogr_macro,nb_competences,nb_principales\nD1102,5,9,0\nD1102,6,2,1\nD1102,4,9,0\n',
  });

  expect(file?.table).toMatchObject({ codes: [4, 5, 6], skillsOf: [[2, 0, 1], [], []] });
});

describe('portraits', () => {
  const families = { table: { codes: ['D2Z41', 'V0Z60'] } };
  const share = (what: string, value: string) => `"V0Z60","${what}",2017-2019,${value}\n`;
  const sources = (nights: string) => ({
    'psm-horaires': `Fap3,Horaire_atypique,annee,Pourcentage\n"Ensemble","Travail de nuit",2017-2019,9\n${[
      ['Travail le samedi', '60.29'],
      ['Travail le dimanche', 'NA'],
      ['Travail de nuit', nights],
    ]
      .map(([what = '', value = '']) => share(what, value))
      .join('')}"D2Z41","Travail le dimanche",2017-2019,1\n`,
    'psm-temps-travail': `Fap,Temps_travail,annee,Pourcentage\n${share('Temps partiel', '30.08')}${share('Temps complet travaillant plus de 40h par semaine', '0')}`,
    'psm-statut': `Fap,statut,Annee,Pourcentage\n${[
      ['Contrats ou emplois à durée indéterminée', '77.17'],
      ['Contrats à durée déterminée', '21'],
      ['Intérimaires', '1e-05'],
      ['Apprentis', '0.4'],
      ["Non-salariés, chefs d'entreprise", '0'],
    ]
      .map(([what = '', value = '']) => share(what, value))
      .join('')}"V0Z60","Intérimaires",2003-2005,50\n`,
    'psm-employeurs': `Fap,type_employeur,Pourcentage\n${[
      'Etablissements de moins de 10 salariés',
      'Etablissements de 10 à 50 salariés',
      'Etablissements de 50 à 500 salariés',
      'Etablissements de plus de 500 salariés',
      'Etat, collectivités, hôpitaux publics',
      'Particuliers',
    ]
      .map((what) => `"V0Z60","${what}",10\n`)
      .join('')}`,
    'psm-salaire-median': 'Fap3,Annee,Salaire_median\nV0Z60,2003-2005,1362\nV0Z60,2017-2019,1549\n',
    'psm-secteurs':
      'Fap,Secteur,Label_secteur,Pourcentage\nV0Z60,QB,Social,40.8\nV0Z60,QA,Santé,43.47\nV0Z60,AU,Autres secteurs,8\n',
  });
  const read = (nights: string) =>
    portraits.run(stepContext({ sources: sources(nights), values: [[fap2009 as Step<unknown>, families]] }));

  test('are of the last years, to a tenth, null where nothing is published', () => {
    expect(read('15.46')).toMatchObject({
      codes: ['D2Z41', 'V0Z60'],
      saturday: [null, 60.3],
      sunday: [1, null],
      night: [null, 15.5],
      agency: [null, 0],
      pay: [null, 1549],
      sectors: { codes: ['QA', 'QB'], labels: ['Santé', 'Social'] },
      sectorsOf: [
        [],
        [
          [0, 43.5],
          [1, 40.8],
        ],
      ],
    });
  });

  test.each([
    ['beaucoup', 'psm-horaires:5: "beaucoup" is not a number'],
    ['140', 'psm-horaires:5: 140 is not a percentage'],
  ])('stop on %s', (nights, message) => {
    expect(() => read(nights)).toThrow(message);
  });
});
