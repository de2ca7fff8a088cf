import type { Region } from '../../domain/catalogue/region.ts';
import { yearOf } from '../../domain/figures/figure.ts';
import type { Indicators } from '../../domain/statistics/series.ts';
import type { AppState } from '../store.ts';

/** The region once loaded, null before. */
export function selectRegion({ region }: AppState): Region | null {
  return region.status === 'ready' ? region.value : null;
}

/** The on-demand indicators once loaded, null before. */
export function selectIndicators({ indicators }: AppState): Indicators | null {
  return indicators.status === 'ready' ? indicators.value : null;
}

/** Year of the private jobs of the first load; null before the region is there. */
export function selectJobsYear(state: AppState): number | null {
  const region = selectRegion(state);
  return region && yearOf(region.communes.figures.privateJobs);
}
