/** Communes that a source counts as one, although they are several in the list of today. */
export interface MergedCommunes {
  readonly communes: readonly string[];
  /** Columns of jobs that have one figure for all of them, under the code of one. */
  readonly columns: readonly string[];
}

/**
 * L'Oie and Sainte-Florence were part of Essarts-en-Bocage from 2016 to 2023, and Urssaf still counts the three under its
 * code. Found by hand in the notes of the sources; the check of perimeters stops on a commune newly marked.
 */
export const MERGED: readonly MergedCommunes[] = [
  { communes: ['85084', '85165', '85212'], columns: ['privateJobs'] },
];

/** Rows of the communes counted together in a column, one list for each unit, for the list of communes of the build. */
export function mergedRows(column: string, codes: readonly string[]): number[][] {
  return MERGED.filter(({ columns }) => columns.includes(column)).map(({ communes }) =>
    communes.map((code) => codes.indexOf(code)).filter((row) => row >= 0),
  );
}

/** Whether a source counts the commune with others in that column. */
export function isMerged(commune: string, column: string): boolean {
  return MERGED.some(({ communes, columns }) => communes.includes(commune) && columns.includes(column));
}
