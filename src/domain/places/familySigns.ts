import type { PlaceFamily } from './place.ts';

/** Side of the square that the signs are drawn in. */
export const SIGN_BOX = 24;

/**
 * Silhouette of each family as SVG path data in a box of `SIGN_BOX`, filled with the even-odd rule. The list and the
 * map draw the same: a compass rose, a summit, a briefcase, a screen, a house, columns, a ring, a mortarboard and a
 * calendar, told apart without colour.
 */
export const FAMILY_SIGNS: Readonly<Record<PlaceFamily, string>> = {
  guidance: 'M12 1 15 9 23 12 15 15 12 23 9 15 1 12 9 9Z',
  youth: 'M12 2 23 21H1Z',
  employment: 'M7 6V2.5h10V6h5v15H2V6ZM9.2 6h5.6V4.7H9.2Z',
  digital: 'M1.5 3h21v14H14v2.5h4V22H6v-2.5h4V17H1.5ZM4 5.5v9h16v-9Z',
  services: 'M12 2 23 11.5h-3V22h-5.5v-6.5h-5V22H4V11.5H1Z',
  economy: 'M2.5 13h5v9h-5ZM9.5 7.5h5V22h-5ZM16.5 2h5v20h-5Z',
  integration: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
  training: 'M12 3 24 9 12 15 0 9ZM5 13.7l7 3.5 7-3.5V18l-7 3.5L5 18Z',
  events: 'M5.5 2H8v2h8V2h2.5v2H22v18H2V4h3.5ZM4.5 9.5v10h15v-10ZM7 12h4v4H7Z',
};
