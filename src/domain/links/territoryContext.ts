import type { Region } from '../catalogue/region.ts';
import type { DepartementId, EpciId } from '../ids.ts';
import { zonesCrossed } from '../statistics/zonesCrossed.ts';
import { EMPTY_LINK_CONTEXT, type LinkContext } from './linkContext.ts';

/** Radii, in kilometres, that the services outside understand. */
const RADII_KM = [5, 10, 20, 30, 50];

/**
 * What a counted territory says to a link: its most populous commune, the radius of the disc of the same area
 * rounded up to one that services offer, the département and the EPCI that hold most of it.
 */
export function territoryContext(counted: Int32Array, region: Region): LinkContext {
  const { codes, names, points, population, areaKm2 } = region.communes;
  let main = -1;
  let area = 0;
  for (const row of counted) {
    area += areaKm2[row] ?? 0;
    if (main < 0 || (population[row] ?? 0) > (population[main] ?? 0)) main = row;
  }
  const code = codes[main];
  const point = points[main];
  if (!code || !point) return EMPTY_LINK_CONTEXT;
  const radius = Math.sqrt(area / Math.PI);
  const [departement] = zonesCrossed('departement', counted, region);
  const [epci] = zonesCrossed('epci', counted, region);
  return {
    ...EMPTY_LINK_CONTEXT,
    commune: { code, name: names[main] ?? code, point },
    radiusKm: RADII_KM.find((km) => km >= radius) ?? RADII_KM.at(-1) ?? null,
    departement: departement
      ? { id: departement.record.id as DepartementId, name: departement.record.name }
      : null,
    epci: epci ? { id: epci.record.id as EpciId, name: epci.record.name } : null,
    communes: [...counted].flatMap((row) => codes[row] ?? []),
  };
}
