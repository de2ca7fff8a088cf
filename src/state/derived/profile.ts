import { COMMUNE_ZONINGS, ownRows } from '../../domain/catalogue/region.ts';
import { readGaps } from '../../domain/statistics/gaps.ts';
import { homeWork } from '../../domain/statistics/homeWork.ts';
import { comparisonZone, flagsOver, portrait } from '../../domain/statistics/portrait.ts';
import { ageStructure, jobsCurve } from '../../domain/statistics/series.ts';
import { zonesCrossed } from '../../domain/statistics/zonesCrossed.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectIndicators, selectRegion } from './region.ts';

/** The zone the territory is compared with; null while there is nothing to compare. */
export const selectComparison = derive(
  (state) => [selectCounting(state), selectRegion(state), state.choices.compareWith] as const,
  ({ counted }, region, chosen) => region && comparisonZone(counted, chosen, region),
);

/** Figures of the territory, of the comparison zone (its communes in the region) and of the region; null before the first load. */
export const selectPortraits = derive(
  (state) => [selectCounting(state), selectComparison(state), selectRegion(state)] as const,
  ({ counted }, comparison, region) =>
    region && {
      territory: portrait(region.communes, counted),
      comparison: comparison && portrait(region.communes, comparison.rows),
      region: portrait(region.communes, ownRows(region)),
    },
);

/** Zones crossed, by zoning, and the gap reading; null before the first load. */
export const selectReading = derive(
  (state) => [selectCounting(state), selectRegion(state)] as const,
  ({ counted }, region) =>
    region && {
      crossed: COMMUNE_ZONINGS.map((zoning) => ({ zoning, zones: zonesCrossed(zoning, counted, region) })),
      gaps: readGaps(counted, region),
    },
);

/** Where inhabitants of the territory go to work; null without flows, or without a territory that they know. */
export const selectHomeWork = derive(
  (state) => [selectCounting(state), selectRegion(state), state.flows] as const,
  ({ counted }, region, flows) =>
    region &&
    flows &&
    homeWork(
      flows,
      Array.from(counted, (row) => region.communes.codes[row] ?? ''),
    ),
);

/** Curves, age structures and notes of the on-demand indicators; null until they are loaded. */
export const selectSeries = derive(
  (state) =>
    [selectCounting(state), selectComparison(state), selectRegion(state), selectIndicators(state)] as const,
  ({ counted }, comparison, region, indicators) =>
    region &&
    indicators && {
      curve: jobsCurve(indicators, counted),
      regionCurve: jobsCurve(indicators, ownRows(region)),
      ages: ageStructure(indicators, counted),
      comparisonAges: comparison && ageStructure(indicators, comparison.rows),
      agesFlags: flagsOver('ages', counted, indicators, region),
    },
);
