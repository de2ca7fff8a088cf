import * as v from 'valibot';
import { text, year } from '../catalogue/schemaParts.ts';

/** Version of the shape of annual files: one of another version is refused. */
export const ANNUAL_FORMAT = 1;

const source = v.object({
  /** Null when the file does not say whose figures they are. */
  producer: v.nullable(text),
  title: text,
  licence: v.nullable(text),
  licenceUrl: v.nullable(text),
  /** What the figures describe: a year, or several. */
  vintage: text,
  landingPage: v.nullable(text),
});
/** Where the figures of an annual file come from: the file says it by itself, wherever it is opened. */
export type AnnualSource = v.InferOutput<typeof source>;

export const regionId = v.pipe(v.string(), v.regex(/^REG:\d{2}$/));

/** What every annual file begins with. */
export const header = {
  format: v.literal(ANNUAL_FORMAT),
  /** Year that the figures are about; the last one, for a series. */
  year,
  /** Region whose zones and communes it is about. */
  region: regionId,
  source,
};
