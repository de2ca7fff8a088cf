import type { Region } from '../catalogue/region.ts';
import type { LngLat } from '../geo.ts';
import type { DepartementId, EpciId } from '../ids.ts';
import { zonesCrossed } from '../statistics/zonesCrossed.ts';
import { EMPTY_LINK_CONTEXT, type LinkContext } from './linkContext.ts';

/** Radii, in kilometres, that the services outside understand. */
const RADII_KM = [5, 10, 20, 30, 50];

/** Where the person lives: a commune, and the former commune or the point in it that they named. */
export interface HomeSpot {
  readonly row: number;
  readonly point?: LngLat;
}

/**
 * What a counted territory says to a link: where the person lives when they said so, or else its most populous
 * commune; the radius of the disc of the same area rounded up to one that services offer; the département and the EPCI
 * that hold most of it, or else that of the home.
 *
 * @param home row of the commune where the person lives and where in it, when they said so; null when it is not known
 */
export function territoryContext(
  counted: Int32Array,
  region: Region,
  home: HomeSpot | null = null,
): LinkContext {
  const { codes, names, points } = region.communes;
  const nothing = { ...EMPTY_LINK_CONTEXT, region: region.index.region.links };
  const start = home?.row ?? mostPopulous(counted, region);
  const code = codes[start];
  const point = home?.point ?? points[start];
  if (!code || !point) return nothing;
  const held = counted.length > 0 ? counted : [start];
  const [departement] = zonesCrossed('departement', held, region);
  const [epci] = zonesCrossed('epci', held, region);
  return {
    ...nothing,
    commune: { code, name: names[start] ?? code, point, because: home === null ? 'largest' : 'home' },
    radiusKm: radiusOf(counted, region),
    departement: departement
      ? { id: departement.record.id as DepartementId, name: departement.record.name }
      : null,
    epci: epci ? { id: epci.record.id as EpciId, name: epci.record.name } : null,
    communes: [...counted].flatMap((row) => codes[row] ?? []),
  };
}

function mostPopulous(counted: Int32Array, { communes: { population } }: Region): number {
  return counted.reduce(
    (main, row) => (main < 0 || (population[row] ?? 0) > (population[main] ?? 0) ? row : main),
    -1,
  );
}

/** Null for no commune, which has no size. */
function radiusOf(counted: Int32Array, { communes: { areaKm2 } }: Region): number | null {
  if (counted.length === 0) return null;
  const area = counted.reduce((sum, row) => sum + (areaKm2[row] ?? 0), 0);
  const radius = Math.sqrt(area / Math.PI);
  return RADII_KM.find((km) => km >= radius) ?? RADII_KM.at(-1) ?? null;
}
