import type { NamesTable } from '../../catalogue/contract.ts';
import { boundedDistance } from '../../search/boundedDistance.ts';
import { communeWords, isQuarterWord } from '../../search/communeWords.ts';
import type { ImportGround } from './communeFinder.ts';

/** Names and postcodes of the communes of a region, ready to be asked. Rows are those of the region; null is "none, or several". */
export interface CommuneIndex {
  ofPostcode(postcode: string): readonly number[];
  /** The commune of exactly these words, among those of the postcode or the département when several bear them. */
  named(words: readonly string[], here: readonly number[], departement: string | null): number | null;
  /** The commune whose name begins the words, when its postcode agrees or a part of a town follows: « Le Mans Nord ». */
  beginning(words: readonly string[], here: readonly number[]): number | null;
  /** The only commune of the postcode whose name these words begin, end or misspell: « Fontenay », « Chateaubriand ». */
  alike(words: readonly string[], here: readonly number[]): number | null;
  /** The commune whose name ends a part of an address, « Salle des fêtes Cholet », when it is not that of a street. */
  ending(part: string): number | null;
  isPresentName(row: number, words: readonly string[]): boolean;
  isFormerName(row: number, words: readonly string[]): boolean;
}

const ARTICLE = /^(?:le|la|les|l)$/;
/** A name behind one of these is that of a street, of a place or of a person. */
const LINK =
  /^(?:de|du|des|d|la|le|les|l|a|au|aux|en|et|sur|sous|pres|rue|avenue|boulevard|bd|av|route|place|quai|chemin|impasse|allee|cours|faubourg|square|rond|point|zone|saint|sainte|hotel|salle|espace|lycee|college|ecole)$/;
/** What a town has one of: « Médiathèque de Cholet », « salle des fêtes de Vertou ». */
const OF_TOWN =
  /^(?:mairie|ville|commune|bourg|mediatheque|bibliotheque|ludotheque|gare|ccas|cias|fetes|halles?|marche|poste|tresorerie|sous|prefecture|hopital|piscine|office|agence|antenne|polyvalente)$/;
const LONGEST_NAME = 7;
/** Shorter names are words of other things. */
const LEAST_LETTERS = 5;

/** Whether the last words may name the town of a part of an address: « Médiathèque de Cholet », « … à Vertou », and not « rue de Cholet ». */
function isTownBehind(words: readonly string[], length: number): boolean {
  const name = words.slice(-length);
  const [first = ''] = name;
  const before = words.at(-length - 1) ?? '';
  if (name.join('').length < LEAST_LETTERS) return false;
  if (LINK.test(first) && !ARTICLE.test(first) && !/^sainte?$/.test(first)) return false;
  if (!LINK.test(before) || before === 'a') return true;
  return /^de?$/.test(before) && OF_TOWN.test(words.at(-length - 2) ?? '');
}

export function createCommuneIndex(
  { names: present, postalCodes, codes }: ImportGround['communes'],
  { former }: NamesTable,
  rowOf: ReadonlyMap<string, number>,
  own: number = present.length,
): CommuneIndex {
  const keys = present.map((name) => communeWords(name).join(' '));
  const byName = new Map<string, number[]>();
  const add = (key: string, row: number) => {
    const rows = byName.get(key);
    if (!rows) byName.set(key, [row]);
    else if (!rows.includes(row)) rows.push(row);
  };
  keys.slice(0, own).forEach(add);
  const today = new Set(byName.keys());
  // A name that a commune bears today is that commune, whatever others were once called.
  const formerKeys = new Map<string, Set<number>>();
  for (const { name, commune } of former) {
    const row = rowOf.get(commune);
    const key = communeWords(name).join(' ');
    if (row === undefined || today.has(key)) continue;
    add(key, row);
    formerKeys.set(key, (formerKeys.get(key) ?? new Set()).add(row));
  }
  // A commune around the region bears a name that none of the region does, nor did.
  const known = new Set(byName.keys());
  const beyond = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (row < own) return;
    if (known.has(key)) beyond.set(key, [...(beyond.get(key) ?? []), row]);
    else add(key, row);
  });
  // « Mans » for « Le Mans », where nothing else is called so.
  for (const [key, rows] of [...byName]) {
    const [first = '', ...rest] = key.split(' ');
    if (ARTICLE.test(first) && rest.length > 0 && !byName.has(rest.join(' ')))
      byName.set(rest.join(' '), [...rows]);
  }
  const byPostcode = new Map<string, number[]>();
  postalCodes.forEach((list, row) => {
    for (const code of list) byPostcode.set(code, [...(byPostcode.get(code) ?? []), row]);
  });

  const alone = (rows: readonly number[]): number | null => (rows.length === 1 ? (rows[0] ?? null) : null);
  const named: CommuneIndex['named'] = (words, here, departement) => {
    const key = words.join(' ');
    const rows = byName.get(key) ?? [];
    const isSaid = (row: number) =>
      here.includes(row) || (departement !== null && codes[row]?.startsWith(departement) === true);
    // Unless the rest of the line says that the other one is meant.
    const meant = rows.some(isSaid) ? null : alone((beyond.get(key) ?? []).filter(isSaid));
    if (meant !== null) return meant;
    if (rows.length < 2) return alone(rows);
    return (
      alone(rows.filter((row) => here.includes(row))) ??
      (departement ? alone(rows.filter((row) => codes[row]?.startsWith(departement))) : null)
    );
  };
  return {
    ofPostcode: (postcode) => byPostcode.get(postcode) ?? [],
    named,
    beginning(words, here) {
      for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
        const row = named(words.slice(0, length), here, null);
        if (row === null) continue;
        const rest = words.slice(length);
        if (here.includes(row) || rest.every(isQuarterWord)) return row;
      }
      return null;
    },
    alike(words, here) {
      const text = words.join(' ');
      if (text.length < LEAST_LETTERS) return null;
      const namesOf = (row: number) => [
        keys[row] ?? '',
        ...[...formerKeys].flatMap(([key, rows]) => (rows.has(row) ? [key] : [])),
      ];
      const among = (holds: (key: string) => boolean) =>
        alone(here.filter((row) => namesOf(row).some(holds)));
      const limit = text.length < 8 ? 1 : 2;
      return (
        among((key) => key.startsWith(`${text} `) || ` ${key}`.endsWith(` ${text}`)) ??
        among((key) => (boundedDistance(key, text, limit)?.whole ?? limit + 1) <= limit)
      );
    },
    ending(part) {
      const words = communeWords(part);
      for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
        const row = isTownBehind(words, length) ? named(words.slice(-length), [], null) : null;
        if (row !== null) return row;
      }
      return null;
    },
    isPresentName: (row, words) => keys[row] === words.join(' '),
    isFormerName: (row, words) => formerKeys.get(words.join(' '))?.has(row) ?? false,
  };
}
