import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { PrivateJobsFile } from '../../../../src/domain/annual/communes/privateJobsFile.ts';
import { madeContext } from '../../../support/madeSurvey.ts';
import { findingsAbout, readMade, textSheet } from '../../../support/readingMade.ts';
import { unwrap } from '../../../support/smallTrades.ts';

describe('private jobs by commune', () => {
  test('are added up by commune when there is a line for each activity, former communes under today’s', () => {
    const { file, report } = jobs([
      [
        'Région',
        'Code commune',
        'Code APE',
        'Effectifs salariés 2025',
        "Nombre d'établissements 2025",
        'Effectifs salariés 2024',
      ],
      ['Région', '44001', '6203Z', '5', '1', '4'],
      ['Région', '44001', '1071C', '7', '1', '7'],
      ['Région', '49051', '6203Z', '8', '1', '9'],
      ['Région', '49002', '6203Z', '2', '1', '1'],
      ['Région', '49003', '6203Z', 's', '1', '30'],
      ['Ile-de-France', '75101', '6203Z', '900', '9', '900'],
    ]);

    expect(file).toMatchObject({
      kind: 'private-jobs',
      year: 2025,
      years: [2024, 2025],
      communes: ['44001', '49002', '49003'],
      // 4 + 7, 9 + 1, then 5 + 7, 8 + 2.
      jobs: [
        [11, 10, 30],
        [12, 10, null],
      ],
    });
    expect(file.source.vintage).toBe('2024-2025');
    expect(findingsAbout(report, 'communes-succeeded')).toEqual([{ count: 1, lines: [4] }]);
    expect(findingsAbout(report, 'communes-summed')).toHaveLength(1);
    expect(findingsAbout(report, 'lines-elsewhere')).toEqual([{ count: 1 }]);
    expect(findingsAbout(report, 'years-new')).toEqual([{ count: 1, names: ['2025'] }]);
    // Published for 2024: 11, 21, 30.
    expect(findingsAbout(report, 'figures-revised')).toEqual([{ count: 1, before: 3 }]);
    expect(findingsAbout(report, 'sums')).toEqual([{ count: 22, before: 51 }]);
  });

  test('count a line that is there twice once, and know no sum whose lines contradict each other or cannot be read', () => {
    const { file, report } = jobs([
      ['Code commune', 'Code APE', "Nombre d'établissements 2025", 'Effectifs salariés 2025'],
      ['44001', '6203Z', '1', '5'],
      ['44001', '1071C', '1', '7'],
      // The same activity once more, counted again by nobody, whatever the other figures of its line.
      ['44001', '6203Z', '2', '5'],
      ['49002', '6203Z', '1', '5'],
      ['49002', '6203Z', '1', '8'],
      ['49003', '6203Z', '1', '30'],
      ['49003', '1071C', '31'],
    ]);

    expect(file).toMatchObject({ communes: ['44001', '49002', '49003'], jobs: [[12, null, null]] });
    expect(findingsAbout(report, 'lines-twice')).toEqual([{ count: 1, lines: [4] }]);
    expect(findingsAbout(report, 'lines-contradict')).toEqual([{ count: 1, lines: [6] }]);
    expect(findingsAbout(report, 'lines-unreadable')).toEqual([{ count: 1, lines: [8] }]);
  });

  test('know no sum of lines whose activity is in a column that nobody knows, unless they are one line', () => {
    const { file, report } = jobs([
      ['Code commune', 'Tranche', 'Effectifs salariés 2025'],
      ['44001', 'de 1 à 9', '5'],
      ['44001', 'de 10 à 49', '5'],
      ['49002', 'de 1 à 9', '3'],
      ['49002', 'de 1 à 9', '3'],
      ['49003', 'de 1 à 9', '8'],
    ]);

    expect(file).toMatchObject({ communes: ['44001', '49002', '49003'], jobs: [[null, 3, 8]] });
    expect(findingsAbout(report, 'lines-contradict')).toEqual([{ count: 1, lines: [3] }]);
  });

  test('do not know what a commune lacks where the cells of a line have slipped, and tell lines above the headings', () => {
    const { file, report } = jobs([
      ['49003', '6203Z', '4'],
      ['Code commune', 'Code APE', 'Effectifs salariés 2025'],
      ['6203Z', '', '44001', '5'],
      ['44001', '1071C', '7'],
      ['49002', '6203Z', '3'],
      ['49003', '6203Z', '30'],
    ]);

    expect(file).toMatchObject({ communes: ['44001', '49002', '49003'], jobs: [[null, 3, 30]] });
    expect(findingsAbout(report, 'lines-unreadable')).toEqual([{ count: 1, lines: [3] }]);
    expect(findingsAbout(report, 'lines-above')).toEqual([{ count: 1, lines: [1] }]);
  });

  test('are read from one line a commune and year, zeros that a spreadsheet took away put back', () => {
    const { file } = jobs([
      ['code', 'year', 'eff_total'],
      ['44001', '2025', '1 012'],
      ['1004', '2025', '3'],
    ]);

    expect(file).toMatchObject({ years: [2025], communes: ['44001'], jobs: [[1012]] });
  });

  test('leave out what contradicts itself, is no commune or no figure', () => {
    const { file, report } = jobs([
      ['code', 'year', 'eff_total'],
      ['44001', '2025', '10'],
      ['44001', '2025', '11'],
      ['49002', '2025', '5'],
      ['49002', '2025', '5'],
      ['49003', '2025', 'dix'],
      ['49999', '2025', '5'],
      ['Total', '2025', '31'],
    ]);

    expect(file).toMatchObject({ communes: ['44001', '49002', '49003'], jobs: [[null, 5, null]] });
    expect(findingsAbout(report, 'lines-contradict')).toEqual([{ count: 1, lines: [3] }]);
    expect(findingsAbout(report, 'lines-twice')).toEqual([{ count: 1, lines: [5] }]);
    expect(findingsAbout(report, 'figures-unreadable')).toEqual([{ count: 1, lines: [6], names: ['dix'] }]);
    expect(findingsAbout(report, 'communes-unknown')).toMatchObject([{ count: 1, lines: [7] }]);
    expect(findingsAbout(report, 'totals-unread')).toEqual([{ count: 1, lines: [8] }]);
  });

  test('leave out a thousand that may be a one', () => {
    const { file, report } = jobs([
      ['code', 'year', 'eff_total'],
      ['44001', '2025', '1.012'],
      ['49002', '2025', '2,000'],
      ['49003', '2025', '12,0'],
    ]);

    expect(file).toMatchObject({ jobs: [[null, null, 12]] });
    expect(findingsAbout(report, 'figures-unreadable')).toEqual([
      { count: 2, lines: [2, 3], names: ['1.012', '2,000'] },
    ]);
  });

  test.each([
    ['in lines', ['code', 'year', 'eff_total'], ['44001', '2099', '12']],
    ['in headings', ['Code commune', 'Effectifs salariés 2099'], ['44001', '12']],
  ])('are refused of a year that cannot have figures yet, %s', (_, headings, line) => {
    expect(read([headings, line])).toEqual({
      ok: false,
      error: { reason: 'future-year', kind: 'private-jobs', names: ['2099', '2026'] },
    });
  });

  test('are refused from another region', () => {
    expect(
      read([
        ['code', 'year', 'eff_total'],
        ['75056', '2025', '1'],
      ]),
    ).toMatchObject({
      ok: false,
      error: { reason: 'nothing-here', kind: 'private-jobs', names: ['Région'] },
    });
  });
});

function read(rows: readonly (readonly string[])[]) {
  return readMade([textSheet(Papa.unparse(rows as string[][], { delimiter: ';' }))], madeContext);
}

function jobs(rows: readonly (readonly string[])[]) {
  const { file, report } = unwrap(read(rows));
  return { file: file as PrivateJobsFile, report };
}
