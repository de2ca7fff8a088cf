import type { Communes, Region, Zone } from '../catalogue/region.ts';
import { findZone, zoneOf } from '../catalogue/region.ts';
import { figureOver } from '../figures/figure.ts';
import type { CommuneCode, ZoneId } from '../ids.ts';
import { cutUnits, type MergedUnit } from './merged.ts';
import type { Indicators } from './series.ts';
import { type Ratio, type Rows, type Sum, sumOver } from './sums.ts';

/** The figures of a set of communes that the first load allows. */
export interface Portrait {
  readonly communes: number;
  readonly population: Sum;
  /** Inhabitants per km². */
  readonly density: Ratio;
  /** Private jobs of the latest year. */
  readonly privateJobs: Sum;
  /** Private jobs for 100 inhabitants. */
  readonly jobsPer100: Ratio;
  /** Percent of change of private jobs between the two years of its record. */
  readonly jobsChange: Ratio;
  /** Communes whose private jobs are counted with others that are not in the set: neither sum nor ratio has them. */
  readonly cutUnits: readonly MergedUnit[];
}

export function portrait(communes: Communes, rows: Rows): Portrait {
  const all = [...rows];
  const { density, privateJobs, jobsPer100, jobsChange } = communes.figures;
  const jobs = privateJobs.columns[0];
  return {
    communes: all.length,
    population: sumOver(communes.population, all),
    density: figureOver(density, all),
    privateJobs: sumOver(jobs, all),
    jobsPer100: figureOver(jobsPer100, all),
    jobsChange: figureOver(jobsChange, all),
    cutUnits: cutUnits(jobs, all),
  };
}

/** Row of the most populated commune, or null for none. */
export function mainCommune(rows: Rows, { population }: Communes): number | null {
  let main: number | null = null;
  for (const row of rows) {
    if (main === null || (population[row] ?? 0) > (population[main] ?? 0)) main = row;
  }
  return main;
}

/**
 * The zone a territory is compared with: the one chosen, or the EPCI of its main commune (its bassin d'emploi
 * when it has no EPCI), or the département when the territory is that very zone. Null for an empty territory
 * without a choice.
 */
export function comparisonZone(rows: Rows, chosen: ZoneId | null, region: Region): Zone | null {
  const wanted = chosen ? findZone(region, chosen) : null;
  if (wanted) return wanted;
  const main = mainCommune(rows, region.communes);
  if (main === null) return null;
  const own = zoneOf(region, 'epci', main) ?? zoneOf(region, 'bassin', main);
  const zone = own && findZone(region, own.id);
  if (!zone || !isSameSet(zone.rows, new Set(rows))) return zone;
  const departement = zoneOf(region, 'departement', main);
  return departement && findZone(region, departement.id);
}

function isSameSet(rows: Int32Array, others: ReadonlySet<number>): boolean {
  return rows.length === others.size && rows.every((row) => others.has(row));
}

/** What the sources say of a missing or partial figure of one counted commune. */
export interface FlaggedCommune {
  readonly row: number;
  readonly note: string;
}

/** Flags of one column that bear on a set of communes. */
export function flagsOver(
  column: string,
  rows: Rows,
  { flags }: Indicators,
  region: Region,
): readonly FlaggedCommune[] {
  const inside = new Set(rows);
  return flags.flatMap(({ columns, commune, note }) => {
    const row = region.rowOf.get(commune as CommuneCode);
    return row !== undefined && inside.has(row) && columns.includes(column) ? { row, note } : [];
  });
}
