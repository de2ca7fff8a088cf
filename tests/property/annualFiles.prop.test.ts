import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decodeAnnualFile, encodeAnnualFile } from '../../src/domain/annual/annualFile.ts';
import type { BmoFile } from '../../src/domain/annual/bmo/bmoFile.ts';
import { type AnnualOutcome, importAnnualFile } from '../../src/domain/annual/importAnnualFile.ts';
import type { AnnualReport } from '../../src/domain/annual/report.ts';
import { annualReportTexts } from '../../src/ui/texts/annualReport.ts';
import { createRandom, type Random } from '../bench/seededOutlines.ts';
import { change, garble, pick, rewrite, toBytes } from '../support/changedFiles.ts';
import { bas, MADE_LINES, madeContext, surveyRows } from '../support/madeSurvey.ts';
import { asText } from '../support/readingMade.ts';
import { workbookOf, workbookParts } from '../support/workbookOf.ts';

/** `ARPENTEUR_FIGURES=10000` runs the long form: a minute or two. */
const RUNS = Number(process.env['ARPENTEUR_FIGURES'] ?? 400);
const PATIENCE_MS = 60_000 + RUNS * 60;
/** A small file that takes longer than this would freeze a page, were it as large as a national survey. */
const LONGEST_MS = 2000;

const ROWS = asText(surveyRows(2026, [...MADE_LINES, { ...bas('TOTAL', '35', '*', '*'), label: 'Total' }]));
const COMMUNES = [
  ['Code commune', 'Code APE', 'Effectifs salariés 2024', 'Effectifs salariés 2025'],
  ['44001', '6203Z', '5', '6'],
  ['44001', '1071C', '6', '7'],
  ['49051', '6203Z', '8', 's'],
  ['49003', '6203Z', '30', '31'],
  ['75056', '6203Z', '900', '901'],
];
const INDICATORS = [
  ['code', 'nom', 'rev_med_21', 'dm_pct_22'],
  ['44001', 'Abbaretz', '20750', '12,5'],
  ['49002', 'Belle-Rive', '', '13'],
  ['49003', 'Chemellier', 's', '14.25'],
];
const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'the survey': ROWS,
  'the jobs of communes': COMMUNES,
  'indicators of communes': INDICATORS,
};
describe.each(Object.entries(TABLES))('%s with cells changed', (_, rows) => {
  test.each(['xlsx', 'csv', 'tsv'] as const)(
    'as %s is refused, or all that is not kept is told',
    async (form) => {
      for (const random of seeds(RUNS)) {
        const changed = change(rows, random);
        const outcome = await read(toBytes(changed, form));
        expectSound(outcome);
        if (outcome.ok && outcome.value.file.kind === 'bmo') expectTold(outcome.value.report);
        if (outcome.ok && outcome.value.file.kind === 'bmo') expectFromRows(outcome.value.file, changed);
      }
    },
    PATIENCE_MS,
  );
});

describe('a file with bytes changed', () => {
  const workbook = workbookOf({ Notes: [['x']], BMO_2026_open_data: ROWS });
  test.each<[string, Uint8Array]>([
    ['a workbook', workbook],
    ['an archive', zipSync({ 'bmo.csv': strToU8(Papa.unparse(ROWS, { delimiter: ';' })) })],
    ['a text', strToU8(Papa.unparse(ROWS, { delimiter: ';' }))],
  ])(
    '%s is refused or sound',
    async (name, bytes) => {
      const whole = await read(bytes);
      for (const random of seeds(RUNS)) {
        const outcome = await read(garble(bytes, random));
        expectSound(outcome);
        // An archive has checksums: what it gives is what was put there.
        if (outcome.ok && whole.ok && name !== 'a text') expect(outcome.value.file).toEqual(whole.value.file);
      }
    },
    PATIENCE_MS,
  );

  test(
    'a workbook whose parts were written by something else is refused or sound',
    async () => {
      const parts = workbookParts({ BMO_2026_open_data: ROWS });
      const names = Object.keys(parts);
      for (const random of seeds(RUNS)) {
        const name = pick(names, random);
        const text = new TextDecoder().decode(parts[name]);
        const bytes = zipSync({ ...parts, [name]: strToU8(rewrite(text, random)) });
        expectSound(await read(bytes));
      }
    },
    PATIENCE_MS,
  );
});

