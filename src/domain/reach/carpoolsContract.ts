import * as v from 'valibot';
import { decoder } from '../catalogue/contract.ts';
import { communeCode, count, lngLat, text } from '../catalogue/schemaParts.ts';

const table = v.object({
  places: v.array(
    v.object({
      name: text,
      address: v.nullable(text),
      commune: communeCode,
      communeName: text,
      at: lngLat,
      /** When the one who publishes it last looked at it: `YYYY-MM-DD`. */
      seen: v.pipe(v.string(), v.isoDate()),
    }),
  ),
  /** Départements of the region and around it that hardly publish: to have none nearby means nothing there. */
  hardly: v.array(v.object({ code: text, name: text, places: count })),
});

/** `carpools`: where one waits for a shared car, in the region and around it. No door: nobody receives there. */
export type CarpoolsTable = v.InferOutput<typeof table>;
export type Carpool = CarpoolsTable['places'][number];

export const decodeCarpoolsTable = decoder(table);
