import type { FaceFeature } from '../../src/domain/catalogue/faceFeatures.ts';
import { RADIANS } from '../../src/domain/geo.ts';
import { createTracer } from '../../src/domain/territory/coverage/trace.ts';
import { UNITS_PER_DEGREE } from '../../src/domain/territory/coverage/units.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';

/** Polygons, rings (closed, the outer one first), corners in degrees, as GeoJSON has them. */
export type TracedPolygons = [number, number][][][];

/**
 * Covered share of every commune touched, by row, computed another way, which no position of a corner can put out.
 *
 * A polygon is the sum of the strips between each of its edges and a line to the south, those under edges that go
 * west counted positively and the others negatively. So the area common to two polygons is the sum, over pairs of
 * edges, of the area common to two strips: that under the lower of two straight lines, which does not jump when
 * edges meet, touch or lie on one another. No crossing is looked for, no corner is located, nothing is decided.
 *
 * Only what "straight" means is shared with the engine: long edges are cut, and corners are on its lattice.
 */
export function exactShares(shape: Shape, faces: readonly FaceFeature[]): Map<number, number> {
  const drawn = outline(shape);
  const shares = new Map<number, number>();
  const { outlines, areas } = prepared(faces);
  outlines.forEach((commune, at) => {
    if (!overlap(drawn.box, commune.box)) return;
    const share = commonArea(drawn, commune) / areas[at]!;
    if (Math.abs(share) > ROUNDING) shares.set(faces[at]!.id, share);
  });
  return shares;
}

/** What is left of sums that should be nothing. */
const ROUNDING = 1e-11;

/** The shape as the engine follows it: closed rings in degrees, outer ring first. */
export function tracedPolygons(shape: Shape): TracedPolygons {
  const traced = (ring: Ring): [number, number][] => {
    const { xy, count } = createTracer()(ring, false);
    return Array.from({ length: count + 1 }, (_, i) => {
      const at = 2 * (i % count);
      return [xy[at]! / UNITS_PER_DEGREE, xy[at + 1]! / UNITS_PER_DEGREE];
    });
  };
  return shape.map(({ outer, holes }) => [traced(outer), ...holes.map(traced)]);
}

/** Area of polygons on the unit sphere, whichever way their rings turn, edges straight in longitude and latitude. */
export function sphericalArea(polygons: TracedPolygons): number {
  return polygons.reduce(
    (sum, rings) =>
      rings.reduce((rest, ring, index) => rest + (index === 0 ? 1 : -1) * Math.abs(ringIntegral(ring)), sum),
    0,
  );
}

/** ∮ x d(sin y) around a closed ring, x counted from its first corner. */
function ringIntegral(ring: readonly (readonly [number, number])[]): number {
  const origin = ring[0]![0];
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = [(ring[i]![0] - origin) * RADIANS, ring[i]![1] * RADIANS];
    const [x2, y2] = [(ring[i + 1]![0] - origin) * RADIANS, ring[i + 1]![1] * RADIANS];
    const half = (y2 - y1) / 2;
    const sinc = Math.abs(half) < 1e-4 ? 1 - half ** 2 / 6 : Math.sin(half) / half;
    sum += x2 * Math.sin(y2) - x1 * Math.sin(y1) - (x2 - x1) * Math.sin((y1 + y2) / 2) * sinc;
  }
  return sum;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** Edges of all rings that are not meridians, x1 y1 x2 y2 in units with x1 < x2, and the sign of the strip under each. */
interface Outline {
  readonly edges: Float64Array;
  readonly signs: Int8Array;
  readonly box: Box;
}

interface Prepared {
  readonly outlines: readonly Outline[];
  /** In squared radians on the unit sphere, like `commonArea`. */
  readonly areas: readonly number[];
}

const known = new WeakMap<readonly FaceFeature[], Prepared>();

function prepared(faces: readonly FaceFeature[]): Prepared {
  const before = known.get(faces);
  if (before) return before;
  const outlines = faces.map(({ geometry }) =>
    outline(
      geometry.coordinates.map(([outer = [], ...holes]) => ({
        outer: outer.map(([lng = 0, lat = 0]) => [lng, lat] as const),
        holes: holes.map((hole) => hole.map(([lng = 0, lat = 0]) => [lng, lat] as const)),
      })),
    ),
  );
  const result = { outlines, areas: outlines.map((each) => commonArea(each, WORLD)) };
  known.set(faces, result);
  return result;
}

