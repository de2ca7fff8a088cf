import { describe, expect, test } from 'vitest';
import { decodeAnnualFile, encodeAnnualFile } from '../../../../src/domain/annual/annualFile.ts';
import type { FindingName } from '../../../../src/domain/annual/report.ts';
import { sheetOf } from '../../../../src/domain/annual/sheets.ts';
import { annualReportTexts } from '../../../../src/ui/texts/annualReport.ts';
import {
  autun,
  bas,
  elsewhere,
  fontenay,
  MADE_LINES,
  type MadeLine,
  madeContext,
  surveyRows,
} from '../../../support/madeSurvey.ts';
import {
  acceptRows,
  asText,
  findingsAbout,
  type MadeRows,
  readMade,
  readRows,
} from '../../../support/readingMade.ts';

describe('a survey', () => {
  test('becomes one file with its lines in order, « * » never a zero', () => {
    const { file, report } = acceptRows(surveyRows(2026));

    expect(file).toMatchObject({
      kind: 'bmo',
      year: 2026,
      region: 'REG:52',
      bassins: [
        { id: 'BE:5201', name: 'BAS PAYS' },
        { id: 'BE:5202', name: 'FONTENAY LE CTE' },
        { id: 'BE:5301', name: 'AUTUN' },
      ],
      parts: [
        [0, 'DEP:44', 'REG:52'],
        [1, 'DEP:49', 'REG:52'],
        [2, 'DEP:21', 'REG:53'],
        [2, 'DEP:71', 'REG:53'],
      ],
      families: ['A0X40', 'D2X40', 'S0X40', 'V0X60'],
      part: [0, 0, 0, 1, 1, 2, 3],
      family: [0, 1, 2, 0, 3, 0, 0],
      projects: [10, null, 20, 30, 40, 6, 7],
      difficult: [5, null, 20, null, 4, 2, null],
      seasonal: [null, null, 0, 12, 0, 1, 3],
    });
    expect(file.source).toMatchObject({ producer: 'France Travail', vintage: '2026' });
    expect(report).toMatchObject({
      kind: 'bmo',
      year: 2026,
      sheet: 'BMO_2026_open_data',
      lines: { read: 8, kept: 7 },
    });
    expect(report.findings.filter(({ outcome }) => outcome === 'left-out')).toEqual([]);
    expect(decodeAnnualFile(JSON.parse(new TextDecoder().decode(encodeAnnualFile(file))))).toEqual({
      ok: true,
      value: file,
    });
  });

  test('is read wherever its columns stand, a title above and a column more', () => {
    const [headings = [], ...lines] = surveyRows(2026);
    const moved = [headings, ...lines].map((cells) => [...cells.toReversed(), 'clpe']);
    const rows = [
      ['Enquête'],
      [],
      moved[0]!.map((cell) => ` ${String(cell).toUpperCase()} `),
      ...moved.slice(1),
    ];

    expect(acceptRows(rows).file).toEqual(acceptRows(surveyRows(2026)).file);
  });

  test('is read with codes that a spreadsheet took for numbers', () => {
    const rows = surveyRows(2026).map((cells, at) =>
      at === 0 ? cells : cells.map((cell) => (/^\d+$/.test(String(cell)) ? Number(cell) : cell)),
    );

    expect(acceptRows(rows).file).toEqual(acceptRows(surveyRows(2026)).file);
  });

  test('tells what changes against the year before: sums, secrets, families and parts of bassins', () => {
    const before = acceptRows(surveyRows(2025)).file;
    const lines = [
      bas('A0X40', '11', '*', '*'),
      fontenay('D2X20', '5', '*', '0'),
      autun('A0X40', '71', '7', '*', '*'),
    ];
    const { report } = acceptRows(surveyRows(2026, lines), { ...madeContext, published: [before] });

    expect(findingsAbout(report, 'compared')).toEqual([{ before: 2025 }]);
    expect(findingsAbout(report, 'lines-kept')).toEqual([{ count: 2, before: 5 }]);
    // Before: 10 + 20 + 30 + 40 published in the region.
    expect(findingsAbout(report, 'sums')).toEqual([{ count: 16, before: 100 }]);
    // Before: 1 of the first line, 3 of the second, 1 of the fourth.
    expect(findingsAbout(report, 'secret')).toEqual([{ count: 3, before: 5 }]);
    expect(findingsAbout(report, 'families-gained')).toEqual([
      { count: 1, names: ['D2X20 Ouvriers peu qualifiés en métallerie'] },
    ]);
    expect(findingsAbout(report, 'families-lost')[0]).toMatchObject({ count: 3 });
    expect(findingsAbout(report, 'bassins-partial')).toEqual([{ count: 1, names: ['Autun (21)'] }]);
    expect(findingsAbout(report, 'bassins')).toEqual([{ count: 3 }]);
  });

  test('says that it would take the place of a year that is published', () => {
    const { report } = acceptRows(surveyRows(2025), {
      ...madeContext,
      published: [acceptRows(surveyRows(2025)).file],
    });

    expect(findingsAbout(report, 'replaces')).toEqual([{ count: 2025 }]);
    expect(findingsAbout(report, 'nothing-before')).toHaveLength(1);
  });
});

