import type { ReactNode } from 'react';
import type { PlaceId } from '../../../domain/ids.ts';
import { familyOf, type Place } from '../../../domain/places/place.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { FamilySign } from './FamilySign.tsx';

/** What lines of places answer to. */
export interface PlaceLineActs {
  readonly onOpen: (id: PlaceId) => void;
  /** Told which card is pointed at or focused; null when none is any more. */
  readonly onHover: (id: PlaceId | null) => void;
}

interface PlaceLineProps extends PlaceLineActs {
  readonly place: Place;
  readonly isOpen?: boolean;
  /** Lines of facts below the name. */
  readonly children: ReactNode;
}

/** A place in a list: its sign, its name to press, and a few facts. The whole line answers the finger. */
export function PlaceLine({ place, isOpen = false, onOpen, onHover, children }: PlaceLineProps) {
  const { id, name, kind, status } = place;
  const added = placeWords.addedBy(place);
  return (
    <li className="place-row" data-open={isOpen} data-status={status}>
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
        {children}
        {added && <p className="place-row__facts">{added}</p>}
      </div>
    </li>
  );
}
