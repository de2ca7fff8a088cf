import { NUMBER_OF_KIND } from './doorNeeds.ts';
import { familyOf, type Place, type PlaceFamily, type PlaceKind } from './place.ts';

/** What says whether somebody can be reached. */
export type ReachableCard = Pick<Place, 'kind' | 'status' | 'phone' | 'website' | 'address'>;

/** What is no contact: schools, and dates. */
const APART: ReadonlySet<PlaceFamily> = new Set(['training', 'events']);
const GONE: ReadonlySet<Place['status']> = new Set(['closed', 'past', 'format', 'quoted']);

/** Whether a card is somebody to reach, by a telephone, a site or an address. */
export function isContact({ kind, status, phone, website, address }: ReachableCard): boolean {
  const reached = phone ?? website ?? address ?? NUMBER_OF_KIND[kind]?.number ?? null;
  return reached !== null && !APART.has(familyOf(kind)) && !GONE.has(status);
}

/** Whether a kind knows the employers and the businesses of a place. */
export function isForEconomy(kind: PlaceKind): boolean {
  return familyOf(kind) === 'economy';
}
