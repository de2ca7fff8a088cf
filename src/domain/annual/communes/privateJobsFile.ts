import * as v from 'valibot';
import { communeCode, count, year } from '../../catalogue/schemaParts.ts';
import { header } from '../header.ts';
import { isAscending } from '../order.ts';

/** Private-sector employees by commune, one list per year. */
export const privateJobsFile = v.pipe(
  v.object({
    ...header,
    kind: v.literal('private-jobs'),
    /** Ascending; the last one is the year of the file. */
    years: v.pipe(v.array(year), v.minLength(1)),
    /** Communes of the region with a line, by code. */
    communes: v.pipe(v.array(communeCode), v.minLength(1)),
    /** Employees, one list per year, each in the order of `communes`. Null: not published. */
    jobs: v.array(v.array(v.nullable(count))),
  }),
  v.check(({ years }) => isAscending(years), 'years in order expected'),
  v.check(({ year, years }) => years.at(-1) === year, 'the last year expected'),
  v.check(({ communes }) => isAscending(communes), 'communes in order, none twice, expected'),
  v.check(
    ({ years, communes, jobs }) =>
      jobs.length === years.length && jobs.every(({ length }) => length === communes.length),
    'uneven columns',
  ),
);
export type PrivateJobsFile = v.InferOutput<typeof privateJobsFile>;
