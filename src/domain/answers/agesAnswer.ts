import type { AgeStructure } from '../statistics/series.ts';
import { type Answer, withoutFigure } from './answer.ts';

/** What can be said of the ages of inhabitants: fractions in [0, 1]. */
export type AgesSaid =
  | { readonly kind: 'unpublished' }
  | {
      readonly kind: 'known';
      readonly young: number;
      readonly old: number;
      readonly otherYoung: number | null;
    };

/** Names of the bands of under 25, and of 65 and more. */
const YOUNG = ['0-14', '15-24'];
const OLD = ['65-79', '80+'];

/** Part of the inhabitants under 25 and over 65. @param other structure compared with; null when there is none */
export function agesAnswer(ages: AgeStructure, other: AgeStructure | null): Answer<AgesSaid> {
  if (ages.shares.length === 0) return withoutFigure({ kind: 'unpublished' });
  return {
    said: {
      kind: 'known',
      young: partOf(ages, YOUNG),
      old: partOf(ages, OLD),
      otherYoung: other && other.shares.length > 0 ? partOf(other, YOUNG) : null,
    },
    footprint: { kind: 'territory', communes: ages.of },
    years: [ages.year],
    doubts: ages.missing > 0 ? [{ kind: 'leftOut', count: ages.missing, of: ages.of }] : [],
  };
}

function partOf({ bands, shares }: AgeStructure, wanted: readonly string[]): number {
  return wanted.reduce((sum, band) => sum + (shares[bands.indexOf(band)] ?? 0), 0);
}