describe('a survey whose form has changed', () => {
  test.each<[string, readonly MadeLine[], FindingName, string]>([
    [
      'a family that was split',
      [{ ...bas('D2X41', '9', '*', '*'), label: 'Soudeurs à l’arc' }],
      'families-unknown',
      'D2X41 Soudeurs à l’arc',
    ],
    [
      'a code of family under the name of another',
      [{ ...bas('V0X60', '9', '*', '*'), label: 'Soudeurs' }],
      'families-unsure',
      'V0X60 Soudeurs',
    ],
    [
      'a new bassin',
      [{ ...bas('A0X40', '9', '*', '*'), bassin: 5299, bassinName: 'NOUVEAU' }],
      'bassins-new',
      '5299 NOUVEAU',
    ],
    [
      'a bassin with another name in a line',
      [{ ...bas('V0X60', '9', '*', '*'), bassinName: 'AILLEURS' }],
      'bassins-unsure',
      '5201 AILLEURS',
    ],
    [
      'a line without bassin',
      [{ ...bas('V0X60', '9', '*', '*'), bassin: '', bassinName: '' }],
      'no-bassin',
      '',
    ],
    [
      'a bassin that another region counts',
      [{ ...bas('V0X60', '9', '*', '*'), region: '24' }],
      'lines-unreadable',
      '',
    ],
    [
      'a département of another region',
      [{ ...bas('V0X60', '9', '*', '*'), departement: '75' }],
      'lines-unreadable',
      '',
    ],
    ['a figure in words', [bas('V0X60', 'neuf', '*', '*')], 'figures-unreadable', 'neuf'],
    ['a figure with decimals', [bas('V0X60', '9,5', '*', '*')], 'figures-unreadable', '9,5'],
    ['a part above its whole', [bas('V0X60', '9', '*', '10')], 'parts-above', ''],
  ])('leaves out %s, with its line and its name', (_, added, what, name) => {
    const { file, report } = acceptRows(surveyRows(2026, [...MADE_LINES, ...added]));
    const [finding] = report.findings.filter((each) => each.what === what);

    expect(file).toEqual(acceptRows(surveyRows(2026)).file);
    expect(finding).toMatchObject({ outcome: 'left-out', count: 1, lines: [10] });
    expect(annualReportTexts.finding(finding!)).toContain(name);
  });

  test('leaves out both of two lines that do not agree, and keeps one of two that do', () => {
    const twice = acceptRows(surveyRows(2026, [...MADE_LINES, bas('S0X40', '20', '20', '0')]));
    const other = acceptRows(surveyRows(2026, [...MADE_LINES, bas('S0X40', '21', '20', '0')]));

    expect(twice.file).toEqual(acceptRows(surveyRows(2026)).file);
    expect(findingsAbout(twice.report, 'lines-twice')).toEqual([{ count: 1, lines: [10] }]);
    expect(other.file.families).not.toContain('S0X40');
    expect(findingsAbout(other.report, 'lines-contradict')).toEqual([{ count: 2, lines: [4, 10] }]);
  });

  test('keeps a bassin under another spelling, and tells it', () => {
    const lines = MADE_LINES.map((line) =>
      line.bassin === 5202 ? { ...line, bassinName: 'FONTENAY VENDEE' } : line,
    );
    const { file, report } = acceptRows(surveyRows(2026, lines));

    expect(file.part).toHaveLength(7);
    expect(findingsAbout(report, 'bassins-renamed')[0]?.names).toEqual([
      'FONTENAY VENDEE (Fontenay-le-Comte)',
    ]);
  });

  test('leaves out a bassin whose name has nothing left of the one that is known, and names those without a line', () => {
    const lines = MADE_LINES.map((line) => (line.bassin === 5202 ? { ...line, bassinName: 'MARAIS' } : line));
    const { file, report } = acceptRows(surveyRows(2026, lines));

    expect(file.bassins.map(({ id }) => id)).toEqual(['BE:5201', 'BE:5301']);
    expect(findingsAbout(report, 'bassins-lost')).toEqual([{ count: 1, names: ['Fontenay-le-Comte'] }]);
  });

  test('reads an empty cell as not published, and tells it', () => {
    const { file, report } = acceptRows(surveyRows(2026, [bas('A0X40', '10', '', '*')]));

    expect(file.difficult).toEqual([null]);
    expect(findingsAbout(report, 'cells-blank')).toEqual([{ count: 1, lines: [2] }]);
  });

  test.each<[string, MadeRows, object]>([
    [
      'the codes of bassins have moved',
      surveyRows(
        2026,
        MADE_LINES.map((line) => (line.bassin === 5202 ? { ...line, bassinName: 'BAS PAYS' } : line)),
      ),
      { reason: 'codes-shuffled', names: ['5202 BAS PAYS'] },
    ],
    [
      'the lines are of two years',
      [...surveyRows(2026), ...surveyRows(2025).slice(1)],
      { reason: 'several-years', names: ['2026', '2025'] },
    ],
    [
      'a line says no year',
      surveyRows(2026).map((cells, at) => (at === 3 ? ['', ...cells.slice(1)] : cells)),
      { reason: 'several-years' },
    ],
    [
      'the headings say another year',
      [surveyRows(2025)[0]!, ...surveyRows(2026).slice(1)],
      { reason: 'other-year', names: ['2026', '2025'] },
    ],
    ['its year is far away', surveyRows(2099), { reason: 'future-year', names: ['2099', '2026'] }],
    ['it is that of another region', surveyRows(2026, [elsewhere('A0X40', '1')]), { reason: 'nothing-here' }],
    [
      'it is in another nomenclature',
      surveyRows(
        2026,
        MADE_LINES.map((line) => ({ ...line, family: line.family.replace('X', 'Z') })),
      ),
      { reason: 'too-much-left-out' },
    ],
    [
      'a column is missing',
      surveyRows(2026).map((cells) => cells.slice(0, -1)),
      { reason: 'columns-missing', names: ['smet'] },
    ],
    [
      'a column is there twice',
      surveyRows(2026).map((cells) => [...cells, cells.at(-1)!]),
      { reason: 'column-twice', names: ['smet'] },
    ],
  ])('is refused when %s', (_, rows, refusal) => {
    expect(readRows(rows)).toMatchObject({ ok: false, error: { kind: 'bmo', ...refusal } });
  });

  test('is refused when two sheets have its form', () => {
    const sheets = ['BMO_2026_open_data', 'Copie'].map((name) => sheetOf(name, asText(surveyRows(2026))));

    expect(readMade(sheets, madeContext)).toMatchObject({ ok: false, error: { reason: 'several-sheets' } });
  });
});
