import { readMeasure } from '../cells.ts';
import { type AnnualContext, type AnnualTable, LINES_AT_ONCE, type Line } from '../reader.ts';
import type { Findings } from '../report.ts';
import { createFlowEnds, endName, type FlowEnd, isEnd } from './flowEnds.ts';
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

/** More codes than a file of a hundred megabytes has lines. */
const MOST_CODES = 1e7;
/** More people than this on one line is another column: no commune has as many. */
const MOST_PEOPLE = 1e6;

/** Reads every line and keeps those with an end in the region: nothing else is held. */
export function* readPairs(
  table: AnnualTable,
  context: AnnualContext,
  findings: Findings,
): Generator<number, ReadPairs> {
  const read = createPairReader(table, context);
  const { homeName = -1, workName = -1 } = table.at;
  const byCodes = new Map<number, FlowPair | null>();
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
      addName(names, outcome.home, line.cells[homeName]);
      addName(names, outcome.work, line.cells[workName]);
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
  const { endOf, isFar } = createFlowEnds(context);
  const { home: homeAt = -1, work: workAt = -1, people: peopleAt = -1 } = at;
  return ({ cells, number }) => {
    const homeCell = cells[homeAt] ?? '';
    const workCell = cells[workAt] ?? '';
    if (isFar(homeCell) && isFar(workCell)) return 'elsewhere';
    const home = endOf(homeCell);
    const work = endOf(workCell);
    if (home.kind === 'unknown') return { what: 'communes-unknown', name: homeCell.slice(0, 9) };
    if (work.kind === 'unknown') return { what: 'communes-unknown', name: workCell.slice(0, 9) };
    return isEnd(home) && isEnd(work) && cells.length === headings.length
      ? toPair(home, work, cells[peopleAt] ?? '', number)
      : { what: 'lines-unreadable', name: undefined };
  };
}

function toPair(home: FlowEnd, work: FlowEnd, people: string, line: number): Outcome {
  const millionths = readMillionths(people);
  return millionths === null
    ? { what: 'figures-unreadable', name: people.slice(0, 30) || 'vide' }
    : { home, work, millionths, line };
}

/** Keeps the name of a commune beyond the region. */
function addName(names: Map<string, string | null>, end: FlowEnd, written = ''): void {
  if (end.kind === 'France' && !names.has(end.id)) names.set(end.id, endName(end.id, written));
}

/** People in whole millionths; null for what is no number of people. */
function readMillionths(cell: string): number | null {
  const figure = readMeasure(cell);
  const millionths = typeof figure === 'number' ? Math.round(figure * MILLION) : 0;
  return millionths > 0 && millionths <= MOST_PEOPLE * MILLION ? millionths : null;
}

/** The same pair twice is one when its figures are the same, and none when they differ: null stays in its place. */
function addPair(byCodes: Map<number, FlowPair | null>, pair: FlowPair, findings: Findings): void {
  const key = pair.home.number * MOST_CODES + pair.work.number;
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
