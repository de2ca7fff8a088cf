import { X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { PlaceId } from '../../domain/ids.ts';
import { familyOf } from '../../domain/places/place.ts';
import { selectPlaces } from '../../state/derived/allPlaces.ts';
import { useApp } from '../../state/useApp.ts';
import { FamilySign } from '../panels/places/FamilySign.tsx';
import { Button } from '../primitives/Button.tsx';
import { ShortList } from '../primitives/ShortList.tsx';
import { mapPlacesTexts } from '../texts/mapPlaces.ts';
import { placeWords } from '../texts/placeWords.ts';
import '../panels/places/places.css';
import './mapPlaces.css';

/** Cards that lie on each other on the map, one below the other: each can be opened, by pointer or by keyboard. */
export function PlaceChoice({ ids }: { readonly ids: readonly PlaceId[] }) {
  const title = useId();
  const list = useRef<HTMLUListElement>(null);
  const places = useApp(selectPlaces);
  const { openPlace, hoverPlace, offerPlaces } = useApp((state) => state.placesActions);
  const offered = useMemo(() => {
    const known = new Set(ids);
    return places.filter(({ id }) => known.has(id));
  }, [places, ids]);
  useEffect(() => {
    const before = document.activeElement;
    if (ids.length > 0) list.current?.querySelector('button')?.focus();
    return () => {
      hoverPlace(null);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [ids, hoverPlace]);
  return (
    <section
      className="place-choice"
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        offerPlaces(null);
      }}
    >
      <header className="place-choice__head">
        <h2 id={title}>{mapPlacesTexts.choice(offered.length)}</h2>
        <Button variant="quiet" iconOnly icon={<X />} onClick={() => offerPlaces(null)}>
          {mapPlacesTexts.closeChoice}
        </Button>
      </header>
      <ShortList ref={list} className="place-choice__list" items={offered}>
        {({ id, name, kind }) => (
          <li key={id}>
            <button
              type="button"
              className="place-choice__place"
              onClick={() => openPlace(id)}
              onPointerEnter={() => hoverPlace(id)}
              onFocus={() => hoverPlace(id)}
            >
              <FamilySign family={familyOf(kind)} />
              <span>
                {name}
                <small>{placeWords.kinds[kind]}</small>
              </span>
            </button>
          </li>
        )}
      </ShortList>
    </section>
  );
}
