import { Window } from 'happy-dom';
import { expect, test, vi } from 'vitest';
import { attachSignsWhenWanted } from '../../../src/map/doorSigns/signsWhenWanted.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt } from '../../support/smallRegion.ts';

test('what puts doors on the map is there once a list of them is on screen, and goes with the map', async () => {
  const { store, surface, count } = await createVisit();
  const stop = attachSignsWhenWanted(surface, store);
  expect(count()).toBe(0);
  store.getState().visitActions.goTo('addresses');
  await vi.waitFor(() => expect(count()).toBeGreaterThan(0));
  const shown = count();

  store.getState().visitActions.goTo('trade');
  expect(count()).toBe(0);
  store.getState().visitActions.goTo('takeAway');
  expect(count()).toBe(shown);

  stop();
  await vi.waitFor(() => expect(count()).toBe(0));
  store.getState().visitActions.goTo('addresses');
  expect(count()).toBe(0);
});

test('a map that goes before its signs came gets none', async () => {
  const { store, surface, count } = await createVisit();
  store.getState().visitActions.goTo('addresses');
  attachSignsWhenWanted(surface, store)();
  await import('../../../src/map/doorSigns/doorSigns.ts');
  await Promise.resolve();
  expect(count()).toBe(0);
});

async function createVisit() {
  const store = await createLoadedStore();
  await store.getState().placesActions.loadPlaces();
  store.getState().visitActions.pointAt(codeAt(5));
  store.getState().visitActions.settle();
  const page = new Window().document as unknown as Document;
  const parent = page.createElement('div');
  const container = page.createElement('div');
  parent.append(container);
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } });
  const surface = {
    container,
    toPixel: ([lng, lat]: readonly [number, number]) =>
      [Math.round((lng + 1.3) * 1000), Math.round((47.7 - lat) * 1000)] as const,
    on: () => () => {},
  };
  return { store, surface, count: () => container.querySelectorAll('.door-sign').length };
}
