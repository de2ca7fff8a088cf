/** Private jobs of one year: of the communes as published, and of the zones by each classification of sectors. */
export interface YearOfJobs {
  /** Sum of the published communes of each zone that lies wholly in the region, by identifier. */
  readonly communes: ReadonlyMap<string, number>;
  /** Sum of the published sectors of the same zones, one map for each classification. */
  readonly sectors: readonly ReadonlyMap<string, number>[];
}

/** What the sums of a year say of the rows that are not in the files. */
export interface ZoneTotals {
  /** Zones whose communes add up to the total of the zone, to the unit, in every classification. */
  readonly equal: number;
  /** Communes minus sectors of the other zones, the same in every classification. */
  readonly apart: readonly (readonly [zone: string, difference: number])[];
  /**
   * True when nothing is hidden in the missing rows: every zone is equal, or two are apart by opposite amounts, which
   * is what a place of work put in the zone next door does.
   */
  readonly proved: boolean;
}

/**
 * Compares the two. A row that were missing to keep a secret would leave its jobs out of one sum and not of the other:
 * sums that are equal to the unit in three countings made of different rows leave nothing to hide.
 */
export function compareTotals({ communes, sectors }: YearOfJobs): ZoneTotals {
  const apart: (readonly [string, number])[] = [];
  let agree = true;
  for (const [zone, jobs] of communes) {
    const [first = Number.NaN, ...others] = sectors.map((totals) => jobs - (totals.get(zone) ?? Number.NaN));
    if (Number.isNaN(first) || others.some((difference) => difference !== first)) agree = false;
    if (first !== 0) apart.push([zone, first]);
  }
  const opposite =
    apart.length === 0 || (apart.length === 2 && (apart[0]?.[1] ?? 0) + (apart[1]?.[1] ?? 0) === 0);
  return {
    equal: communes.size - apart.length,
    apart,
    proved: communes.size > 0 && sectors.length > 1 && agree && opposite,
  };
}
