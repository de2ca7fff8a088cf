import { type Region, zoneOf } from '../catalogue/region.ts';
import type { CommuneCode } from '../ids.ts';
import { BARELY, type Counting } from '../territory/counting.ts';
import type { Choice } from '../territory/territory.ts';
import { figureAt, unitOf } from './merged.ts';
import { figureOf } from './sums.ts';

/** One line of the table of communes. */
export interface CommuneRow {
  readonly row: number;
  readonly code: CommuneCode;
  readonly name: string;
  /** Name of its EPCI; null when it belongs to none. */
  readonly epci: string | null;
  /** Fraction of its area that the drawing covers, in [0, 1]. */
  readonly share: number;
  readonly choice: Choice | null;
  readonly counted: boolean;
  /** Touched by 5 % or less, not counted and not spoken of: folded away at the end of the table. */
  readonly brushed: boolean;
  readonly population: number;
  /** Private jobs; null when not published, or only together with other communes. */
  readonly privateJobs: number | null;
  /** True when Urssaf counts its private jobs with those of other communes. */
  readonly jobsTogether: boolean;
}

/** The communes touched or spoken of, in code order. */
export function communeRows({ members }: Counting, region: Region): CommuneRow[] {
  const { codes, names, population, figures } = region.communes;
  const jobs = figures.privateJobs.columns[0];
  return members.flatMap(({ row, share, choice, counted }) => {
    const code = codes[row];
    if (!code) return [];
    return {
      row,
      code,
      name: names[row] ?? code,
      epci: zoneOf(region, 'epci', row)?.record.name ?? null,
      share,
      choice,
      counted,
      brushed: !counted && choice === null && share <= BARELY,
      population: population[row] ?? 0,
      privateJobs: figureAt(jobs, row),
      jobsTogether: unitOf(jobs, row) !== null,
    };
  });
}

/** Communes that Urssaf counts together, at least one of them among the lines, with their private jobs. */
export interface JobsTogether {
  readonly names: readonly string[];
  /** Null when not published. */
  readonly jobs: number | null;
}

/** What the lines cannot say one by one. */
export function jobsTogether(lines: readonly CommuneRow[], { communes }: Region): readonly JobsTogether[] {
  const rows = new Set(lines.map(({ row }) => row));
  const { column, merged } = communes.figures.privateJobs.columns[0];
  return merged
    .filter((unit) => unit.some((row) => rows.has(row)))
    .map((unit) => {
      const jobs = figureOf(column, unit);
      return {
        names: unit.map((row) => communes.names[row] ?? ''),
        jobs: Number.isNaN(jobs) ? null : jobs,
      };
    });
}

/** Columns that the table can be sorted by. */
export const SORT_KEYS = ['name', 'share', 'counted', 'population', 'privateJobs', 'epci'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface CommuneSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/**
 * Sorted lines; what is not known comes last in both directions. Equal lines follow their names, or their
 * population where there are only two values.
 */
export function sortCommuneRows(rows: readonly CommuneRow[], { key, descending }: CommuneSort): CommuneRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[key], b[key]];
    if (left === null || right === null) {
      return left === right ? byName(a, b) : left === null ? 1 : -1;
    }
    return sign * compare(left, right) || (key === 'counted' ? byPopulation(a, b) : byName(a, b));
  });
}

const collator = new Intl.Collator('fr');

function byName(a: CommuneRow, b: CommuneRow): number {
  return collator.compare(a.name, b.name);
}

function byPopulation(a: CommuneRow, b: CommuneRow): number {
  return b.population - a.population || byName(a, b);
}

function compare(a: string | number | boolean, b: string | number | boolean): number {
  return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);
}
