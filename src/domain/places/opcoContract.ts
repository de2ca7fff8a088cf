import * as v from 'valibot';
import { decoder } from '../catalogue/contract.ts';
import { index, text } from '../catalogue/schemaParts.ts';

const website = v.pipe(v.string(), v.regex(/^https?:\/\//));
const opco = v.object({
  name: text,
  website,
  /** What it covers, in words. */
  covers: text,
  /** Card of its office in the region, by identifier; null when none is known. */
  card: v.nullable(text),
  observatories: v.array(v.object({ name: text, url: website, field: v.nullable(text) })),
});
const table = v.object({
  opcos: v.array(opco),
  /** By sector (A38): positions in `opcos` of those that it often belongs to, then of those that have a part of it. */
  sectors: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), v.tuple([v.array(index), v.array(index)])),
  /** By ROME code: sectors (A38) in which the trade is found, by the producer of the ROME. */
  trades: v.record(v.pipe(v.string(), v.regex(/^[A-Z]\d{4}$/)), v.array(text)),
});

/** `opco`: who funds the training of a sector, and who observes its trades. */
export type OpcoTable = v.InferOutput<typeof table>;
export type Opco = OpcoTable['opcos'][number];

export const decodeOpcoTable = decoder(table);
