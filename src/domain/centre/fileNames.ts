import { CENTRE_FOLDER } from '../offline.ts';
import { err, ok, type Result } from '../result.ts';

/** What a file of the folder brings: cards of places and dates, or the figures of a year. */
export type CentreFileKind = 'places' | 'figures';

/**
 * Why a name is not read. `outside`: it could lead out of the folder. `unknown-type`: nothing reads such files. `twice`: it is
 * named already. `too-many`: the list is too long.
 */
export type NameFault = 'outside' | 'unknown-type' | 'twice' | 'too-many';

/** A file of the folder that may be read, by its name there. */
export interface CentreFileName {
  readonly name: string;
  readonly kind: CentreFileKind;
}

/** Names that a folder without a list is looked through for: a browser cannot ask what there is. */
export const WELL_KNOWN = ['lieux.csv', 'lieux.json', 'lieux.geojson', 'agenda.ics'] as const;

/** More are no list that somebody keeps by hand. */
export const MAX_FILES = 50;
const MAX_NAME = 200;
const FIGURES = /^chiffres\/.*\.json$/i;
/** Everything below `chiffres/` is figures, or nothing. */
const IN_FIGURES = /^chiffres\//i;
const PLACES = /\.(?:csv|tsv|txt|json|geojson|ics)$/i;
/** Names as people write them. None of these signs means anything in an address once it is encoded, and none goes up. */
const SEGMENT = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .()'’+&-]*$/u;

/** What a name of the list stands for, or why it is not read. */
export function readFileName(given: string): Result<CentreFileName, NameFault> {
  const name = given.trim();
  const isInside =
    name.length <= MAX_NAME && !name.includes('..') && name.split('/').every((part) => SEGMENT.test(part));
  if (!isInside) return err('outside');
  if (FIGURES.test(name)) return ok({ name, kind: 'figures' });
  return PLACES.test(name) && !IN_FIGURES.test(name) ? ok({ name, kind: 'places' }) : err('unknown-type');
}

/** The names to read, in their order, and those that are not, each with its reason. */
export interface NameList {
  readonly files: readonly CentreFileName[];
  readonly refused: readonly { readonly name: string; readonly fault: NameFault }[];
}

/** Checks a list of names; the well-known ones without a list. @param listed as the settings say it, null when they do not */
export function listFiles(listed: readonly string[] | null): NameList {
  const files: CentreFileName[] = [];
  const refused: { name: string; fault: NameFault }[] = [];
  const known = new Set<string>();
  for (const given of listed ?? WELL_KNOWN) {
    const read = readFileName(given);
    const fault = read.ok ? faultAmong(read.value.name, known) : read.error;
    if (read.ok && fault === null) {
      known.add(read.value.name);
      files.push(read.value);
    } else if (fault) refused.push({ name: given.slice(0, MAX_NAME), fault });
  }
  const once = new Map(refused.map((each) => [`${each.fault} ${each.name}`, each]));
  return { files, refused: [...once.values()] };
}

function faultAmong(name: string, known: ReadonlySet<string>): NameFault | null {
  if (known.has(name)) return 'twice';
  return known.size >= MAX_FILES ? 'too-many' : null;
}

/** Where a file of the folder is, from the page: "centre/lieux%202026.csv". */
export function folderPath(name: string): string {
  return CENTRE_FOLDER + name.split('/').map(encodeURIComponent).join('/');
}
