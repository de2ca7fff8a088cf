import type { Bbox } from '../../src/domain/geo.ts';
import type { View } from '../../src/domain/session/session.ts';
import { ALL_LAYERS } from '../../src/map/allLayers.ts';
import { MapController } from '../../src/map/MapController.ts';
import { createLoadedStore } from './createTestStore.ts';
import { createFakeMapLibre } from './fakeMapLibre.ts';
import { createSmallRegion } from './smallRegion.ts';

interface Opening {
  readonly layers?: typeof ALL_LAYERS;
  readonly view?: View;
  /** What was asked to be seen before there was a map. */
  readonly asked?: Bbox;
  readonly isStill?: boolean;
  /** Why the worker of the map did not start, when it did not. */
  readonly workerFailure?: string;
}

/** A controller over the small region and a fake map whose style is not there yet. */
export async function openMap({
  layers = ALL_LAYERS,
  view,
  asked,
  isStill = false,
  workerFailure,
}: Opening = {}) {
  const store = await createLoadedStore();
  if (view) store.getState().sessionActions.rememberView(view);
  if (asked) store.getState().uiActions.lookAt(asked);
  const map = createFakeMapLibre();
  map.seen.stillness = isStill;
  const heardBefore = map.listening();
  const worker = createFakeWorker(workerFailure ?? null);
  const controller = new MapController({
    container: map.container,
    store,
    region: createSmallRegion(),
    layers,
    createMap: map.create,
    worker,
    page: map.page,
  });
  return { map, store, controller, heardBefore, worker };
}

function createFakeWorker(failure: string | null) {
  const listeners = new Set<(detail: string) => void>();
  const renewed: ('in use' | 'free')[] = [];
  return {
    onFailure: (tell: (detail: string) => void) => {
      if (failure !== null) tell(failure);
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    renew: () => void renewed.push(listeners.size > 0 ? 'in use' : 'free'),
    /** Each time it was renewed, and whether a map used it still. */
    renewed,
  };
}
