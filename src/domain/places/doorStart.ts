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

/**
 * Reads a place out of a name, a postal code or an INSEE code: a commune first, then a former one. Where several bear the name or
 * the code, the most populated; null when none does.
 */
export function readStart(text: string, region: Region, names: NamesTable): NamedStart | null {
  const { codes, names: communeNames, postalCodes, points, population } = region.communes;
  const asked = wordsOf(text).join(' ');
  if (asked === '') return null;
  const rows = codes.flatMap((code, row) =>
    code === text.trim() ||
    wordsOf(communeNames[row] ?? '').join(' ') === asked ||
    (postalCodes[row] ?? []).includes(asked)
      ? [row]
      : [],
  );
  const [best] = rows.sort((a, b) => (population[b] ?? 0) - (population[a] ?? 0));
  if (best !== undefined) return startAt(best, null);
  const former = names.former.find(
    ({ name, code }) => code === text.trim() || wordsOf(name).join(' ') === asked,
  );
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
