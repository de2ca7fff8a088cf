import type { RegionFigures } from '../../domain/annual/regionFigures.ts';
import { ifReady } from '../slices/loadable.ts';
import type { AppState } from '../store.ts';

/** What is on screen now; null while something is missing. */
export function selectFigures(state: AppState): RegionFigures | null {
  const [region, recruitment, tension, indicators] = [
    ifReady(state.region),
    ifReady(state.recruitment),
    ifReady(state.tension),
    ifReady(state.indicators),
  ];
  return region && recruitment && tension && indicators
    ? { region, recruitment, tension, indicators, flows: state.flows }
    : null;
}
