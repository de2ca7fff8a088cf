import { count, zoneId } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep } from '../lib/step.ts';

const FILES = [
  ['epci-indicateurs-france', 'epci'],
  ['departements-indicateurs', 'departement'],
  ['region-indicateurs', 'region'],
] as const;
/** Row of the averages of France. */
const FRANCE = '00FR';

/** Inhabitants of whole zones in 2023 as INSEE publishes them, by identifier: another way to the sums of their communes. */
export const publishedPopulation = defineStep({
  id: 'publishedPopulation',
  sources: FILES.map(([source]) => source),
  inputs: [],
  run: (context): ReadonlyMap<string, number> =>
    new Map(
      FILES.flatMap(([source, kind]) =>
        readCsv(source, context.read(source), ['code', 'P23_POP'])
          .filter(({ cells }) => cells.code !== FRANCE && (kind !== 'epci' || /^\d{9}$/.test(cells.code)))
          .map(({ where, cells }) => [zoneId(kind, cells.code, where), count(cells.P23_POP, where)] as const),
      ),
    ),
});
