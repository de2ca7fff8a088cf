import type { CommuneCode } from '../../../domain/ids.ts';
import { isOver } from '../../../domain/places/selection.ts';
import { selectPlaces } from '../../../state/derived/places.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { communeTexts } from '../../texts/commune.ts';
import { PlacesState } from '../places/PlacesState.tsx';

/** How many places and dates are known in the commune; where they stand before they are there. */
export function CommunePlaces({ commune }: { readonly commune: CommuneCode }) {
  const status = useApp((state) => state.places.status);
  const places = useApp(selectPlaces);
  if (status !== 'ready') return <PlacesState />;
  const day = today();
  const here = places.filter(
    (place) => place.commune === commune && place.status !== 'closed' && !isOver(place, day),
  );
  return <p>{communeTexts.places(here.length)}</p>;
}
