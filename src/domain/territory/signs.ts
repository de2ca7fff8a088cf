import type { TerritorySign } from './territorySet.ts';

/** How the line of a territory is drawn, on the map, in lists and on paper: the pattern first, the colour second. */
export interface SignStyle {
  /** "#RRGGBB", at least 4.5:1 on land paper. */
  readonly color: string;
  /** Lengths of dashes and gaps in line widths, ends rounded; empty for a full line. */
  readonly dash: readonly number[];
}

export const SIGN_STYLES: Readonly<Record<TerritorySign, SignStyle>> = {
  0: { color: '#B4410E', dash: [] },
  1: { color: '#6B3FA0', dash: [4, 2.5] },
  2: { color: '#23483A', dash: [0.1, 2] },
  3: { color: '#1F4E8C', dash: [4, 2, 0.1, 2] },
};
