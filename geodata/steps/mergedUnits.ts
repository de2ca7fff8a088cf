import type { CountedTogether } from '../lib/regionSettings.ts';

/** Rows of the communes counted together in a column, one list for each unit, for the list of communes of the build. */
export function mergedRows(
  units: readonly CountedTogether[],
  column: string,
  codes: readonly string[],
): number[][] {
  return units
    .filter(({ columns }) => columns.includes(column))
    .map(({ communes }) => communes.map((code) => codes.indexOf(code)).filter((row) => row >= 0));
}

/** Whether a source counts the commune with others in that column. */
export function isMerged(units: readonly CountedTogether[], commune: string, column: string): boolean {
  return units.some(({ communes, columns }) => communes.includes(commune) && columns.includes(column));
}
