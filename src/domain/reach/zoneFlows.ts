import type { Region } from '../catalogue/region.ts';
import type { ZoneId } from '../ids.ts';
import { sumOver } from '../statistics/sums.ts';
import { zonesCrossed } from '../statistics/zonesCrossed.ts';
import type { WorkTable } from './workContract.ts';

/** Where people of one zone d'emploi go to work. */
export interface ZoneFlows {
  /** Code of the zone, and its name. */
  readonly zone: string;
  readonly name: string;
  readonly year: number;
  /** A flow of fewer people is not known. */
  readonly least: number;
  /** People who work in another zone, over the flows that are known: « at least ». */
  readonly out: number;
  /** The largest flows, and how many others there are. */
  readonly first: readonly { readonly zone: string; readonly name: string; readonly people: number }[];
  readonly others: number;
  /** People of the zone who have a job, and the year of that count; null where some of its communes are not counted. */
  readonly workers: { readonly value: number; readonly year: number } | null;
}

/** Flows that are named. */
const NAMED = 5;

/**
 * The flows that leave from the zone d'emploi where most inhabitants of some communes live. Null for no commune, a zone that no
 * flow leaves from, and where no source gives them.
 */
export function zoneFlows(table: WorkTable, counted: Iterable<number>, region: Region): ZoneFlows | null {
  const zone = zonesCrossed('zoneEmploi', counted, region)[0]?.record;
  if (!zone || !table.flows) return null;
  const code = zoneCodeOf(zone.id);
  const { year, least, list, names } = table.flows;
  const out = list.filter(({ from }) => from === code).sort((a, b) => b.people - a.people);
  if (out.length === 0) return null;
  return {
    zone: code,
    name: zone.name,
    year,
    least,
    out: out.reduce((sum, { people }) => sum + people, 0),
    first: out.slice(0, NAMED).map(({ to, people }) => ({ zone: to, name: names[to] ?? to, people })),
    others: Math.max(0, out.length - NAMED),
    workers: workersOf(zone.id, region),
  };
}

/** Four figures, as producers of figures of zones write them. */
export function zoneCodeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Null when the zone overflows what is counted, or when a commune of it is not. */
function workersOf(id: string, region: Region): ZoneFlows['workers'] {
  const { communes, zones } = region;
  const at = zones.zoneEmploi.findIndex((zone) => zone.id === id);
  const column = [...communes.columns].find(([name]) => name.startsWith('workers@'));
  if (!column || !zones.zoneEmploi[at] || zones.zoneEmploi[at].overflows) return null;
  const rows = [...communes.population.keys()].filter((row) => communes.zone.zoneEmploi[row] === at);
  const { value, missing } = sumOver(column[1], rows);
  return value === null || missing > 0 ? null : { value, year: Number(column[0].split('@')[1]) };
}

/** Unemployment of one zone d'emploi, quarter after quarter, and the middle one of all zones of the region. */
export interface Unemployment {
  readonly name: string;
  readonly quarters: readonly string[];
  /** Percent; null where none is published. */
  readonly own: readonly (number | null)[];
  readonly middle: readonly (number | null)[];
  readonly zones: number;
  /** The zone d'emploi that the territory is compared with; null for another kind of zone, or one that is not published. */
  readonly compared: { readonly name: string; readonly rates: readonly (number | null)[] } | null;
}

/**
 * Of the zone where most inhabitants of some communes live; null for no commune, or a zone that is not published.
 *
 * @param beside zone that the territory is compared with
 */
export function unemploymentOf(
  { unemployment: { quarters, zones } }: WorkTable,
  counted: Iterable<number>,
  region: Region,
  beside: ZoneId | null,
): Unemployment | null {
  const zone = zonesCrossed('zoneEmploi', counted, region)[0]?.record;
  const own = zone && zones[zoneCodeOf(zone.id)];
  if (!own) return null;
  const all = Object.values(zones);
  const other = region.zones.zoneEmploi.find(({ id }) => id === beside && id !== zone.id);
  const rates = other && zones[zoneCodeOf(other.id)];
  return {
    name: zone.name,
    compared: rates ? { name: other.name, rates } : null,
    quarters,
    own,
    middle: quarters.map((_, at) => medianOf(all.flatMap((rates) => rates[at] ?? []))),
    zones: all.length,
  };
}

/** The middle value, the mean of both middle ones for an even number; null for none. */
function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
