import * as v from 'valibot';
import { communeCode, measure, text, year } from '../../catalogue/schemaParts.ts';
import { header } from '../header.ts';
import { isAscending } from '../order.ts';

/** Any indicators, by commune: their names are those of the file they come from. */
export const communeTableFile = v.pipe(
  v.object({
    ...header,
    kind: v.literal('commune-table'),
    /** Communes of the region with a line, by code. */
    communes: v.pipe(v.array(communeCode), v.minLength(1)),
    columns: v.pipe(
      v.array(
        v.object({
          /** Heading, as written by the producer. */
          name: text,
          year,
          /** In the order of `communes`. Null: not published. */
          values: v.array(measure),
        }),
      ),
      v.minLength(1),
    ),
  }),
  v.check(({ communes }) => isAscending(communes), 'communes in order, none twice, expected'),
  v.check(
    ({ communes, columns }) => columns.every(({ values }) => values.length === communes.length),
    'uneven columns',
  ),
  v.check(
    ({ year, columns }) => Math.max(...columns.map((column) => column.year)) === year,
    'the last year of the columns expected',
  ),
);
export type CommuneTableFile = v.InferOutput<typeof communeTableFile>;
