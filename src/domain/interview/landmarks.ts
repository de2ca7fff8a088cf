import type { Region } from '../catalogue/region.ts';
import { distanceKm, type LngLat } from '../geo.ts';
import type { LandmarkId } from '../ids.ts';
import type { Landmark, LandmarkKind, LandmarkSpot } from './notebook.ts';

/** The landmarks with one more, at their end, under a number that no other has. */
export function withLandmark(
  landmarks: readonly Landmark[],
  kind: LandmarkKind,
  spot: LandmarkSpot,
  words: string,
): readonly Landmark[] {
  const id = `l${highestNumber(landmarks) + 1}` as LandmarkId;
  return [...landmarks, { id, kind, spot, words }];
}

/** Where a spot is drawn: its own point, or that of its commune; null when the region has no such commune. */
export function spotPoint(spot: LandmarkSpot, { communes, rowOf }: Region): LngLat | null {
  if ('point' in spot) return spot.point;
  return communes.points[rowOf.get(spot.commune) ?? -1] ?? null;
}

/** Row of the commune of a spot: for a point, the one whose central point is nearest, which may be a neighbour. */
export function spotRow(spot: LandmarkSpot, { communes, rowOf }: Region): number | null {
  if ('commune' in spot) return rowOf.get(spot.commune) ?? null;
  let nearest: number | null = null;
  let best = Number.POSITIVE_INFINITY;
  communes.points.forEach((point, row) => {
    const away = distanceKm(point, spot.point);
    if (away >= best) return;
    best = away;
    nearest = row;
  });
  return nearest;
}

/** A list with an item put back where it was, or at its end when it has become shorter. */
export function insertAt<T>(list: readonly T[], item: T, at: number): readonly T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}

/** The same for what has a numbered identifier: it gets the next number when another took its own meanwhile. */
export function putBack<T extends { readonly id: string }>(
  list: readonly T[],
  item: T,
  at: number,
): readonly T[] {
  const taken = list.some(({ id }) => id === item.id);
  const id = `${item.id.charAt(0)}${highestNumber(list) + 1}`;
  return insertAt(list, taken ? { ...item, id } : item, at);
}

function highestNumber(list: readonly { readonly id: string }[]): number {
  return Math.max(0, ...list.map(({ id }) => Number(id.slice(1)) || 0));
}
