import { type Region, zoneRows } from '../catalogue/region.ts';
import type { ZoneFlows } from './zoneFlows.ts';

/** A drawing takes a zone in from this share of its inhabitants. */
const TAKEN_IN = 0.5;

/** The zone d'emploi that most of those who leave go to work in, where the line leaves it out. */
export interface FlowApart {
  readonly from: string;
  readonly to: string;
  /** Tenths of the inhabitants of the first zone who have a job, rounded down: 1 to 10. */
  readonly tenths: number;
  /** Whether some of it is inside all the same. */
  readonly partly: boolean;
}

/**
 * Where the flows of the main zone d'emploi and the line part. Null where fewer than one worker of ten goes there, where those who
 * have a job are not counted, where half of the zone's inhabitants or more are inside, and where nobody knows whether they are: it
 * overflows what is counted, and half of what is known of it is inside.
 *
 * @param counted rows of the territory
 */
export function flowApart(
  { name, first: [first], workers }: ZoneFlows,
  counted: Iterable<number>,
  { communes, zones }: Region,
): FlowApart | null {
  const tenths = first && workers ? Math.floor((10 * first.people) / workers.value) : 0;
  if (!first || tenths < 1) return null;
  const at = zones.zoneEmploi.findIndex(({ id }) => id === `ZE:${first.zone}`);
  const rows = at < 0 ? [] : [...zoneRows(communes, 'zoneEmploi', at)];
  const inside = new Set(counted);
  const people = (some: readonly number[]) =>
    some.reduce((sum, row) => sum + (communes.population[row] ?? 0), 0);
  const taken = rows.filter((row) => inside.has(row));
  if (people(taken) >= TAKEN_IN * people(rows) && taken.length > 0) return null;
  return { from: name, to: first.name, tenths, partly: taken.length > 0 };
}
