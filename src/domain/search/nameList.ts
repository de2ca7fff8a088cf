import type { NamesTable } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
import type { CommuneCode } from '../ids.ts';
import { wordsOf } from './normalise.ts';

/** What a typed or pasted list of communes was understood as. */
export interface NameListReading {
  /** Communes recognised, each once, in the order of the list. */
  readonly communes: readonly CommuneCode[];
  /** Entries that name no commune of the region, as they were written. */
  readonly unknown: readonly string[];
}

/**
 * Reads names, INSEE codes or postal codes separated by line breaks, commas, semicolons or tabs. A postal code
 * and a name shared by several communes stand for all of them; a former commune stands for its present one.
 *
 * @param names null while the former communes are not loaded: they are then unknown
 */
export function readNameList(text: string, region: Region, names: NamesTable | null): NameListReading {
  const dictionary = buildDictionary(region, names);
  const communes = new Set<CommuneCode>();
  const unknown: string[] = [];
  for (const entry of text.split(/[\n\r,;\t]+/)) {
    const key = toKey(entry);
    if (key === '') continue;
    const found = dictionary.get(key);
    if (found) for (const code of found) communes.add(code);
    else unknown.push(entry.trim());
  }
  return { communes: [...communes], unknown };
}

function toKey(text: string): string {
  return wordsOf(text).join(' ');
}

/** Present communes win over former ones of the same name. */
function buildDictionary(region: Region, names: NamesTable | null): ReadonlyMap<string, CommuneCode[]> {
  const { codes, names: communeNames, postalCodes } = region.communes;
  const dictionary = new Map<string, CommuneCode[]>();
  const add = (key: string, code: CommuneCode) => {
    const known = dictionary.get(key);
    if (!known) dictionary.set(key, [code]);
    else if (!known.includes(code)) known.push(code);
  };
  codes.forEach((code, row) => {
    for (const key of new Set([toKey(communeNames[row] ?? ''), code, ...(postalCodes[row] ?? [])]))
      add(key, code);
  });
  const present = new Set(dictionary.keys());
  for (const { code, name, commune } of names?.former ?? []) {
    if (!region.rowOf.has(commune as CommuneCode)) continue;
    for (const key of [toKey(name), code]) if (!present.has(key)) add(key, commune as CommuneCode);
  }
  return dictionary;
}
