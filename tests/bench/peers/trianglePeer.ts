import earcut from 'earcut';
import type { FaceFeature } from '../../../src/domain/catalogue/faceFeatures.ts';
import { RADIANS } from '../../../src/domain/geo.ts';
import type { Ring } from '../../../src/domain/territory/shape.ts';
import { type Box, boxOf, type Peer } from './boxes.ts';
import { clipOnlyCrossed } from './classify.ts';

/** Corners of a counter-clockwise triangle and its bounding box. */
interface Triangle {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly box: Box;
}

/**
 * The best simple way by hand: the outline is cut into triangles by earcut, and crossed communes are clipped
 * by each of them (Sutherland and Hodgman, 1974) in an equal-area plane, in typed arrays.
 */
export function createTrianglePeer(faces: readonly FaceFeature[]): Peer {
  const rings = faces.map(({ geometry }) =>
    geometry.coordinates.flatMap((polygon) =>
      polygon.map((ring, index) => turning(toPlane(ring.slice(0, -1) as unknown as Ring), index === 0)),
    ),
  );
  const boxes = rings.map((each) => boxOf(each.flatMap(pairs)));
  const areas = rings.map((each) => each.reduce((sum, ring) => sum + planarArea(ring, ring.length / 2), 0));
  const clip = createTriangleClipper();
  return clipOnlyCrossed(faces, (outline) => {
    const triangles = triangulate(outline);
    return (row) => {
      const [west, south, east, north] = boxes[row]!;
      let sum = 0;
      for (const triangle of triangles) {
        const [x0, y0, x1, y1] = triangle.box;
        if (x1 < west || x0 > east || y1 < south || y0 > north) continue;
        for (const ring of rings[row]!) sum += clip(ring, triangle);
      }
      return sum / areas[row]!;
    };
  });
}

function toPlane(ring: Ring): Float64Array {
  return Float64Array.from(ring.flatMap(([lng, lat]) => [lng * RADIANS, Math.sin(lat * RADIANS)]));
}

function turning(ring: Float64Array, counterClockwise: boolean): Float64Array {
  if (planarArea(ring, ring.length / 2) > 0 === counterClockwise) return ring;
  return Float64Array.from(pairs(ring).reverse().flat());
}

function pairs(ring: Float64Array): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i]!, ring[2 * i + 1]!]);
}

function triangulate(outline: Ring): Triangle[] {
  const flat = toPlane(outline);
  const indices = earcut(flat);
  return Array.from({ length: indices.length / 3 }, (_, i) => {
    const corners = indices
      .slice(3 * i, 3 * i + 3)
      .map((at): [number, number] => [flat[2 * at]!, flat[2 * at + 1]!]);
    if (planarArea(Float64Array.from(corners.flat()), 3) < 0) corners.reverse();
    return { x: corners.map(([x]) => x), y: corners.map(([, y]) => y), box: boxOf(corners) };
  });
}

/** Signed area of the first `count` corners, interleaved. */
function planarArea(ring: Float64Array, count: number): number {
  const originX = ring[0]!;
  const originY = ring[1]!;
  let sum = 0;
  for (let i = 1; i + 1 < count; i++) {
    const dx = ring[2 * i]! - originX;
    const dy = ring[2 * i + 1]! - originY;
    sum += dx * (ring[2 * i + 3]! - originY) - (ring[2 * i + 2]! - originX) * dy;
  }
  return sum / 2;
}

/** Area that a ring and a triangle have in common, signed like the ring. Buffers are reused. */
function createTriangleClipper(): (ring: Float64Array, triangle: Triangle) => number {
  const buffers = [new Float64Array(65_536), new Float64Array(65_536)] as const;
  return (ring, { x, y }) => {
    let source = ring;
    let count = ring.length / 2;
    for (let side = 0; side < 3 && count > 0; side++) {
      const next = side === 2 ? 0 : side + 1;
      const target = buffers[side % 2]!;
      count = clipBySide(source, count, target, x[side]!, y[side]!, x[next]! - x[side]!, y[next]! - y[side]!);
      source = target;
    }
    return count < 3 ? 0 : planarArea(source, count);
  };
}

/** Keeps what lies on the left of a line; returns how many corners were written. */
function clipBySide(
  source: Float64Array,
  count: number,
  target: Float64Array,
  x: number,
  y: number,
  dx: number,
  dy: number,
): number {
  let written = 0;
  let previousX = source[2 * count - 2]!;
  let previousY = source[2 * count - 1]!;
  let previousSide = dx * (previousY - y) - dy * (previousX - x);
  for (let i = 0; i < count; i++) {
    const cornerX = source[2 * i]!;
    const cornerY = source[2 * i + 1]!;
    const side = dx * (cornerY - y) - dy * (cornerX - x);
    if (side >= 0 !== previousSide >= 0) {
      const along = previousSide / (previousSide - side);
      target[written++] = previousX + along * (cornerX - previousX);
      target[written++] = previousY + along * (cornerY - previousY);
    }
    if (side >= 0) {
      target[written++] = cornerX;
      target[written++] = cornerY;
    }
    previousX = cornerX;
    previousY = cornerY;
    previousSide = side;
  }
  return written / 2;
}
