import type { CentreSettings } from './centre.ts';

/** What a visit gives, as the first screen promises it; the last three are ways to take it away, of which one at most is said. */
export type Gain = 'work' | 'doors' | 'both' | 'print' | 'code';

/** What may be promised with the settings of a centre: nothing that its screens leave out. */
export function gainsOf({
  screens,
  takeAway,
}: Pick<CentreSettings, 'screens' | 'takeAway'>): readonly Gain[] {
  const { print, code } = takeAway;
  const ways: readonly Gain[] = print && code ? ['both'] : print ? ['print'] : code ? ['code'] : [];
  const work: readonly Gain[] = screens.work || screens.hiring || screens.trade ? ['work'] : [];
  return [...work, 'doors', ...ways];
}
