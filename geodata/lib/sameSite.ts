import { distanceKm } from '../../src/domain/geo.ts';
import { wordsOf } from '../../src/domain/search/normalise.ts';
import type { PlaceDraft } from './placeDraft.ts';

/** What tells a door from another. */
export type Site = Pick<PlaceDraft, 'phone' | 'address' | 'name' | 'point'>;

/** Two positions of one door, one of them placed by hand. */
const SAME_DOOR_KM = 0.3;

/** What two cards of the same commune share: any of it makes them the same site. */
export const SITE_SIGNS = ['phone', 'address', 'position', 'name'] as const;
export type SiteSign = (typeof SITE_SIGNS)[number];

/** Signs that two cards are one site; empty when they have nothing in common. */
export function sharedSigns(a: Site, b: Site): SiteSign[] {
  const near = a.point !== null && b.point !== null && distanceKm(a.point, b.point) <= SAME_DOOR_KM;
  const shared: Record<SiteSign, boolean> = {
    phone: a.phone !== undefined && a.phone === b.phone,
    address: sameWords(a.address, b.address),
    position: near,
    name: sameWords(a.name, b.name),
  };
  return SITE_SIGNS.filter((sign) => shared[sign]);
}

function sameWords(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}
