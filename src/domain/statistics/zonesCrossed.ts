import type { EpciRecord, ZoneRecord } from '../catalogue/contract.ts';
import type { CommuneZoning, Region } from '../catalogue/region.ts';

/** A zone that the territory takes communes from, with the two shares that tell how much. */
export interface CrossedZone {
  readonly zoning: CommuneZoning;
  readonly record: ZoneRecord | EpciRecord;
  /** Counted communes of the territory that belong to it. */
  readonly communes: number;
  readonly population: number;
  /**
   * Share of the zone's inhabitants that live in the territory, in [0, 1]; null when the zone overflows the
   * region and its whole population is not known.
   */
  readonly ofZone: number | null;
  /** Share of the territory's inhabitants that live in the zone, in [0, 1]; 0 for a territory without inhabitants. */
  readonly ofTerritory: number;
}

/** Zones of one zoning crossed by the counted communes, the one that holds most of the territory first. */
export function zonesCrossed(
  zoning: CommuneZoning,
  counted: Iterable<number>,
  region: Region,
): CrossedZone[] {
  const { communes, zones } = region;
  const inside = new Map<number, { communes: number; population: number }>();
  let total = 0;
  for (const row of counted) {
    const at = communes.zone[zoning][row] ?? -1;
    const population = communes.population[row] ?? 0;
    total += population;
    if (at < 0) continue;
    const sum = inside.get(at) ?? { communes: 0, population: 0 };
    inside.set(at, { communes: sum.communes + 1, population: sum.population + population });
  }
  const crossed: CrossedZone[] = [];
  for (const [at, sum] of inside) {
    const record = zones[zoning][at];
    if (!record) continue;
    crossed.push({
      zoning,
      record,
      ...sum,
      ofZone: record.populationTotal ? sum.population / record.populationTotal : null,
      ofTerritory: total > 0 ? sum.population / total : 0,
    });
  }
  return crossed.sort((a, b) => b.population - a.population || (a.record.id < b.record.id ? -1 : 1));
}
