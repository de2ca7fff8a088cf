import * as v from 'valibot';
import {
  oldTensionLevels,
  recentTensionColumns,
  standardisedFactors,
  tensionZones,
} from '../../catalogue/tradesContract.ts';
import { header } from '../header.ts';
import { isAscending } from '../order.ts';

/**
 * The indicator of tension of Dares and France Travail, one year, on the FAP 2021: class, index and factors in France, the
 * region and its départements.
 */
export const tensionFile = v.pipe(
  v.object({
    ...header,
    kind: v.literal('tension'),
    ...recentTensionColumns,
    factors: standardisedFactors,
  }),
  v.check(
    ({ zones, codes }) => isList(zones) && isAscending(codes),
    'zones and families, none twice, expected',
  ),
  v.check(
    ({ zones, codes, category, index, imputed, factors }) =>
      [category, index, imputed, ...Object.values(factors)].every((grid) =>
        isGrid(grid, zones.length, codes.length),
      ),
    'uneven columns',
  ),
  v.check(
    ({ category, index, imputed }) =>
      category.every((list, zone) =>
        list.every((value, row) =>
          value === null
            ? index[zone]?.[row] === null && imputed[zone]?.[row] === false
            : index[zone]?.[row] !== null,
        ),
      ),
    'a class with its index, or neither, expected',
  ),
);
export type TensionFile = v.InferOutput<typeof tensionFile>;

/** The same of the years before, on the FAP 2009: class and six factors from 1 to 5, at two levels. */
export const oldTensionFile = v.pipe(
  v.object({
    ...header,
    kind: v.literal('tension-fap2009'),
    zones: tensionZones,
    ...oldTensionLevels,
  }),
  v.check(
    ({ zones, detailed, grouped }) =>
      isList(zones) &&
      detailed.codes.length > 0 &&
      [detailed, grouped].every(
        ({ codes, category, factors }) =>
          isAscending(codes) &&
          [category, ...Object.values(factors)].every((grid) => isGrid(grid, zones.length, codes.length)),
      ),
    'zones and families, none twice, and as many classes, expected',
  ),
);
export type OldTensionFile = v.InferOutput<typeof oldTensionFile>;

function isGrid(grid: readonly (readonly unknown[])[], zones: number, codes: number): boolean {
  return grid.length === zones && grid.every((list) => list.length === codes);
}

function isList(zones: readonly string[]): boolean {
  return zones.length > 0 && new Set(zones).size === zones.length;
}
