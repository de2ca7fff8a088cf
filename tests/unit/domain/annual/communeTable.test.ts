import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { annualFileName } from '../../../../src/domain/annual/annualFile.ts';
import type { CommuneTableFile } from '../../../../src/domain/annual/communes/communeTableFile.ts';
import { madeContext } from '../../../support/madeSurvey.ts';
import { findingsAbout, readMade, textSheet } from '../../../support/readingMade.ts';
import { unwrap } from '../../../support/smallTrades.ts';

describe('a table of indicators by commune', () => {
  test('gives each column its year, in whichever way its heading says it', () => {
    const { file, report } = indicators([
      ['code', 'nom', 'rev_med_21', 'P22_POP', 'taux 2023', 'methode_22', 'sans_annee'],
      ['49002', 'Belle-Rive', '21 500', '2052', '12,5', 'iris', '1'],
      ['44001', 'Abbaretz', 's', '', '-3', 'iris', '2'],
    ]);

    expect(file).toMatchObject({
      year: 2023,
      communes: ['44001', '49002'],
      columns: [
        { name: 'rev_med_21', year: 2021, values: [null, 21500] },
        { name: 'P22_POP', year: 2022, values: [null, 2052] },
        { name: 'taux 2023', year: 2023, values: [-3, 12.5] },
      ],
      source: { producer: null, title: 'made.xlsx', vintage: '2021, 2022, 2023' },
    });
    expect(findingsAbout(report, 'columns-unused')).toEqual([
      { count: 3, names: ['nom', 'methode_22', 'sans_annee'] },
    ]);
    expect(findingsAbout(report, 'communes-missing')).toEqual([{ count: 1, names: ['Chemellier'] }]);
  });

  test('leaves out former communes, whose figures add up to nothing, and percentages that cannot be', () => {
    const { file, report } = indicators([
      ['code', 'dsp_pct_22'],
      ['44001', '12'],
      ['49002', '120'],
      ['49051', '40'],
    ]);

    expect(file.columns[0]?.values).toEqual([12, null]);
    expect(findingsAbout(report, 'communes-succeeded')).toEqual([{ count: 1, lines: [4] }]);
    expect(findingsAbout(report, 'figures-unreadable')).toEqual([{ count: 1, lines: [3], names: ['120'] }]);
  });

  test('leaves out counts that may be a thousand times more, and tells why', () => {
    const { file, report } = indicators([
      ['code', 'nb_23', 'population_23', 'taux_23', 'methode_23'],
      ['44001', '12', '1.234', '1.234', 'iris'],
      ['49002', '2.345', '3,456', '0,5', 'iris'],
      ['49003', '0', '987', '', 'iris'],
    ]);

    expect(file.columns).toEqual([
      { name: 'nb_23', year: 2023, values: [12, null, 0] },
      { name: 'taux_23', year: 2023, values: [1.234, 0.5, null] },
    ]);
    expect(findingsAbout(report, 'columns-unread')).toEqual([{ names: ['population_23', '1.234'] }]);
    expect(findingsAbout(report, 'figures-unreadable')).toEqual([{ count: 1, lines: [3], names: ['2.345'] }]);
    expect(findingsAbout(report, 'columns-unused')).toEqual([{ count: 1, names: ['methode_23'] }]);
  });

  test('a line that was cut in its code is of no other region', () => {
    const { report } = indicators([
      ['code', 'nb_22'],
      ['44001', '3'],
      ['49', ''],
    ]);

    expect(findingsAbout(report, 'lines-unreadable')).toEqual([{ count: 1, lines: [3] }]);
    expect(findingsAbout(report, 'lines-elsewhere')).toEqual([]);
  });

  test('counts communes that have a figure, and calls no cell a secret that is only empty', () => {
    const { report } = indicators([
      ['code', 'nb_22', 'nb_23'],
      ['44001', '', '3'],
      ['49002', 's', ''],
    ]);

    expect(findingsAbout(report, 'communes-filled')).toEqual([{ count: 1, before: 3 }]);
    expect(findingsAbout(report, 'cells-blank')).toEqual([{ count: 2, lines: [2, 3] }]);
    expect(findingsAbout(report, 'secret')).toEqual([]);
  });

  test.each([
    ['2027', true],
    ['2028', false],
    ['2099', false],
  ])('of %s is read in 2026: %s', (year, isRead) => {
    const reading = read([
      ['code', `nb_${year}`],
      ['44001', '12'],
    ]);

    expect(reading).toMatchObject(isRead ? { ok: true } : { error: { reason: 'future-year' } });
  });

  test('tells what is added up and what is read commune by commune', () => {
    const { report } = indicators([
      ['code', 'nb_puits_23', 'prof_med_23', 'nb_solde_23'],
      ['44001', '12', '3,5', '-4'],
      ['49002', '40', '6', '5'],
    ]);

    expect(findingsAbout(report, 'columns-summed')).toEqual([{ count: 1, names: ['nb_puits_23'] }]);
    expect(findingsAbout(report, 'columns-alone')).toEqual([
      { count: 2, names: ['prof_med_23', 'nb_solde_23'] },
    ]);
  });

  test.each<[string, readonly (readonly string[])[], object]>([
    [
      'where most communes contradict themselves',
      [
        ['code', 'nb_23'],
        ['44001', '1'],
        ['44001', '2'],
        ['49002', '3'],
      ],
      { reason: 'too-much-left-out' },
    ],
    [
      'without a year',
      [
        ['code', 'nombre'],
        ['44001', '12'],
      ],
      { reason: 'columns-missing' },
    ],
    [
      'with one heading twice',
      [
        ['code', 'nb_23', 'nb_23'],
        ['44001', '1', '2'],
      ],
      { reason: 'column-twice', names: ['nb_23'] },
    ],
    [
      'with units in its cells',
      [
        ['code', 'part_23'],
        ['44001', '5,5 %'],
      ],
      { reason: 'no-numbers' },
    ],
  ])('is refused %s, and what is wrong is named', (_, rows, refusal) => {
    expect(read(rows)).toMatchObject({ ok: false, error: { kind: 'commune-table', ...refusal } });
  });

  test('of one year has a name of its own beside another', () => {
    const { file } = indicators([
      ['code', 'nb_23'],
      ['44001', '12'],
    ]);
    const named = (title: string) => annualFileName({ ...file, source: { ...file.source, title } });

    expect(named('Puits & forages.csv')).toBe('commune-table-2023-puits-forages.json');
    expect(named('???.csv')).toBe('commune-table-2023.json');
    expect(annualFileName({ ...file, kind: 'bmo' })).toBe('bmo-2023.json');
    expect(named('a'.repeat(50))).toBe(`commune-table-2023-${'a'.repeat(40)}.json`);
  });
});

function read(rows: readonly (readonly string[])[]) {
  return readMade([textSheet(Papa.unparse(rows as string[][], { delimiter: ';' }))], madeContext);
}

function indicators(rows: readonly (readonly string[])[]) {
  const { file, report } = unwrap(read(rows));
  return { file: file as CommuneTableFile, report };
}
