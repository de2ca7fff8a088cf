import {
  STANDARDISED_FACTORS,
  type StandardisedFactor,
  TENSION_FACTORS,
  type TensionFactor,
  type TensionTable,
} from '../catalogue/tradesContract.ts';
import type { DepartementId, Fap2009Code, Fap2021Code, RegionId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import type { Family } from './families.ts';

/** Where the indicator is published. */
export type TensionZone = 'FR' | RegionId | DepartementId;
/** 1 (very low) to 5 (very high). */
export type TensionClass = 1 | 2 | 3 | 4 | 5;

/** The indicator of tension (Dares – France Travail) and the administrative list of trades in tension. */
export interface Tension {
  /** The latest one, on the families of today. */
  readonly recent: TensionTable['recent'];
  readonly year: number;
  readonly zones: readonly TensionZone[];
  readonly detailed: Level;
  readonly grouped: Level;
  readonly list: TensionTable['list'];
}

/** One level of the nomenclature, and where each of its codes is. */
type Level = TensionTable['detailed'] & { readonly rowOf: ReadonlyMap<string, number> };

/** The indicator of a decoded table, or the first thing in it that does not fit. */
export function createTension(table: TensionTable): Result<Tension, string> {
  for (const name of ['detailed', 'grouped'] as const) {
    const { codes, category, factors } = table[name];
    const grids = [category, ...TENSION_FACTORS.map((factor) => factors[factor])];
    const fits = grids.every(
      (grid) => grid.length === table.zones.length && grid.every((list) => list.length === codes.length),
    );
    if (!fits) return err(`${name}: not one class per zone and family`);
  }
  const level = (given: TensionTable['detailed']): Level => ({
    ...given,
    rowOf: new Map(given.codes.map((code, row) => [code, row])),
  });
  const { recent } = table;
  const grids = [recent.category, recent.index, recent.imputed, ...Object.values(recent.factors ?? {})];
  const fits = grids.every(
    (grid) =>
      grid.length === recent.zones.length && grid.every((list) => list.length === recent.codes.length),
  );
  if (!fits) return err('recent: not one class per zone and family');
  return ok({
    recent,
    year: table.year,
    zones: table.zones as TensionZone[],
    detailed: level(table.detailed),
    grouped: level(table.grouped),
    list: table.list,
  });
}

/** Class and factors of one family in one zone. Null: not published there. */
export interface TensionReading {
  readonly category: TensionClass | null;
  readonly factors: Readonly<Record<TensionFactor, TensionClass | null>>;
}

/** What is known of the tension of one family. A tension is no promise of being hired. */
export interface TradeTension {
  readonly family: Family<Fap2009Code>;
  readonly year: number;
  /** In the order of the zones asked for. */
  readonly zones: readonly {
    readonly zone: TensionZone;
    readonly own: TensionReading;
    /** Of the wider family (87), more often published: to be named as such, never in place of `own` unsaid. */
    readonly wider: TensionReading;
  }[];
  /** Whether the order of March 2024 lists it: an administrative sign, apart from the indicator. */
  readonly listed: { readonly region: boolean; readonly france: boolean; readonly vintage: string };
}

/** Tension of a family in some zones. A zone or a family that the indicator leaves out has null classes. */
export function tensionOf(
  tension: Tension,
  family: Family<Fap2009Code>,
  zones: readonly TensionZone[],
): TradeTension {
  const { list, year } = tension;
  return {
    family,
    year,
    zones: zones.map((zone) => {
      const at = tension.zones.indexOf(zone);
      return {
        zone,
        own: readLevel(tension.detailed, at, family.code),
        wider: readLevel(tension.grouped, at, family.wider.code),
      };
    }),
    listed: {
      region: list.region.includes(family.code),
      france: list.france.includes(family.code),
      vintage: list.vintage,
    },
  };
}

/** The latest tension of one family of today, in the smallest zone that it is published for. */
export interface RecentTension {
  readonly family: Family<Fap2021Code>;
  readonly year: number;
  readonly zone: TensionZone;
  /** Null: not published for this family, which is no « low ». */
  readonly category: TensionClass | null;
  /** Standardised index, null with the class. */
  readonly index: number | null;
  /** Whether the producer filled the value in, for want of volume. */
  readonly imputed: boolean;
  /** Standardised indexes, 0 being the mean of the families, null where one is not given; null when none is. */
  readonly factors: Readonly<Record<StandardisedFactor, number | null>> | null;
}

/**
 * The latest tension of a family: of the first zone asked for that has a class, of France when none has.
 *
 * @param zones those of the territory, the smallest first
 */
export function recentTensionOf(
  { recent }: Tension,
  family: Family<Fap2021Code>,
  zones: readonly TensionZone[],
): RecentTension {
  const row = recent.codes.indexOf(family.code);
  const positions = zones.map((zone) => recent.zones.indexOf(zone)).filter((at) => at >= 0);
  const at =
    positions.find((position) => (recent.category[position]?.[row] ?? null) !== null) ??
    recent.zones.indexOf('FR');
  return {
    family,
    year: recent.year,
    zone: (recent.zones[at] ?? 'FR') as TensionZone,
    category: (recent.category[at]?.[row] ?? null) as TensionClass | null,
    index: recent.index[at]?.[row] ?? null,
    imputed: recent.imputed[at]?.[row] ?? false,
    factors: readFactors(recent, at, row),
  };
}

function readFactors({ factors }: Tension['recent'], zone: number, row: number): RecentTension['factors'] {
  if (!factors) return null;
  const read = STANDARDISED_FACTORS.map((factor) => [factor, factors[factor][zone]?.[row] ?? null] as const);
  return read.every(([, value]) => value === null)
    ? null
    : (Object.fromEntries(read) as NonNullable<RecentTension['factors']>);
}

function readLevel({ rowOf, category, factors }: Level, zone: number, code: string): TensionReading {
  const row = rowOf.get(code) ?? -1;
  const read = (grid: Level['category']) => (grid[zone]?.[row] ?? null) as TensionClass | null;
  return {
    category: read(category),
    factors: {
      hiringIntensity: read(factors.hiringIntensity),
      trainingLink: read(factors.trainingLink),
      labourShortage: read(factors.labourShortage),
      unstableJobs: read(factors.unstableJobs),
      workingConditions: read(factors.workingConditions),
      geographicMismatch: read(factors.geographicMismatch),
    },
  };
}
