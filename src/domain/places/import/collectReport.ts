import type { PlaceId } from '../../ids.ts';
import { ok, type Result } from '../../result.ts';
import type { Place } from '../place.ts';
import type { FileFlaw, ImportReport, LineFinding } from './report.ts';

/** What an import comes to: its report, or why the whole file is refused. */
export type ImportOutcome = Result<ImportReport, FileFlaw>;

/** What a step of an import found, and the fraction done after it. */
export interface ImportStep {
  readonly fraction: number;
  readonly places: readonly Place[];
  /** Line of each of them. */
  readonly lines: readonly number[];
  /** Identifiers of those that are neither in the region nor around it. */
  readonly far: readonly PlaceId[];
  readonly findings: readonly LineFinding[];
}

/** What is known of an import at its end, beside what its steps found. */
export type ImportSummary = Result<Omit<ImportReport, 'places' | 'lines' | 'far' | 'findings'>, FileFlaw>;

/** Puts together what steps found. */
export function createReportCollector() {
  const places: Place[] = [];
  const lines: number[] = [];
  const far = new Set<PlaceId>();
  const findings: LineFinding[] = [];
  return {
    add(step: ImportStep): void {
      places.push(...step.places);
      lines.push(...step.lines);
      for (const id of step.far) far.add(id);
      findings.push(...step.findings);
    },
    finish: (summary: ImportSummary): ImportOutcome =>
      summary.ok ? ok({ ...summary.value, places, lines, far, findings }) : summary,
  };
}
