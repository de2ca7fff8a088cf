import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../../src/domain/ids.ts';
import { selectAroundCounts } from '../../../../src/state/derived/aroundCounts.ts';
import { selectOpenPlace } from '../../../../src/state/derived/openPlace.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt, rectangleRing } from '../../../support/smallRegion.ts';

const MISSION_LOCALE = 't01' as PlaceId;

describe('the open card', () => {
  test('stands as it was corrected, beside what its source says', async () => {
    const store = await storeWithPlaces();
    const { openPlace, correct } = store.getState().placesActions;

    openPlace(MISSION_LOCALE);
    correct(MISSION_LOCALE, { id: MISSION_LOCALE, phone: '02 41 00 00 09', checkedOn: '2026-11-20' });

    const card = selectOpenPlace(store.getState());
    expect(card?.place.phone).toBe('02 41 00 00 09');
    expect(card?.original.phone).toBe('02 40 00 00 01');
    expect(card?.correction?.checkedOn).toBe('2026-11-20');
  });

  test('is as its source has it again once the correction is forgotten', async () => {
    const store = await storeWithPlaces();
    const { openPlace, correct } = store.getState().placesActions;
    openPlace(MISSION_LOCALE);
    correct(MISSION_LOCALE, { id: MISSION_LOCALE, closed: true, checkedOn: '2026-11-20' });

    correct(MISSION_LOCALE, null);

    const card = selectOpenPlace(store.getState());
    expect(card?.place).toEqual(card?.original);
    expect(card?.correction).toBeNull();
  });

  test('is measured from the territory and from the commune that lists are sorted from', async () => {
    const store = await storeWithPlaces();
    store.getState().territoryActions.draw(rectangleRing(0, 0, 1, 1), 'add', 0);
    store.getState().placesActions.filterPlaces({ from: codeAt(1) });

    store.getState().placesActions.openPlace(MISSION_LOCALE);

    const card = selectOpenPlace(store.getState());
    expect(card?.fromTerritoryKm).toBe(0);
    // A tenth of a degree of longitude at 47.25° N: 111.2 km × 0.1 × cos 47.25° = 7.5 km.
    expect(card?.fromCommuneKm).toBeCloseTo(7.5, 1);
  });

  test('is none for a card that the catalogue does not have', async () => {
    const store = await storeWithPlaces();

    store.getState().placesActions.openPlace('nowhere' as PlaceId);

    expect(selectOpenPlace(store.getState())).toBeNull();
  });
});

test('each reach counts what it would list, without what the territory holds', async () => {
  const store = await storeWithPlaces();
  store.getState().territoryActions.draw(rectangleRing(0, 0, 1, 1), 'add', 0);
  store.getState().placesActions.filterPlaces({ families: ['youth', 'services', 'economy'] });

  // From the corner of row 0: France services of row 4 is 5.6 km to the north (half a cell of 11.1 km); the agency of row 6
  // is a cell and a half away to the east (11.3 km) and half a cell to the north: 12.6 km.
  expect(selectAroundCounts(store.getState())).toEqual([0, 1, 2]);
});

async function storeWithPlaces(): Promise<AppStore> {
  const store = await createLoadedStore();
  await store.getState().placesActions.loadPlaces();
  return store;
}
