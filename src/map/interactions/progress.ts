import { distanceKm, type LngLat } from '../../domain/geo.ts';
import { circleOutline } from '../../domain/territory/outline.ts';
import type { Ring } from '../../domain/territory/shape.ts';

/** An outline made of placed points, by click or by key: corners, or the centre of a circle. */
export interface Progress {
  readonly kind: 'corners' | 'radius';
  readonly placed: readonly LngLat[];
  /** Where the next point would go; null until the pointer moves. */
  readonly cursor: LngLat | null;
}

/** What came of an act: an outline to go on with, or one that is finished. */
export type Outcome =
  | { readonly finished: false; readonly progress: Progress }
  | { readonly finished: true; readonly outline: Ring };

/** Fewer corners enclose nothing. */
const MIN_CORNERS = 3;

export function startProgress(kind: Progress['kind']): Progress {
  return { kind, placed: [], cursor: null };
}

/**
 * A point is placed. On the first corner, or twice at the same place, it closes the outline; a circle is
 * closed by its second point.
 * @param isSame whether two points cannot be told apart on the screen
 */
export function place(progress: Progress, at: LngLat, isSame: (a: LngLat, b: LngLat) => boolean): Outcome {
  const { kind, placed } = progress;
  const [first] = placed;
  const last = placed.at(-1);
  if (!first || !last) return goOn({ ...progress, placed: [at], cursor: at });
  if (kind === 'radius') return isSame(first, at) ? goOn(progress) : finish({ ...progress, cursor: at });
  if (isSame(last, at)) return finish(progress);
  if (placed.length >= MIN_CORNERS && isSame(first, at)) return finish(progress);
  return goOn({ ...progress, placed: [...placed, at], cursor: at });
}

/** The pointer, or the middle of the map, moves. */
export function moveTo(progress: Progress, at: LngLat): Progress {
  return { ...progress, cursor: at };
}

export function removeLast(progress: Progress): Progress {
  return { ...progress, placed: progress.placed.slice(0, -1) };
}

/** Closes the outline as it stands; goes on while there is not enough of it. */
export function finish(progress: Progress): Outcome {
  const outline = progress.kind === 'radius' ? circle(progress) : progress.placed;
  return outline.length >= MIN_CORNERS ? { finished: true, outline } : goOn(progress);
}

/** Corners that may be closed as they are; null for too few of them, and for a circle, which has no edge yet. */
export function enclosed({ kind, placed }: Progress): Ring | null {
  return kind === 'corners' && placed.length >= MIN_CORNERS ? placed : null;
}

/** The outline to show, the cursor being its last point; null when nothing is placed. */
export function outlineOf(progress: Progress): Ring | null {
  const { kind, placed, cursor } = progress;
  if (placed.length === 0) return null;
  if (kind === 'radius') {
    const outline = circle(progress);
    return outline.length > 0 ? outline : placed;
  }
  const last = placed.at(-1);
  return cursor && last && !isExactly(cursor, last) ? [...placed, cursor] : placed;
}

/** Kilometres from the centre of the circle to the cursor; 0 while there is none. */
export function radiusKm({ kind, placed: [center], cursor }: Progress): number {
  return kind === 'radius' && center && cursor ? distanceKm(center, cursor) : 0;
}

function circle(progress: Progress): Ring {
  const [center] = progress.placed;
  const radius = radiusKm(progress);
  return center && radius > 0 ? circleOutline(center, radius) : [];
}

function goOn(progress: Progress): Outcome {
  return { finished: false, progress };
}

function isExactly([lngA, latA]: LngLat, [lngB, latB]: LngLat): boolean {
  return lngA === lngB && latA === latB;
}
