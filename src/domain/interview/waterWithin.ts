import type { Basemap } from '../catalogue/contract.ts';
import { distanceKm, type LngLat, RADIANS } from '../geo.ts';

/** Water that lies within a circle, which says nothing of how one gets across. */
export interface WaterWithin {
  /** Names of the large rivers. */
  readonly rivers: readonly string[];
  readonly sea: boolean;
}

/** Rivers of this rank are wide: they are crossed where there is a bridge. */
const WIDE = 1;

/** Wide rivers and sea that are nearer to a point than a radius in kilometres. */
export function waterWithin(center: LngLat, radiusKm: number, { rivers, sea }: Basemap): WaterWithin {
  const touches = (line: readonly (readonly number[])[]) => reachesLine(center, radiusKm, line);
  return {
    rivers: rivers.filter(({ rank, lines }) => rank === WIDE && lines.some(touches)).map(({ name }) => name),
    sea: sea.some((rings) => rings.some(touches)),
  };
}

/** Whether a line comes nearer than a radius: on a plane that touches the globe at the point, exact to 1 % over a hundred kilometres. */
function reachesLine([lng, lat]: LngLat, radiusKm: number, line: readonly (readonly number[])[]): boolean {
  const degreeKm = distanceKm([0, 0], [0, 1]);
  const squeeze = Math.cos(lat * RADIANS);
  const flat = line.map(([x = 0, y = 0]) => [(x - lng) * squeeze * degreeKm, (y - lat) * degreeKm] as const);
  return flat.some(([x, y], at) => {
    const [fromX, fromY] = flat[at - 1] ?? [x, y];
    const [alongX, alongY] = [x - fromX, y - fromY];
    const length = alongX ** 2 + alongY ** 2;
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / length));
    return Math.hypot(fromX + part * alongX, fromY + part * alongY) < radiusKm;
  });
}
