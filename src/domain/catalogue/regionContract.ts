import * as v from 'valibot';
import { communeCode, text } from './schemaParts.ts';

/** A site of the region: its own name, null where what it is says enough; null in its place when there is none. */
const regionalSite = v.nullable(v.object({ title: v.nullable(text), url: v.pipe(v.string(), v.url()) }));

export const regionRecord = v.object({
  /** INSEE code. */
  code: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  /** In French: alone, and as a sentence goes on with it (« des … », « dans les … »). */
  names: v.object({ name: text, of: text, in: text }),
  links: v.object({
    /** Its part of the addresses of the national map of digital help. */
    digitalHelp: text,
    /** Guidance, and the observatory of employment. */
    guidance: regionalSite,
    observatory: regionalSite,
  }),
  /** Communes that are islands without a bridge, each an island of its own. */
  islands: v.array(communeCode),
  /** A former commune that people still name, and its commune of today: the example of the glossary. Null where there is none. */
  formerExample: v.nullable(v.object({ former: text, commune: text })),
});
/** What the application is told of the region, beside its figures: nothing else in it names one. */
export type RegionRecord = v.InferOutput<typeof regionRecord>;
