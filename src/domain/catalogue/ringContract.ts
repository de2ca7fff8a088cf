import * as v from 'valibot';
import { communesTable, decoder, zonesTable } from './contract.ts';

const { region: _, ...zones } = zonesTable.entries;
const ring = v.object({
  /** The communes around the region, one row each: in the region they come after its own, in the same order. */
  communes: communesTable,
  /** INSEE code of the region of each. */
  regions: v.array(v.pipe(v.string(), v.regex(/^\d{2}$/))),
  /**
   * The zones of the region in its order, whole where the ring or the sources know the rest of them, then those that only the
   * ring has. `overflows`: beyond the region and the ring together.
   */
  zones: v.object(zones),
});
/** `ring`: the communes within 40 km of the region, whose contours are in `ringTopology`. */
export type RingTable = v.InferOutput<typeof ring>;

export const decodeRingTable = decoder(ring);
