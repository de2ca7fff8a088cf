import type { NamesTable } from '../catalogue/contract.ts';
import { ownCount, type Region } from '../catalogue/region.ts';
import type { CommuneCode } from '../ids.ts';
import { wordsOf } from '../search/normalise.ts';
import type { DoorStart } from './doorsByNeed.ts';

/** A place that somebody named, with the name that it keeps. */
export interface NamedStart extends DoorStart {
  /** « La Pommeraye » for a village, the name of the commune else. */
  readonly name: string;
  /** Name of the commune of today. */
  readonly communeName: string;
}

const LEADING_ARTICLE = /^(?:le|la|les|l) /;

/**
 * Reads a place out of a name, a postal code or an INSEE code: a commune of the region first, then a former one, then a commune
 * around the region when it is joined. Where several bear the name or the code, the most populated; the article that begins a name
 * may be left out where nothing else of the region, or else around it, bears what is left. Null when none does.
 */
export function readStart(text: string, region: Region, names: NamesTable): NamedStart | null {
  const whole = (name: string) => wordsOf(name).join(' ');
  const bare = (name: string) => whole(name).replace(LEADING_ARTICLE, '');
  const own = ownCount(region);
  const present = (spell: Spell, isMeant: (row: number) => boolean) =>
    readPresent(spell, text, region, isMeant);
  const ofRegion = (spell: Spell) =>
    present(spell, (row) => row < own) ?? readFormer(spell, text, region, names);
  const around = (spell: Spell) => present(spell, (row) => row >= own);
  return ofRegion(whole) ?? ofRegion(bare) ?? around(whole) ?? around(bare);
}

type Spell = (name: string) => string;

function readPresent(
  spell: Spell,
  text: string,
  region: Region,
  isMeant: (row: number) => boolean,
): NamedStart | null {
  const { codes, names, postalCodes, population } = region.communes;
  const asked = spell(text);
  if (asked === '') return null;
  const rows = codes.flatMap((code, row) =>
    isMeant(row) &&
    (code === text.trim() || spell(names[row] ?? '') === asked || (postalCodes[row] ?? []).includes(asked))
      ? [row]
      : [],
  );
  const [best] = rows.sort((a, b) => (population[b] ?? 0) - (population[a] ?? 0));
  return best === undefined ? null : startAt(best, null, region);
}

function readFormer(spell: Spell, text: string, region: Region, names: NamesTable): NamedStart | null {
  const asked = spell(text);
  if (asked === '') return null;
  const former = names.former.find(({ name, code }) => code === text.trim() || spell(name) === asked);
  const successor = former?.commune ?? names.succession[text.trim()];
  const row = region.rowOf.get(successor as CommuneCode);
  return row === undefined ? null : startAt(row, former ?? null, region);
}

function startAt(
  row: number,
  village: NamesTable['former'][number] | null,
  { communes: { codes, points, names } }: Region,
): NamedStart | null {
  const code = codes[row];
  const point = village?.at ?? points[row];
  if (!code || !point) return null;
  const communeName = names[row] ?? code;
  return { commune: code, point, name: village?.name ?? communeName, communeName };
}
