import type { AppState } from '../store.ts';

/** Where a visitor is, as a text: another screen, or another level within one, has another. */
export function selectVisitLevel({ visit, choices, tool, openPlace, placeChoice }: AppState): string {
  const { screen, tradePath, family, sector } = visit;
  const within = [choices.commune, tradePath, sector, family, choices.pistes, tool, openPlace, placeChoice];
  return JSON.stringify([screen, ...within]);
}

/**
 * What lies under the finger of a visitor, as a text: their level, the addresses that were replaced or kept, the sheets that were
 * sent, and whatever covers the screen.
 */
export function selectUnderFinger(state: AppState): string {
  const { refused, kept, sheets } = state.visit;
  const covers = [state.secondsLeft !== null, state.goodbyeLeft !== null, state.leaving];
  return JSON.stringify([selectVisitLevel(state), refused.length, kept, sheets, ...covers]);
}
