import * as v from 'valibot';
import { decoder } from '../catalogue/contract.ts';
import { communeCode, count, index, lngLat, text } from '../catalogue/schemaParts.ts';

/** What runs without a change: a train, or a coach with a ticket of the railway. */
export const DIRECT_MODES = ['train', 'coach'] as const;
export type DirectMode = (typeof DIRECT_MODES)[number];

const stop = v.object({
  uic: v.pipe(v.string(), v.regex(/^\d{8}$/)),
  name: text,
  at: lngLat,
  /** INSEE code of its commune; null abroad. */
  commune: v.nullable(communeCode),
  communeName: v.nullable(text),
  /** What stops there, whether or not a direct of the file does. */
  modes: v.pipe(v.array(v.picklist(DIRECT_MODES)), v.minLength(1)),
});

/** The ordered pairs of one way of travelling, a list a column: from and to are positions in `stops`. */
const pairs = v.pipe(
  v.object({ from: v.array(index), to: v.array(index), min: v.array(count), median: v.array(count) }),
  v.check(
    ({ from, to, min, median }) =>
      [to, min, median].every(({ length }) => length === from.length) &&
      min.every((minutes, at) => minutes <= (median[at] ?? 0)),
    'one value a pair, and the shortest ride no longer than the usual one',
  ),
);

const table = v.pipe(
  v.object({
    stops: v.array(stop),
    pairs: v.object({ train: pairs, coach: pairs }),
    /** No pair longer than this, in minutes. */
    longestMinutes: count,
  }),
  v.check(
    ({ stops, pairs: { train, coach } }) =>
      [train, coach].every(({ from, to }) => [...from, ...to].every((at) => at < stops.length)),
    'pairs of stops that are listed',
  ),
);

/**
 * `directs`: stops of trains and coaches, and how long one rides between two of them without a change. Nothing tells how many run,
 * nor on which days.
 */
export type DirectsTable = v.InferOutput<typeof table>;
export type Stop = DirectsTable['stops'][number];

export const decodeDirectsTable = decoder(table);
