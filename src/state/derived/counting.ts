import type { Bbox } from '../../domain/geo.ts';
import type { CommuneCode } from '../../domain/ids.ts';
import { sumOver } from '../../domain/statistics/sums.ts';
import { territoryBounds } from '../../domain/territory/bounds.ts';
import { type Counting, countTerritory, EMPTY_COUNTING } from '../../domain/territory/counting.ts';
import { combine } from '../../domain/territory/drawing.ts';
import { repairOutline } from '../../domain/territory/outline.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { isBlank, withShape } from '../../domain/territory/territory.ts';
import { outsideKm2, touchedInstead } from '../../domain/territory/touched.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';

const NOTHING_TOUCHED: readonly string[] = [];

/** The territory as counted once the stroke is finished: what the profile describes. */
export const selectCounting = derive(
  (state) => [state.territory.present, selectRegion(state)] as const,
  (territory, region) => (region && !isBlank(territory) ? countTerritory(territory, region) : EMPTY_COUNTING),
);

/** The communes that a drawing touches when none counts: code and name, the most covered first. */
export const selectTouched = derive(
  (state) => [selectCounting(state), selectRegion(state)] as const,
  (counting, region) =>
    region
      ? touchedInstead(counting, region).map(({ row }) => ({
          code: region.communes.codes[row] as CommuneCode,
          name: region.communes.names[row] ?? '',
        }))
      : [],
);

/** Box of what was drawn and of the communes counted, to look at; null for a blank territory. */
export const selectTerritoryBounds = derive(
  (state) => [state.territory.present.shape, selectCounting(state), selectRegion(state)] as const,
  (shape, counting, region): Bbox | null => region && territoryBounds(shape, counting, region),
);

/** The territory with the outline under the finger: what the map tints and the live sentence says. */
export const selectLiveTerritory = derive(
  (state) => [state.territory.present, state.draft, state.mode] as const,
  (territory, draft, mode): Territory => {
    const outcome = draft && draft.length > 2 ? repairOutline(draft) : null;
    const shape = outcome?.ok ? combine(territory.shape, outcome.value.shape, mode) : null;
    return shape ? withShape(territory, shape) : territory;
  },
);

/** Counting of the live territory; the very counting of `selectCounting` while nothing is being drawn. */
export const selectLiveCounting = derive(
  (state) =>
    [
      state.territory.present,
      selectLiveTerritory(state),
      selectRegion(state),
      state.draft ? null : selectCounting(state),
    ] as const,
  (committed, live, region, settled): Counting => {
    if (settled && live === committed) return settled;
    return region ? countTerritory(live, region) : EMPTY_COUNTING;
  },
);

/** The three figures that follow the finger; none of them is one when the drawing is not `sound`. */
export const selectLiveFigures = derive(
  (state) => [selectLiveCounting(state), selectRegion(state)] as const,
  (counting, region) => ({
    sound: counting.sound,
    drawnKm2: counting.drawnKm2,
    communes: counting.counted.length,
    partly: counting.partly,
    population: region ? sumOver(region.communes.population, counting.counted) : null,
    privateJobs: region ? sumOver(region.communes.figures.privateJobs.columns[0], counting.counted) : null,
    /** Names of what is touched while nothing counts, the commune most covered first. */
    touched: region
      ? touchedInstead(counting, region).map(({ row }) => region.communes.names[row] ?? '')
      : NOTHING_TOUCHED,
    outsideKm2: region ? outsideKm2(counting, region) : 0,
  }),
);
