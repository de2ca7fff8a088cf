import type { Ring } from '../../domain/territory/shape.ts';
import { ringAreaKm2 } from '../../domain/territory/shapeArea.ts';
import { selectRegion } from '../../state/derived/region.ts';
import type { AppState } from '../../state/store.ts';
import { FRAME_TEXTS } from '../mapTexts.ts';
import type { MapSurface } from './surface.ts';

/** Fewer corners hold nothing. */
const LEAST_CORNERS = 3;

/**
 * What a key did to the outline in hand: the point that was set, the commune under the cross and the area so far; or
 * how many are left. Empty once it is finished: the finished outline is told with what it counts, elsewhere.
 */
export function outlineWords(
  key: 'place' | 'removeLast',
  placed: Ring,
  surface: Pick<MapSurface, 'communeAt' | 'middle'>,
  state: AppState,
): string {
  const texts = FRAME_TEXTS[state.language];
  if (key === 'removeLast') return texts.cornersLeft(placed.length);
  if (placed.length === 0) return '';
  const row = surface.communeAt(surface.middle());
  const commune = row === null ? null : (selectRegion(state)?.communes.names[row] ?? null);
  if (state.tool === 'radius') return texts.centre(commune);
  const km2 = placed.length >= LEAST_CORNERS ? ringAreaKm2(placed) : null;
  return texts.corner(placed.length, commune, km2);
}
