import { type BassinId, bareCode } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { mayBeSame, sameWords } from '../cells.ts';
import type { AnnualContext } from '../reader.ts';
import type { Findings } from '../report.ts';
import type { SurveyLine } from './bmoLines.ts';

/**
 * Which lines name their bassin as it is known. The codes of bassins d'emploi are also codes of zones d'emploi, elsewhere:
 * their names tell which is read. Another spelling is told; a name that has nothing in common leaves its lines out.
 *
 * @returns whether a line is kept; an error with their names when a bassin has the name of another one: codes have moved
 */
export function settleBassins(
  lines: readonly SurveyLine[],
  { bassins }: AnnualContext,
  findings: Findings,
): Result<(line: SurveyLine) => boolean, readonly string[]> {
  const known = new Map(bassins.map(({ id, name }) => [id, name]));
  const verdicts = new Map<string, boolean>();
  const keep = ({ bassin, bassinName }: SurveyLine) => {
    const key = `${bassin} ${bassinName}`;
    const verdict = verdicts.get(key) ?? isNamed(bassin, bassinName, bassins);
    verdicts.set(key, verdict);
    return verdict;
  };
  const lost = new Map<string, string>();
  for (const line of lines) {
    if (keep(line)) continue;
    const { bassin, bassinName } = line;
    const written = `${bareCode(bassin as BassinId)} ${bassinName}`;
    if (bassins.some(({ name }) => sameWords(name, bassinName))) lost.set(bassin, written);
    findings.addLine('left-out', 'bassins-unsure', line.number, `${written} (${known.get(bassin) ?? ''})`);
  }
  for (const line of lines) if (keep(line)) lost.delete(line.bassin);
  return lost.size > 0 ? err([...lost.values()]) : ok(keep);
}

/** Whether a name may be that of a bassin, and is not that of another one. */
function isNamed(id: string, written: string, bassins: AnnualContext['bassins']): boolean {
  const isOther = bassins.some((other) => other.id !== id && sameWords(other.name, written));
  return !isOther && bassins.some((own) => own.id === id && mayBeSame(written, own.name));
}
