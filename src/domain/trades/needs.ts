import type { ZoneRecord } from '../catalogue/contract.ts';
import { ownZones, type Region, zoneRows } from '../catalogue/region.ts';
import type { BassinId, DepartementId, Fap2021Code, RegionId } from '../ids.ts';
import { zonesCrossed } from '../statistics/zonesCrossed.ts';
import { type Footprint, lastFootprint } from './footprint.ts';
import {
  bassinsOf,
  latestYear,
  type NeedsSum,
  type Recruitment,
  type SurveyLine,
  sumNeeds,
  surveyLine,
  surveyLines,
} from './recruitment.ts';

/** A bassin d'emploi that the territory crosses: the footprint to which its figures belong. */
export interface CrossedBassin {
  readonly id: BassinId;
  readonly name: string;
  /** Part of the territory's inhabitants who live in the bassin, in [0, 1]. */
  readonly ofTerritory: number;
  /** « votre dessin couvre N % de la population de ce bassin »: in [0, 1], null when the whole is not known. */
  readonly ofBassin: number | null;
}

/** Bassins of the counted communes, the one that holds most of the territory first. */
export function bassinsCrossed(counted: Iterable<number>, region: Region): readonly CrossedBassin[] {
  return zonesCrossed('bassin', counted, region).map(({ record, ofTerritory, ofZone }) => ({
    id: record.id as BassinId,
    name: record.name,
    ofTerritory,
    ofBassin: ofZone,
  }));
}

/** Sums of the published figures of a zone made of whole bassins. */
export interface ZoneNeeds {
  readonly id: DepartementId | RegionId;
  readonly name: string;
  readonly year: number;
  readonly family: Fap2021Code;
  readonly sum: NeedsSum;
}

/** Who recruits for some families: each figure on the zone it was published for. */
export interface TradeNeeds {
  /** One per bassin crossed; its lines by family, then from the last year to the first. Nothing is spread. */
  readonly bassins: readonly (CrossedBassin & {
    readonly lines: readonly SurveyLine[];
    readonly footprint: Footprint;
  })[];
  /** Départements crossed, then the region, for each family and the last year. */
  readonly zones: readonly ZoneNeeds[];
}

/** Needs of the families around a counted territory; nothing in its lists for an empty one. */
export function tradeNeeds(
  recruitment: Recruitment,
  families: readonly Fap2021Code[],
  counted: Int32Array,
  region: Region,
): TradeNeeds {
  const years = [...recruitment.years].reverse();
  const bassins = bassinsCrossed(counted, region).map((bassin) => ({
    ...bassin,
    footprint: lastFootprint(recruitment, bassin.id, region),
    lines: families.flatMap((family) =>
      years.map((year) => surveyLine(recruitment, year, bassin.id, family)),
    ),
  }));
  // Of a département around the region only some bassins are known.
  const own = new Set<string>(ownZones(region, 'departement').map(({ id }) => id));
  const departements = zonesCrossed('departement', counted, region).flatMap(({ record }) =>
    own.has(record.id) ? record : [],
  );
  const around: readonly ZoneRecord[] = bassins.length > 0 ? [...departements, region.zones.region] : [];
  const year = latestYear(recruitment);
  return {
    bassins,
    zones: around.flatMap(({ id, name }) => {
      const zone = id as DepartementId | RegionId;
      const bassinsOfZone = bassinsOf(recruitment, zone);
      return families.map((family) => ({
        id: zone,
        name,
        year,
        family,
        sum: sumNeeds(surveyLines(recruitment, year, bassinsOfZone, [family])),
      }));
    }),
  };
}

/** Needs of one zone for some families, for the map: one entry per bassin of the region, crossed or not. */
export interface BassinNeeds {
  readonly id: BassinId;
  readonly name: string;
  readonly sum: NeedsSum;
}

/**
 * Projects of every bassin in the last year.
 *
 * @param families null for all trades: families without a line in a bassin are then left out of its sums
 */
export function needsByBassin(
  recruitment: Recruitment,
  families: readonly Fap2021Code[] | null,
  region: Region,
): readonly BassinNeeds[] {
  const year = latestYear(recruitment);
  return ownZones(region, 'bassin').map(({ id, name }) => {
    const bassin = id as BassinId;
    const lines = surveyLines(recruitment, year, [bassin], families ?? recruitment.families);
    const kept = families ? lines : lines.filter(({ state }) => state === 'line');
    return { id: bassin, name, sum: sumNeeds(kept) };
  });
}

/** Rows of the communes of a bassin in the region: its footprint. Empty for a bassin that the region does not have. */
export function bassinRows(region: Region, bassin: BassinId): Int32Array {
  const position = region.zones.bassin.findIndex(({ id }) => id === bassin);
  return zoneRows(region.communes, 'bassin', position);
}
