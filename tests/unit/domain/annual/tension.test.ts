import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decodeAnnualFile } from '../../../../src/domain/annual/annualFile.ts';
import { sheetOf } from '../../../../src/domain/annual/sheets.ts';
import type { OldTensionFile, TensionFile } from '../../../../src/domain/annual/tension/tensionFile.ts';
import { madeContext } from '../../../support/madeSurvey.ts';
import { OLD_TENSION, tensionSheets } from '../../../support/madeTension.ts';
import { asText, findingsAbout, type MadeRows, readMade, textSheet } from '../../../support/readingMade.ts';
import { unwrap } from '../../../support/smallTrades.ts';

describe('the indicator of tension on the FAP 2021', () => {
  test('is one file of the newest year: France, the region, its départements, from their sheets', () => {
    const { file, report } = recent(tensionSheets());

    expect(file).toMatchObject({
      kind: 'tension',
      year: 2024,
      zones: ['FR', 'REG:52', 'DEP:44', 'DEP:49'],
      codes: ['D2X40', 'S0X40', 'V0X60'],
      category: [
        [5, null, 4],
        [4, null, 3],
        [3, null, null],
        [5, null, null],
      ],
      index: [
        [1.25, null, 0.75],
        [0.8, null, -0.25],
        [0.125, null, null],
        [2, null, null],
      ],
      // What rests on the wider family, or on the region, was filled in.
      imputed: [
        [false, false, false],
        [false, false, true],
        [false, false, false],
        [true, false, false],
      ],
    });
    expect(file.source).toMatchObject({ producer: 'Dares – France Travail', vintage: '2024' });
    expect(decodeAnnualFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
    expect(findingsAbout(report, 'years-older')).toEqual([{ count: 1, names: ['2023'] }]);
    expect(findingsAbout(report, 'imputed')).toEqual([{ count: 2 }]);
    expect(findingsAbout(report, 'lines-elsewhere')).toEqual([{ count: 2 }]);
    expect(findingsAbout(report, 'classes-unpublished')).toEqual([{ count: 1 }]);
    expect(findingsAbout(report, 'families-renamed')).toEqual([]);
    // Published for 2023: 4 and 5.
    expect(findingsAbout(report, 'classes-changed')).toEqual([{ count: 2, before: 2 }]);
    expect(report.findings.some(({ outcome }) => outcome === 'left-out')).toBe(false);
  });

  test('keeps its seven factors as the indexes that they are, never as classes', () => {
    const { file, report } = recent(tensionSheets());

    expect(file.factors.hiringIntensity[0]).toEqual([0.5, 0.5, 0.5]);
    expect(file.factors.labourShortage[1]).toEqual([1.5, null, 1.5]);
    expect(file.factors.geographicMismatch[0]).toEqual([null, null, null]);
    expect(file.factors.lowPay[3]).toEqual([2, null, null]);
    expect(findingsAbout(report, 'factors-kept')).toEqual([{}]);
  });

  test.each<[string, (sheets: ReturnType<typeof tensionSheets>) => void, string, number]>([
    ['a class that is none', (sheets) => put(sheets, 'FAP228_France', 3, { 3: 6 }), 'figures-unreadable', 3],
    [
      'an index out of its scale',
      (sheets) => put(sheets, 'FAP228_France', 3, { 11: 75 }),
      'figures-unreadable',
      3,
    ],
    [
      'a class without an index',
      (sheets) => put(sheets, 'FAP228_France', 3, { 11: '' }),
      'figures-unreadable',
      3,
    ],
    ['an unknown family', (sheets) => put(sheets, 'FAP228_France', 3, { 1: 'Z9X99' }), 'families-unknown', 3],
    [
      'a code and a label of two families',
      (sheets) => put(sheets, 'FAP228_France', 3, { 2: 'Soudeurs' }),
      'families-unsure',
      3,
    ],
    [
      'no zone, in a sheet of zones',
      (sheets) => put(sheets, 'FAP228_Régions', 2, { 0: '' }),
      'zones-unknown',
      3,
    ],
    [
      'a département of another region',
      (sheets) => put(sheets, 'FAP228_Départements', 1, { 1: '35' }),
      'zones-unknown',
      2,
    ],
    [
      'two other figures',
      (sheets) => put(sheets, 'FAP228_Régions', 2, { 2: 'D2X40', 3: 'Soudeurs' }),
      'lines-contradict',
      2,
    ],
    [
      'classes against their indexes',
      (sheets) => put(sheets, 'FAP228_Régions', 1, { 4: 1 }),
      'classes-cross',
      2,
    ],
  ])('leaves out %s, and says it', (_, damage, what, lost) => {
    const whole = recent(tensionSheets());
    const sheets = tensionSheets();
    damage(sheets);
    const { file, report } = recent(sheets);

    expect(
      report.findings.filter(({ outcome }) => outcome === 'left-out').map((each) => each.what),
    ).toContain(what);
    expect(report.lines.kept).toBeLessThan(whole.report.lines.kept);
    expect(whole.report.lines.kept - report.lines.kept).toBeLessThanOrEqual(lost);
    expect(decodeAnnualFile(JSON.parse(JSON.stringify(file))).ok).toBe(true);
  });

  test('is refused when nothing says which values were filled in', () => {
    const { FAP228_Régions: rows = [] } = tensionSheets();

    expect(readSheets({ A: rows.map((cells) => cells.slice(0, -1)) })).toEqual({
      ok: false,
      error: {
        reason: 'columns-missing',
        kind: 'tension',
        names: ['Croisement ou volumétrie suffisante'],
      },
    });
  });

  test('needs nothing that says so where every value of the index rests on enough jobs', () => {
    const { FAP228_Régions: [headings = [], ...lines] = [] } = tensionSheets();
    const own = headings.map((heading) => (/imput/.test(String(heading)) ? 'Tension' : heading));

    expect(own).toContain('Tension');
    expect(readSheets({ A: [own, ...lines].map((cells) => cells.slice(0, -1)) })).toMatchObject({
      ok: true,
      value: { file: { imputed: expect.not.arrayContaining([expect.arrayContaining([true])]) } },
    });
  });

  test('does without a factor that the sheet does not have, and without its labels', () => {
    const { FAP228_France: rows = [] } = tensionSheets();
    const left = ['Inadéquation géographique', 'Libellé FAP 228'].map((name) => rows[0]?.indexOf(name));
    const { file } = recent({ A: rows.map((cells) => cells.filter((_, at) => !left.includes(at))) });

    expect(left).not.toContain(-1);
    expect(file).toMatchObject({ codes: ['D2X40', 'S0X40', 'V0X60'], zones: ['FR'] });
    expect(file.category).toEqual(recent({ A: rows }).file.category);
  });

  test('is said to lack a column when a sheet looks more like it than like a survey', () => {
    // Five of the nine columns of a survey, then five as well, and two of the three of the tension.
    const survey = ['Code métier BMO', 'Dept', 'BE24', 'met', 'xmet'];
    const both = ['Année', 'Code FAP 228', 'Dept', 'BE24', 'met'];

    for (const [headings, kind] of [
      [survey, 'bmo'],
      [both, 'tension'],
    ] as const)
      expect(readSheets({ A: [headings, [], []] })).toMatchObject({
        ok: false,
        error: { reason: 'columns-missing', kind },
      });
  });

  test('may have one line', () => {
    const { FAP228_Régions: [headings = [], line = []] = [] } = tensionSheets();

    expect(recent({ A: [headings, line] }).file).toMatchObject({
      zones: ['REG:52'],
      codes: ['D2X40'],
      category: [[4]],
    });
  });

  test('is refused when it is about another region alone', () => {
    const { FAP228_Départements: rows = [] } = tensionSheets();

    expect(readSheets({ A: [rows[0] ?? [], rows[3] ?? []] })).toMatchObject({
      ok: false,
      error: { reason: 'nothing-here', kind: 'tension' },
    });
  });
});

describe('the indicator of tension on the FAP 2009', () => {
  test('has classes and factors from 1 to 5, at two levels, on its own families', () => {
    const { file } = unwrap(readMade([textSheet(Papa.unparse(OLD_TENSION as string[][]))], madeContext));
    const old = file as OldTensionFile;

    expect(old).toMatchObject({
      kind: 'tension-fap2009',
      year: 2020,
      zones: ['FR', 'REG:52', 'DEP:49'],
      detailed: {
        codes: ['D2Z41', 'V0Z60'],
        category: [
          [5, 2],
          [null, null],
          [null, null],
        ],
      },
      grouped: { codes: ['D2Z'], category: [[4], [4], [null]] },
    });
    expect(old.detailed.factors.hiringIntensity[0]).toEqual([5, 1]);
    expect(old.detailed.factors.geographicMismatch[0]).toEqual([3, null]);
    expect(decodeAnnualFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
  });

  test('may have one line', () => {
    const [headings = [], line = []] = OLD_TENSION;
    const { file } = unwrap(readMade([textSheet(Papa.unparse([headings, line] as string[][]))], madeContext));

    expect(file).toMatchObject({
      zones: ['FR'],
      detailed: { codes: ['D2Z41'], category: [[5]] },
      grouped: { codes: [] },
    });
  });

  test('takes its classes, not its indexes, from a workbook that has both', () => {
    const [headings = [], ...lines] = OLD_TENSION;
    const both = [
      [
        ...headings
          .slice(0, 10)
          .map((name) =>
            name === 'fap' ? 'Code FAP 225' : name.replace('Catégorie Tension', 'Tension - discret'),
          ),
        'Année',
        ...headings.slice(4, 10).map((name) => `${name} - discret`),
      ],
      ...lines
        .slice(0, 2)
        .map((cells) => [
          ...cells.slice(0, 4),
          ...['0.5', '-0.5', '0', '1', '2', '3'],
          '2020',
          ...cells.slice(4, 10),
        ]),
    ];
    const { file } = unwrap(readSheets({ 'FAP 225 x Nat': both }));

    expect((file as OldTensionFile).detailed).toMatchObject({
      category: [[5, 2]],
      factors: { hiringIntensity: [[5, 1]], geographicMismatch: [[3, null]] },
    });
  });
});

function readSheets(sheets: Readonly<Record<string, MadeRows>>) {
  return readMade(
    Object.entries(sheets).map(([name, rows]) => sheetOf(name, asText(rows))),
    madeContext,
  );
}

function recent(sheets: Readonly<Record<string, MadeRows>>) {
  const { file, report } = unwrap(readSheets(sheets));
  return { file: file as TensionFile, report };
}

/** Writes in cells of a row, by their position. */
function put(
  sheets: ReturnType<typeof tensionSheets>,
  sheet: string,
  row: number,
  cells: Readonly<Record<number, string | number>>,
): void {
  Object.assign(sheets[sheet]?.[row] ?? [], cells);
}
