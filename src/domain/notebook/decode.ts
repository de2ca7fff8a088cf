import * as v from 'valibot';
import { byId } from '../places/merge.ts';
import { OWN_CARDS_LENGTH } from '../places/ownCards.ts';
import { err, ok, type Result } from '../result.ts';
import { decodeSession } from '../session/codec.ts';
import { parseGeoJsonShape } from '../territory/geojson.ts';
import { countCorners, EMPTY_SHAPE, MAX_CORNERS, type Shape } from '../territory/shape.ts';
import { NOTEBOOK_FORMAT, toOutline } from './file.ts';
import type { KeptNotebook, KeptTerritory } from './keptNotebook.ts';
import { migrateNotebook, NOTEBOOK_VERSION, type RawNotebook } from './migrations.ts';
import { type NotebookRecord, notebookSchema, type TerritoryRecord } from './schema.ts';

/** Longest text that is read, in UTF-16 units: the words of a life, and all the cards that an import has room for. */
export const MAX_NOTEBOOK_LENGTH = OWN_CARDS_LENGTH + 10_000_000;
/** Heaviest file that may hold as much, in bytes of UTF-8. */
export const MAX_NOTEBOOK_BYTES = 3 * MAX_NOTEBOOK_LENGTH;
/** Lists and objects inside one another: ours stop at eight. */
const MAX_DEPTH = 12;
/** Keys that could change how other objects behave. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** Why a notebook was not opened. Nothing of it is then taken. */
export type NotebookRefusal =
  | { readonly kind: 'too-big' }
  /** It begins like a notebook and stops: a download or a copy was cut. */
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'not-a-notebook' }
  | { readonly kind: 'newer-version' }
  /** `detail`: where, and what was expected there. */
  | { readonly kind: 'damaged'; readonly detail: string };

/** Reads the text of a file: everything in it is understood, or it is refused as a whole with its reason. Never throws. */
export function decodeNotebook(text: string): Result<KeptNotebook, NotebookRefusal> {
  if (text.length > MAX_NOTEBOOK_LENGTH) return err({ kind: 'too-big' });
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return err({ kind: looksLikeOurs(text) ? 'cut-short' : 'not-a-notebook' });
  return decodeNotebookValue(value);
}

/** The same of a value that JSON gave. */
export function decodeNotebookValue(value: unknown): Result<KeptNotebook, NotebookRefusal> {
  if (!isRecord(value) || value['format'] !== NOTEBOOK_FORMAT) return err({ kind: 'not-a-notebook' });
  const { format: _, ...file } = value;
  if (isNewer(file['version'])) return err({ kind: 'newer-version' });
  const unsafe = findUnsafe(value);
  if (unsafe) return err({ kind: 'damaged', detail: unsafe });
  const current = migrateNotebook(file);
  if (!current) return err({ kind: 'damaged', detail: 'version' });
  const outcome = v.safeParse(notebookSchema, current, { abortEarly: true });
  if (outcome.success) return fromRecord(outcome.output);
  const [issue] = outcome.issues;
  return err({ kind: 'damaged', detail: `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}` });
}

function fromRecord(record: NotebookRecord): Result<KeptNotebook, NotebookRefusal> {
  const { savedOn, guide, notebook, places, vintages } = record;
  const territories: KeptTerritory[] = [];
  for (const [at, each] of record.territories.entries()) {
    const kept = toTerritory(each);
    if (!kept.ok) return err({ kind: 'damaged', detail: `territories.${at}: ${kept.error}` });
    territories.push(kept.value);
  }
  const { session, ignored } = decodeSession(new URLSearchParams(record.session));
  if (ignored.length > 0) return err({ kind: 'damaged', detail: `session: ${ignored.join()}` });
  const { territory: _, ...choices } = session;
  const corrections = byId(record.corrections);
  return ok({ savedOn, territories, choices, guide, notebook, places, corrections, vintages });
}

function toTerritory({
  author,
  name,
  rule,
  outline,
  choices,
}: TerritoryRecord): Result<KeptTerritory, string> {
  const shape = readOutline(outline);
  if (!shape.ok) return err('outline: not a surface');
  if (countCorners(shape.value) > MAX_CORNERS) return err('outline: too many corners');
  return ok({ author, territory: { name, rule, shape: shape.value, choices } });
}

/** The drawing as this application writes it, so that what is read and saved again stays the same. */
function readOutline(outline: unknown): Result<Shape, unknown> {
  if (outline === null) return ok(EMPTY_SHAPE);
  const given = parseGeoJsonShape(outline);
  const written = given.ok ? toOutline(given.value) : null;
  return written ? parseGeoJsonShape(written) : given.ok ? ok(EMPTY_SHAPE) : given;
}

/** Undefined, which JSON cannot say, for a text that is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && Number.isInteger(version) && version > NOTEBOOK_VERSION;
}

function looksLikeOurs(text: string): boolean {
  return /^\s*\{/.test(text) && text.includes(NOTEBOOK_FORMAT);
}

/** The path of a key that has no business in a file, or of what is nested too deep; null when there is none. */
function findUnsafe(root: unknown): string | null {
  const left: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: root, path: '', depth: 0 },
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth === MAX_DEPTH) return `${path}: too deep`;
    for (const [key, inner] of Object.entries(value)) {
      if (UNSAFE_KEYS.has(key)) return `${path}.${key}: not allowed`;
      left.push({ value: inner, path: path ? `${path}.${key}` : key, depth: depth + 1 });
    }
  }
  return null;
}

function isRecord(value: unknown): value is RawNotebook {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
