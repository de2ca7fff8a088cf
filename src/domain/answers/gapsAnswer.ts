import type { EpciRecord } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
import { yearOf } from '../figures/figure.ts';
import type { Gaps } from '../statistics/gaps.ts';
import { type Answer, withoutFigure } from './answer.ts';

/** The one question that a line asks first. */
export type GapsSaid =
  /** The line and the administrative map agree, and no job lies beside it. */
  | { readonly kind: 'none' }
  /** The commune beside the line with the most private jobs; several where they are counted as one. */
  | { readonly kind: 'neighbour'; readonly names: readonly string[]; readonly jobs: number }
  /** Communes left out of an intercommunality that is mostly taken, the most populated first. */
  | { readonly kind: 'leftOut'; readonly epci: EpciRecord; readonly names: readonly string[] }
  /** Communes taken from an intercommunality that is barely entered. */
  | { readonly kind: 'entered'; readonly epci: EpciRecord; readonly names: readonly string[] };

/** Jobs beside the line that are worth a question of their own. */
const MANY_JOBS = 500;

/** The question to talk about first: the jobs just beside, what was left out, what was entered. */
export function gapsAnswer(
  { leftOut, barelyEntered, neighbours }: Gaps,
  { communes }: Region,
): Answer<GapsSaid> {
  const namesOf = (rows: readonly number[]) => rows.map((row) => communes.names[row] ?? '');
  const [beside] = neighbours;
  const [out] = leftOut;
  const [entered] = barelyEntered;
  const neighbour: Answer<GapsSaid> | null = beside
    ? {
        said: { kind: 'neighbour', names: namesOf(beside.rows), jobs: beside.jobs },
        footprint: { kind: 'territory', communes: beside.rows.length },
        years: [yearOf(communes.figures.privateJobs)],
        doubts: [],
      }
    : null;
  if (neighbour && beside && beside.jobs >= MANY_JOBS) return neighbour;
  if (out) return withoutFigure({ kind: 'leftOut', epci: out.epci, names: namesOf(out.rows) });
  if (entered) return withoutFigure({ kind: 'entered', epci: entered.epci, names: namesOf(entered.rows) });
  return neighbour ?? withoutFigure({ kind: 'none' });
}
