import type { PlaceId, RomeCode, ZoneEmploiId } from '../ids.ts';
import { type Sectors, sectorsOf, sortSectors } from '../trades/sectors.ts';
import type { Opco, OpcoTable } from './opcoContract.ts';
import type { Place } from './place.ts';

/** An OPCO that a sector often belongs to: it follows the collective agreement of an employer, not the activity, so « souvent ». */
export interface SectorOpco {
  readonly opco: Opco;
  /** Its office in the region; null when none is known. */
  readonly office: Place | null;
  /** It has a part of the sector only: « parfois ». */
  readonly partly: boolean;
}

/**
 * OPCO of a sector, those that have most of it first; empty for a sector of public employers, or that no source gives to one.
 *
 * @param sector A38 code
 * @param places every card, for the office
 */
export function opcosOfSector(
  sector: string,
  table: OpcoTable,
  places: readonly Place[],
): readonly SectorOpco[] {
  const [mostly = [], partly = []] = (Object.hasOwn(table.sectors, sector) && table.sectors[sector]) || [];
  const officeOf = (id: string | null) => places.find((place) => place.id === (id as PlaceId | null)) ?? null;
  return [...mostly.map((at) => [at, false] as const), ...partly.map((at) => [at, true] as const)].flatMap(
    ([at, isPart]) => {
      const opco = table.opcos[at];
      return opco ? [{ opco, office: officeOf(opco.card), partly: isPart }] : [];
    },
  );
}

/** OPCO of the sectors in which a trade is found, each once, the first sector of the trade first. Empty for an unknown trade. */
export function opcosOfTrade(
  trade: RomeCode,
  table: OpcoTable,
  places: readonly Place[],
): readonly SectorOpco[] {
  const sectors = (Object.hasOwn(table.trades, trade) && table.trades[trade]) || [];
  const found = new Map<Opco, SectorOpco>();
  for (const each of sectors.flatMap((sector) => opcosOfSector(sector, table, places))) {
    const known = found.get(each.opco);
    if (!known || (known.partly && !each.partly)) found.set(each.opco, each);
  }
  return [...found.values()].sort((a, b) => Number(a.partly) - Number(b.partly));
}

/** A sector of a zone with the OPCO that its employers often follow. */
export interface ZoneOpco {
  /** Label of the sector. */
  readonly sector: string;
  readonly found: readonly SectorOpco[];
}

/**
 * OPCO of the largest sectors of a zone d'emploi by their private jobs, the largest first; sectors that no OPCO is known for are left
 * out, and so are those whose jobs are not published.
 */
export function opcosOfZone(
  zone: ZoneEmploiId,
  count: number,
  sectors: Sectors,
  table: OpcoTable,
  places: readonly Place[],
): readonly ZoneOpco[] {
  return sortSectors(sectorsOf(sectors, zone, 'a38'), 'jobs', true)
    .filter(({ jobs }) => jobs !== null)
    .map(({ code, label }) => ({ sector: label, found: opcosOfSector(code, table, places) }))
    .filter(({ found }) => found.some(({ partly }) => !partly))
    .slice(0, count);
}
