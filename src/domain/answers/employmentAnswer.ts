import type { JobsCurve } from '../statistics/series.ts';
import { type Answer, withoutFigure } from './answer.ts';

/** What can be said of private jobs over the years: percents of change since the first of them. */
export type EmploymentSaid =
  | { readonly kind: 'unpublished' }
  | {
      readonly kind: 'known';
      readonly since: number;
      readonly percent: number;
      readonly region: number | null;
    };

/** How private jobs changed since the first year of the curve, here and in the region. */
export function employmentAnswer(curve: JobsCurve, ofRegion: JobsCurve): Answer<EmploymentSaid> {
  const percent = changeOf(curve);
  const since = curve.years[0];
  const until = curve.years.at(-1);
  if (percent === null || since === undefined || until === undefined)
    return withoutFigure({ kind: 'unpublished' });
  return {
    said: { kind: 'known', since, percent, region: changeOf(ofRegion) },
    footprint: { kind: 'territory', communes: curve.of },
    years: [until, since],
    doubts: [
      ...(curve.missing > 0 ? [{ kind: 'leftOut', count: curve.missing, of: curve.of } as const] : []),
      ...(curve.fragile ? [{ kind: 'fragile' } as const] : []),
    ],
  };
}

function changeOf({ index }: JobsCurve): number | null {
  const last = index.at(-1);
  return last === undefined || Number.isNaN(last) ? null : last - 100;
}
