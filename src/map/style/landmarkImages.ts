import { KNOWLEDGE_SHAPES, LANDMARK_SHAPES } from '../../domain/interview/landmarkShapes.ts';
import { LANDMARK_KINDS, type LandmarkKind } from '../../domain/interview/notebook.ts';
import { outlineOf, SHAPE_SIZE } from '../../domain/places/familyShapes.ts';
import type { Box } from '../doorSigns/spreadSigns.ts';
import type { Pixel } from '../interactions/surface.ts';
import type { Pixels } from './hatch.ts';
import { palette } from './palette.ts';
import { createSheet, IMAGE_BOX, placed } from './placeImages.ts';

export type LandmarkSign = LandmarkKind | 'learned';

export const LANDMARK_SIGNS: readonly LandmarkSign[] = [...LANDMARK_KINDS, 'learned'];

/** How a sign stands: `on`: its disc is on the point; `pinned`: its foot is, and the name of a commune is read below it. */
export const LANDMARK_STANDS = ['on', 'pinned'] as const;
export type LandmarkStand = (typeof LANDMARK_STANDS)[number];

/** Pixels of the screen from the middle of the picture down to the foot of a pinned sign. */
export const FOOT_PX = 19;
/** Sides likewise: the picture is that of the places, the silhouette sits in a disc. */
const MIDDLE = IMAGE_BOX / 2;
const DISC = 13;
const SHAPE = 13;
/** How far above the middle the disc of a pinned sign is. */
const RAISED = 5;

export function landmarkImageName(sign: LandmarkSign, stand: LandmarkStand): string {
  return `landmark-${sign}-${stand}`;
}

/** What such a sign covers, around the middle of its picture. */
export function landmarkBox(stand: LandmarkStand, [x, y]: Pixel): Box {
  if (stand === 'on') return { left: x - DISC, top: y - DISC, right: x + DISC, bottom: y + DISC };
  return { left: x - DISC, top: y - RAISED - DISC, right: x + DISC, bottom: y + FOOT_PX };
}

/** A silhouette in a disc ringed with the colour of what the person draws: it is theirs, not a public place. */
export function drawLandmarkImage(sign: LandmarkSign, stand: LandmarkStand): Pixels {
  const sheet = createSheet(palette.drawingInk);
  const y = stand === 'pinned' ? MIDDLE - RAISED : MIDDLE;
  if (stand === 'pinned')
    sheet.shape(outlineOf(MIDDLE - 6, y + 9, MIDDLE + 6, y + 9, MIDDLE, MIDDLE + FOOT_PX), false);
  sheet.disc(MIDDLE, y, DISC);
  const corner = [MIDDLE - SHAPE / 2, y - SHAPE / 2] as const;
  for (const shape of sign === 'learned' ? KNOWLEDGE_SHAPES : LANDMARK_SHAPES[sign]) {
    sheet.shape(placed(shape, SHAPE / SHAPE_SIZE, corner), false);
  }
  return sheet.pixels;
}
