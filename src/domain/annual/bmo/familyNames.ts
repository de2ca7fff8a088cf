import { mayBeSame, sameWords } from '../cells.ts';
import type { AnnualContext } from '../reader.ts';
import type { Findings } from '../report.ts';
import type { SurveyLine } from './bmoLines.ts';

/**
 * Which lines are about a family that FAP 2021 has, under its name. A family that was split or renumbered has codes that lead
 * to no trade: its lines are left out. Another spelling is told; a label that has nothing in common leaves its lines out.
 *
 * @returns whether a line is kept
 */
export function settleFamilies(
  lines: readonly SurveyLine[],
  { families }: AnnualContext,
  findings: Findings,
): (line: SurveyLine) => boolean {
  const verdicts = new Map<string, Verdict>();
  const verdictOf = ({ family, label }: SurveyLine) => {
    const key = `${family} ${label}`;
    const verdict = verdicts.get(key) ?? judge(family, label, families);
    verdicts.set(key, verdict);
    return verdict;
  };
  const renamed = new Set<string>();
  for (const line of lines) {
    const verdict = verdictOf(line);
    if (verdict.is === 'renamed') renamed.add(verdict.written);
    else if (verdict.is !== 'known') findings.addLine('left-out', verdict.is, line.number, verdict.written);
  }
  if (renamed.size > 0)
    findings.add('told', 'families-renamed', { count: renamed.size, names: [...renamed] });
  if (lines.every(({ label }) => label === null)) findings.add('told', 'no-labels');
  return (line) => ['known', 'renamed'].includes(verdictOf(line).is);
}

interface Verdict {
  readonly is: 'known' | 'renamed' | 'families-unknown' | 'families-unsure';
  /** As it is named to a person. */
  readonly written: string;
}

function judge(family: string, label: string | null, families: AnnualContext['families']): Verdict {
  const known = families.find(({ code }) => code === family)?.label;
  if (known === undefined) return { is: 'families-unknown', written: `${family} ${label ?? ''}`.trim() };
  if (label === null || sameWords(label, known)) return { is: 'known', written: known };
  const written = `${family} ${label} (${known})`;
  const isOther = families.some(({ code, label: other }) => code !== family && sameWords(other, label));
  return { is: !isOther && mayBeSame(label, known) ? 'renamed' : 'families-unsure', written };
}
