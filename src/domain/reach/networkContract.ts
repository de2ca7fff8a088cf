import * as v from 'valibot';
import { decoder } from '../catalogue/contract.ts';
import { lngLat, text } from '../catalogue/schemaParts.ts';

const line = v.pipe(v.array(lngLat), v.minLength(2));
const table = v.object({
  /** Motorways and national roads, by number: « A11 », « N137 ». Straight between the ends of their sections. */
  roads: v.array(v.object({ name: text, lines: v.array(line) })),
  /** Railway lines, whether or not a train for passengers runs on them. */
  rails: v.array(line),
});

/** `network`: what one recognises places by. Nothing is measured on it. */
export type NetworkTable = v.InferOutput<typeof table>;

export const decodeNetworkTable = decoder(table);
