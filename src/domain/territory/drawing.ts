import type { Region } from '../catalogue/region.ts';
import { roundLngLat } from '../geo.ts';
import type { Refusal } from '../problems.ts';
import { err, ok, type Result } from '../result.ts';
import { repairOutline, simplifyOutline, subtract, unite } from './outline.ts';
import { countCorners, MAX_CORNERS, type Ring, type Shape } from './shape.ts';
import { type Territory, withShape } from './territory.ts';

/**
 * The territory once an outline is added to its drawing or cut out of it.
 *
 * Corners that no eye can tell apart are dropped (`toleranceDeg`, half a pixel at the zoom of the drawing);
 * corners are kept to five decimals, as a link keeps them; a self-crossing outline is repaired; nothing else
 * moves the line.
 *
 * @returns the refusal when there is nothing to draw with: a scribble, an outline that touches no commune, a cut
 *   that takes nothing or leaves nothing, a line too long or that crosses too often, or what the engine cannot count.
 */
export function applyOutline(
  territory: Territory,
  outline: Ring,
  mode: 'add' | 'subtract',
  toleranceDeg: number,
  region: Region,
): Result<{ readonly territory: Territory; readonly repaired: boolean }, Refusal> {
  if (outline.length > MAX_CORNERS) return err('too-heavy');
  const outcome = repairOutline(simplifyOutline(outline.map(roundLngLat), toleranceDeg));
  if (!outcome.ok) return outcome;
  const { shape: drawn, repaired } = outcome.value;
  const { sound, count } = region.engine.measure(drawn);
  if (mode === 'add' && sound && count === 0) return err('outside-region');
  const shape = combine(territory.shape, drawn, mode);
  // What several strokes make together must open again from a link and a notebook.
  if (!shape || countCorners(shape) > MAX_CORNERS) return err('too-heavy');
  if (mode === 'subtract' && shape.length === 0) return err('nothing-left');
  if (!region.engine.measure(shape).sound) return err('uncounted');
  return ok({ territory: withShape(territory, shape), repaired });
}

/** The drawing with a draft added or cut out, as it is counted while the finger moves; null when they are too heavy together. */
export function combine(drawn: Shape, draft: Shape, mode: 'add' | 'subtract'): Shape | null {
  if (mode === 'subtract') return subtract(drawn, draft);
  return drawn.length === 0 ? draft : unite(drawn, draft);
}
