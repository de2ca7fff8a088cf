import type { NamesTable } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
import { type Counting, isInside } from './counting.ts';
import type { Shape } from './shape.ts';

/** A commune that the line cuts, by the former communes on each side of it: names only, no figure is known of them. */
export interface CutVillages {
  readonly commune: string;
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

/**
 * The communes that a drawing covers in part and whose former communes it parts, the largest first. A former commune that no
 * source places is on neither side.
 */
export function cutVillages(
  shape: Shape,
  { members }: Counting,
  { former }: NamesTable,
  { communes }: Region,
): readonly CutVillages[] {
  const cut = members.filter(({ share }) => share > 0 && share < 1);
  const villages = new Map(cut.map(({ row }) => [communes.codes[row] as string, [] as typeof former]));
  for (const village of former) villages.get(village.commune)?.push(village);
  return cut
    .map(({ row }) => {
      const own = villages.get(communes.codes[row] ?? '') ?? [];
      const on = (side: boolean) =>
        own
          .filter(({ at }) => at !== null && isInside(shape, at) === side)
          .map(({ name }) => name)
          .sort((a, b) => a.localeCompare(b, 'fr'));
      return { row, commune: communes.names[row] ?? '', inside: on(true), outside: on(false) };
    })
    .filter(({ inside, outside }) => inside.length > 0 && outside.length > 0)
    .sort((a, b) => (communes.areaKm2[b.row] ?? 0) - (communes.areaKm2[a.row] ?? 0))
    .map(({ row: _, ...each }) => each);
}
