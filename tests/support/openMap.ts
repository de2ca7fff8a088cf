import type { View } from '../../src/domain/session/session.ts';
import { ALL_LAYERS } from '../../src/map/allLayers.ts';
import { MapController } from '../../src/map/MapController.ts';
import { createLoadedStore } from './createTestStore.ts';
import { createFakeMapLibre } from './fakeMapLibre.ts';
import { createSmallRegion } from './smallRegion.ts';

interface Opening {
  readonly layers?: typeof ALL_LAYERS;
  readonly view?: View;
  readonly isStill?: boolean;
  readonly workerFailure?: Promise<string>;
}

/** A controller over the small region and a fake map whose style is not there yet. */
export async function openMap({ layers = ALL_LAYERS, view, isStill = false, workerFailure }: Opening = {}) {
  const store = await createLoadedStore();
  if (view) store.getState().sessionActions.rememberView(view);
  const map = createFakeMapLibre();
  map.seen.stillness = isStill;
  const heardBefore = map.listening();
  const controller = new MapController({
    container: map.container,
    store,
    region: createSmallRegion(),
    layers,
    createMap: map.create,
    workerFailure: workerFailure ?? new Promise(() => {}),
    page: map.page,
  });
  await workerFailure;
  return { map, store, controller, heardBefore };
}
