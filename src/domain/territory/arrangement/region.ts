import { type PlanePoint, planeArea } from '../plane.ts';
import type { PlaneGraph } from './noding.ts';
import { type Border, cutIntoRings } from './rings.ts';
import { sweep, sweepOrder } from './sweep.ts';
import { eachEdge } from './winding.ts';

/** Whether a place is in the region, from how many times the rings to fill and those to empty go around it. */
export type InsideRule = (filled: number, emptied: number) => boolean;

/** A polygon of the plane: its outer ring counter-clockwise, its holes clockwise, no corner twice in a ring. */
export interface PlanePolygon {
  readonly outer: readonly PlanePoint[];
  readonly holes: (readonly PlanePoint[])[];
}

/** The polygons of a region of the plane. They may have corners in common, and nothing else. */
export function traceRegion(graph: PlaneGraph, isInside: InsideRule): PlanePolygon[] {
  const border = borderOf(graph, isInside);
  const rings = cutIntoRings(graph, border);
  const ringOf = new Int32Array(graph.from.length);
  rings.forEach((ring, number) => {
    for (const edge of ring) ringOf[edge] = number;
  });
  const points = rings.map((ring) => ring.map((edge) => graph.pointAt(border.start[edge] as number)));
  /** The polygon of each ring, once the sweep has met it. */
  const polygonOf: (PlanePolygon | undefined)[] = rings.map(() => undefined);
  const polygons: PlanePolygon[] = [];
  sweep(graph, border.order, (edge, below) => {
    const number = ringOf[edge] as number;
    const ring = points[number];
    if (!ring || polygonOf[number]) return;
    if (planeArea(ring) > 0) {
      polygonOf[number] = { outer: ring, holes: [] };
      polygons.push(polygonOf[number]);
    } else {
      // Just below the westernmost corner of a hole is the region: the edge that bounds it there is of its polygon.
      polygonOf[number] = polygonOf[ringOf[below] as number];
      polygonOf[number]?.holes.push(ring);
    }
  });
  return polygons;
}

/** Whether the rings to fill go around every place once or not at all. */
export function goAroundOnce(graph: PlaneGraph): boolean {
  let once = true;
  eachEdge(graph, sweepOrder(graph), (_, { filledAbove }) => {
    once &&= filledAbove === 0 || filledAbove === 1;
  });
  return once;
}

function borderOf(graph: PlaneGraph, isInside: InsideRule): Border {
  const start = Int32Array.from(graph.from);
  const end = Int32Array.from(graph.to);
  const order: number[] = [];
  eachEdge(graph, sweepOrder(graph), (edge, { filledBelow, filledAbove, emptiedBelow, emptiedAbove }) => {
    const isAbove = isInside(filledAbove, emptiedAbove);
    if (isAbove === isInside(filledBelow, emptiedBelow)) return;
    order.push(edge);
    if (isAbove) return;
    start[edge] = graph.to[edge] as number;
    end[edge] = graph.from[edge] as number;
  });
  return { start, end, order: Int32Array.from(order) };
}
