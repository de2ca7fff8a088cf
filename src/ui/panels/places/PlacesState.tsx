import { useApp } from '../../../state/useApp.ts';
import { LoadingWord } from '../../primitives/LoadingWord.tsx';
import { placesTexts } from '../../texts/places.ts';
import { useTexts } from '../../useTexts.ts';

/** Where the cards stand, in the place where they are to appear; nothing once they are there. */
export function PlacesState() {
  const { loading, failed } = useTexts(placesTexts);
  const status = useApp((state) => state.places.status);
  const { loadPlaces } = useApp((state) => state.placesActions);
  return <LoadingWord status={status} loading={loading} failed={failed} onRetry={() => void loadPlaces()} />;
}
