import Flatbush from 'flatbush';
import { item, TOPOLOGY_SCALE, type Topology } from '../../src/domain/catalogue/topology.ts';

/**
 * Where two edges of a topology cross elsewhere than at a common end, or null. Near the crossing: the first
 * corner of one of the edges, in degrees. About a second for the region.
 */
export function findCrossing(topology: Topology): readonly [number, number] | null {
  const [first] = crossings(topology);
  return first
    ? [item(topology.x, first.point) / TOPOLOGY_SCALE, item(topology.y, first.point) / TOPOLOGY_SCALE]
    : null;
}

/** Arcs that cross another one, or themselves, elsewhere than at a common end. */
export function crossingArcs(topology: Topology): ReadonlySet<number> {
  return new Set([...crossings(topology)].flatMap(({ arcs }) => arcs));
}

interface Crossing {
  readonly arcs: readonly [number, number];
  /** First corner of one of the two edges. */
  readonly point: number;
}

function* crossings({ arcStart, x, y }: Topology): Generator<Crossing> {
  const edges: number[] = [];
  const arcOf: number[] = [];
  for (let arc = 0; arc + 1 < arcStart.length; arc++)
    for (let point = item(arcStart, arc); point + 1 < item(arcStart, arc + 1); point++) {
      edges.push(point);
      arcOf.push(arc);
    }

  const tree = new Flatbush(edges.length);
  for (const a of edges) tree.add(...box(x, y, a));
  tree.finish();
  for (const [position, a] of edges.entries()) {
    for (const other of tree.search(...box(x, y, a), (each) => each > position))
      if (cross(x, y, a, edges[other] ?? a))
        yield { arcs: [arcOf[position] ?? 0, arcOf[other] ?? 0], point: a };
  }
}

function box(x: Int32Array, y: Int32Array, a: number): [number, number, number, number] {
  const [ax, ay, bx, by] = [item(x, a), item(y, a), item(x, a + 1), item(y, a + 1)];
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** Whether edges a→a+1 and b→b+1 have a point in common that is not an end of both. */
function cross(x: Int32Array, y: Int32Array, a: number, b: number): boolean {
  const same = (p: number, q: number) => item(x, p) === item(x, q) && item(y, p) === item(y, q);
  if (same(a, b) || same(a, b + 1) || same(a + 1, b) || same(a + 1, b + 1)) return overlap(x, y, a, b);
  const side = (p: number, q: number, r: number) =>
    Math.sign(
      (item(x, q) - item(x, p)) * (item(y, r) - item(y, p)) -
        (item(y, q) - item(y, p)) * (item(x, r) - item(x, p)),
    );
  return side(a, a + 1, b) * side(a, a + 1, b + 1) <= 0 && side(b, b + 1, a) * side(b, b + 1, a + 1) <= 0;
}

/** Edges that share an end run along each other: same direction from the common corner. */
function overlap(x: Int32Array, y: Int32Array, a: number, b: number): boolean {
  const [common, farA, farB] = commonEnd(x, y, a, b);
  const [ux, uy] = [item(x, farA) - item(x, common), item(y, farA) - item(y, common)];
  const [vx, vy] = [item(x, farB) - item(x, common), item(y, farB) - item(y, common)];
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy > 0;
}

function commonEnd(x: Int32Array, y: Int32Array, a: number, b: number): [number, number, number] {
  const same = (p: number, q: number) => item(x, p) === item(x, q) && item(y, p) === item(y, q);
  if (same(a, b)) return [a, a + 1, b + 1];
  if (same(a, b + 1)) return [a, a + 1, b];
  if (same(a + 1, b)) return [a + 1, a, b + 1];
  return [a + 1, a, b];
}
