import type { Region } from '../catalogue/region.ts';
import type { LngLat } from '../geo.ts';
import type { CommuneCode } from '../ids.ts';
import type { Ring, Shape } from '../territory/shape.ts';

/** Where cards that are as far from the line, such as all those inside, are told apart from. */
export interface Anchor {
  /** Where the person lives, the commune they sort from, or the middle of their territory. */
  readonly kind: 'home' | 'commune' | 'middle';
  /** The nearest one counts. */
  readonly points: readonly LngLat[];
}

/** What is known of where to start from. */
export interface AnchorGround {
  /** Where the person said that they live: several places when they have several homes. */
  readonly homes: readonly LngLat[];
  /** The commune that lists are sorted from. */
  readonly from: CommuneCode | null;
  /** What distances start from, as `lineOf` gives it. */
  readonly line: Shape;
}

/** Where the person lives when they said it, else the commune they chose, else the middle; null when nothing is known. */
export function anchorOf({ homes, from, line }: AnchorGround, { communes, rowOf }: Region): Anchor | null {
  if (homes.length > 0) return { kind: 'home', points: homes };
  const chosen = from === null ? undefined : communes.points[rowOf.get(from) ?? -1];
  if (chosen) return { kind: 'commune', points: [chosen] };
  const middle = middleOf(line);
  return middle && { kind: 'middle', points: [middle] };
}

/** Centre of gravity of what was drawn, all its pieces together, holes left out; null for what has no area. */
export function middleOf(shape: Shape): LngLat | null {
  const sum = { area: 0, lng: 0, lat: 0 };
  const start = shape[0]?.outer[0];
  if (!start) return null;
  for (const { outer, holes } of shape) {
    weigh(outer, start, 1, sum);
    for (const hole of holes) weigh(hole, start, -1, sum);
  }
  return sum.area > 0 ? [start[0] + sum.lng / sum.area, start[1] + sum.lat / sum.area] : null;
}

/** Adds a ring to a sum, whichever way it turns. Coordinates are from `start`: small numbers keep their digits. */
function weigh(
  ring: Ring,
  start: LngLat,
  part: 1 | -1,
  sum: { area: number; lng: number; lat: number },
): void {
  let [area, lng, lat] = [0, 0, 0];
  ring.forEach((corner, at) => {
    const next = ring[(at + 1) % ring.length] ?? corner;
    const [x, y, nextX, nextY] = [
      corner[0] - start[0],
      corner[1] - start[1],
      next[0] - start[0],
      next[1] - start[1],
    ];
    const cross = x * nextY - nextX * y;
    area += cross / 2;
    lng += ((x + nextX) * cross) / 6;
    lat += ((y + nextY) * cross) / 6;
  });
  const turn = area < 0 ? -part : part;
  sum.area += turn * area;
  sum.lng += turn * lng;
  sum.lat += turn * lat;
}