describe('an archive that would fill the memory is refused before it is opened', () => {
  const parts = workbookParts({ BMO_2026_open_data: ROWS });
  const sheet = (cell: string) =>
    `<worksheet><sheetData><row r="1"><c r="${cell}"><v>1</v></c></row><row r="900000"/></sheetData></worksheet>`;

  test('when its directory announces too much', async () => {
    const bytes = zipSync(parts);
    const view = new DataView(bytes.buffer);
    // The unzipped size in the last entry of the directory.
    let entry = bytes.length - 4;
    while (view.getUint32(entry, true) !== 0x02014b50) entry--;
    view.setUint32(entry + 24, 0x7fffffff, true);

    expect(await read(bytes)).toMatchObject({ ok: false, error: { reason: 'too-large-unzipped' } });
  });

  test.each([
    ['ZZ1', 'too-large-unzipped'],
    ['ZZZ1', 'damaged'],
    ['A9999999', 'damaged'],
    ['A1B', 'damaged'],
  ])('when a cell is said to be %s', async (cell, reason) => {
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet(cell)) });

    expect(await read(bytes)).toMatchObject({ ok: false, error: { reason } });
  });
});

async function read(bytes: Uint8Array): Promise<AnnualOutcome> {
  const since = performance.now();
  const steps = importAnnualFile({ file: 'made', bytes, context: madeContext });
  let step = await steps.next();
  while (!step.done) step = await steps.next();
  expect(performance.now() - since).toBeLessThan(LONGEST_MS);
  return step.value;
}

/** Either way it can be said, and what is accepted can be read again. */
function expectSound(outcome: AnnualOutcome): void {
  if (!outcome.ok) {
    expect(annualReportTexts.refusal.vous(outcome.error)).toMatch(/\p{L}.*\.$/su);
    return;
  }
  const { file, report } = outcome.value;
  expect(decodeAnnualFile(JSON.parse(new TextDecoder().decode(encodeAnnualFile(file))))).toEqual({
    ok: true,
    value: file,
  });
  for (const finding of report.findings) expect(annualReportTexts.finding(finding)).toMatch(/\p{L}.*\.$/su);
}

/** Findings that say what became of lines that are not in the file. */
const GONE = new Set([
  'lines-elsewhere',
  'totals-agree',
  'totals-rounded',
  'totals-differ',
  'totals-unread',
  'lines-twice',
]);

/** Every line is in the file, or counted in a finding. */
function expectTold({ lines, findings }: AnnualReport): void {
  const told = findings.filter(({ outcome, what }) => outcome === 'left-out' || GONE.has(what));
  expect(told.reduce((sum, { count = 0 }) => sum + count, 0)).toBeGreaterThanOrEqual(
    lines.read - lines.kept - madeTotals(findings),
  );
}

/** A wrong total is told by its lines: itself is not among them. */
function madeTotals(findings: AnnualReport['findings']): number {
  return findings
    .filter(({ what }) => what === 'totals-differ')
    .reduce((sum, { lines = [] }) => sum + lines.length, 0);
}

/** No line of the file has figures that no row of the sheet has, under headings found by the plainest comparison. */
function expectFromRows(file: BmoFile, rows: readonly (readonly string[])[]): void {
  const plain = (cells: readonly string[] = []) =>
    cells.map((cell) =>
      cell
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z\d]/g, '')
        .replace(/^dep$/, 'dept'),
    );
  // Headings may be there twice, the first time damaged.
  const needed = ['annee', 'codemetierbmo', 'reg', 'dept', 'met', 'xmet', 'smet'];
  const at = rows.findIndex((cells) => needed.every((name) => plain(cells).includes(name)));
  const headings = plain(rows[at]);
  const column = (name: string) => headings.indexOf(name);
  const [family, dept, met, xmet, smet] = ['codemetierbmo', 'dept', 'met', 'xmet', 'smet'].map(column);
  const bassin = headings.findIndex((heading) => /^be\d*$/.test(heading));
  const number = (cell: string | undefined) =>
    /\d/.test(cell ?? '') ? Number((cell ?? '').replace(/\s/g, '').replace(',', '.')) : null;
  const known = new Set(
    rows
      .slice(at + 1)
      .map((cells) =>
        [
          cells[family ?? -1]?.trim().toUpperCase(),
          Number(cells[bassin]),
          cells[dept ?? -1]?.trim().padStart(2, '0'),
          number(cells[met ?? -1]),
          number(cells[xmet ?? -1]),
          number(cells[smet ?? -1]),
        ].join('|'),
      ),
  );
  for (const [line, part] of file.part.entries()) {
    const [position = -1, departement = ''] = file.parts[part] ?? [];
    const made = [
      file.families[file.family[line] ?? -1],
      Number(file.bassins[position]?.id.slice('BE:'.length)),
      departement.slice('DEP:'.length),
      file.projects[line],
      file.difficult[line],
      file.seasonal[line],
    ].join('|');
    expect(known).toContain(made);
  }
}

function* seeds(runs: number): Generator<Random> {
  // The same every time in the short form; others in the long one, told by what fails.
  const first = RUNS > 400 ? Math.floor(Math.random() * 1e9) : 1;
  for (let at = 0; at < Math.ceil(runs / 13); at++) yield createRandom(first + at);
}
