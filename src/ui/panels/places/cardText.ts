import type { Place } from '../../../domain/places/place.ts';
import type { InOneWay } from '../../texts/addressed.ts';
import type { placeCardTexts } from '../../texts/placeCard.ts';
import { placeWords } from '../../texts/placeWords.ts';

/**
 * A card as plain lines, to be pasted elsewhere: what it is, where, how to reach it, and where it comes from.
 * @param commune name of its commune; null when it has none
 */
export function cardText(
  place: Place,
  commune: string | null,
  texts: InOneWay<typeof placeCardTexts>,
): string {
  const { name, kind, services, address, phone, website } = place;
  const town = [place.postcode, commune].filter(Boolean).join(' ');
  const lines: readonly (readonly [label: string, value: string | null])[] = [
    [texts.services, services],
    [texts.period, placeWords.whenOf(place)],
    [texts.address, [address, town].filter(Boolean).join(', ') || null],
    [texts.phone, phone],
    [texts.website, website],
    [texts.source, placeWords.sourceOf(place)],
  ];
  return [
    `${name} (${placeWords.kinds[kind]})`,
    ...lines.flatMap(([label, value]) => (value ? [texts.line(label, value)] : [])),
    `${texts.trust(place)}${texts.advice(place)}`,
  ].join('\n');
}
