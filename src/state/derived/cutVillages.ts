import { type CutVillages, cutVillages } from '../../domain/territory/cutVillages.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';

const NONE: readonly CutVillages[] = [];

/** The communes that the line cuts, by their former communes on each side; none while these are not there. */
export const selectCutVillages = derive(
  (state) =>
    [state.territory.present.shape, selectCounting(state), state.names, selectRegion(state)] as const,
  (shape, counting, names, region): readonly CutVillages[] =>
    region && names.status === 'ready' ? cutVillages(shape, counting, names.value, region) : NONE,
);
