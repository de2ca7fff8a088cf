import { selectPlaces } from '../../state/derived/allPlaces.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import { communeName } from '../panels/places/communeName.ts';
import { placesTexts } from '../texts/places.ts';
import { placeWords } from '../texts/placeWords.ts';

/** The place pointed at on the map: name, what it is and where, how far it can be trusted. */
export function PlaceReadout() {
  const region = useApp(selectRegion);
  const place = useApp((state) => selectPlaces(state).find(({ id }) => id === state.hoveredPlace) ?? null);
  if (!region || !place) return null;
  const { name, kind, position } = place;
  return (
    <div className="readout__card">
      <p className="readout__name">{name}</p>
      <p className="readout__detail">
        {placeWords.kinds[kind]} · {communeName(place, region) ?? placesTexts.noCommune}
      </p>
      <p className="readout__figure">
        {position?.precision === 'commune' ? `${placesTexts.approximate} · ` : ''}
        {placeWords.status(place)}
      </p>
    </div>
  );
}
