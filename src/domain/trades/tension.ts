import { TENSION_FACTORS, type TensionFactor, type TensionTable } from '../catalogue/tradesContract.ts';
import type { DepartementId, Fap2009Code, RegionId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import type { Family } from './families.ts';

/** Where the indicator is published. */
export type TensionZone = 'FR' | RegionId | DepartementId;
/** 1 (very low) to 5 (very high). */
export type TensionClass = 1 | 2 | 3 | 4 | 5;

/** The indicator of tension (Dares – France Travail) and the administrative list of trades in tension. */
export interface Tension {
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
  return ok({
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
