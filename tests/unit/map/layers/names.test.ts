import { describe, expect, test } from 'vitest';
import { communeNamesLayer } from '../../../../src/map/layers/communeNames.ts';
import { formerNamesLayer } from '../../../../src/map/layers/labels.ts';
import { zoneNamesLayer } from '../../../../src/map/layers/zoneNames.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { codeAt, createSmallRegion } from '../../../support/smallRegion.ts';

describe('names on the map', () => {
  test('of communes carry their rank and come in order of population', async () => {
    const store = await createLoadedStore();
    const { map, features } = createRecordingMap();

    communeNamesLayer.attach(map, store, createSmallRegion());

    expect(features('labels-communes')[6]?.properties).toEqual({
      row: 6,
      name: 'Grand-Pré',
      rank: 1,
      order: -20000,
    });
  });

  test('of the largest towns are kept even where signs of places leave no room, and only there', async () => {
    const store = await createLoadedStore();
    const { map, rooms } = createRecordingMap();
    communeNamesLayer.attach(map, store, createSmallRegion());

    store.getState().placesActions.showPlaces(true);
    store.getState().placesActions.showPlaces(false);

    const overlaps = rooms.map(({ layer, overlap }) => [layer, overlap]);
    // Cooperative: over signs, which always overlap; never over a share written on the point.
    expect(overlaps).toEqual([
      ['labels-communes', undefined],
      ['labels-cities', ['step', ['zoom'], 'never', 6.75, 'cooperative']],
      ['labels-communes', undefined],
      ['labels-cities', undefined],
    ]);
  });

  test('of communes stand off the signs of places, on either side alike', async () => {
    const store = await createLoadedStore();
    const { map, rooms } = createRecordingMap();
    communeNamesLayer.attach(map, store, createSmallRegion());
    store.getState().placesActions.showPlaces(true);
    // In a case: what stands on the point, then what stands off it.
    const cases = rooms[0]!.places as readonly unknown[];
    const [, places] = cases[3] as [string, (string | [number, number])[]];
    const offsets = places.flatMap((anchor, at) =>
      typeof anchor === 'string' ? [[anchor, ...(places[at + 1] as [number, number])] as const] : [],
    );

    expect(offsets[0]).toEqual(['center', 0, 0]);
    for (const [anchor, x, y] of offsets) {
      // The text goes from the side that it is held by: held by its top it goes down, by its left side to the right.
      const [down = 0] = [/^top/.test(anchor) && 1, /^bottom/.test(anchor) && -1].filter(Number) as number[];
      const [east = 0] = [/left$/.test(anchor) && 1, /right$/.test(anchor) && -1].filter(Number) as number[];
      expect([anchor, down && Math.sign(y), Math.sign(x)]).toEqual([anchor, down, east]);
    }
    const left = offsets.filter(([anchor]) => anchor.endsWith('left'));
    const right = offsets.filter(([anchor]) => anchor.endsWith('right'));
    expect(left.map(([, x, y]) => [-x, y])).toEqual(right.map(([, x, y]) => [x, y]));
    // The nearest places are tried before the farther ones of the same side.
    const below = offsets.filter(([anchor]) => anchor === 'top').map(([, , y]) => y);
    expect(below).toEqual(below.toSorted((a, b) => a - b));
  });

  test('of communes stand beside their point only while signs of places lie there', async () => {
    const store = await createLoadedStore();
    const { map, rooms } = createRecordingMap();
    communeNamesLayer.attach(map, store, createSmallRegion());
    expect(rooms).toEqual([]);

    store.getState().placesActions.showPlaces(true);
    store.getState().placesActions.showPlaces(false);

    const [beside, alone] = rooms.filter(({ layer }) => layer === 'labels-communes');
    // On its point first, then around it.
    expect(beside?.places).toEqual(saidOnPoint([]));
    expect(alone?.places).toEqual(['center', [0, 0]]);
    expect(rooms.filter(({ layer }) => layer === 'labels-cities').map(({ places }) => places)).toEqual([
      beside?.places,
      alone?.places,
    ]);
    expect(rooms).toHaveLength(4);
  });

  test('of communes whose share is written on their point do not come a second time beside it', async () => {
    const store = await createLoadedStore();
    const { map, rooms } = createRecordingMap();
    communeNamesLayer.attach(map, store, createSmallRegion());
    const { choose } = store.getState().territoryActions;

    choose([codeAt(0)], 'partial');
    expect(rooms).toEqual([]);
    store.getState().placesActions.showPlaces(true);

    expect(rooms.map(({ places }) => places)).toEqual([saidOnPoint([0]), saidOnPoint([0])]);
  });

  test('of former communes come once they are loaded, where a source places them', async () => {
    const store = await createLoadedStore();
    const { map, features } = createRecordingMap();
    formerNamesLayer.attach(map, store, createSmallRegion());
    expect(features('labels-former')).toEqual([]);

    await store.getState().catalogueActions.loadNames();

    // The second former commune of the small region has no position.
    expect(features('labels-former').map(({ properties }) => properties)).toEqual([
      { name: 'La Vieille-Rive' },
    ]);
  });

  test('of a zoning are shown with its limits', async () => {
    const store = await createLoadedStore();
    const { map, visible } = createRecordingMap();
    zoneNamesLayer.attach(map, store, createSmallRegion());
    visible.length = 0;

    store.getState().sessionActions.showLimit('epci', false);
    store.getState().sessionActions.showLimit('zoneEmploi', true);

    expect(visible).toEqual([
      { layer: 'labels-epci', visible: false },
      { layer: 'labels-zoneEmploi', visible: true },
    ]);
  });
});

/** Names that stay on their point, and the others, on it or around it. */
function saidOnPoint(rows: readonly number[]) {
  return [
    'case',
    ['in', ['get', 'row'], ['literal', rows]],
    ['literal', ['center', [0, 0]]],
    ['literal', expect.arrayContaining(['center', 'top', 'bottom', 'left', 'right'])],
  ];
}
