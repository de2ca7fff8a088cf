import type { CentreSettings } from './centre.ts';

/** Screens of a visit, in order: one decision on each. Five at most lie between the commune and what is taken away. */
const VISIT_SCREENS = [
  'welcome',
  'commune',
  'need',
  'wider',
  'work',
  'trade',
  'addresses',
  'takeAway',
] as const;
/** `where` stands beside the addresses, for who wants other ones: it is on nobody's way. */
export type VisitScreen = (typeof VISIT_SCREENS)[number] | 'where';

/** How far around their commune somebody looks: with the ones that touch it, or within kilometres. */
export const REACHES = ['commune', 'neighbours', 10, 20] as const;
export type VisitReach = (typeof REACHES)[number];

/** The screens that a centre shows, in order. */
export function screensOf({ screens, takeAway }: CentreSettings): readonly VisitScreen[] {
  const shown: Partial<Record<VisitScreen, boolean>> = {
    work: screens.work,
    // Who recruits, then a trade: two levels of one screen.
    trade: screens.hiring || screens.trade,
    takeAway: takeAway.print || takeAway.code,
  };
  return VISIT_SCREENS.filter((screen) => shown[screen] ?? true);
}

/** The screen after, or before; the same at the ends. */
export function screenBeside(screen: VisitScreen, by: 1 | -1, centre: CentreSettings): VisitScreen {
  if (screen === 'where') return 'addresses';
  const screens = screensOf(centre);
  return screens[screens.indexOf(screen) + by] ?? screen;
}
