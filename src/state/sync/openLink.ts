import type { NamesTable } from '../../domain/catalogue/contract.ts';
import { namesUnknownCommune, type SettledSession, settleSession } from '../../domain/session/settle.ts';
import { isSameTerritory } from '../../domain/territory/territorySet.ts';
import { selectRegion } from '../derived/region.ts';
import { selectSession } from '../derived/session.ts';
import { lookAtTerritory } from '../slices/lookAtTerritory.ts';
import type { AppStore } from '../store.ts';
import type { OnArrival } from './urlSync.ts';

/**
 * Opens the sessions that links carry: at once, with the communes that are there. Those that a link names by the code of a
 * commune merged since, or that lie around the region, join when the former names and the ring have come, unless the person
 * changed the territory meanwhile. Says what could not be kept. Only once there is a region.
 */
export function openLinks(store: AppStore): OnArrival {
  return (session, ignored) => {
    const region = selectRegion(store.getState());
    if (!region) return null;
    const settled = settleSession(session, region, null);
    store.getState().sessionActions.restore(settled.session);
    // Written by hand, or before the map was there: what it is about is what one wants to see.
    if (!session.view) lookAtTerritory(store.getState());
    if (!namesUnknownCommune(session, region)) {
      say(store, settled, ignored);
      return null;
    }
    const complete = (names: NamesTable | null) => {
      const present = selectRegion(store.getState()) ?? region;
      const now = selectSession(store.getState());
      if (!isSameTerritory(now.territory, settled.session.territory)) return say(store, settled, ignored);
      const whole = settleSession(session, present, names);
      const { territory, commune } = whole.session;
      store.getState().sessionActions.restore({ ...now, territory, commune: now.commune ?? commune });
      say(store, whole, ignored);
    };
    return otherCommunes(store).then((names) => () => complete(names));
  };
}

/** Brings the communes around the region, and the former names: null when those do not come. */
async function otherCommunes(store: AppStore): Promise<NamesTable | null> {
  const { loadNames, loadRing } = store.getState().catalogueActions;
  await Promise.all([loadNames(), loadRing()]);
  const { names } = store.getState();
  return names.status === 'ready' ? names.value : null;
}

function say(
  store: AppStore,
  { heavy, dropped, replaced, unknownFigure }: SettledSession,
  ignored: readonly string[],
): void {
  const { tell } = store.getState().uiActions;
  const unread = [...ignored, ...(dropped > 0 ? ['k'] : []), ...(unknownFigure ? ['i'] : [])];
  if (heavy) tell({ kind: 'drawing-left-out' });
  else if (unread.length > 0) tell({ kind: 'link-partly-read', ignored: unread });
  else if (replaced > 0) tell({ kind: 'communes-replaced', count: replaced });
}
