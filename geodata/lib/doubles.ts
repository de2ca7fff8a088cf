import { NUMBER_OF_KIND } from '../../src/domain/places/doorNeeds.ts';
import type { PlaceRecord } from '../../src/domain/places/placesContract.ts';
import { sharedSigns } from './sameSite.ts';

type Card = Pick<PlaceRecord, 'id' | 'kind' | 'commune' | 'category' | 'phone' | 'address' | 'name' | 'at'>;

/**
 * Cards of one kind in one commune that share two signs with an earlier one: they are one door. Schools are told apart by their
 * number; what roams is no door.
 */
export function doublesIn<T extends Card>(cards: readonly T[]): { readonly first: T; readonly second: T }[] {
  const groups = new Map<string, T[]>();
  const doubles: { first: T; second: T }[] = [];
  for (const card of cards) {
    if (!card.commune || card.category !== 'place' || card.id.startsWith('uai')) continue;
    const key = `${card.kind} ${card.commune}`;
    const others = groups.get(key) ?? [];
    const first = others.find((other) => sharedSigns(toSite(card), toSite(other)).length > 1);
    if (first) doubles.push({ first, second: card });
    groups.set(key, [...others, card]);
  }
  return doubles;
}

/** A number that all doors of a kind have tells none of them apart. */
function toSite({ phone, address, name, at, kind }: Card) {
  const own = NUMBER_OF_KIND[kind]?.number === phone ? undefined : phone;
  return { phone: own, address, name, point: at ? ([at[0], at[1]] as const) : null };
}
