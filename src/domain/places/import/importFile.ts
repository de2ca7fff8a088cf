import { err, ok, type Result } from '../../result.ts';
import { decodeCorrections } from '../correctionsFile.ts';
import { createRoomCount, type Room } from '../ownCards.ts';
import type { PlaceCorrection } from '../place.ts';
import { createEntryCheck } from './checkEntry.ts';
import {
  createReportCollector,
  type ImportOutcome,
  type ImportStep,
  type ImportSummary,
} from './collectReport.ts';
import { type ColumnChoice, readTable, type Table } from './columns.ts';
import { createCommuneFinder, type ImportGround } from './communeFinder.ts';
import { decodeBytes } from './decodeBytes.ts';
import { createDoubleFinder, type KnownCard } from './doubles.ts';
import { openArchive } from './openArchive.ts';
import { CALENDAR_START, readCalendar } from './readCalendar.ts';
import { readCsv } from './readCsv.ts';
import type { RawEntry, Reading } from './reading.ts';
import { type JsonReading, readJson } from './readJson.ts';
import { GPX_START, isLinkedMap, KML_START, MARKUP_START, readGpx, readKml } from './readKml.ts';
import type { RecurrenceWords } from './recurrence.ts';
import type { FileFlaw, LineFinding } from './report.ts';

/** A file to import and what it is checked against: plain data, so that it can be given to a worker. */
export interface ImportRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly ground: ImportGround;
  /** Cards that the catalogue has already. */
  readonly known: readonly KnownCard[];
  readonly words: RecurrenceWords;
  /** What a notebook can still hold. */
  readonly room: Room;
  /** ISO day: what is over by then is past. */
  readonly today: string;
  /** What the person said of the columns; null for what their headings mean. */
  readonly columns?: ColumnChoice | null;
}

/** An import under way. */
export type ImportSteps = Generator<ImportStep, ImportSummary, void>;

/** Lines checked in a step: a few milliseconds, and as long to bring its cards from a worker. */
const STEP_LINES = 250;

/**
 * Reads and checks a file, a step at a time. Never throws, applies nothing. What does not read as a known format is a
 * CSV, whose headings then decide.
 */
export function* importFile(request: ImportRequest): ImportSteps {
  const bytes = openArchive(request.bytes);
  if (!bytes.ok) return bytes;
  const text = decodeBytes(bytes.value);
  if (!text.ok) return text;
  yield { fraction: 0, ...NOTHING };
  const reading = readText(text.value, request);
  if (!reading.ok) return reading;
  return 'value' in reading.value
    ? yield* reportCorrections(request, decodeCorrections(reading.value.value))
    : yield* checkEntries(request, reading.value);
}

/** The same in one go. */
export function importWholeFile(request: ImportRequest): ImportOutcome {
  const collector = createReportCollector();
  const steps = importFile(request);
  let step = steps.next();
  for (; !step.done; step = steps.next()) collector.add(step.value);
  return collector.finish(step.value);
}

const NOTHING = { places: [], lines: [], far: [], findings: [] };

type Corrections = Exclude<JsonReading, Table>;

function readText(
  text: string,
  { words, today, columns = null }: ImportRequest,
): Result<Reading | Corrections, FileFlaw> {
  if (CALENDAR_START.test(text)) return readCalendar(text, words, today);
  if (KML_START.test(text))
    return isLinkedMap(text) ? err({ kind: 'linked-map' }) : readTable(readKml(text), columns);
  if (GPX_START.test(text)) return readTable(readGpx(text), columns);
  if (MARKUP_START.test(text)) return err({ kind: 'markup' });
  if (!/^\s*[[{]/.test(text)) return readTable(readCsv(text, columns), columns);
  const json = readJson(text);
  if (!json.ok) return json;
  return 'value' in json.value ? ok(json.value) : readTable(json.value, columns);
}

function* checkEntries(
  { file, ground, known, room }: ImportRequest,
  { format, entries, unusedColumns, columns }: Reading,
): ImportSteps {
  const isDouble = createDoubleFinder(known);
  const check = createEntryCheck({
    finder: createCommuneFinder(ground),
    file,
    idsBySource: isIdRepeated(entries),
    isDouble,
    takes: createRoomCount(room),
  });
  const ids = new Set(known.map(({ id }) => id));
  const counts = { accepted: 0, corrected: 0, refused: 0, ignored: 0 };
  let replacing = 0;
  for (let from = 0; from < entries.length; from += STEP_LINES) {
    const checked = entries.slice(from, from + STEP_LINES).map(check);
    for (const { findings } of checked) counts[findings[0]?.outcome ?? 'accepted']++;
    const kept = checked.flatMap(({ place, isFar }, at) => {
      const line = entries[from + at]?.line ?? 0;
      return place ? [{ place, isFar, line }] : [];
    });
    const places = kept.map(({ place }) => place);
    replacing += places.filter(({ id }) => ids.has(id)).length;
    yield {
      fraction: Math.min(1, (from + STEP_LINES) / entries.length),
      places,
      lines: kept.map(({ line }) => line),
      far: kept.flatMap(({ place, isFar }) => (isFar ? [place.id] : [])),
      findings: checked.flatMap(({ findings }) => findings),
    };
  }
  return ok({ file, format, corrections: [], counts, replacing, unusedColumns, columns });
}

/** Whether two sources of the file give the same identifier: it is then only one within its source. */
function isIdRepeated(entries: readonly RawEntry[]): boolean {
  const sourceOf = new Map<string, string>();
  return entries.some(({ cells: { id, source } }) => {
    if (!id || !source) return false;
    const known = sourceOf.get(id);
    sourceOf.set(id, known ?? source);
    return known !== undefined && known !== source;
  });
}

function* reportCorrections(
  { file, room }: ImportRequest,
  decoded: ReturnType<typeof decodeCorrections>,
): ImportSteps {
  if (typeof decoded === 'string') return err({ kind: decoded });
  if (decoded.length === 0) return err({ kind: 'no-entry' });
  const takes = createRoomCount(room);
  const corrections: PlaceCorrection[] = [];
  const findings: LineFinding[] = [];
  for (const [at, correction] of decoded.entries()) {
    if (correction && takes(correction)) corrections.push(correction);
    else findings.push(refusedCorrection(at + 1, correction ? 'no-room' : 'bad-correction'));
  }
  yield { fraction: 1, ...NOTHING, findings };
  return ok({
    file,
    format: 'corrections',
    corrections,
    counts: { accepted: corrections.length, corrected: 0, refused: findings.length, ignored: 0 },
    replacing: 0,
    unusedColumns: [],
    columns: [],
  });
}

function refusedCorrection(line: number, reason: 'bad-correction' | 'no-room'): LineFinding {
  return { line, outcome: 'refused', name: '', field: null, reason, given: '' };
}
