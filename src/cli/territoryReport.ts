import { type CommuneZoning, type Region, regionOf } from '../domain/catalogue/region.ts';
import { yearOf } from '../domain/figures/figure.ts';
import { bareCode, type ZoneId } from '../domain/ids.ts';
import { type Sum, sumOver } from '../domain/statistics/sums.ts';
import { zonesCrossed } from '../domain/statistics/zonesCrossed.ts';
import type { Counting } from '../domain/territory/counting.ts';
import { outsideKm2, touchedInstead } from '../domain/territory/touched.ts';

interface ReportedZone {
  /** The producer's own code, without the prefix of our identifiers: the list it is in tells the zoning. */
  readonly code: string;
  readonly nom: string;
  /** Part of the zone's inhabitants who live in the territory, 0 to 1; null when the whole zone is not known. */
  readonly partDeLaZone: number | null;
  /** Part of the territory's inhabitants who live in the zone, 0 to 1. */
  readonly partDuTerritoire: number;
}

/** What the command line prints: names of fields are in French, like the rest of what a person reads. */
export interface TerritoryReport {
  readonly surfaceKm2: number;
  /** Every commune touched, by code. `part`: fraction of its area that the drawing covers. */
  readonly communes: readonly {
    readonly code: string;
    readonly nom: string;
    /** INSEE code of its region. */
    readonly region: string;
    readonly part: number;
    readonly comptee: boolean;
  }[];
  /**
   * What the drawing touches when no commune reaches the rule, the one that it covers most of first; empty as soon as one
   * counts.
   */
  readonly touchees: readonly { readonly code: string; readonly nom: string; readonly part: number }[];
  /** Area of the drawing that no commune covers: the sea, or land that is not known here. */
  readonly horsZoneKm2: number;
  /**
   * Sums of the published values of the counted communes: 0 for no commune, null where none of them publishes one, or where
   * communes are touched and none counts.
   */
  readonly totaux: { readonly population: number | null; readonly emploiPrive: number | null };
  /** How many counted communes publish no value: above 0, the total is only "at least" that much. */
  readonly nonPublies: { readonly population: number; readonly emploiPrive: number };
  readonly annees: { readonly population: number; readonly emploiPrive: number };
  readonly zones: {
    readonly epci: readonly ReportedZone[];
    readonly bassins: readonly ReportedZone[];
    readonly zonesEmploi: readonly ReportedZone[];
    readonly departements: readonly ReportedZone[];
  };
}

/** Puts a territory that was counted in the form of the command line. */
export function reportTerritory(counting: Counting, region: Region): TerritoryReport {
  const { members, counted, drawnKm2 } = counting;
  const { codes, names, population, figures } = region.communes;
  const inhabitants = sumOver(population, counted);
  const jobs = sumOver(figures.privateJobs.columns[0], counted);
  const touched = touchedInstead(counting, region);
  const total = (sum: Sum) => (touched.length > 0 ? null : totalOf(sum));
  const zones = (zoning: CommuneZoning): ReportedZone[] =>
    zonesCrossed(zoning, counted, region).map(({ record, ofZone, ofTerritory }) => ({
      code: bareCode(record.id as ZoneId),
      nom: record.name,
      partDeLaZone: ofZone,
      partDuTerritoire: ofTerritory,
    }));
  return {
    surfaceKm2: drawnKm2,
    communes: members.map(({ row, share, counted: comptee }) => ({
      code: codes[row] ?? '',
      nom: names[row] ?? '',
      region: regionOf(region, row),
      part: share,
      comptee,
    })),
    touchees: touched.map(({ row, share }) => ({
      code: codes[row] ?? '',
      nom: names[row] ?? '',
      part: share,
    })),
    horsZoneKm2: outsideKm2(counting, region),
    totaux: { population: total(inhabitants), emploiPrive: total(jobs) },
    nonPublies: { population: inhabitants.missing, emploiPrive: jobs.missing },
    annees: { population: yearOf(figures.population), emploiPrive: yearOf(figures.privateJobs) },
    zones: {
      epci: zones('epci'),
      bassins: zones('bassin'),
      zonesEmploi: zones('zoneEmploi'),
      departements: zones('departement'),
    },
  };
}

function totalOf({ value, of }: Sum): number | null {
  return of === 0 ? 0 : value;
}
