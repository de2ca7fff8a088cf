import type { CommuneCode } from '../../ids.ts';
import type { PrivateJobsFile } from './privateJobsFile.ts';

/** Adds employees up by commune of today and year. A sum with a missing term is missing. */
export function createJobsSums() {
  const sums = new Map<CommuneCode, Map<number, number | null>>();
  const years = new Set<number>();
  const terms = new Set<string>();
  const lacking = new Set<CommuneCode>();
  let summed = false;
  return {
    /** @param value null when it is not published @param source code as written: that of a former commune perhaps */
    add(code: CommuneCode, year: number, value: number | null, source: string): void {
      const ofCommune = sums.get(code) ?? new Map<number, number | null>();
      const known = ofCommune.get(year);
      const sum = known === undefined ? value : known === null || value === null ? null : known + value;
      sums.set(code, ofCommune.set(year, sum));
      years.add(year);
      const term = `${source} ${year}`;
      summed ||= terms.has(term);
      terms.add(term);
    },
    /** A line of this commune could not be read: nothing says what it would have added, nor to which year. */
    lose(code: CommuneCode): void {
      lacking.add(code);
    },
    /** Whether several lines of one code were added up. */
    isSummed: () => summed,
    /** Communes and years that have a figure, missing or not. */
    finish(): Pick<PrivateJobsFile, 'years' | 'communes' | 'jobs'> {
      const communes = [...sums.keys()].sort();
      const all = [...years].sort((a, b) => a - b);
      const of = (code: CommuneCode, year: number) =>
        lacking.has(code) ? null : (sums.get(code)?.get(year) ?? null);
      return { years: all, communes, jobs: all.map((year) => communes.map((code) => of(code, year))) };
    },
  };
}
export type JobsSums = ReturnType<typeof createJobsSums>;
