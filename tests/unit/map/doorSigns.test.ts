import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import type { LngLat } from '../../../src/domain/geo.ts';
import { attachDoorSigns } from '../../../src/map/doorSigns/doorSigns.ts';
import type { MapSurface, Pixel } from '../../../src/map/interactions/surface.ts';
import { selectRegion } from '../../../src/state/derived/region.ts';
import { selectDoors } from '../../../src/state/derived/visit.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt } from '../../support/smallRegion.ts';

const FRAME = { left: 10, top: 20, width: 800, height: 600 };

test('addresses stand on the map under their numbers while their cards are in sight, tied to their points', async () => {
  const store = await createVisit();
  const map = createMap();
  const stop = attachDoorSigns(map.surface, store);
  expect(map.signs()).toEqual([]);

  store.getState().visitActions.goTo('addresses');
  const doors = selectDoors(store.getState());
  const points = doors.map(({ place }) => map.surface.toPixel(place.position!.point));
  expect(map.signs()).toEqual(
    points.map(([x, y], at) => ({ number: `${at + 1}`, at: [x, y], from: [x, y], length: 0, angle: 0 })),
  );
  expect(map.looks()).toEqual(points.flatMap(() => ['door-sign__tie true', 'door-sign true']));

  map.pan(5);
  expect(map.signs().map(({ at }) => at)).toEqual(points.map(([x, y]) => [x + 5, y]));

  store.getState().visitActions.goTo('trade');
  expect(map.signs()).toEqual([]);
  stop();
});

test.each([1, 1.5])(
  'signs of one spot stand apart, clear of what lies over the map, each tied to its point, on a map shown %f times as large',
  async (larger) => {
    const store = await createVisit();
    const map = createMap(larger);
    map.gather([400, 300]);
    map.cover({
      left: FRAME.left + 380 * larger,
      top: FRAME.top + 280 * larger,
      right: FRAME.left + 420 * larger,
      bottom: FRAME.top + 320 * larger,
    });
    const stop = attachDoorSigns(map.surface, store);
    store.getState().visitActions.goTo('addresses');

    const signs = map.signs();
    expect(signs.length).toBeGreaterThan(1);
    for (const { at, from, length, angle } of signs) {
      const [x, y] = [at[0]! - 400, at[1]! - 300];
      expect(from).toEqual([400, 300]);
      expect(length).toBeCloseTo(Math.hypot(x, y), 6);
      expect(angle).toBeCloseTo(Math.atan2(y, x), 6);
      // A disc of 16 pixels keeps off a square of 20 to each side.
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeGreaterThanOrEqual(36 - 1e-6);
    }

    stop();
    expect(map.signs()).toEqual([]);
    store.getState().visitActions.goTo('takeAway');
    store.getState().visitActions.goTo('addresses');
    expect(map.signs()).toEqual([]);
  },
);

test('an address never hides where the visitor lives, nor the landmarks of an interview', async () => {
  const store = await createVisit();
  const map = createMap();
  const stop = attachDoorSigns(map.surface, store);
  const home = map.surface.toPixel(selectRegion(store.getState())!.communes.points[5]!);
  map.gather(home);
  store.getState().visitActions.goTo('addresses');
  const apart = () =>
    map.signs().map(({ at }) => {
      // The pinned sign of a home: a disc of 13 pixels, 24 above its foot.
      const [dx, dy] = [Math.max(Math.abs(at[0]! - home[0]) - 13, 0), at[1]! - home[1]];
      return Math.hypot(dx, Math.max(-37 - dy, dy, 0));
    });

  expect(map.signs().length).toBeGreaterThan(1);
  expect(Math.min(...apart())).toBeGreaterThanOrEqual(16 - 1e-6);

  store.getState().interviewActions.addLandmark('go', { commune: codeAt(5) });
  // The second sign of a spot stands beside the first.
  for (const { at } of map.signs())
    expect(Math.abs(at[0]! - home[0] - 30) < 13 && at[1]! < home[1]).toBe(false);
  stop();
});

async function createVisit() {
  const store = await createLoadedStore();
  await store.getState().placesActions.loadPlaces();
  store.getState().visitActions.pointAt(codeAt(5));
  store.getState().visitActions.settle();
  return store;
}

/** A map of 800 by 600 pixels of its own, at (10, 20) of its page, a thousandth of a degree to the pixel. */
function createMap(larger = 1) {
  const page = new Window().document as unknown as Document;
  const parent = page.createElement('div');
  const container = page.createElement('div');
  parent.append(container);
  const [width, height] = [FRAME.width * larger, FRAME.height * larger];
  const [right, bottom] = [FRAME.left + width, FRAME.top + height];
  Object.defineProperties(container, {
    clientWidth: { value: FRAME.width },
    clientHeight: { value: FRAME.height },
    offsetWidth: { value: FRAME.width },
  });
  container.getBoundingClientRect = () => ({ ...FRAME, width, height, right, bottom }) as DOMRect;
  let moved = 0;
  let gathered: Pixel | null = null;
  const listeners = new Set<() => void>();
  const surface: Pick<MapSurface, 'container' | 'toPixel' | 'on'> = {
    container,
    toPixel: ([lng, lat]: LngLat): Pixel =>
      gathered ?? [Math.round((lng + 1.3) * 1000) + moved, Math.round((47.7 - lat) * 1000)],
    on: (_, listener) => {
      listeners.add(listener as () => void);
      return () => listeners.delete(listener as () => void);
    },
  };
  const numbers = (text: string) => [...text.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(Number);
  return {
    surface,
    pan(px: number) {
      moved += px;
      for (const listener of listeners) listener();
    },
    gather(at: Pixel) {
      gathered = at;
    },
    cover(box: { left: number; top: number; right: number; bottom: number }) {
      const tools = page.createElement('div');
      tools.className = 'map-tools';
      tools.getBoundingClientRect = () => box as DOMRect;
      parent.append(tools);
    },
    /** Signs that can be seen: where their disc is, where their tie starts, how long it is and which way it goes. */
    signs: () => {
      const parts = [...container.children].filter((part) => !(part as HTMLElement).hidden) as HTMLElement[];
      const ties = parts.filter((_, at) => at % 2 === 0);
      return ties.map((tie, at) => {
        const disc = parts[2 * at + 1]!;
        const [x, y, angle] = numbers(tie.style.transform);
        return {
          number: disc.textContent,
          at: numbers(disc.style.transform).slice(0, 2),
          from: [x, y],
          length: Number.parseFloat(tie.style.width),
          angle,
        };
      });
    },
    looks: () =>
      [...container.children].map((part) => `${part.className} ${part.getAttribute('aria-hidden')}`),
  };
}