/** A strip under a line that is north of everything cuts nothing. */
const WORLD: Outline = {
  edges: Float64Array.of(-181e6, 89e6, 181e6, 89e6),
  signs: Int8Array.of(1),
  box: [-181e6, -89e6, 181e6, 89e6],
};

function outline(shape: Shape): Outline {
  const edges: number[] = [];
  const signs: number[] = [];
  let [west, south, east, north] = [181e6, 91e6, -181e6, -91e6];
  const trace = createTracer();
  const add = (ring: Ring, hole: boolean) => {
    const { xy, count } = trace(ring, hole);
    for (let i = 0; i < count; i++) {
      const [x1, y1] = [xy[2 * i]!, xy[2 * i + 1]!];
      const next = 2 * ((i + 1) % count);
      const [x2, y2] = [xy[next]!, xy[next + 1]!];
      [west, south] = [Math.min(west, x1), Math.min(south, y1)];
      [east, north] = [Math.max(east, x1), Math.max(north, y1)];
      if (x1 === x2) continue;
      edges.push(...(x1 < x2 ? [x1, y1, x2, y2] : [x2, y2, x1, y1]));
      signs.push(x1 < x2 ? -1 : 1);
    }
  };
  for (const { outer, holes } of shape) {
    add(outer, false);
    for (const hole of holes) add(hole, true);
  }
  return { edges: Float64Array.from(edges), signs: Int8Array.from(signs), box: [west, south, east, north] };
}

function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function commonArea(a: Outline, b: Outline): number {
  const base = Math.max(a.box[1], b.box[1]);
  let sum = 0;
  for (let i = 0; i < a.signs.length; i++) {
    const [ax1, ay1, ax2, ay2] = [
      a.edges[4 * i]!,
      a.edges[4 * i + 1]!,
      a.edges[4 * i + 2]!,
      a.edges[4 * i + 3]!,
    ];
    if (ax2 <= b.box[0] || ax1 >= b.box[2] || (ay1 <= base && ay2 <= base)) continue;
    const slopeA = (ay2 - ay1) / (ax2 - ax1);
    for (let j = 0; j < b.signs.length; j++) {
      const west = Math.max(ax1, b.edges[4 * j]!);
      const east = Math.min(ax2, b.edges[4 * j + 2]!);
      if (west >= east) continue;
      const [bx1, by1] = [b.edges[4 * j]!, b.edges[4 * j + 1]!];
      const slopeB = (b.edges[4 * j + 3]! - by1) / (b.edges[4 * j + 2]! - bx1);
      const common = underBoth(
        east - west,
        ay1 + slopeA * (west - ax1) - base,
        ay1 + slopeA * (east - ax1) - base,
        by1 + slopeB * (west - bx1) - base,
        by1 + slopeB * (east - bx1) - base,
        base,
      );
      sum += a.signs[i]! * b.signs[j]! * common;
    }
  }
  return sum;
}

/** Area under two lines over the base: their heights at both ends, above it or below. */
function underBoth(width: number, a1: number, a2: number, b1: number, b2: number, base: number): number {
  const [d1, d2] = [a1 - b1, a2 - b2];
  if (d1 * d2 >= 0) return d1 + d2 <= 0 ? under(width, a1, a2, base) : under(width, b1, b2, base);
  const t = d1 / (d1 - d2);
  const meet = a1 + t * (a2 - a1);
  return d1 < 0
    ? under(t * width, a1, meet, base) + under((1 - t) * width, meet, b2, base)
    : under(t * width, b1, meet, base) + under((1 - t) * width, meet, a2, base);
}

/** ∫ (sin y − sin base) dx along a line, the part of it above the base. */
function under(width: number, h1: number, h2: number, base: number): number {
  if (h1 <= 0 && h2 <= 0) return 0;
  if (h1 < 0) return under((width * h2) / (h2 - h1), 0, h2, base);
  if (h2 < 0) return under((width * h1) / (h1 - h2), h1, 0, base);
  const unit = RADIANS / UNITS_PER_DEGREE;
  const middle = ((h1 + h2) / 2) * unit;
  const half = ((h2 - h1) / 2) * unit;
  const south = base * unit;
  // The mean of the sine along the line is sin(south + middle) · sin(half) / half.
  const flattened = Math.abs(half) < 1e-3 ? -(half ** 2) / 6 + half ** 4 / 120 : Math.sin(half) / half - 1;
  const rise = 2 * Math.cos(south + middle / 2) * Math.sin(middle / 2);
  return width * unit * (rise + Math.sin(south + middle) * flattened);
}
