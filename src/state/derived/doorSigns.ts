import type { VisitScreen } from '../../domain/kiosk/screens.ts';
import type { AppState } from '../store.ts';

/** Screens of a visit that speak of its addresses. */
const DOORS_SHOWN: ReadonlySet<VisitScreen> = new Set(['addresses', 'takeAway']);

/** Whose doors stand on the map under the numbers of their list: those of an interview, those of a visit; null when none do. */
export function doorsOf({ step, choices, visit }: AppState): 'person' | 'visit' | null {
  if (step === 'people' || (step === null && choices.tab === 'places')) return 'person';
  return DOORS_SHOWN.has(visit.screen) ? 'visit' : null;
}
