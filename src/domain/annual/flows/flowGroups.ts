import type { FlowEnd } from './flowEnds.ts';
import type { FlowPair } from './flowPairs.ts';
import { type FlowsFile, MILLION } from './flowsFile.ts';

/**
 * People under which a flow that leaves or enters the region is told by département, no longer by commune. A line rests on the
 * forms that the census samples, each of which stands for two to five people: under ten, on a handful.
 */
export const SMALL = 10;

interface Flow {
  readonly home: FlowEnd;
  readonly work: FlowEnd;
  readonly millionths: number;
}

/** The columns of the flows between the ends of pairs, and how many small ones were put together. */
export interface GroupedFlows extends Pick<FlowsFile, 'ends' | 'home' | 'work' | 'people' | 'total'> {
  readonly grouped: number;
}

/**
 * Adds pairs up by commune, arrondissements and former communes under theirs, then small flows across the border of the region by
 * département. Flows within the region, those of people who work where they live among them, stay one by one, however small:
 * a territory is drawn by commune. Sums are of whole millionths, and exact.
 */
export function groupFlows(
  pairs: readonly FlowPair[],
  names: ReadonlyMap<string, string | null>,
): GroupedFlows {
  const byCommune = addUp(pairs, ({ id }) => id);
  const isSmall = ({ home, work, millionths }: Flow) =>
    (home.kind === 'France' || work.kind === 'France') && millionths < SMALL * MILLION;
  const small = byCommune.filter(isSmall);
  const large = byCommune.filter((flow) => !isSmall(flow));
  const byDepartement = addUp(small, (end) => (end.kind === 'France' ? end.departement : end.id));
  const flows = [
    ...large.map((flow) => ({ ...flow, from: flow.home.id as string, to: flow.work.id as string })),
    ...byDepartement,
  ];
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].sort();
  const at = new Map(ids.map((id, position) => [id, position]));
  const positions = flows
    .map(({ from, to, millionths }) => ({ home: at.get(from) ?? -1, work: at.get(to) ?? -1, millionths }))
    .sort((a, b) => a.home - b.home || a.work - b.work);
  return {
    ends: ids.map((id) => ({ id, name: names.get(id) ?? null })),
    home: positions.map(({ home }) => home),
    work: positions.map(({ work }) => work),
    people: positions.map(({ millionths }) => millionths / MILLION),
    total: pairs.reduce((sum, { millionths }) => sum + millionths, 0) / MILLION,
    grouped: small.length,
  };
}

function addUp(
  flows: readonly Flow[],
  idOf: (end: FlowEnd) => string,
): (Flow & { readonly from: string; readonly to: string })[] {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size;
    if (number === numbers.size) numbers.set(id, number);
    return number;
  };
  const sums = new Map<number, Flow & { readonly from: string; readonly to: string }>();
  for (const flow of flows) {
    const from = idOf(flow.home);
    const to = idOf(flow.work);
    // No more ends than codes of five digits and letters that a file of a hundred megabytes holds.
    const key = numberOf(from) * MILLION * 10 + numberOf(to);
    const before = sums.get(key);
    const millionths = (before?.millionths ?? 0) + flow.millionths;
    sums.set(key, { home: flow.home, work: flow.work, from, to, millionths });
  }
  return [...sums.values()];
}
