import type { CommuneCode } from '../../ids.ts';
import type { Figure } from '../cells.ts';
import type { Findings } from '../report.ts';
import type { PrivateJobsFile } from './privateJobsFile.ts';

/** A cell of employees. */
interface JobsCell {
  readonly line: number;
  /** Code as written: that of a former commune perhaps. */
  readonly source: string;
  /** Commune of today. */
  readonly code: CommuneCode;
  readonly year: number;
  readonly figure: Figure;
  /** What is written. */
  readonly cell: string;
}

/** Employees of one source code in one year: null as soon as one term is not published. */
interface Term {
  readonly code: CommuneCode;
  readonly year: number;
  value: number | null;
}

/**
 * Adds employees up by commune of today and year. A sum with a missing term is missing.
 *
 * @param severalLines true when a commune has a line for each activity; otherwise, two lines of one commune contradict each
 *   other unless they say the same
 */
export function createJobsSums(severalLines: boolean, findings: Findings) {
  const terms = new Map<string, Term>();
  let summed = false;
  const again = (known: Term, { line }: JobsCell, value: number | null) => {
    if (severalLines) {
      summed = true;
      known.value = known.value === null || value === null ? null : known.value + value;
    } else if (known.value === value) findings.addLine('told', 'lines-twice', line);
    else {
      findings.addLine('left-out', 'lines-contradict', line);
      known.value = null;
    }
  };
  return {
    add(given: JobsCell): void {
      const { source, code, year, figure } = given;
      if (figure === 'blank') findings.addLine('told', 'cells-blank', given.line);
      if (figure === 'unreadable')
        findings.addLine('left-out', 'figures-unreadable', given.line, given.cell.slice(0, 30));
      const value = typeof figure === 'number' ? figure : null;
      const key = `${source} ${year}`;
      const known = terms.get(key);
      if (known) again(known, given, value);
      else terms.set(key, { code, year, value });
    },
    /** Communes and years that have a figure, missing or not. */
    finish(): Pick<PrivateJobsFile, 'years' | 'communes' | 'jobs'> {
      if (summed) findings.add('told', 'communes-summed');
      const sums = new Map<string, number | null>();
      for (const { code, year, value } of terms.values()) {
        const key = `${code} ${year}`;
        const known = sums.get(key);
        sums.set(key, known === undefined ? value : known === null || value === null ? null : known + value);
      }
      const years = [...new Set([...terms.values()].map(({ year }) => year))].sort((a, b) => a - b);
      const communes = [...new Set([...terms.values()].map(({ code }) => code))].sort();
      const jobs = years.map((year) => communes.map((code) => sums.get(`${code} ${year}`) ?? null));
      return { years, communes, jobs };
    },
  };
}
export type JobsSums = ReturnType<typeof createJobsSums>;
