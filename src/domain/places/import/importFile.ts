import type { PlaceId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { type DecodedCorrections, decodeCorrections } from '../correctionsFile.ts';
import type { Place, PlaceCorrection } from '../place.ts';
import { type CheckedEntry, createEntryCheck } from './checkEntry.ts';
import { createCommuneFinder, type ImportGround } from './communeFinder.ts';
import { decodeBytes } from './decodeBytes.ts';
import { CALENDAR_START, readCalendar } from './readCalendar.ts';
import { readCsv } from './readCsv.ts';
import type { Reading } from './reading.ts';
import { type JsonReading, readJson } from './readJson.ts';
import type { RecurrenceWords } from './recurrence.ts';
import type { FileFlaw, ImportReport, LineFinding } from './report.ts';

/** A file to import and what it is checked against: plain data, so that it can be given to a worker. */
export interface ImportRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly ground: ImportGround;
  /** Identifiers that the catalogue has already. */
  readonly known: readonly PlaceId[];
  readonly words: RecurrenceWords;
}

export type ImportOutcome = Result<ImportReport, FileFlaw>;

/** Lines checked between two steps: a few milliseconds. */
const STEP_LINES = 250;

/**
 * Reads and checks a file, a step at a time: each step yields the fraction done, the last returns the report. Never throws,
 * applies nothing. What does not read as a known format is a CSV, whose headings then decide.
 */
export function* importFile(request: ImportRequest): Generator<number, ImportOutcome, void> {
  const text = decodeBytes(request.bytes);
  if (!text.ok) return text;
  yield 0;
  const reading = readText(text.value, request.words);
  if (!reading.ok) return reading;
  if ('value' in reading.value)
    return reportCorrections(request.file, decodeCorrections(reading.value.value));
  const { entries } = reading.value;
  const check = createEntryCheck({ finder: createCommuneFinder(request.ground), file: request.file });
  const checked: CheckedEntry[] = [];
  for (const entry of entries) {
    if (checked.length % STEP_LINES === 0) yield checked.length / entries.length;
    checked.push(check(entry));
  }
  return ok(reportPlaces(request, reading.value, checked));
}

/** The same in one go. */
export function importWholeFile(request: ImportRequest): ImportOutcome {
  const steps = importFile(request);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function readText(text: string, words: RecurrenceWords): Result<JsonReading, FileFlaw> {
  if (CALENDAR_START.test(text)) return readCalendar(text, words);
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

function reportPlaces(
  { file, known }: ImportRequest,
  { format, unusedColumns }: Reading,
  checked: readonly CheckedEntry[],
): ImportReport {
  const places = checked.map(({ place }) => place).filter((place): place is Place => place !== null);
  const findings = checked.flatMap((entry) => entry.findings);
  const ids = new Set(known);
  return {
    file,
    format,
    places,
    corrections: [],
    counts: countLines(checked.map((entry) => entry.findings)),
    replacing: places.filter(({ id }) => ids.has(id)).length,
    findings,
    unusedColumns,
  };
}

function reportCorrections(file: string, decoded: ReturnType<typeof decodeCorrections>): ImportOutcome {
  if (typeof decoded === 'string') return err({ kind: decoded });
  if (decoded.length === 0) return err({ kind: 'no-entry' });
  const findings = decoded.map((correction, at) => refuseCorrection(correction, at + 1));
  const corrections = decoded.filter((correction): correction is PlaceCorrection => correction !== null);
  return ok({
    file,
    format: 'corrections',
    places: [],
    corrections,
    counts: countLines(findings),
    replacing: 0,
    findings: findings.flat(),
    unusedColumns: [],
  });
}

function refuseCorrection(correction: DecodedCorrections[number], line: number): readonly LineFinding[] {
  if (correction) return [];
  return [{ line, outcome: 'refused', name: '', field: null, reason: 'bad-correction', given: '' }];
}

/** How many lines became what, from the findings of each. */
function countLines(lines: readonly (readonly LineFinding[])[]): ImportReport['counts'] {
  const counts = { accepted: 0, corrected: 0, refused: 0, ignored: 0 };
  for (const [first] of lines) counts[first?.outcome ?? 'accepted']++;
  return counts;
}
