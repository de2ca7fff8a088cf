import { type CommuneZoning, type Region, zoneRows } from '../catalogue/region.ts';
import { zonesCrossed } from './zonesCrossed.ts';

/** Zones of one zoning named at most: those that a large territory touches are all of them. */
const MOST_OF_A_KIND = 6;

/** A zone that a territory is in, or beside. */
export interface ZoneAround {
  readonly id: string;
  readonly name: string;
}

/**
 * Zones that a territory crosses, the one that holds most of it first, then those that touch its communes or that first zone, by name; six of a zoning at
 * most. None for a territory without a commune.
 */
export function zonesAround(
  zoning: CommuneZoning,
  counted: Iterable<number>,
  region: Region,
): readonly ZoneAround[] {
  const zoneAt = (row: number) => region.zones[zoning][region.communes.zone[zoning][row] ?? -1];
  const crossed = zonesCrossed(zoning, counted, region).map(({ record }) => record);
  const main = region.zones[zoning].findIndex(({ id }) => id === crossed[0]?.id);
  const beside = [...counted, ...zoneRows(region.communes, zoning, main)]
    .flatMap((row) => [...(region.neighbours[row] ?? [])])
    .flatMap((row) => zoneAt(row) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return [...new Set([...crossed, ...beside])].slice(0, MOST_OF_A_KIND);
}
