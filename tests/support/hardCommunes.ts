import { box, type FacePolygons, topologyOf } from './topologyOf.ts';

/** Rows of the hard communes. */
export const RING = 0;
export const ENCLAVE = 1;
export const TWO_PARTS = 2;
export const GABLE = 3;
export const LAKESIDE = 4;

const WEST = -1.5;
const SOUTH = 47;
const UNIT = 0.1;

/** Longitude and latitude of a place on the plan of the hard communes. */
export function place(column: number, line: number): [number, number] {
  return [WEST + column * UNIT, SOUTH + line * UNIT];
}

/**
 * Five communes on a plan of 0.1° squares: one around an enclave, the enclave, one in two parts (the second an
 * island in the sea), a triangle on top of the first and the third, and one around a lake that is nobody's.
 *
 * ```
 *   2      /\
 *        / 3  \
 *   1  ┌────┬────┐         ┌────┐
 *      │0┌┐ │ 2  │   ┌┐    │4┌┐ │
 *   0  └─└┘─┴────┘   └┘2   └─└┘─┘
 *      0    1    2   3  .5 4    5
 * ```
 */
export function hardCommunes() {
  const square = (west: number, south: number, east: number, north: number) =>
    box(...place(west, south), ...place(east, north));
  const faces: FacePolygons[] = [
    [[square(0, 0, 1, 1), square(0.4, 0.4, 0.6, 0.6).reverse()]],
    [[square(0.4, 0.4, 0.6, 0.6)]],
    [[square(1, 0, 2, 1)], [square(3, 0, 3.5, 0.5)]],
    [[[place(0, 1), place(1, 1), place(2, 1), place(1, 2), place(0, 1)]]],
    [[square(4, 0, 5, 1), square(4.4, 0.4, 4.6, 0.6).reverse()]],
  ];
  return topologyOf(faces);
}
