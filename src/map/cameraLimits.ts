import type { Bbox } from '../domain/geo.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY, WORLD_PX } from '../domain/mercator.ts';

/** How far the camera may go. */
export interface CameraLimits {
  readonly minZoom: number;
  readonly maxBounds: Bbox;
}

/** The nearest view. */
export const MAX_ZOOM = 14;
/** Farthest zoom on a screen that could show the whole region closer. */
const MIN_ZOOM = 7;
/** The farthest that MapLibre takes: a canvas squeezed to a few pixels asks for more. */
const FARTHEST_ZOOM = -2;
/** How far beyond the region one may look on every side, as a fraction of its size. */
const MARGIN = 0.4;

/**
 * Limits under which the whole region can be seen on a canvas, whatever its shape: a narrow one zooms out
 * further, and looks further beyond the region than the margin.
 */
export function cameraLimits(
  [west, south, east, north]: Bbox,
  [widthPx, heightPx]: readonly [number, number],
  paddingPx: number,
): CameraLimits {
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)];
  const room = (px: number) => Math.max(px - 2 * paddingPx, 1);
  const scale = Math.min(room(widthPx) / (right - left), room(heightPx) / (bottom - top));
  const minZoom = Math.max(FARTHEST_ZOOM, Math.min(MIN_ZOOM, Math.log2(scale / WORLD_PX)));
  const worldPx = WORLD_PX * 2 ** minZoom;
  const reach = (from: number, to: number, px: number) =>
    Math.max((to - from) * (0.5 + MARGIN), (0.5 * px) / worldPx);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [dx, dy] = [reach(left, right, widthPx), reach(top, bottom, heightPx)];
  return {
    minZoom,
    maxBounds: [longitudeAt(x - dx), latitudeAt(y + dy), longitudeAt(x + dx), latitudeAt(y - dy)],
  };
}

/** Pixels kept free on each side of what is framed. */
interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Room for a box beside a card that covers the left of the canvas. What is as wide as the region only moves aside as
 * far as it needs not shrink: it would be lost in its surroundings. A squeezed canvas always keeps a pixel to frame in:
 * MapLibre refuses one that is all padding.
 */
export function besideCard(
  [west, south, east, north]: Bbox,
  [widthPx, heightPx]: readonly [number, number],
  coveredPx: number,
  paddingPx: number,
): Padding {
  const [width, height] = [mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north)];
  const padOf = (px: number) => Math.min(paddingPx, Math.max((px - 1) / 2, 0));
  const [padX, padY] = [padOf(widthPx), padOf(heightPx)];
  const roomX = Math.max(widthPx - 2 * padX, 1);
  const scale = Math.min(roomX / width, Math.max(heightPx - 2 * padY, 1) / height);
  const besideZoom = Math.log2(Math.min(scale, Math.max(roomX - coveredPx, 1) / width) / WORLD_PX);
  const aside = besideZoom < MIN_ZOOM ? Math.min(coveredPx, roomX - width * scale) : coveredPx;
  const left = padX + Math.min(Math.max(aside, 0), roomX - 1);
  return { top: padY, right: padX, bottom: padY, left };
}
