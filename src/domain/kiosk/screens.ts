import type { CentreSettings } from './centre.ts';

/** Screens of a visit, in order: one decision on each. */
const VISIT_SCREENS = [
  'welcome',
  'commune',
  'wider',
  'work',
  'hiring',
  'where',
  'trade',
  'addresses',
  'takeAway',
] as const;
export type VisitScreen = (typeof VISIT_SCREENS)[number];

/** How far around their commune somebody looks: with the ones that touch it, or within kilometres. */
export const REACHES = ['commune', 'neighbours', 10, 20] as const;
export type VisitReach = (typeof REACHES)[number];

/** The screens that a centre shows. */
export function screensOf({ screens, takeAway }: CentreSettings): readonly VisitScreen[] {
  const shown: Partial<Record<VisitScreen, boolean>> = {
    ...screens,
    takeAway: takeAway.print || takeAway.code,
  };
  return VISIT_SCREENS.filter((screen) => shown[screen] ?? true);
}

/** The screen after, or before; the same at the ends. */
export function screenBeside(screen: VisitScreen, by: 1 | -1, centre: CentreSettings): VisitScreen {
  const screens = screensOf(centre);
  return screens[screens.indexOf(screen) + by] ?? screen;
}
