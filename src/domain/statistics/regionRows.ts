import { ownCount, type Region, zoneOf } from '../catalogue/region.ts';
import { type CommuneFigure, readCommunes } from '../figures/figure.ts';
import type { CommuneCode } from '../ids.ts';
import type { Ratio } from './sums.ts';

/** One line of the table of the whole region. */
export interface RegionRow {
  readonly row: number;
  readonly code: CommuneCode;
  readonly name: string;
  /** Name of its EPCI; null when it belongs to none. */
  readonly epci: string | null;
  readonly population: number;
  /** The figure, in its unit; null when it is not published or has nothing to be calculated on. */
  readonly value: number | null;
  readonly ratio: Ratio;
  /** Names of the communes that the figure covers together; null for the commune alone. */
  readonly together: readonly string[] | null;
}

export type RegionSortKey = 'name' | 'epci' | 'population' | 'value';

export interface RegionSort {
  readonly key: RegionSortKey;
  readonly descending: boolean;
}

/** Every commune of the region with one figure, in code order. */
export function regionRows(region: Region, figure: CommuneFigure): RegionRow[] {
  const { codes, names, population } = region.communes;
  const readings = readCommunes(figure).slice(0, ownCount(region));
  return readings.map(({ ratio, together }, row) => {
    const code = codes[row] as CommuneCode;
    return {
      row,
      code,
      name: names[row] ?? code,
      epci: zoneOf(region, 'epci', row)?.record.name ?? null,
      population: population[row] ?? 0,
      value: ratio.value,
      ratio,
      together: together?.map((each) => names[each] ?? '') ?? null,
    };
  });
}

/** Sorted lines; what is not known comes last in both directions, equal lines follow their names. */
export function sortRegionRows(rows: readonly RegionRow[], { key, descending }: RegionSort): RegionRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[key], b[key]];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    return sign * compare(left, right) || byName(a, b);
  });
}

const collator = new Intl.Collator('fr');

function byName(a: RegionRow, b: RegionRow): number {
  return collator.compare(a.name, b.name);
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);
}
