import { importPart } from '../../domain/importPart.ts';
import { doorsOf } from '../../state/derived/doorSigns.ts';
import type { AppStore } from '../../state/store.ts';
import type { MapSurface } from '../interactions/surface.ts';

/**
 * Has what puts doors on the map fetched the first time there are some to put: no map waits for it. What does not come is asked for
 * again with the next list; the list itself says the same. Returns its stop function.
 */
export function attachSignsWhenWanted(
  surface: Pick<MapSurface, 'container' | 'toPixel' | 'on'>,
  store: AppStore,
): () => void {
  let signs: Promise<(() => void) | null> | null = null;
  let ended = false;
  const fetchSigns = async () => {
    const part = await importPart(() => import('./doorSigns.ts'));
    if (part.ok && !ended) return part.value.attachDoorSigns(surface, store);
    signs = null;
    return null;
  };
  const unsubscribe = store.subscribe(
    doorsOf,
    (whose) => {
      if (whose) signs ??= fetchSigns();
    },
    { fireImmediately: true },
  );
  return () => {
    ended = true;
    unsubscribe();
    void signs?.then((stop) => stop?.());
  };
}
