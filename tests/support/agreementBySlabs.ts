import { EARTH_RADIUS_M, RADIANS } from '../../src/domain/geo.ts';
import { createTracer } from '../../src/domain/territory/coverage/trace.ts';
import { UNITS_PER_DEGREE } from '../../src/domain/territory/coverage/units.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';

/** An edge that goes north or south, x = `at` + `slope` (y − `y1`); `step` is what the depth gains from west to east. */
interface Side {
  readonly y1: number;
  readonly y2: number;
  readonly at: number;
  readonly slope: number;
  readonly step: number;
}

/**
 * Areas that at least k drawings hold, for every k, another way: the plane is cut into slabs at the height of every
 * corner and of every crossing of any two edges; in a slab edges keep their order, and depths are counted from the west.
 * Quadratic and more, no index, no rule for ties. Square kilometres.
 */
export function areasBySlabs(drawings: readonly Shape[]): number[] {
  const sides = drawings.flatMap(sidesOf);
  const heights = sides.flatMap(({ y1, y2 }) => [y1, y2]);
  sides.forEach((a, i) => {
    for (const b of sides.slice(i + 1)) {
      if (a.slope === b.slope) continue;
      const y = (b.at - b.slope * b.y1 - a.at + a.slope * a.y1) / (a.slope - b.slope);
      if (y > Math.max(a.y1, b.y1) && y < Math.min(a.y2, b.y2)) heights.push(y);
    }
  });
  const areas = drawings.map(() => 0);
  const sorted = [...new Set(heights)].sort((a, b) => a - b);
  for (let i = 1; i < sorted.length; i++) addSlab(sides, sorted[i - 1]!, sorted[i]!, areas);
  return areas.map((area) => area * (RADIANS / UNITS_PER_DEGREE) ** 2 * (EARTH_RADIUS_M / 1000) ** 2);
}

function addSlab(sides: readonly Side[], south: number, north: number, areas: number[]): void {
  const middle = (south + north) / 2;
  const xAt = (side: Side, y: number) => side.at + side.slope * (y - side.y1);
  const crossed = sides
    .filter(({ y1, y2 }) => y1 < middle && middle < y2)
    .sort((a, b) => xAt(a, middle) - xAt(b, middle));
  let depth = 0;
  crossed.forEach((side, i) => {
    depth += side.step;
    const next = crossed[i + 1];
    if (!next || depth < 1) return;
    const strip = integrate(south, north, (y) => xAt(next, y) - xAt(side, y));
    for (let k = 0; k < depth; k++) areas[k]! += strip;
  });
}

/** ∫ width(y) cos y dy by three points of Gauss: exact to the last digit on slabs of a few kilometres. */
function integrate(south: number, north: number, width: (y: number) => number): number {
  const half = (north - south) / 2;
  const middle = south + half;
  const weigh = (y: number) => width(y) * Math.cos((y * RADIANS) / UNITS_PER_DEGREE);
  const away = half * Math.sqrt(0.6);
  return (half / 9) * (5 * weigh(middle - away) + 8 * weigh(middle) + 5 * weigh(middle + away));
}

function sidesOf(shape: Shape): Side[] {
  return shape.flatMap(({ outer, holes }) => [
    ...sidesOfRing(outer, false),
    ...holes.flatMap((hole) => sidesOfRing(hole, true)),
  ]);
}

function sidesOfRing(ring: Ring, isHole: boolean): Side[] {
  const { xy, count } = createTracer()(ring, isHole);
  const sides: Side[] = [];
  for (let i = 0; i < count; i++) {
    const [x, y] = [xy[2 * i]!, xy[2 * i + 1]!];
    const after = (i + 1) % count;
    const [toX, toY] = [xy[2 * after]!, xy[2 * after + 1]!];
    if (y === toY) continue;
    const slope = (toX - x) / (toY - y);
    const low = y < toY ? { y1: y, y2: toY, at: x } : { y1: toY, y2: y, at: toX };
    sides.push({ ...low, slope, step: toY < y ? 1 : -1 });
  }
  return sides;
}
