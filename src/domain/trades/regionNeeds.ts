import type { Region } from '../catalogue/region.ts';
import type { Fap2021Code, RegionId } from '../ids.ts';
import type { ZoneNeeds } from './needs.ts';
import { bassinsOf, latestYear, type Recruitment, sumNeeds, surveyLines } from './recruitment.ts';

/** Sums over the bassins of the region, one per family: what there is to say before anything is drawn. */
export function regionNeeds(
  recruitment: Recruitment,
  families: readonly Fap2021Code[],
  region: Region,
): readonly ZoneNeeds[] {
  const { name } = region.zones.region;
  const id = region.zones.region.id as RegionId;
  const year = latestYear(recruitment);
  const own = bassinsOf(recruitment, id);
  return families.map((family) => ({
    id,
    name,
    year,
    family,
    sum: sumNeeds(surveyLines(recruitment, year, own, [family])),
  }));
}
