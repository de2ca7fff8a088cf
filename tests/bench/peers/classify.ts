import type { FaceFeature } from '../../../src/domain/catalogue/faceFeatures.ts';
import type { Ring } from '../../../src/domain/territory/shape.ts';
import { type Box, boxOf, indexBoxes, type Peer, type Shares } from './boxes.ts';

/** Computes the covered part of one commune, for an outline prepared once. */
export type PreparedClipper = (ring: Ring) => (row: number) => number;

/**
 * Edges first: a commune that no edge of the outline crosses is wholly in or wholly out, and only the others
 * are clipped. What a careful author writes around a clipping library.
 */
export function clipOnlyCrossed(faces: readonly FaceFeature[], prepare: PreparedClipper): Peer {
  const search = indexBoxes(faces);
  const polygons = faces.map(({ geometry }) => geometry.coordinates as unknown as Ring[][]);
  const boxes = polygons.map((each) => boxOf(each.flat(2) as unknown as Ring));
  return (ring) => {
    const clip = prepare(ring);
    const shares: Shares = new Map();
    for (const row of search(ring)) {
      const relation = relate(ring, polygons[row]!, boxes[row]!);
      const share = relation === 'inside' ? 1 : relation === 'crossed' ? clip(row) : 0;
      if (share > 0) shares.set(row, share);
    }
    return shares;
  };
}

function relate(ring: Ring, polygons: Ring[][], box: Box): 'inside' | 'outside' | 'crossed' {
  for (let i = 0; i < ring.length; i++) {
    if (crossesAny(polygons, box, ring[i]!, ring[i + 1 === ring.length ? 0 : i + 1]!)) return 'crossed';
  }
  if (polygons.length > 1 || polygons[0]!.length > 1) return 'crossed';
  const outer = polygons[0]![0]!;
  if (contains(ring, outer[0]!)) return 'inside';
  return contains(outer, ring[0]!) ? 'crossed' : 'outside';
}

function crossesAny(polygons: Ring[][], [west, south, east, north]: Box, a: Corner, b: Corner): boolean {
  const [lowX, highX] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
  const [lowY, highY] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
  if (highX < west || lowX > east || highY < south || lowY > north) return false;
  for (const rings of polygons) {
    for (const border of rings) if (crosses(border, a, b, lowX, lowY, highX, highY)) return true;
  }
  return false;
}

type Corner = Ring[number];

function crosses(
  border: Ring,
  a: Corner,
  b: Corner,
  lowX: number,
  lowY: number,
  highX: number,
  highY: number,
): boolean {
  for (let k = 0; k + 1 < border.length; k++) {
    const u = border[k]!;
    const v = border[k + 1]!;
    if ((u[0] < lowX && v[0] < lowX) || (u[0] > highX && v[0] > highX)) continue;
    if ((u[1] < lowY && v[1] < lowY) || (u[1] > highY && v[1] > highY)) continue;
    if (turn(a, b, u) > 0 !== turn(a, b, v) > 0 && turn(u, v, a) > 0 !== turn(u, v, b) > 0) return true;
  }
  return false;
}

function turn(a: Corner, b: Corner, c: Corner): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function contains(ring: Ring, [x, y]: Corner): boolean {
  let inside = false;
  let previous = ring[ring.length - 1]!;
  for (const corner of ring) {
    if (corner[1] > y !== previous[1] > y) {
      const at = corner[0] + ((y - corner[1]) / (previous[1] - corner[1])) * (previous[0] - corner[0]);
      if (x < at) inside = !inside;
    }
    previous = corner;
  }
  return inside;
}
