import { isEmptyBackground } from '../interview/notebook.ts';
import { err, type Result } from '../result.ts';
import { decodeSession, encodeSession } from '../session/codec.ts';
import { EMPTY_SESSION } from '../session/session.ts';
import { decodeNotebookValue, type NotebookRefusal } from './decode.ts';
import { NOTEBOOK_FORMAT, toOutline, toRecord } from './file.ts';
import type { KeptNotebook } from './keptNotebook.ts';
import { NOTEBOOK_VERSION } from './migrations.ts';

/** Key of a fragment that carries a whole notebook: it stands alone, no key of the plain link beside it. */
export const NOTEBOOK_KEY = 'carnet';

/** Longest address that mail and message programs were seen to leave whole, in characters. */
export const MAX_LINK_LENGTH = 8000;
/** What is left out of a link that would be too long: the person's cards and corrections, then the territories laid aside. */
export type Omission = 'places' | 'aside';

/** The text of a link before it is compressed, and what is not in it. */
export interface LinkDraft {
  readonly text: string;
  readonly leftOut: readonly Omission[];
}

/**
 * Texts for a link, from everything to the least that is still a notebook. Territories are written as in plain links,
 * three times shorter than GeoJSON; vintages stay behind.
 */
export function linkDrafts(kept: KeptNotebook): readonly LinkDraft[] {
  const drafts: LinkDraft[] = [{ text: toLinkText(kept), leftOut: [] }];
  const leftOut: Omission[] = [];
  let lighter = kept;
  if (kept.places.length > 0 || Object.keys(kept.corrections).length > 0) {
    leftOut.push('places');
    lighter = { ...lighter, places: [], corrections: {} };
    drafts.push({ text: toLinkText(lighter), leftOut: [...leftOut] });
  }
  if (kept.territories.length > 1) {
    leftOut.push('aside');
    lighter = { ...lighter, territories: kept.territories.slice(0, 1) };
    drafts.push({ text: toLinkText(lighter), leftOut: [...leftOut] });
  }
  return drafts;
}

/** Reads the text of a link: the same notebook and the same refusals as a file. Never throws. */
export function decodeLinkText(text: string): Result<KeptNotebook, NotebookRefusal> {
  const link = parseJson(text);
  if (!isRecord(link)) return err({ kind: 'cut-short' });
  const territories = Array.isArray(link['territories']) ? link['territories'].map(toFileTerritory) : null;
  return decodeNotebookValue({ ...link, format: NOTEBOOK_FORMAT, territories, vintages: {} });
}

function toLinkText(kept: KeptNotebook): string {
  const { vintages: _, notebook, ...record } = toRecord(kept);
  const { background, ...said } = notebook;
  const territories = kept.territories.map(({ author, territory }) => [
    author,
    encodeSession({ ...EMPTY_SESSION, territory }).toString(),
  ]);
  // Few say where they come from, and a code that is scanned has little room.
  const own = isEmptyBackground(background) ? said : notebook;
  return JSON.stringify({ version: NOTEBOOK_VERSION, ...record, notebook: own, territories });
}

/** A territory of a link as a file writes it; null, which no file holds, for anything else. */
function toFileTerritory(entry: unknown): unknown {
  if (!Array.isArray(entry) || entry.length !== 2 || typeof entry[1] !== 'string') return null;
  const { session, ignored } = decodeSession(new URLSearchParams(entry[1]));
  if (ignored.length > 0) return null;
  const { name, rule, shape, choices } = session.territory;
  return { author: entry[0], name, rule, outline: toOutline(shape), choices };
}

/** Undefined for a text that is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
