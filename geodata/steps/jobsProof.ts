import type { SectorLine } from '../lib/sectorGrid.ts';
import { defineStep } from '../lib/step.ts';
import { compareTotals, type ZoneTotals } from '../lib/zoneTotals.ts';
import { members } from './members.ts';
import { sectorFiles, URSSAF_A21, URSSAF_A38 } from './sectorFiles.ts';
import { type PublishedJobs, urssafCommunes } from './urssafCommunes.ts';
import { wholeZonesEmploi } from './wholeZonesEmploi.ts';

/**
 * Whether a missing row of Urssaf is « aucun salarié déclaré », year by year, by the totals of the zones d'emploi that lie
 * wholly in the region. A year that the files of zones do not have cannot be proved and is not in the map.
 */
export const jobsProof = defineStep({
  id: 'jobsProof',
  sources: [],
  inputs: [members, urssafCommunes, sectorFiles, wholeZonesEmploi],
  run(context): ReadonlyMap<number, ZoneTotals> {
    const { rows } = context.get(members);
    const { jobs } = context.get(urssafCommunes);
    const { urssafA21, urssafA38 } = context.get(sectorFiles);
    const wholeSizes = context.get(wholeZonesEmploi);
    const zoneOf = new Map(rows.map(({ code, zoneEmploi }) => [code, zoneEmploi]));
    const whole = [...new Set(zoneOf.values())]
      .filter((zone) => wholeSizes.get(zone) === rows.filter((row) => row.zoneEmploi === zone).length)
      .sort();
    if (!publishesSmallest(jobs)) return new Map();
    const years = Object.keys(URSSAF_A21.jobs).map(Number);
    const sectorsOf = (lines: readonly SectorLine[], year: number, column: readonly number[]) =>
      addUp(lines.map((line) => [line.zone, line.jobs[column.indexOf(year)] ?? 0]));
    const a38Years = Object.keys(URSSAF_A38.jobs).map(Number);
    return new Map(
      years.map((year) => {
        const communes = addUp(
          [...jobs].map(([code, series]) => [zoneOf.get(code) ?? '', series.get(year) ?? 0]),
        );
        return [
          year,
          compareTotals({
            communes: new Map(whole.map((zone) => [zone, communes.get(zone) ?? 0])),
            sectors: [sectorsOf(urssafA21, year, years), sectorsOf(urssafA38, year, a38Years)],
          }),
        ];
      }),
    );
  },
});

/** Whether the source publishes its ones and its zeros: no figure is then hidden for being small. */
function publishesSmallest(jobs: PublishedJobs): boolean {
  const published = new Set([...jobs.values()].flatMap((series) => [...series.values()]));
  return published.has(0) && published.has(1);
}

/** Years in which a missing row is a zero. */
export function provedYears(proof: ReadonlyMap<number, ZoneTotals>): ReadonlySet<number> {
  return new Set([...proof].filter(([, { proved }]) => proved).map(([year]) => year));
}

function addUp(terms: readonly (readonly [zone: string, jobs: number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [zone, jobs] of terms) sums.set(zone, (sums.get(zone) ?? 0) + jobs);
  return sums;
}
