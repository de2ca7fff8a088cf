import type { Region } from '../catalogue/region.ts';
import { item, type Topology } from '../catalogue/topology.ts';
import { type BorderPoints, weighPoints } from './borderPoints.ts';
import { type LimitProperties, limitLines } from './limitLines.ts';

/** Edges of a rectangle, the world being the unit square: `north` is less than `south`. */
export interface Box {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** Arcs in the order they are followed, and the box around their points. */
export interface Path {
  readonly refs: readonly number[];
  readonly box: Box;
}

/** The whole region, projected and weighed once: what its tiles are cut from. */
export interface Sheet {
  readonly topology: Topology;
  readonly points: BorderPoints;
  /** Row of the first commune that is drawn: those before it are drawn elsewhere. */
  readonly firstRow: number;
  /** Rings of each commune, from that one on. */
  readonly communes: readonly (readonly Path[])[];
  readonly limits: readonly {
    readonly properties: LimitProperties;
    readonly lines: readonly Path[];
  }[];
}

/** Linear in the points of the region. */
export function prepareSheet(region: Region): Sheet {
  const { topology } = region;
  const points = weighPoints(topology);
  const boxes = arcBoxes(topology, points);
  const toPath = (refs: readonly number[]): Path => ({ refs, box: boxAround(refs, boxes) });
  const firstRow = region.ring?.from ?? 0;
  return {
    topology,
    points,
    firstRow,
    communes: communeRings(topology)
      .slice(firstRow)
      .map((rings) => rings.map(toPath)),
    limits: limitLines(region).map(({ properties, lines }) => ({ properties, lines: lines.map(toPath) })),
  };
}

/** The references of every ring of every commune, followed as tiles want them: outer rings clockwise. */
function communeRings({ arcRefs, ringStart, polygonStart, faceStart }: Topology): number[][][] {
  return Array.from({ length: faceStart.length - 1 }, (_, face) => {
    const first = item(polygonStart, item(faceStart, face));
    const end = item(polygonStart, item(faceStart, face + 1));
    return Array.from({ length: end - first }, (_, at) =>
      Array.from(
        arcRefs.subarray(item(ringStart, first + at), item(ringStart, first + at + 1)),
        (ref) => ~ref,
      ).reverse(),
    );
  });
}

function arcBoxes({ arcStart }: Topology, { x, y }: BorderPoints): Box[] {
  return Array.from({ length: arcStart.length - 1 }, (_, arc) => {
    const from = item(arcStart, arc);
    const end = item(arcStart, arc + 1);
    const box = emptyBox();
    for (let point = from; point < end; point++) extend(box, x[point] as number, y[point] as number);
    return box;
  });
}

function boxAround(refs: readonly number[], boxes: readonly Box[]): Box {
  const around = emptyBox();
  for (const ref of refs) {
    const box = boxes[ref < 0 ? ~ref : ref];
    if (!box) continue;
    extend(around, box.west, box.north);
    extend(around, box.east, box.south);
  }
  return around;
}

function emptyBox(): Box {
  return { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
}

function extend(box: Box, x: number, y: number): void {
  if (x < box.west) box.west = x;
  if (x > box.east) box.east = x;
  if (y < box.north) box.north = y;
  if (y > box.south) box.south = y;
}

/** Whether two boxes have a point in common. */
export function meet(a: Box, b: Box): boolean {
  return a.west <= b.east && a.east >= b.west && a.north <= b.south && a.south >= b.north;
}

/** Whether the first box lies in the second. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.north >= outer.north &&
    inner.south <= outer.south
  );
}
