import * as v from 'valibot';
import { communeCode, index, text } from '../../catalogue/schemaParts.ts';
import { header } from '../header.ts';
import { arePairsAscending, isAscending } from '../order.ts';

/** Where people live or work beyond what is told commune by commune: abroad, or not known. */
export const ELSEWHERE = 'ELSE';
/** Figures are kept to the millionth: sums of whole millionths are exact. */
export const MILLION = 1e6;

const end = v.object({
  /** A commune, a département of France whose small flows are put together, or « ELSE ». */
  id: v.union([communeCode, v.pipe(v.string(), v.regex(/^DEP:(?:\d{2,3}|2[AB])$/)), v.literal(ELSEWHERE)]),
  /** As the file names the commune; null for the rest. */
  name: v.nullable(text),
});

/** Flows of people in employment from where they live to where they work, for every pair with an end in the region. */
export const flowsFile = v.pipe(
  v.object({
    ...header,
    kind: v.literal('flows'),
    /** Ends of flows, by identifier. */
    ends: v.pipe(v.array(end), v.minLength(1)),
    /** One entry per flow, by home then work: positions in `ends`. */
    home: v.pipe(v.array(index), v.minLength(1)),
    work: v.array(index),
    /** People aged 15 or more in employment: estimates of the census, with decimals. */
    people: v.array(v.pipe(v.number(), v.finite(), v.minValue(1 / MILLION))),
    /** The sum of `people`, as it was read before small flows were put together. */
    total: v.pipe(v.number(), v.finite()),
  }),
  v.check(
    ({ home, work, people }) => work.length === home.length && people.length === home.length,
    'uneven columns',
  ),
  v.check(({ ends }) => isAscending(ends.map(({ id }) => id)), 'ends in order, none twice, expected'),
  v.check(
    ({ ends, home, work }) => [...home, ...work].every((at) => at < ends.length),
    'names an end that is not listed',
  ),
  v.check(({ home, work }) => arePairsAscending(home, work), 'flows in order, none twice, expected'),
  v.check(
    ({ people, total }) => millionths(people) === Math.round(total * MILLION),
    'another sum than its total',
  ),
);
export type FlowsFile = v.InferOutput<typeof flowsFile>;

/** The sum of figures in whole millionths. */
export function millionths(people: readonly number[]): number {
  return people.reduce((sum, value) => sum + Math.round(value * MILLION), 0);
}
