import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { dissolve } from '../catalogue/dissolve.ts';
import type { Region } from '../catalogue/region.ts';
import { roundLngLat } from '../geo.ts';
import type { Counting } from '../territory/counting.ts';
import type { Ring, Shape } from '../territory/shape.ts';
import type { MembershipRule, Territory } from '../territory/territory.ts';
import type { TerritoryAuthor } from '../territory/territorySet.ts';

/** Names of the rules in what is exported and on the command line. */
export const RULE_NAMES = {
  majority: 'majorite',
  centre: 'centre',
  touched: 'touchee',
  whole: 'entiere',
} as const satisfies Readonly<Record<MembershipRule, string>>;

/** What is written beside the outline; the names are those of the command line. */
export interface TerritoryProperties {
  readonly nom: string;
  readonly regle: (typeof RULE_NAMES)[MembershipRule];
  /** `dessin`: the line as drawn; `communes`: nothing was drawn, the outline is that of the counted communes. */
  readonly trace: 'dessin' | 'communes';
  /** Area of the drawing, km² to one hundredth; null without a drawing, or when it cannot be counted. */
  readonly surfaceKm2: number | null;
  /** Every commune touched or spoken of; `part` is a fraction of the commune's area. */
  readonly communes: readonly {
    readonly code: string;
    readonly nom: string;
    readonly part: number;
    readonly comptee: boolean;
  }[];
}

/** The territory as one GeoJSON feature (RFC 7946: WGS 84, rings closed, outer ones counter-clockwise). */
export function territoryGeoJson(
  territory: Territory,
  counting: Counting,
  region: Region,
): Feature<MultiPolygon, TerritoryProperties> {
  const drawn = territory.shape.length > 0;
  const { codes, names } = region.communes;
  return {
    type: 'Feature',
    properties: {
      nom: territory.name,
      regle: RULE_NAMES[territory.rule],
      trace: drawn ? 'dessin' : 'communes',
      surfaceKm2: drawn && counting.sound ? Math.round(100 * counting.drawnKm2) / 100 : null,
      communes: counting.members.map(({ row, share, counted }) => ({
        code: codes[row] ?? '',
        nom: names[row] ?? '',
        part: Math.round(1e6 * share) / 1e6,
        comptee: counted,
      })),
    },
    geometry: toMultiPolygon(drawn ? territory.shape : dissolve(region.topology, counting.counted)),
  };
}

/** Several territories, one feature each, with whose image it is. */
export function territoriesGeoJson(
  territories: readonly {
    readonly author: TerritoryAuthor;
    readonly territory: Territory;
    readonly counting: Counting;
  }[],
  region: Region,
): FeatureCollection<MultiPolygon, TerritoryProperties & { readonly auteur: TerritoryAuthor }> {
  return {
    type: 'FeatureCollection',
    features: territories.map(({ author, territory, counting }) => {
      const feature = territoryGeoJson(territory, counting, region);
      return { ...feature, properties: { ...feature.properties, auteur: author } };
    }),
  };
}

/** A shape as GeoJSON: rings closed, outer ones counter-clockwise, coordinates to five decimals. */
export function toMultiPolygon(shape: Shape): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: shape.map(({ outer, holes }) => [
      closedRing(outer, 1),
      ...holes.map((hole) => closedRing(hole, -1)),
    ]),
  };
}

/** @param turn 1 for counter-clockwise, -1 for clockwise */
function closedRing(ring: Ring, turn: 1 | -1): Position[] {
  const corners = ring.map((corner): Position => [...roundLngLat(corner)]);
  if (Math.sign(turnOf(ring)) === -turn) corners.reverse();
  const [first] = corners;
  return first ? [...corners, [...first]] : [];
}

/** Positive when the corners run counter-clockwise (shoelace formula, first corner as origin). */
function turnOf(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  return ring.reduce((sum, [x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [originX, originY];
    return sum + (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY);
  }, 0);
}
