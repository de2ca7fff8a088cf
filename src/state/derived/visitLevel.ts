import type { AppState } from '../store.ts';

/** Where a visitor is, as a text: another screen, or another level within one, has another. */
export function selectVisitLevel({ visit, choices, tool, openPlace, placeChoice }: AppState): string {
  const { screen, tradePath } = visit;
  const within = [choices.commune, tradePath, choices.pistes, tool, openPlace, placeChoice];
  return JSON.stringify([screen, ...within]);
}

/**
 * What lies under the finger of a visitor, as a text: their level, the addresses that were replaced, the sheets that were
 * sent, and whatever covers the screen.
 */
export function selectUnderFinger(state: AppState): string {
  const covers = [state.secondsLeft !== null, state.goodbyeLeft !== null, state.leaving];
  return JSON.stringify([selectVisitLevel(state), state.visit.refused.length, state.visit.sheets, ...covers]);
}
