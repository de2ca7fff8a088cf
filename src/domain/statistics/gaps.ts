import type { EpciRecord } from '../catalogue/contract.ts';
import { type Region, zoneRows } from '../catalogue/region.ts';
import { cutUnits, type MergedUnit, unitOf } from './merged.ts';
import { figureOf } from './sums.ts';
import { zonesCrossed } from './zonesCrossed.ts';

/** An EPCI is "mostly taken" from this share of its inhabitants. */
const MOSTLY = 0.5;
/** An EPCI is "barely entered" while it brings less than this share of the territory's inhabitants. */
const BARELY_ENTERED = 0.2;
/** How many neighbouring communes are named. */
const NEIGHBOURS_NAMED = 3;

/** A commune just outside, or those that a source counts as one, and their private jobs. */
export interface Neighbour {
  readonly rows: readonly number[];
  readonly jobs: number;
}

/** Where the person's image and the administrative map part: material for questions, never a verdict. */
export interface Gaps {
  /** EPCI mostly taken, with the communes of it that were left out, the most populated first. */
  readonly leftOut: readonly { readonly epci: EpciRecord; readonly rows: readonly number[] }[];
  /** EPCI that bring little of the territory and are not mostly taken, with the communes taken from them. */
  readonly barelyEntered: readonly {
    readonly epci: EpciRecord;
    readonly rows: readonly number[];
    readonly ofTerritory: number;
  }[];
  /** Communes just outside, by the private jobs they would add, the most first; several together where they are counted as one. */
  readonly neighbours: readonly Neighbour[];
  /** Communes counted as one of which a part is inside: what the rest would add is not known, and it is not among the neighbours. */
  readonly cutUnits: readonly MergedUnit[];
}

/** Gap reading of a counted territory (the reading by resources comes with the places). */
export function readGaps(counted: Int32Array, region: Region): Gaps {
  const inside = new Set(counted);
  const { communes, zones } = region;
  const crossed = zonesCrossed('epci', counted, region);
  const rowsOf = (id: string) => [
    ...zoneRows(
      communes,
      'epci',
      zones.epci.findIndex((epci) => epci.id === id),
    ),
  ];
  const byPopulation = (a: number, b: number) =>
    (communes.population[b] ?? 0) - (communes.population[a] ?? 0);

  const leftOut = crossed
    .filter(({ ofZone }) => ofZone !== null && ofZone >= MOSTLY)
    .map(({ record }) => ({
      epci: record as EpciRecord,
      rows: rowsOf(record.id)
        .filter((row) => !inside.has(row))
        .sort(byPopulation),
    }))
    .filter(({ rows }) => rows.length > 0);

  const barelyEntered = crossed
    .filter(({ ofZone, ofTerritory }) => ofTerritory < BARELY_ENTERED && (ofZone ?? 0) < MOSTLY)
    .map(({ record, ofTerritory }) => ({
      epci: record as EpciRecord,
      rows: rowsOf(record.id)
        .filter((row) => inside.has(row))
        .sort(byPopulation),
      ofTerritory,
    }));

  return {
    leftOut,
    barelyEntered,
    neighbours: neighboursByJobs(inside, region),
    cutUnits: cutUnits(communes.figures.privateJobs.columns[0], inside),
  };
}

/** Rows of the communes that share a border with the set and are not in it, ascending. */
export function adjacentRows(inside: ReadonlySet<number>, region: Region): number[] {
  const around = new Set<number>();
  for (const row of inside) {
    for (const next of region.neighbours[row] ?? []) if (!inside.has(next)) around.add(next);
  }
  return [...around].sort((a, b) => a - b);
}

function neighboursByJobs(inside: ReadonlySet<number>, region: Region): readonly Neighbour[] {
  const [jobs] = region.communes.figures.privateJobs.columns;
  const around = adjacentRows(inside, region);
  const units = jobs.merged.filter(
    (unit) => unit.some((row) => around.includes(row)) && !unit.some((row) => inside.has(row)),
  );
  const alone = around.filter((row) => !unitOf(jobs, row)).map((row) => [row]);
  return [...alone, ...units]
    .map((rows) => ({ rows, jobs: figureOf(jobs.column, rows) }))
    .filter((each) => each.jobs > 0)
    .sort((a, b) => b.jobs - a.jobs)
    .slice(0, NEIGHBOURS_NAMED);
}
