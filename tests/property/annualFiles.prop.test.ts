import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decodeAnnualFile, encodeAnnualFile } from '../../src/domain/annual/annualFile.ts';
import { type AnnualOutcome, importAnnualFile } from '../../src/domain/annual/importAnnualFile.ts';
import type { AnnualReading } from '../../src/domain/annual/report.ts';
import { annualReportTexts } from '../../src/ui/texts/annualReport.ts';
import { createRandom, type Random } from '../bench/seededOutlines.ts';
import { change, garble, pick, rewrite, toBytes } from '../support/changedFiles.ts';
import { expectFromRows, expectTold } from '../support/heldAgainstRows.ts';
import { FLOWS } from '../support/madeFlows.ts';
import { bas, MADE_LINES, madeContext, surveyRows } from '../support/madeSurvey.ts';
import { OLD_TENSION, tensionSheets } from '../support/madeTension.ts';
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
  'the tension of France': asText(tensionSheets()['FAP228_France'] ?? []),
  'the tension of départements': asText(tensionSheets()['FAP228_Départements'] ?? []),
  'the tension on the FAP 2009': OLD_TENSION,
  'flows from home to work': FLOWS,
};
describe.each(Object.entries(TABLES))('%s with cells changed', (_, rows) => {
  test.each(['xlsx', 'csv', 'tsv'] as const)(
    'as %s is refused, or all that is not kept is told',
    async (form) => {
      for (const random of seeds(RUNS)) {
        const changed = change(rows, random);
        const outcome = await read(toBytes(changed, form));
        expectSound(outcome);
        if (outcome.ok) expectHeld(outcome.value, changed);
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

/** Seeds of the long form are never the same: what fails is shown as it was. */
function expectHeld({ file, report }: AnnualReading, rows: readonly (readonly string[])[]): void {
  try {
    expectTold(report);
    expectFromRows(file, rows);
  } catch (cause) {
    throw new Error(JSON.stringify({ rows, file, findings: report.findings }), { cause });
  }
}

function* seeds(runs: number): Generator<Random> {
  // The same every time in the short form; others in the long one, told by what fails.
  const first = RUNS > 400 ? Math.floor(Math.random() * 1e9) : 1;
  for (let at = 0; at < Math.ceil(runs / 13); at++) yield createRandom(first + at);
}
