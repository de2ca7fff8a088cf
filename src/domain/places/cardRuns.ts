import type { LngLat } from '../geo.ts';
import { onSphere } from './line.ts';

/** Cards of a run: enough to share one look at the line, few enough to stay close together. */
const RUN = 32;

/** Neighbouring cards, and a ball that holds them all: what the line is to the ball goes for each of them. */
export interface CardRun {
  /** The point in the middle, in degrees and on the unit sphere. */
  readonly middle: LngLat;
  readonly centre: readonly [x: number, y: number, z: number];
  /** Straight through the unit sphere, from the middle to the farthest card. */
  readonly radius: number;
  /** Where each card was in the list it came from. */
  readonly at: Int32Array;
  /** Longitude, latitude, then x, y, z on the unit sphere: `CARD` numbers a card. */
  readonly cards: Float64Array;
}

export const CARD = 5;

/**
 * Cuts the cards into strips from west to east, and each strip into runs, going north in one and south in the next: a
 * run is about as wide as high, and near the one before. Cards without a point are left out.
 */
export function cutIntoRuns(points: readonly (LngLat | null)[]): CardRun[] {
  const placed = points.flatMap((point, at) => (point ? [{ at, point }] : []));
  placed.sort((a, b) => a.point[0] - b.point[0]);
  const perStrip = RUN * Math.ceil(Math.sqrt(placed.length / RUN));
  return cut(placed, perStrip).flatMap((strip, turn) => {
    const north = turn % 2 === 0 ? 1 : -1;
    return cut(
      strip.sort((a, b) => north * (a.point[1] - b.point[1])),
      RUN,
    ).map(toRun);
  });
}

function cut<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}

function toRun(cards: readonly { readonly at: number; readonly point: LngLat }[]): CardRun {
  const middle = middleOf(cards.map(({ point }) => point));
  const centre = onSphere(middle);
  return {
    middle,
    centre,
    radius: Math.max(...cards.map(({ point }) => chord(centre, onSphere(point)))),
    at: Int32Array.from(cards, ({ at }) => at),
    cards: Float64Array.from(cards.flatMap(({ point }) => [...point, ...onSphere(point)])),
  };
}

/** Middle of the box around the points. */
function middleOf(points: readonly LngLat[]): LngLat {
  const between = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [between(points.map(([lng]) => lng)), between(points.map(([, lat]) => lat))];
}

function chord(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
