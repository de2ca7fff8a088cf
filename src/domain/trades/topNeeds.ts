import type { BassinId, Fap2021Code } from '../ids.ts';
import { searchedPart, wordsOf } from '../search/normalise.ts';
import type { Sum } from '../statistics/sums.ts';
import { type Family, findFamily } from './families.ts';
import type { ProjectsPart } from './projectsPart.ts';
import { latestYear, type Recruitment, sumNeeds, surveyLines } from './recruitment.ts';
import type { Trades } from './trades.ts';

/** One line of « Qui recrute ici ? »: a family of trades over the whole of the bassins crossed. */
export interface TopNeed {
  readonly family: Family<Fap2021Code>;
  /** Published projects of the last year in the bassins crossed, each taken whole: not those of the drawing. */
  readonly projects: Sum;
  readonly difficultPart: ProjectsPart;
  readonly seasonalPart: ProjectsPart;
  /** Published projects of the year before; null when there is no earlier survey. */
  readonly before: Sum | null;
}

/** Columns that the list can be sorted by: nothing is ranked by a share, whose terms are not all published. */
export const TOP_NEED_KEYS = ['label', 'projects'] as const;
export type TopNeedKey = (typeof TOP_NEED_KEYS)[number];

/** Families with a line in one of the bassins, the most published projects first; unpublished ones at the end. */
export function topNeeds(
  recruitment: Recruitment,
  bassins: readonly BassinId[],
  trades: Trades,
): readonly TopNeed[] {
  const year = latestYear(recruitment);
  const previous = recruitment.years.at(-2);
  const needs = recruitment.families.flatMap((code): TopNeed[] => {
    const lines = surveyLines(recruitment, year, bassins, [code]);
    const family = findFamily(trades.fap2021, code);
    if (!family || lines.every(({ state }) => state !== 'line')) return [];
    const { projects, difficultPart, seasonalPart } = sumNeeds(lines);
    const earlier =
      previous === undefined ? null : sumNeeds(surveyLines(recruitment, previous, bassins, [code]));
    return [{ family, projects, difficultPart, seasonalPart, before: earlier?.projects ?? null }];
  });
  return sortTopNeeds(needs, 'projects', true);
}

/** Sorted lines; what is not published comes last in both directions. Equal lines follow their labels. */
export function sortTopNeeds(
  needs: readonly TopNeed[],
  key: TopNeedKey,
  descending: boolean,
): readonly TopNeed[] {
  const sign = descending ? -1 : 1;
  const byLabel = (a: TopNeed, b: TopNeed) => collator.compare(a.family.label, b.family.label);
  if (key === 'label') return [...needs].sort((a, b) => sign * byLabel(a, b));
  return [...needs].sort((a, b) => {
    const [left, right] = [a[key].value, b[key].value];
    if (left === null || right === null) return left === right ? byLabel(a, b) : left === null ? 1 : -1;
    return sign * (left - right) || byLabel(a, b);
  });
}

/** Lines whose family has every word of the query, begun at least; all of them for an empty one. */
export function filterTopNeeds(needs: readonly TopNeed[], query: string): readonly TopNeed[] {
  const wanted = wordsOf(searchedPart(query));
  return needs.filter(({ family }) => {
    const words = wordsOf(`${family.label} ${family.wider.label} ${family.code}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

const collator = new Intl.Collator('fr');
