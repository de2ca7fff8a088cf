import { useCallback } from 'react';
import { useApp } from '../../state/useApp.ts';

/** What a visit shows. */
export type VisitData = 'region' | 'names' | 'trades' | 'recruitment' | 'tension' | 'sectors' | 'places';

/** Asks for everything that a visit shows: once, and again for what has not come. */
export function useAskData(): () => void {
  const { load, loadNames } = useApp((state) => state.catalogueActions);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const { loadPlaces } = useApp((state) => state.placesActions);
  return useCallback(() => {
    void load().then(() => Promise.all([loadNames(), loadTrades(), loadPlaces()]));
  }, [load, loadNames, loadTrades, loadPlaces]);
}
