import { wordsOf } from '../../search/normalise.ts';
import type { Place } from '../place.ts';

/** What an import needs of a card of the catalogue. */
export type KnownCard = Pick<Place, 'id' | 'name' | 'commune' | 'dates'>;

/**
 * Finds cards that are probably in the catalogue under another identifier: same name, its spelling aside, in the same
 * commune. Two events on different days are two events.
 */
export function createDoubleFinder(known: readonly KnownCard[]): (card: KnownCard) => boolean {
  const ids = new Set(known.map(({ id }) => id));
  const daysOf = new Map<string, (string | null)[]>();
  for (const card of known) {
    const days = daysOf.get(keyOf(card)) ?? [];
    days.push(card.dates?.start ?? null);
    daysOf.set(keyOf(card), days);
  }
  return (card) => {
    if (card.commune === null || ids.has(card.id)) return false;
    const start = card.dates?.start ?? null;
    const days = daysOf.get(keyOf(card)) ?? [];
    return days.some((day) => day === null || start === null || day === start);
  };
}

function keyOf({ name, commune }: KnownCard): string {
  return `${commune} ${wordsOf(name).join(' ')}`;
}
