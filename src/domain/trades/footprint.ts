import type { Region } from '../catalogue/region.ts';
import type { BassinId } from '../ids.ts';
import { latestYear, type Recruitment } from './recruitment.ts';

/** What the last survey covers of a bassin. */
export interface Footprint {
  readonly year: number;
  /** Names of the départements whose part of the bassin it leaves out, although another year has it; empty for a whole one. */
  readonly without: readonly string[];
  /** Years that cover another part: they are not compared with the last one. */
  readonly otherYears: readonly number[];
}

/** Reads it from the surveys. Two years are compared on one footprint only. */
export function lastFootprint(recruitment: Recruitment, bassin: BassinId, { zones }: Region): Footprint {
  const { years, surveys } = recruitment;
  const year = latestYear(recruitment);
  const partsOf = (each: number) => surveys.get(each)?.without.get(bassin) ?? [];
  const parts = partsOf(year);
  return {
    year,
    without: parts.map(
      (id) => zones.departement.find((record) => record.id === id)?.name ?? id.slice('DEP:'.length),
    ),
    otherYears: years.filter((each) => partsOf(each).join() !== parts.join()),
  };
}
