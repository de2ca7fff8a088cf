import type { FaceFeature } from '../domain/catalogue/faceFeatures.ts';
import type { Region } from '../domain/catalogue/region.ts';
import { TOPOLOGY_SCALE } from '../domain/catalogue/topology.ts';
import type { Bbox, LngLat } from '../domain/geo.ts';
import type { Counting } from '../domain/territory/counting.ts';
import type { Shape } from '../domain/territory/shape.ts';

/** Box of the whole region. */
export function regionBounds({ topology: { x, y } }: Region): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < x.length; at++) {
    const [lng, lat] = [(x[at] ?? 0) / TOPOLOGY_SCALE, (y[at] ?? 0) / TOPOLOGY_SCALE];
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Box of what was drawn and of the counted communes; null when there is neither. */
export function territoryBounds(
  shape: Shape,
  { counted }: Counting,
  faces: readonly FaceFeature[],
): Bbox | null {
  const drawn = shape.flatMap(({ outer }) => outer);
  const taken = [...counted].flatMap(
    (row) => faces[row]?.geometry.coordinates.flatMap(([outer]) => outer ?? []) ?? [],
  );
  return boxOf([...drawn, ...taken.map(([lng, lat]): LngLat => [lng ?? 0, lat ?? 0])]);
}

function boxOf(points: readonly LngLat[]): Bbox | null {
  if (points.length === 0) return null;
  return points.reduce<Bbox>(
    ([west, south, east, north], [lng, lat]) => [
      Math.min(west, lng),
      Math.min(south, lat),
      Math.max(east, lng),
      Math.max(north, lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
