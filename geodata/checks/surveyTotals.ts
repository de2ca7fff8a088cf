import type { BmoFile } from '../../src/domain/annual/bmo/bmoFile.ts';

/** Figures of a survey for the region alone: what its lines say, and how many of their figures are not published. */
export function regionTotals({ region, parts, part, family, projects, difficult, seasonal }: BmoFile) {
  const lines = part.flatMap((at, line) => (parts[at]?.[2] === region ? [line] : []));
  const missing = (column: readonly (number | null)[]) =>
    lines.filter((line) => column[line] === null).length;
  return {
    lines: lines.length,
    bassins: new Set(lines.map((line) => parts[part[line] ?? -1]?.[0])).size,
    families: new Set(lines.map((line) => family[line])).size,
    /** Sum of what is published: at least this many. */
    projects: lines.reduce((sum, line) => sum + (projects[line] ?? 0), 0),
    missing: { projects: missing(projects), difficult: missing(difficult), seasonal: missing(seasonal) },
  };
}
