import type { Place } from '../../../domain/places/place.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatPhone } from '../../formats.ts';
import { ShortList } from '../../primitives/ShortList.tsx';
import { placeWords } from '../../texts/placeWords.ts';
import { PlaceLine } from './PlaceLine.tsx';
import './places.css';
import { siteName } from '../../texts/siteName.ts';

/** Cards one a line, in a list of this name; a press opens the card in the list of places. */
export function PlaceLines({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  const { openPlace, hoverPlace } = useApp((state) => state.placesActions);
  return (
    <ShortList label={label} className="place-list" items={places}>
      {(place) => (
        <PlaceLine key={place.id} place={place} onOpen={openPlace} onHover={hoverPlace}>
          <p className="place-row__facts">
            {placeWords.kinds[place.kind]}
            {place.phone && ` · ${formatPhone(place.phone)}`}
            {!place.phone && place.website && ` · ${siteName(place.website)}`}
          </p>
          <p className="place-row__facts place-row__status">{placeWords.status(place)}</p>
        </PlaceLine>
      )}
    </ShortList>
  );
}
