import * as v from 'valibot';
import { decoder } from '../catalogue/contract.ts';
import { text } from '../catalogue/schemaParts.ts';

const zoneCode = v.pipe(v.string(), v.regex(/^\d{4}$/));
const rate = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));
const flow = v.object({
  from: zoneCode,
  to: zoneCode,
  /** People in employment, an estimate of the census. */
  people: v.pipe(v.number(), v.minValue(1)),
});

const table = v.pipe(
  v.object({
    /** Between two zones d'emploi that are not the same; null where no source gives them. */
    flows: v.nullable(
      v.object({
        year: v.pipe(v.number(), v.integer()),
        /** A flow of fewer people is not published. */
        least: v.pipe(v.number(), v.integer(), v.minValue(1)),
        list: v.array(flow),
        /** Names of the zones at their ends, by code. */
        names: v.record(zoneCode, text),
      }),
    ),
    /** Rate of the ILO, seasonally adjusted, in percent: one value a quarter; null where none is published. */
    unemployment: v.object({
      /** « 2023-T3 », ascending. */
      quarters: v.array(v.pipe(v.string(), v.regex(/^\d{4}-T[1-4]$/))),
      zones: v.record(zoneCode, v.array(rate)),
    }),
  }),
  v.check(
    ({ unemployment: { quarters, zones } }) =>
      Object.values(zones).every(({ length }) => length === quarters.length),
    'one rate a quarter',
  ),
  v.check(
    ({ flows }) =>
      !flows || flows.list.every(({ from, to }) => from !== to && flows.names[from] && flows.names[to]),
    'flows between two named zones',
  ),
);

/** `work`: where people of each zone d'emploi go to work, and how its unemployment went. */
export type WorkTable = v.InferOutput<typeof table>;

export const decodeWorkTable = decoder(table);
