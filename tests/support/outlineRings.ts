import type { LngLat } from '../../src/domain/geo.ts';
import type { Polygon, Ring } from '../../src/domain/territory/shape.ts';

/** A shape of one piece without holes. */
export function filled(outer: Ring): readonly Polygon[] {
  return [{ outer, holes: [] }];
}

/** Corners of a square by its south-west one and its side, in degrees to the fifth decimal, counterclockwise. */
export function squareRing(west: number, south: number, side: number): LngLat[] {
  const [east, north] = [round(west + side), round(south + side)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
