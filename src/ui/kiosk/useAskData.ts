import { useCallback } from 'react';
import { useApp } from '../../state/useApp.ts';

/** What a visit shows. */
export type VisitData =
  | 'region'
  | 'names'
  | 'trades'
  | 'recruitment'
  | 'tension'
  | 'sectors'
  | 'places'
  | 'guide';

/** Asks for everything that a visit shows: once, and again for what has not come. */
export function useAskData(): () => void {
  const { load, loadNames } = useApp((state) => state.catalogueActions);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const { loadPlaces } = useApp((state) => state.placesActions);
  const { loadGuide } = useApp((state) => state.guideActions);
  // Where trades lead is asked for by who looks at it.
  const lostGuide = useApp(({ guide }) => guide.status === 'failed');
  return useCallback(() => {
    void load().then(() =>
      Promise.all([loadNames(), loadTrades(), loadPlaces(), lostGuide ? loadGuide() : null]),
    );
  }, [load, loadNames, loadTrades, loadPlaces, loadGuide, lostGuide]);
}
