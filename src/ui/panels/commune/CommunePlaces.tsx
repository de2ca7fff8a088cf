import type { CommuneCode } from '../../../domain/ids.ts';
import { isOver } from '../../../domain/places/selection.ts';
import { selectPlaces } from '../../../state/derived/places.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { communeTexts } from '../../texts/commune.ts';

/** How many places and dates are known in the commune; nothing before they are loaded. */
export function CommunePlaces({ commune }: { readonly commune: CommuneCode }) {
  const ready = useApp((state) => state.places.status === 'ready');
  const places = useApp(selectPlaces);
  if (!ready) return null;
  const day = today();
  const here = places.filter(
    (place) => place.commune === commune && place.status !== 'closed' && !isOver(place, day),
  );
  return <p>{communeTexts.places(here.length)}</p>;
}
