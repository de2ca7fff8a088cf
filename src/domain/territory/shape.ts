import type { LngLat } from '../geo.ts';

/** Corners of a closed outline, the first not repeated at the end. Edges are straight on the screen (Web Mercator). */
export type Ring = readonly LngLat[];

/** A simple outer ring and the holes inside it: no edge crosses another. */
export interface Polygon {
  readonly outer: Ring;
  readonly holes: readonly Ring[];
}

/** What a person drew: polygons that do not overlap. Empty when nothing is drawn. */
export type Shape = readonly Polygon[];

export const EMPTY_SHAPE: Shape = [];

/** Most corners of a shape: more cannot come from a hand. A link, a notebook or a stroke that goes beyond is refused. */
export const MAX_CORNERS = 20_000;

export function countCorners(shape: Shape): number {
  return shape.flatMap(({ outer, holes }) => [outer, ...holes]).reduce((sum, ring) => sum + ring.length, 0);
}
