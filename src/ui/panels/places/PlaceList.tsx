import { useState } from 'react';
import type { PlaceId } from '../../../domain/ids.ts';
import { familyOf, type Place } from '../../../domain/places/place.ts';
import { Button } from '../../primitives/Button.tsx';
import { type DistanceOrigin, placesTexts } from '../../texts/places.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { FamilySign } from './FamilySign.tsx';

/** Rows shown at first, and how many more each time. */
const PAGE = 20;

/** A card of a list, with how far it is. */
export interface ListedPlace {
  readonly place: Place;
  /** Kilometres from the origin, 0 inside of the territory; null when the place or the origin is nowhere. */
  readonly distanceKm: number | null;
}

interface PlaceListProps {
  /** Accessible name of the list. */
  readonly label: string;
  /** In the order shown. */
  readonly listed: readonly ListedPlace[];
  readonly origin: DistanceOrigin;
  /** Name of the commune of a place; null when it has none. */
  readonly communeOf: (place: Place) => string | null;
  readonly open: PlaceId | null;
  readonly onOpen: (id: PlaceId) => void;
  /** Told which card is pointed at or focused; null when none is any more. */
  readonly onHover: (id: PlaceId | null) => void;
}

/** Cards one below the other, the first ones at first. */
export function PlaceList({ label, listed, ...row }: PlaceListProps) {
  const [shown, setShown] = useState(PAGE);
  const left = listed.length - shown;
  return (
    <div className="stack stack--tight">
      <ul className="place-list" aria-label={label}>
        {listed.slice(0, shown).map((each) => (
          <PlaceRow key={each.place.id} {...each} {...row} />
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setShown(shown + PAGE)}>{placesTexts.more(left)}</Button>}
    </div>
  );
}

type PlaceRowProps = ListedPlace & Omit<PlaceListProps, 'label' | 'listed'>;

/** What can be told of a card in three lines, without colour. */
function PlaceRow({ place, distanceKm, origin, communeOf, open, onOpen, onHover }: PlaceRowProps) {
  const { id, name, kind, status, position } = place;
  const commune = communeOf(place) ?? placesTexts.noCommune;
  const approximate = position?.precision === 'commune';
  return (
    <li className="place-row" data-open={id === open} data-status={status}>
      <FamilySign family={familyOf(kind)} />
      <div>
        <button
          type="button"
          className="place-row__name"
          onClick={() => onOpen(id)}
          onPointerEnter={() => onHover(id)}
          onPointerLeave={() => onHover(null)}
          onFocus={() => onHover(id)}
          onBlur={() => onHover(null)}
        >
          {name}
        </button>
        <p className="place-row__facts">
          {placeWords.kinds[kind]} · {commune}
        </p>
        <p className="place-row__facts">
          {distanceKm !== null && <>{placesTexts.distance(distanceKm, origin, approximate)} · </>}
          <span className="place-row__status">{placeWords.status(place)}</span>
        </p>
      </div>
    </li>
  );
}
