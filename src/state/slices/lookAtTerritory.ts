import { selectTerritoryBounds } from '../derived/counting.ts';
import type { AppState } from '../store.ts';

/** The map shows the territory in hand; for a blank one it stays where it is. */
export function lookAtTerritory(state: AppState): void {
  const bounds = selectTerritoryBounds(state);
  if (bounds) state.uiActions.lookAt(bounds);
}
