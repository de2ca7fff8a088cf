import { outlineOf, type ShapeOutline } from '../places/familyShapes.ts';
import type { LandmarkKind } from './notebook.ts';

/**
 * What stands inside the disc of a landmark, in a 24 × 24 box: a house, a way, a person, a bar, an opening. The map, the
 * lists and the paper draw the same ones.
 */
export const LANDMARK_SHAPES: Readonly<Record<LandmarkKind, readonly ShapeOutline[]>> = {
  live: [outlineOf(12, 3, 22, 12, 19, 12, 19, 21, 5, 21, 5, 12, 2, 12)],
  go: [outlineOf(2, 9, 12, 9, 12, 3, 22, 12, 12, 21, 12, 15, 2, 15)],
  know: [
    outlineOf(12, 2, 15, 3, 16.5, 6, 16, 9, 12, 11, 8, 9, 7.5, 6, 9, 3),
    outlineOf(3, 21, 4, 16, 8, 13, 16, 13, 20, 16, 21, 21),
  ],
  avoid: [outlineOf(2, 9, 22, 9, 22, 15, 2, 15)],
  discover: [outlineOf(12, 2, 15, 9, 22, 12, 15, 15, 12, 22, 9, 15, 2, 12, 9, 9)],
};

/** Something learned on the ground: a leaf of paper. */
export const KNOWLEDGE_SHAPES: readonly ShapeOutline[] = [outlineOf(5, 2, 15, 2, 20, 7, 20, 22, 5, 22)];

/** Silhouettes as the `d` of an SVG path, in a `0 0 24 24` box. */
export function pathOf(shapes: readonly ShapeOutline[]): string {
  return shapes.map((shape) => `M${shape.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('');
}
