import type { PolygonRings } from './geojson.ts';
import { fromPolygons, toPolygons } from './surfaces.ts';

const SCALE = 1e5;
const STRIDE = 2 ** 26;

/**
 * The outline of areas whose common borders have the same corners on both sides: an edge that two of them have is inside,
 * the others are joined into rings. Outer rings are followed by their holes.
 */
export function outlineOf(areas: readonly PolygonRings[]): PolygonRings[] {
  const open = new Map<number, number[]>();
  const points = new Map<number, [number, number]>();
  const keyOf = ([lng, lat]: readonly [number, number]) => {
    const key = Math.round((lng + 180) * SCALE) * STRIDE + Math.round((lat + 90) * SCALE);
    points.set(key, [lng, lat]);
    return key;
  };
  for (const ring of areas.flat()) {
    const keys = ring.map(keyOf);
    keys.slice(1).forEach((to, at) => {
      addEdge(open, keys[at] ?? to, to);
    });
  }
  return nested(ringsOf(open).map((ring) => ring.map((key) => points.get(key) ?? [0, 0])));
}

/** An edge cancels the same one in the other direction. */
function addEdge(open: Map<number, number[]>, from: number, to: number): void {
  if (from === to) return;
  const back = open.get(to);
  const at = back?.indexOf(from) ?? -1;
  if (back && at >= 0) {
    back.splice(at, 1);
    if (back.length === 0) open.delete(to);
  } else open.set(from, [...(open.get(from) ?? []), to]);
}

function ringsOf(open: Map<number, number[]>): number[][] {
  const rings: number[][] = [];
  for (let [start] = open.keys(); start !== undefined; [start] = open.keys()) {
    const ring = [start];
    for (let next = takeEdge(open, start); next !== undefined; next = takeEdge(open, next)) ring.push(next);
    rings.push(ring);
  }
  return rings;
}

function takeEdge(open: Map<number, number[]>, from: number): number | undefined {
  const ends = open.get(from);
  const to = ends?.pop();
  if (ends?.length === 0) open.delete(from);
  return to;
}

function nested(rings: [number, number][][]): PolygonRings[] {
  return toPolygons(fromPolygons([rings]), () => true);
}
