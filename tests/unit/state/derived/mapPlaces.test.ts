import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../../src/domain/ids.ts';
import {
  selectEmphasisedPlaces,
  selectMapPlaces,
  selectMapTraining,
} from '../../../../src/state/derived/mapPlaces.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt } from '../../../support/smallRegion.ts';

describe('the cards of the map', () => {
  test('are those that the filters keep, the context apart', async () => {
    const store = await createShownStore();
    expect(drawn(store)).not.toContain('t08');

    store.getState().placesActions.filterPlaces({ context: true });
    expect(drawn(store)).toContain('t08');

    store.getState().placesActions.filterPlaces({ families: ['digital'] });
    expect(drawn(store)).toEqual(['t04']);
  });

  test('do not depend on the tab nor on the line: they are not drawn again for them', async () => {
    const store = await createShownStore();
    const before = selectMapPlaces(store.getState());

    store.getState().placesActions.filterPlaces({ tab: 'around', reachKm: 20 });
    store.getState().territoryActions.choose([codeAt(6)], 'in');

    expect(selectMapPlaces(store.getState())).toBe(before);
  });

  test('hold the schools asked for as a family, once', async () => {
    const store = await createShownStore();
    store.getState().placesActions.filterPlaces({ families: ['training'] });
    expect(drawn(store)).toEqual(['t09']);

    store.getState().placesActions.showTraining(true);

    expect(drawn(store)).toEqual([]);
    expect(selectMapTraining(store.getState()).map(({ id }) => id)).toEqual(['t09']);
  });

  test('are none while the layer is off', async () => {
    const store = await createShownStore();

    store.getState().placesActions.showPlaces(false);

    expect(drawn(store)).toEqual([]);
  });
});

test('the open card is emphasised over the one pointed at', async () => {
  const store = await createShownStore();

  store.getState().placesActions.openPlace('t01' as PlaceId);
  store.getState().placesActions.hoverPlace('t02' as PlaceId);

  expect(selectEmphasisedPlaces(store.getState()).map(({ id }) => id)).toEqual(['t02', 't01']);
});

async function createShownStore(): Promise<AppStore> {
  const store = await createLoadedStore();
  await store.getState().placesActions.loadPlaces();
  store.getState().placesActions.showPlaces(true);
  return store;
}

function drawn(store: AppStore): string[] {
  return selectMapPlaces(store.getState()).map(({ id }) => id);
}
