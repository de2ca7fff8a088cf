import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Gate } from './gates.ts';

/** One measured case: times of our own code, and how many times slower each peer was in the same run. */
export interface CaseResult {
  readonly name: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly ratios: Readonly<Record<string, number>>;
}

export interface BenchReport {
  readonly cases: readonly CaseResult[];
  readonly gates: readonly Gate[];
}

export interface BenchOptions {
  /** Fewer rounds and no slow case: for continuous integration. */
  readonly short: boolean;
  /** File to write the report to, or null. */
  readonly json: string | null;
  /** How long the visit lasts after which memory is measured; null for a few rounds without a pause. */
  readonly visitMinutes: number | null;
  /** How many shapes along borders are counted, and nothing else is measured then; null for the whole bench. */
  readonly exactness: number | null;
}

/**
 * Reads `--short`, `--json FILE`, `--visit-minutes N` and `--exactness N`.
 *
 * @throws Error when N is not a number above 0
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: 'boolean', default: false },
      json: { type: 'string' },
      'visit-minutes': { type: 'string' },
      exactness: { type: 'string' },
    },
  });
  const read = (name: 'visit-minutes' | 'exactness'): number | null => {
    const value = values[name];
    if (value !== undefined && !(Number(value) > 0)) throw new Error(`--${name}: ${value}`);
    return value ? Number(value) : null;
  };
  return {
    short: values.short,
    json: values.json ?? null,
    visitMinutes: read('visit-minutes'),
    exactness: read('exactness'),
  };
}

/**
 * Prints the report, writes it where asked, and makes the process fail when a gate does. The short form has few
 * rounds and shares its machine: it fails on what is a regression for certain, and shows the gates all the same.
 */
export function publish(report: BenchReport, { json, short }: BenchOptions): void {
  console.log(formatReport(report));
  if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  if (report.gates.some(({ ok, regressed }) => (short ? regressed : !ok))) process.exitCode = 1;
}

/** Two tables: cases with their ratios, and gates. */
export function formatReport({ cases, gates }: BenchReport): string {
  const caseRows = cases.map(({ name, medianMs, p95Ms, ratios }) => [
    name,
    formatMs(medianMs),
    formatMs(p95Ms),
    Object.entries(ratios)
      .map(([peer, ratio]) => `${peer} ${formatNumber(ratio)}x`)
      .join('  '),
  ]);
  const gateRows = gates.map(({ id, value, gate, stretch, ok, regressed }) => [
    ok ? 'ok' : regressed ? 'FAIL' : 'missed',
    id,
    formatNumber(value),
    formatNumber(gate),
    formatNumber(stretch),
  ]);
  return [
    formatTable(['case', 'median ms', 'p95 ms', 'slower peers'], caseRows),
    formatTable(['', 'gate', 'value', 'limit', 'stretch'], gateRows),
  ].join('\n\n');
}

function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatMs(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3);
}

function formatNumber(value: number): string {
  if (value !== 0 && Math.abs(value) < 1e-3) return value.toExponential(1);
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
