import { readMeasure } from '../cells.ts';
import { type AnnualContext, type AnnualTable, LINES_AT_ONCE, type Line } from '../reader.ts';
import type { Findings } from '../report.ts';
import { createFlowEnds, endName, type FlowEnd, type ReadEnd } from './flowEnds.ts';
import { MILLION } from './flowsFile.ts';

/** A line with an end in the region. */
export interface FlowPair {
  readonly home: FlowEnd;
  readonly work: FlowEnd;
  /** People, in whole millionths. */
  readonly millionths: number;
  readonly line: number;
}

/** What the lines of the sheet are. */
export interface ReadPairs {
  readonly pairs: readonly FlowPair[];
  /** Names of communes beyond the region, as the lines give them. */
  readonly names: ReadonlyMap<string, string | null>;
  /** Lines read, with no end in the region, and of the region but lost. */
  readonly read: number;
  readonly elsewhere: number;
  readonly lost: number;
}

/** More people than this on one line is another column: no commune has as many. */
const MOST_PEOPLE = 1e6;

/** Reads every line and keeps those with an end in the region: nothing else is held. */
export function* readPairs(
  table: AnnualTable,
  context: AnnualContext,
  findings: Findings,
): Generator<number, ReadPairs> {
  const read = createPairReader(table, context);
  const byCodes = new Map<string, FlowPair | null>();
  const names = new Map<string, string | null>();
  const counts = { read: 0, elsewhere: 0, lost: 0 };
  for (const line of table.lines) {
    if (++counts.read % LINES_AT_ONCE === 0) yield counts.read;
    const outcome = read(line);
    if (outcome === 'elsewhere') counts.elsewhere++;
    else if ('what' in outcome) {
      counts.lost++;
      findings.addLine('left-out', outcome.what, line.number, outcome.name);
    } else {
      addPair(byCodes, outcome, findings);
      for (const { id, name } of namesOf(line.cells, outcome, table.at)) names.set(id, name);
    }
  }
  const pairs = [...byCodes.values()].filter((pair) => pair !== null);
  return { pairs, names, ...counts, lost: counts.lost + byCodes.size - pairs.length };
}

type Outcome =
  | FlowPair
  | 'elsewhere'
  | {
      readonly what: 'communes-unknown' | 'lines-unreadable' | 'figures-unreadable';
      readonly name: string | undefined;
    };

function createPairReader({ at, headings }: AnnualTable, context: AnnualContext): (line: Line) => Outcome {
  const endOf = createFlowEnds(context);
  const { home: homeAt = -1, work: workAt = -1, people: peopleAt = -1 } = at;
  const hasEnd = ({ kind }: ReadEnd) => kind === 'ours' || kind === 'unknown';
  return ({ cells, number }) => {
    const [homeCell = '', workCell = '', people = ''] = [cells[homeAt], cells[workAt], cells[peopleAt]];
    const [home, work] = [endOf(homeCell), endOf(workCell)];
    if (!hasEnd(home) && !hasEnd(work)) return 'elsewhere';
    if (home.kind === 'unknown') return { what: 'communes-unknown', name: homeCell.slice(0, 9) };
    if (work.kind === 'unknown') return { what: 'communes-unknown', name: workCell.slice(0, 9) };
    if (home.kind === 'none' || work.kind === 'none' || cells.length !== headings.length)
      return { what: 'lines-unreadable', name: undefined };
    const millionths = readMillionths(people);
    return millionths === null
      ? { what: 'figures-unreadable', name: people.slice(0, 30) || 'vide' }
      : { home, work, millionths, line: number };
  };
}

/** Communes beyond the region that a line names. */
function namesOf(
  cells: Line['cells'],
  { home, work }: FlowPair,
  at: AnnualTable['at'],
): { readonly id: string; readonly name: string | null }[] {
  const ends = [
    { end: home, name: cells[at['homeName'] ?? -1] },
    { end: work, name: cells[at['workName'] ?? -1] },
  ];
  return ends.flatMap(({ end, name = '' }) =>
    end.kind === 'France' ? [{ id: end.id, name: endName(end.id, name) }] : [],
  );
}

/** People in whole millionths; null for what is no number of people. */
function readMillionths(cell: string): number | null {
  const figure = readMeasure(cell);
  const millionths = typeof figure === 'number' ? Math.round(figure * MILLION) : 0;
  return millionths > 0 && millionths <= MOST_PEOPLE * MILLION ? millionths : null;
}

/** The same pair twice is one when its figures are the same, and none when they differ: null stays in its place. */
function addPair(byCodes: Map<string, FlowPair | null>, pair: FlowPair, findings: Findings): void {
  const key = `${pair.home.code} ${pair.work.code}`;
  const before = byCodes.get(key);
  if (before === undefined) {
    byCodes.set(key, pair);
    return;
  }
  if (before !== null && before.millionths === pair.millionths) {
    findings.addLine('told', 'lines-twice', pair.line);
    return;
  }
  if (before !== null) findings.addLine('left-out', 'lines-contradict', before.line);
  findings.addLine('left-out', 'lines-contradict', pair.line);
  byCodes.set(key, null);
}
