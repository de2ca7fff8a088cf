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
  const touches = (line: Line) => reachesLine(center, radiusKm, line);
  return {
    rivers: rivers.filter(({ rank, lines }) => rank === WIDE && lines.some(touches)).map(({ name }) => name),
    sea: sea.some((rings) => rings.some(touches)),
  };
}

/** A small-scale map draws no estuary: a line that stops this near to the sea, in kilometres, goes on to it. */
const MOUTH_KM = 20;
/** How far from there it still is in the way. */
const ESTUARY_KM = 5;

/** Wide rivers and sea that a straight line from one point to another goes over: nothing tells the bridge or the boat. */
export function waterBetween(from: LngLat, to: LngLat, { rivers, sea }: Basemap): WaterWithin {
  const goesOver = (line: Line) =>
    line.some((point, at) => at > 0 && cross(from, to, line[at - 1] as LngLat, point as LngLat));
  const isByMouth = (line: Line) =>
    [line[0] as LngLat, line.at(-1) as LngLat].some(
      (end) =>
        reachesLine(end, ESTUARY_KM, [from, to]) &&
        sea.some((rings) => rings.some((ring) => reachesLine(end, MOUTH_KM, ring))),
    );
  return {
    rivers: rivers
      .filter(({ rank, lines }) => rank === WIDE && lines.some((line) => goesOver(line) || isByMouth(line)))
      .map(({ name }) => name),
    sea: sea.some((rings) => rings.some(goesOver)),
  };
}

type Line = readonly (readonly number[])[];

/** Whether two segments cross, on the plane of longitudes and latitudes. */
function cross(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  const side = ([px, py]: LngLat, [qx, qy]: LngLat, [rx, ry]: LngLat) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Whether a line comes nearer than a radius: on a plane that touches the globe at the point, exact to 1 % over a hundred kilometres. */
function reachesLine([lng, lat]: LngLat, radiusKm: number, line: Line): boolean {
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
