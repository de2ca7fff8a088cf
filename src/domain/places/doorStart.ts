import type { NamesTable } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
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
 * Reads a place out of a name, a postal code or an INSEE code: a commune first, then a former one. Where several bear the name or
 * the code, the most populated; the article that begins a name may be left out where nothing else bears what is left. Null when
 * none does.
 */
export function readStart(text: string, region: Region, names: NamesTable): NamedStart | null {
  const whole = (name: string) => wordsOf(name).join(' ');
  const bare = (name: string) => whole(name).replace(LEADING_ARTICLE, '');
  return readAs(whole, text, region, names) ?? readAs(bare, text, region, names);
}

function readAs(
  spell: (name: string) => string,
  text: string,
  region: Region,
  names: NamesTable,
): NamedStart | null {
  const { codes, names: communeNames, postalCodes, points, population } = region.communes;
  const asked = spell(text);
  if (asked === '') return null;
  const rows = codes.flatMap((code, row) =>
    code === text.trim() ||
    spell(communeNames[row] ?? '') === asked ||
    (postalCodes[row] ?? []).includes(asked)
      ? [row]
      : [],
  );
  const [best] = rows.sort((a, b) => (population[b] ?? 0) - (population[a] ?? 0));
  if (best !== undefined) return startAt(best, null);
  const former = names.former.find(({ name, code }) => code === text.trim() || spell(name) === asked);
  const successor = former?.commune ?? names.succession[text.trim()];
  const row = region.rowOf.get(successor as CommuneCode);
  return row === undefined ? null : startAt(row, former ?? null);

  function startAt(row: number, village: NamesTable['former'][number] | null): NamedStart | null {
    const code = codes[row];
    const point = village?.at ?? points[row];
    if (!code || !point) return null;
    const communeName = communeNames[row] ?? code;
    return { commune: code, point, name: village?.name ?? communeName, communeName };
  }
}
