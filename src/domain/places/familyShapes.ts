import type { PlaceFamily } from './place.ts';

/** Side of the square that the shapes are drawn in. */
export const SHAPE_SIZE = 24;

/** Corners of a closed outline, y downwards; the last one joins the first. */
export type ShapeOutline = readonly (readonly [x: number, y: number])[];

/**
 * One silhouette per family, told apart without colour and when hollow: disc, triangle, square, diamond, cross, saw roof,
 * arrow, bookmark, star. The map and the lists draw the same ones.
 */
export const FAMILY_SHAPES: Readonly<Record<PlaceFamily, ShapeOutline>> = {
  guidance: star(12, 9.5, 9.5, 12),
  youth: outlineOf(12, 2.5, 22, 20.5, 2, 20.5),
  employment: outlineOf(4, 4, 20, 4, 20, 20, 4, 20),
  digital: outlineOf(12, 1.5, 22.5, 12, 12, 22.5, 1.5, 12),
  services: outlineOf(
    8.5,
    2.5,
    15.5,
    2.5,
    15.5,
    8.5,
    21.5,
    8.5,
    21.5,
    15.5,
    15.5,
    15.5,
    15.5,
    21.5,
    8.5,
    21.5,
    8.5,
    15.5,
    2.5,
    15.5,
    2.5,
    8.5,
    8.5,
    8.5,
  ),
  economy: outlineOf(2.5, 20.5, 2.5, 10, 9, 4, 9, 10, 15.5, 4, 15.5, 10, 22, 4, 22, 20.5),
  integration: outlineOf(2, 5, 13, 5, 22, 12, 13, 19, 2, 19),
  training: outlineOf(5, 2.5, 19, 2.5, 19, 21.5, 12, 16, 5, 21.5),
  events: star(5, 11.5, 5, 12.8),
};

/** The same silhouette as the `d` of an SVG path, in a `0 0 24 24` box. */
export function familyPath(family: PlaceFamily): string {
  return `M${FAMILY_SHAPES[family].map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}

/** Corners from their coordinates: x, y, x, y… */
export function outlineOf(...numbers: readonly number[]): ShapeOutline {
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}

/** Points going round from the top, each followed by a hollow; equal radii make a disc. */
function star(points: number, outer: number, inner: number, centreY: number): ShapeOutline {
  return Array.from({ length: 2 * points }, (_, at) => {
    const angle = (Math.PI * at) / points;
    const radius = at % 2 === 0 ? outer : inner;
    return [
      tenth(SHAPE_SIZE / 2 + radius * Math.sin(angle)),
      tenth(centreY - radius * Math.cos(angle)),
    ] as const;
  });
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
