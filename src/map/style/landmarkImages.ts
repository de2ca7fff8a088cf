import { KNOWLEDGE_SHAPES, LANDMARK_SHAPES } from '../../domain/interview/landmarkShapes.ts';
import { LANDMARK_KINDS, type LandmarkKind } from '../../domain/interview/notebook.ts';
import { SHAPE_SIZE } from '../../domain/places/familyShapes.ts';
import type { Pixels } from './hatch.ts';
import { palette } from './palette.ts';
import { createSheet, placed } from './placeImages.ts';

export type LandmarkSign = LandmarkKind | 'learned';

export const LANDMARK_SIGNS: readonly LandmarkSign[] = [...LANDMARK_KINDS, 'learned'];

/** Sides in pixels of the screen: the picture is that of the places, the silhouette sits in a disc. */
const MIDDLE = 18;
const DISC = 13;
const SHAPE = 13;

export function landmarkImageName(sign: LandmarkSign): string {
  return `landmark-${sign}`;
}

/** A silhouette in a disc ringed with the colour of what the person draws: it is theirs, not a public place. */
export function drawLandmarkImage(sign: LandmarkSign): Pixels {
  const sheet = createSheet(palette.drawingInk);
  sheet.disc(MIDDLE, MIDDLE, DISC);
  const at = MIDDLE - SHAPE / 2;
  for (const shape of sign === 'learned' ? KNOWLEDGE_SHAPES : LANDMARK_SHAPES[sign]) {
    sheet.shape(placed(shape, SHAPE / SHAPE_SIZE, [at, at]), false);
  }
  return sheet.pixels;
}
