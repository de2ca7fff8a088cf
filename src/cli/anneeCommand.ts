import { mkdir, open, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCatalogueSource } from '../data/catalogueSource.ts';
import { toAnnualContext } from '../domain/annual/annualContext.ts';
import { annualFileName, encodeAnnualFile } from '../domain/annual/annualFile.ts';
import {
  type AnnualOutcome,
  type AnnualRequest,
  importAnnualFile,
} from '../domain/annual/importAnnualFile.ts';
import { MAX_ANNUAL_MS, refuseAnnualBytes } from '../domain/annual/limits.ts';
import type { AnnualContext } from '../domain/annual/reader.ts';
import type { AnnualFinding, AnnualRefusal } from '../domain/annual/report.ts';
import { HEAD_BYTES } from '../domain/places/import/fileHead.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { annualReportTexts } from '../ui/texts/annualReport.ts';
import { createDiskFiles } from './diskFiles.ts';
import { explainProblem } from './drawingFile.ts';

const USAGE = 'Emploi : npm run --silent annee -- FICHIER [--out DOSSIER]';
const DATA = resolve(import.meta.dirname, '../../public/data');

/** What the command made. */
interface Made {
  /** Path of the file that was written. */
  readonly path: string;
  /** What was found in the official file, in French. */
  readonly report: string;
}

/**
 * The `annee` command without its streams: turns an official file into an annual file, the one that the application makes
 * too. Nothing is written when it is refused; the error is then the sentence, and what was found.
 *
 * @param args a workbook or a text, and the folder to write to (`--out`, made when it is not there; the current one otherwise)
 * @param from folder that a relative path starts from
 * @param timeLimitMs after which the file is refused
 */
export async function runAnnee(
  args: readonly string[],
  from: string,
  timeLimitMs: number = MAX_ANNUAL_MS,
): Promise<Result<Made, string>> {
  const request = readRequest(args);
  if (!request.ok) return request;
  const { file } = request.value;
  const folder = resolve(from, request.value.out);
  const bytes = await readBytes(resolve(from, file));
  if (!bytes.ok) return err(explain(file, bytes.error));
  const context = await readContext();
  if (!context.ok) return context;

  const toRead: AnnualRequest = { file: basename(file), bytes: bytes.value, context: context.value };
  const outcome = await runToEnd(toRead, timeLimitMs);
  if (!outcome.ok) return err(explain(file, outcome.error));
  const made = outcome.value;
  const path = join(folder, annualFileName(made.file));
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, encodeAnnualFile(made.file));
  } catch {
    return err(`Le fichier « ${path} » ne peut pas être écrit.`);
  }
  const { report } = made;
  return ok({
    path,
    report: lines([`${file} : ${annualReportTexts.lead(report)}`, ...sorted(report.findings)]),
  });
}

function readRequest(
  args: readonly string[],
): Result<{ readonly file: string; readonly out: string }, string> {
  try {
    const options = { out: { type: 'string', default: '.' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    return file && others.length === 0
      ? ok({ file, out: values.out })
      : err(`Un fichier est attendu. ${USAGE}`);
  } catch {
    return err(`Option inconnue. ${USAGE}`);
  }
}

/** The bytes of a file, or why it is refused: from its size and its beginning before the rest is read. */
async function readBytes(path: string): Promise<Result<Uint8Array, AnnualRefusal>> {
  const handle = await open(path).catch(() => null);
  if (!handle) return err({ reason: 'unreadable' });
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const refused = refuseAnnualBytes(size, buffer.subarray(0, bytesRead));
    return refused ? err(refused) : ok(new Uint8Array(await handle.readFile()));
  } catch {
    return err({ reason: 'unreadable' });
  } finally {
    await handle.close();
  }
}

async function readContext(): Promise<Result<AnnualContext, string>> {
  const source = createCatalogueSource(createDiskFiles(DATA));
  const region = await source.loadRegion(() => {});
  if (!region.ok) return err(explainProblem(region.error));
  const [trades, names, recruitment, indicators, tension] = await Promise.all([
    source.loadTrades(region.value),
    source.loadNames(region.value),
    source.loadRecruitment(region.value),
    source.loadIndicators(region.value),
    source.loadTension(region.value),
  ]);
  if (!trades.ok) return err(explainProblem(trades.error));
  if (!names.ok) return err(explainProblem(names.error));
  if (!recruitment.ok) return err(explainProblem(recruitment.error));
  if (!indicators.ok) return err(explainProblem(indicators.error));
  if (!tension.ok) return err(explainProblem(tension.error));
  return ok(
    toAnnualContext({
      region: region.value,
      trades: trades.value,
      names: names.value,
      recruitment: recruitment.value,
      indicators: indicators.value,
      tension: tension.value,
    }),
  );
}

/** As long as the page would take and no longer: what is behind stays bounded by the size of the file alone. */
async function runToEnd(request: AnnualRequest, timeLimitMs: number): Promise<AnnualOutcome> {
  const end = performance.now() + timeLimitMs;
  const steps = importAnnualFile(request);
  let step = await steps.next();
  while (!step.done) {
    if (performance.now() > end) return err({ reason: 'too-long' });
    step = await steps.next();
  }
  return step.value;
}

function explain(file: string, refusal: AnnualRefusal): string {
  const sentence = `${file} : ${annualReportTexts.refusal.vous(refusal)}`;
  return lines([sentence, ...sorted(refusal.findings ?? [])]).trimEnd();
}

/** Findings under the heading of what became of them. */
function sorted(findings: readonly AnnualFinding[]): readonly string[] {
  const order = ['left-out', 'told', 'checked'] as const;
  return order.flatMap((outcome) => {
    const said = findings.filter((finding) => finding.outcome === outcome).map(annualReportTexts.finding);
    return said.length > 0
      ? [`${annualReportTexts.outcomes[outcome]} :`, ...said.map((text) => `- ${text}`)]
      : [];
  });
}

/** A cell may hold line breaks: each finding stays on one line. */
function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text.replaceAll('\n', ' ')}\n`).join('');
}
