import { findZone, ownCount, type Region, zoneRows } from '../catalogue/region.ts';
import { parseCommuneCode } from '../ids.ts';

/**
 * Rows of the most populated communes where a centre receives, most people first: of its zone, of the EPCI of its
 * commune, of the region where it names neither.
 *
 * @param start as the centre says it: a zone, a commune or null
 */
export function mainCommunes(start: string | null, region: Region, count: number): readonly number[] {
  const { population } = region.communes;
  return [...rowsAround(start, region)]
    .filter((row) => Number.isFinite(population[row]))
    .sort((a, b) => (population[b] ?? 0) - (population[a] ?? 0))
    .slice(0, count);
}

function rowsAround(start: string | null, region: Region): Iterable<number> {
  const { communes, rowOf } = region;
  const all = Array(ownCount(region)).keys();
  if (start === null) return all;
  const commune = parseCommuneCode(start);
  if (commune === null) return findZone(region, start)?.rows ?? all;
  const epci = communes.zone.epci[rowOf.get(commune) ?? -1] ?? -1;
  return epci < 0 ? all : zoneRows(communes, 'epci', epci);
}
