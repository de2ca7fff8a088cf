import { ELSEWHERE, type FlowsFile } from '../annual/flows/flowsFile.ts';

/** Where people of some communes who are in employment go to work. */
export interface HomeWork {
  readonly year: number;
  /** People in employment who live in the communes, an estimate of the census. */
  readonly people: number;
  /** Of whom work in none of them. */
  readonly outside: number;
  /** Commune outside where most of them work; null when the flows name none. Name null when the file does not give it. */
  readonly first: { readonly code: string; readonly name: string | null; readonly people: number } | null;
  /** Whether fewer than `FRAGILE_UNDER` people are behind the share. */
  readonly fragile: boolean;
  /** Communes that have no line, and that are not in the counts. */
  readonly missing: number;
}

/** INSEE asks that counts of the census under 200 that come from the sampled forms be taken with care. */
const FRAGILE_UNDER = 200;

/**
 * People of communes who work elsewhere, over all flows that leave from them: a flow that the file puts together by département
 * goes out of the region, hence out of the communes. Null when none of them has a line.
 *
 * @param communes codes of the communes counted, of the region of the file
 */
export function homeWork(
  { year, ends, home, work, people }: FlowsFile,
  communes: readonly string[],
): HomeWork | null {
  const own = new Set(communes);
  const isOwn = ends.map(({ id }) => own.has(id));
  const seen = new Set<number>();
  const byWork = new Map<number, number>();
  let all = 0;
  for (const [flow, from] of home.entries()) {
    const value = people[flow] ?? 0;
    const to = work[flow] ?? -1;
    if (!isOwn[from]) continue;
    seen.add(from);
    all += value;
    if (!isOwn[to]) byWork.set(to, (byWork.get(to) ?? 0) + value);
  }
  if (seen.size === 0) return null;
  const [first] = [...byWork]
    .flatMap(([at, value]) => {
      const end = ends[at];
      const isCommune = end && end.id !== ELSEWHERE && !end.id.startsWith('DEP:');
      return isCommune ? [{ code: end.id, name: end.name, people: value }] : [];
    })
    .sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
  return {
    year,
    people: all,
    outside: [...byWork.values()].reduce((sum, value) => sum + value, 0),
    first: first ?? null,
    fragile: all < FRAGILE_UNDER,
    missing: own.size - seen.size,
  };
}
