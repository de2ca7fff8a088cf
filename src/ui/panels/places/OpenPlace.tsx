import type { Region } from '../../../domain/catalogue/region.ts';
import type { PlaceCorrection } from '../../../domain/places/place.ts';
import { type OpenCard, selectOpenPlace } from '../../../state/derived/openPlace.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { cardAnswerTexts } from '../../texts/answers/cards.ts';
import { placeCardTexts } from '../../texts/placeCard.ts';
import { type NamedAnchor, placesTexts } from '../../texts/places.ts';
import { useTexts } from '../../useTexts.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { cardText } from './cardText.ts';
import { communeName } from './communeName.ts';
import { PlaceActs, TakeActs } from './PlaceActs.tsx';
import { PlaceCard } from './PlaceCard.tsx';

/** The card that was opened in the list or on the map; nothing while there is none. */
export function OpenPlace({ region }: { readonly region: Region }) {
  const card = useApp(selectOpenPlace);
  const texts = useTexts(placeCardTexts);
  const distances = useDistances(card, region);
  const { openPlace, correct } = useApp((state) => state.placesActions);
  if (!card) return null;
  const { place, original, correction } = card;
  const commune = communeName(place, region);
  const keep = (next: PlaceCorrection | null) => correct(place.id, next);
  return (
    <PlaceCard
      key={place.id}
      place={place}
      original={original}
      correction={correction}
      commune={commune}
      distances={distances}
      onClose={() => openPlace(null)}
      act={<PlaceActs place={place} />}
    >
      <Disclosure title={cardAnswerTexts.placeTake} level={4}>
        <TakeActs toText={() => cardText(place, commune, texts)} />
      </Disclosure>
      <Disclosure title={texts.correct} level={4}>
        <CorrectionForm place={place.id} correction={correction} today={today()} onCorrect={keep} />
      </Disclosure>
    </PlaceCard>
  );
}

const HOME: NamedAnchor = { kind: 'home', commune: null };

/** How far the open card is, in words, from each origin that is known. */
function useDistances(card: OpenCard | null, region: Region): readonly string[] {
  const texts = useTexts(placesTexts);
  const from = useApp((state) => state.placeFilters.from);
  const hasLine = useApp((state) => state.territory.present.shape.length > 0);
  if (!card) return [];
  const { place, fromTerritoryKm, fromHomeKm, fromCommuneKm, byBoat } = card;
  const precision = place.position?.precision ?? null;
  const [fromThem, fromThere] = byBoat;
  const inside = fromTerritoryKm === 0;
  const way = { distanceKm: fromTerritoryKm, anchorKm: fromHomeKm, inside, precision, byBoat: fromThem };
  const wayFromThere = { ...way, distanceKm: fromCommuneKm, inside: false, byBoat: fromThere };
  return [
    texts.distance(way, { commune: null, hasLine, anchor: fromHomeKm === null ? null : HOME }),
    texts.distance(wayFromThere, { commune: communeName({ commune: from }, region), hasLine }),
  ].filter(Boolean);
}
