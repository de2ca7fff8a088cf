import type { AnnualContext } from '../reader.ts';
import type { Findings } from '../report.ts';
import { FIGURES, type SurveyLine, type TotalLine } from './bmoLines.ts';

/** Lines are rounded one by one, their total once: so much apart for each. */
const ROUNDING = 0.5;

/**
 * Compares the totals of a sheet with the lines that they add up. Lines under a total that they cannot give are wrong, or the
 * total is: none of them is kept.
 *
 * @returns the lines not to keep; `all` when the total is that of the region or of a département
 */
export function compareTotals(
  lines: readonly SurveyLine[],
  totals: readonly TotalLine[],
  context: AnnualContext,
  findings: Findings,
): ReadonlySet<SurveyLine> | 'all' {
  const compared = totals.map((total) => {
    const under = lines.filter((line) => isUnder(line, total, context));
    const distance = distanceOf(total, under);
    return { total, under, distance, isWrong: distance !== null && distance > ROUNDING * under.length };
  });
  for (const { total, distance, isWrong } of compared) {
    if (distance === null) findings.addLine('told', 'totals-unread', total.number);
    else if (distance > 0 && !isWrong) findings.addLine('told', 'totals-rounded', total.number);
  }
  const agreeing = compared.filter(({ distance }) => distance === 0).length;
  if (agreeing > 0) findings.add('checked', 'totals-agree', { count: agreeing });
  const wrong = compared.filter(({ isWrong }) => isWrong);
  const lost = new Set(wrong.flatMap(({ under }) => under));
  if (wrong.length > 0)
    findings.add('left-out', 'totals-differ', {
      count: lost.size,
      names: wrong.map(({ total }) => nameOf(total, context)),
      lines: wrong.map(({ total }) => total.number),
    });
  return wrong.some(({ total }) => total.bassin === null && total.family === null) ? 'all' : lost;
}

function isUnder(
  line: SurveyLine,
  { bassin, departement, family }: TotalLine,
  { region }: AnnualContext,
): boolean {
  return (
    (bassin === null ? line.region === region.id : line.bassin === bassin) &&
    (departement === null || line.departement === departement) &&
    (family === null || line.family === family)
  );
}

/**
 * How far a total is from what its lines allow: exactly their sum when they are all published, at least their sum otherwise.
 * Null when there is nothing to compare.
 */
function distanceOf({ figures }: TotalLine, lines: readonly SurveyLine[]): number | null {
  const distances = FIGURES.flatMap((name) => {
    const total = figures[name];
    if (typeof total !== 'number') return [];
    const published = lines.map((line) => line[name]).filter((value) => value !== null);
    const sum = published.reduce((all, value) => all + value, 0);
    return published.length < lines.length ? Math.max(0, sum - total) : Math.abs(sum - total);
  });
  return distances.length > 0 && lines.length > 0 ? Math.max(...distances) : null;
}

function nameOf({ bassin, departement, family }: TotalLine, context: AnnualContext): string {
  const named = (id: string | null, zones: readonly { readonly id: string; readonly name: string }[]) =>
    id && (zones.find((zone) => zone.id === id)?.name ?? id);
  const parts = [named(bassin, context.bassins), named(departement, context.departements), family];
  return parts.filter(Boolean).join(', ') || context.region.name;
}
