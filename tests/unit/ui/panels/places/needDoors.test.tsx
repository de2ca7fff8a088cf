import { expect, test } from 'vitest';
import { selectDoorPoints } from '../../../../../src/state/derived/doorPoints.ts';
import { selectDoorStart, selectNeedDoors } from '../../../../../src/state/derived/needDoors.ts';
import type { AppStore } from '../../../../../src/state/store.ts';
import { StoreContext } from '../../../../../src/state/useApp.ts';
import { PlacesSection } from '../../../../../src/ui/panels/places/PlacesSection.tsx';
import { createLoadedStore } from '../../../../support/createTestStore.ts';
import { mount } from '../../../../support/mount.tsx';
import { codeAt, createSmallRegion } from '../../../../support/smallRegion.ts';

const region = createSmallRegion();

async function show(store: AppStore) {
  await store.getState().placesActions.loadPlaces();
  return mount(
    <StoreContext value={store}>
      <PlacesSection region={region} />
    </StoreContext>,
  );
}

test('three doors wait for a place to start from', async () => {
  const { says } = await show(await createLoadedStore());

  await says('Dites où vous vivez');
});

test('from home, they are named with their number and their distance', async () => {
  const store = await createLoadedStore();
  store.getState().interviewActions.addLandmark('live', { commune: codeAt(0) });
  const { says } = await show(store);

  expect(selectDoorStart(store.getState())).toMatchObject({ commune: codeAt(0), home: true });
  await says('France Travail Champ-Long');
  await says(/France Travail · Champ-Long · 39 49/);
});

test('their numbers stand on the map in the order of the list, in that step and that tab only', async () => {
  const store = await createLoadedStore();
  store.getState().interviewActions.addLandmark('live', { commune: codeAt(0) });
  await show(store);
  expect(selectDoorPoints(store.getState())).toEqual([]);
  store.getState().sessionActions.openTab('places');

  const points = selectNeedDoors(store.getState()).map(({ place }) => place.position?.point ?? null);
  expect(points.length).toBeGreaterThan(1);
  expect(selectDoorPoints(store.getState())).toEqual(points);
  store.getState().interviewActions.goToStep('people');
  expect(selectDoorPoints(store.getState())).toEqual(points);
  store.getState().interviewActions.goToStep('plan');
  expect(selectDoorPoints(store.getState())).toEqual([]);
});

test('the need of an opened notebook is the one in hand', async () => {
  const store = await createLoadedStore();
  store.getState().interviewActions.addLandmark('live', { commune: codeAt(0) });
  store.getState().interviewActions.note({ need: 'jeune' });
  const { says } = await show(store);

  await says('Mission locale du Bas-Pays');
});

test('another need has other doors, and a name opens its card', async () => {
  const store = await createLoadedStore();
  store.getState().interviewActions.addLandmark('live', { commune: codeAt(0) });
  const { says, page, press } = await show(store);
  await says('France Travail Champ-Long');

  const young = [...page.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.includes('26 ans'),
  );
  young?.click();
  await says('Mission locale du Bas-Pays');
  expect(store.getState().notes.need).toBe('jeune');
  press('Mission locale du Bas-Pays');

  expect(store.getState().openPlace).toBe('t01');
});

test('and the train that leads there from home without a change, when one does', async () => {
  const store = await createLoadedStore();
  store.getState().interviewActions.addLandmark('live', { commune: codeAt(0) });
  const { says } = await show(store);

  await says(/train direct depuis Départ : \d+ min/);
});
