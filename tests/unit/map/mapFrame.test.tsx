import type { MapOptions } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { regionBounds } from '../../../src/domain/territory/bounds.ts';
import { MapFrame } from '../../../src/map/MapFrame.tsx';
import { selectTerritoryBounds } from '../../../src/state/derived/counting.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { createFakeSource } from '../../support/createTestStore.ts';
import { createFakeMapLibre } from '../../support/fakeMapLibre.ts';
import { mount } from '../../support/mount.tsx';
import { codeAt, createSmallRegion } from '../../support/smallRegion.ts';

const PATIENCE = { timeout: 10_000 };
const QUIET = { onFailure: () => () => {}, renew: () => {} };

test('the map comes with the region, its buttons, its credits and what its keys do, and goes with the page', async () => {
  const { store, page, map, canvas } = await open();
  await expect
    .poll(() => page.page.querySelector('section')?.getAttribute('aria-label'), PATIENCE)
    .toBe('Carte');
  expect(page.page.querySelector('.map-canvas')).toBeNull();

  await store.getState().catalogueActions.load();
  await page.says(/D’après .*INSEE/);
  expect(map.seen.options?.container).toBe(page.page.querySelector('.map-canvas'));
  expect(canvas()?.getAttribute('aria-label')).toBe('Plan interactif de la région');
  const keys = page.page.getElementById(canvas()?.getAttribute('aria-describedby') ?? '');
  expect(keys?.textContent).toContain('Au clavier');
  expect(store.getState().problems).toEqual([]);

  for (const [tool, words] of [
    [null, 'ouvrir ce qui est sous la croix'],
    ['tap', 'prendre ou laisser la commune'],
    ['radius', 'poser un point sous la croix'],
  ] as const) {
    store.getState().drawingActions.takeTool(tool);
    await page.says(words);
    expect(page.page.querySelectorAll('.map-keys-in-sight')).toHaveLength(1);
  }
  store.getState().visitActions.speak('en');
  await expect
    .poll(() => canvas()?.getAttribute('aria-label'), PATIENCE)
    .toBe('Interactive map of the region');

  page.leave();
  expect(map.seen.isRemoved).toBe(true);
});

test('buttons come nearer, go farther, show the region, and the territory once there is one', async () => {
  const { store, page, map } = await open();
  await store.getState().catalogueActions.load();
  await page.says('D’après');
  const press = (name: string) =>
    page.page.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)?.click();

  press('Zoomer');
  press('Dézoomer');
  expect(map.moves.map(({ kind }) => kind)).toEqual(['zoomIn', 'zoomOut']);
  press('Toute la région');
  expect(store.getState().camera?.bbox).toEqual(regionBounds(createSmallRegion()));
  expect(page.page.querySelector('button[aria-label="Recentrer sur mon territoire"]')).toBeNull();

  store.getState().territoryActions.choose([codeAt(5)], 'in');
  await expect
    .poll(() => page.page.querySelector('button[aria-label="Recentrer sur mon territoire"]'), PATIENCE)
    .not.toBeNull();
  press('Recentrer sur mon territoire');
  expect(store.getState().camera?.bbox).toEqual(selectTerritoryBounds(store.getState()));
});

test('without WebGL the map stays away with its buttons, and that is told; a map that comes after all takes it back', async () => {
  let isRefused = true;
  const { store, page, again } = await open(() => isRefused);
  await store.getState().catalogueActions.load();
  await expect.poll(() => store.getState().problems, PATIENCE).toEqual([{ kind: 'webgl-unavailable' }]);
  expect(page.page.querySelector('button')).toBeNull();
  expect(page.words()).not.toContain('D’après');

  isRefused = false;
  again();
  await page.says('D’après');
  expect(store.getState().problems).toEqual([]);
});

/** A frame over a region that has not come, and a map that draws nothing. */
async function open(isRefused = () => false) {
  const store = createAppStore({ source: createFakeSource() });
  const map = createFakeMapLibre();
  const createMap = (options: MapOptions) => {
    if (isRefused()) throw new Error('no context');
    (options.container as HTMLElement).append(document.createElement('canvas'));
    return map.create(options);
  };
  const frame = (key: string) => (
    <StoreContext value={store}>
      <MapFrame key={key} createMap={createMap} worker={QUIET} />
    </StoreContext>
  );
  const page = await mount(frame('first'));
  // Nothing of a page that is not drawn has a size.
  for (const [side, px] of [
    ['clientWidth', 400],
    ['clientHeight', 300],
    ['offsetWidth', 400],
  ] as const)
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => px });
  return {
    store,
    map,
    page,
    canvas: () => page.page.querySelector('canvas'),
    again: () => page.show(frame('second')),
  };
}
