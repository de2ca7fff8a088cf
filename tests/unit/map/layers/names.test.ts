import { describe, expect, test } from 'vitest';
import { communeNamesLayer, formerNamesLayer } from '../../../../src/map/layers/labels.ts';
import { zoneNamesLayer } from '../../../../src/map/layers/zoneNames.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

describe('names on the map', () => {
  test('of communes carry their rank and come in order of population', async () => {
    const store = await createLoadedStore();
    const { map, features } = createRecordingMap();

    communeNamesLayer.attach(map, store, createSmallRegion());

    expect(features('labels-communes')[6]?.properties).toEqual({ name: 'Grand-Pré', rank: 1, order: -20000 });
  });

  test('of communes stand beside their point only while signs of places lie there', async () => {
    const store = await createLoadedStore();
    const { map, anchors } = createRecordingMap();
    communeNamesLayer.attach(map, store, createSmallRegion());
    expect(anchors).toEqual([]);

    store.getState().placesActions.showPlaces(true);
    store.getState().placesActions.showPlaces(false);

    const [beside, alone] = anchors;
    // On its point first, then on any of its eight sides.
    expect(beside?.[0]).toBe('center');
    expect(new Set(beside).size).toBe(9);
    expect(alone).toEqual(['center']);
    expect(anchors).toHaveLength(2);
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
