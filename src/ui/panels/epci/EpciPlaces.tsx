import { useMemo } from 'react';
import { findZone, type Region } from '../../../domain/catalogue/region.ts';
import type { EpciId } from '../../../domain/ids.ts';
import { epciContacts } from '../../../domain/places/epciContacts.ts';
import { familyOf, type Place } from '../../../domain/places/place.ts';
import { isOver } from '../../../domain/places/selection.ts';
import { selectPlaces } from '../../../state/derived/places.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatPhone } from '../../formats.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { epciTexts } from '../../texts/epci.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { CardList } from '../places/CardList.tsx';
import { PlaceLine } from '../places/PlaceLine.tsx';
import { EpciOpco } from './EpciOpco.tsx';
import '../places/places.css';
import { useTexts } from '../../useTexts.ts';

interface EpciPlacesProps {
  readonly region: Region;
  readonly epci: EpciId;
}

/** Economic contacts by commune, what our sources do not have, and the other places. */
export function EpciPlaces({ region, epci }: EpciPlacesProps) {
  const texts = useTexts(epciTexts);
  const places = useApp(selectPlaces);
  const day = today();
  const contacts = useMemo(() => epciContacts(epci, places, region, day), [epci, places, region, day]);
  const others = useMemo(() => {
    const shown = new Set([
      ...(contacts?.doors ?? []),
      ...(contacts?.communes.flatMap((commune) => commune.places) ?? []),
    ]);
    return placesOf(epci, places, region).filter((place) => !shown.has(place) && !isOver(place, day));
  }, [epci, places, region, day, contacts]);
  if (!contacts) return null;
  return (
    <div className="stack">
      <section className="stack stack--tight">
        <h3>{texts.contacts}</h3>
        {contacts.doors.length > 0 && (
          <>
            <h4>{texts.doors}</h4>
            <PlaceLines label={texts.doors} places={contacts.doors} />
          </>
        )}
        <EpciOpco region={region} epci={epci} />
        {contacts.communes.length === 0 && contacts.doors.length === 0 && <p>{texts.none}</p>}
        {contacts.communes.map((commune) => (
          <div key={commune.code} className="epci__commune">
            <h4>{commune.name}</h4>
            <PlaceLines label={commune.name} places={commune.places} />
          </div>
        ))}
        {contacts.missing.length > 0 && <p className="note">{texts.missing(contacts.missing)}</p>}
      </section>
      {others.length > 0 && (
        <Disclosure title={texts.others(others.length)} level={3}>
          <PlaceLines label={texts.others(others.length)} places={others} />
        </Disclosure>
      )}
    </div>
  );
}

/** Cards one a line; a press opens the card in the list of places. */
function PlaceLines({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  const { openPlace, hoverPlace } = useApp((state) => state.placesActions);
  return (
    <CardList label={label} items={places}>
      {(place) => (
        <PlaceLine key={place.id} place={place} onOpen={openPlace} onHover={hoverPlace}>
          <p className="place-row__facts">
            {placeWords.kinds[place.kind]}
            {place.phone && ` · ${formatPhone(place.phone)}`}
            {!place.phone && place.website && ` · ${place.website.replace(/^https?:\/\/(?:www\.)?/, '')}`}
          </p>
          <p className="place-row__facts place-row__status">{placeWords.status(place)}</p>
        </PlaceLine>
      )}
    </CardList>
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
