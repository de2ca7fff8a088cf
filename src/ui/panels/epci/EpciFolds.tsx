import { useMemo } from 'react';
import { findZone, type Region } from '../../../domain/catalogue/region.ts';
import type { EpciId } from '../../../domain/ids.ts';
import type { EpciContacts } from '../../../domain/places/epciContacts.ts';
import { familyOf, type Place } from '../../../domain/places/place.ts';
import { isOver } from '../../../domain/places/selection.ts';
import { selectPlaces } from '../../../state/derived/allPlaces.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { cardAnswerTexts } from '../../texts/answers/cards.ts';
import { epciTexts } from '../../texts/epci.ts';
import { opcoTexts } from '../../texts/opco.ts';
import { useTexts } from '../../useTexts.ts';
import { PlaceLines } from '../places/PlaceLines.tsx';
import { EpciOpco } from './EpciOpco.tsx';
import './epci.css';

interface EpciFoldsProps {
  readonly region: Region;
  readonly epci: EpciId;
  readonly contacts: EpciContacts;
  /** Those that are seen before the folds. */
  readonly doors: readonly Place[];
}

/** Economic contacts by commune, who funds training, what our sources do not have, and the other places. */
export function EpciFolds({ region, epci, contacts, doors }: EpciFoldsProps) {
  const texts = useTexts(epciTexts);
  const { epciContacts, epciMissing, epciOthers, count } = cardAnswerTexts;
  const places = useApp(selectPlaces);
  const day = today();
  const others = useMemo(() => {
    const shown = new Set([...contacts.doors, ...contacts.communes.flatMap((commune) => commune.places)]);
    return placesOf(epci, places, region).filter((place) => !shown.has(place) && !isOver(place, day));
  }, [epci, places, region, day, contacts]);
  const more = contacts.doors.filter((door) => !doors.includes(door));
  const known = contacts.communes.reduce((sum, commune) => sum + commune.places.length, more.length);
  return (
    <>
      <Disclosure title={epciContacts} aside={count(known)}>
        <div className="stack">
          {known === 0 && <p>{texts.none}</p>}
          {more.length > 0 && <PlaceLines label={texts.doors} places={more} />}
          {contacts.communes.map((commune) => (
            <div key={commune.code} className="epci__commune">
              <h4>{commune.name}</h4>
              <PlaceLines label={commune.name} places={commune.places} />
            </div>
          ))}
        </div>
      </Disclosure>
      {contacts.missing.length > 0 && (
        <Disclosure title={epciMissing} aside={count(contacts.missing.length)}>
          <p>{texts.missing(contacts.missing)}</p>
        </Disclosure>
      )}
      <Disclosure title={opcoTexts.zoneTitle}>
        <EpciOpco region={region} epci={epci} />
      </Disclosure>
      {others.length > 0 && (
        <Disclosure title={epciOthers} aside={count(others.length)}>
          <PlaceLines label={epciOthers} places={others} />
        </Disclosure>
      )}
    </>
  );
}

/** Every card of the communes of an EPCI but schools, in the order of the catalogue. */
function placesOf(epci: EpciId, places: readonly Place[], region: Region): readonly Place[] {
  const rows = new Set(findZone(region, epci)?.rows);
  return places.filter(
    ({ commune, kind }) =>
      commune !== null && rows.has(region.rowOf.get(commune) ?? -1) && familyOf(kind) !== 'training',
  );
}
