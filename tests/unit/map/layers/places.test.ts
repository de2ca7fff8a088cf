import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../../src/domain/ids.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import type { Layer } from '../../../../src/map/layer.ts';
import { placeFeatures } from '../../../../src/map/layers/placeFeatures.ts';
import { placeEmphasisLayer, placesLayer, trainingLayer } from '../../../../src/map/layers/places.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { createPlace } from '../../../support/smallPlaces.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

describe('the places on the map', () => {
  test('cost nothing while they are not shown', async () => {
    const { layers, images, specs } = await attach(placesLayer);

    expect([layers, images, [...specs]]).toEqual([[], [], []]);
  });

  test('are one sign per position, with the family, the precision and what to be careful of', async () => {
    const { store, features } = await attach(placesLayer);

    store.getState().placesActions.showPlaces(true);

    const drawn = new Map(
      features('places').map(({ properties }) => [properties?.['ids'], properties?.['image']]),
    );
    expect(drawn.get('t01')).toBe('place-youth-address-none');
    expect(drawn.get('t03')).toBe('place-employment-commune-confirm');
  });

  test('at the same place make a pile that holds them all', async () => {
    const { store, features } = await attach(placesLayer);

    store.getState().placesActions.showPlaces(true);

    // t02 and t04 have the same address; t06 and t10 are only known to be in Grand-Pré.
    const piles = features('places').filter(({ properties }) => properties?.['count'] > 1);
    expect(piles.map(({ properties }) => [properties?.['ids'], properties?.['image']])).toEqual([
      ['t02\nt04', 'place-pile-address-none'],
      ['t06\nt10', 'place-pile-commune-none'],
    ]);
  });

  test('make a pile when they are less than a metre apart, and no more when they are farther', () => {
    const at = (lng: number): Place =>
      createPlace({ id: `p${lng}`, position: { point: [lng, 47.25], precision: 'address' } });

    expect(placeFeatures([at(-1.15), at(-1.150002)]).features).toHaveLength(1);
    expect(placeFeatures([at(-1.15), at(-1.15003)]).features).toHaveLength(2);
    const apart = { ...at(-1.15), position: { point: [-1.15, 47.25], precision: 'commune' } } as const;
    expect(placeFeatures([at(-1.15), apart]).features).toHaveLength(2);
    expect(placeFeatures([at(-1.15)]).features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [-1.15, 47.25],
    });
  });

  test('leave out past events, formats without a place, and schools', async () => {
    const { store, features } = await attach(placesLayer);

    store.getState().placesActions.showPlaces(true);

    const ids = features('places').flatMap(({ properties }) => String(properties?.['ids']).split('\n'));
    expect(ids).not.toEqual(expect.arrayContaining(['t12']));
    expect(ids.filter((id) => ['t09', 't12', 't13'].includes(id))).toEqual([]);
  });

  test('are struck once someone says that they are closed', async () => {
    const { store, features } = await attach(placesLayer);
    store.getState().placesActions.showPlaces(true);

    store
      .getState()
      .placesActions.correct(id('t01'), { id: id('t01'), closed: true, checkedOn: '2026-11-20' });

    const [mission] = features('places').filter(({ properties }) => properties?.['ids'] === 't01');
    expect(mission?.properties?.['image']).toBe('place-youth-address-closed');
  });

  test('are drawn again only when they change, and each picture is made once', async () => {
    const { store, updates, images } = await attach(placesLayer);
    store.getState().placesActions.showPlaces(true);
    updates.length = 0;

    store.getState().uiActions.hover(3);
    store.getState().placesActions.hoverPlace(id('t01'));
    expect(updates).toEqual([]);
    store.getState().placesActions.showPlaces(false);
    store.getState().placesActions.showPlaces(true);

    expect(updates).toEqual(['places', 'places']);
    expect(images).toEqual([...new Set(images)]);
  });

  test('come back whole on a map that was rebuilt', async () => {
    const { store } = await attach(placesLayer);
    store.getState().placesActions.showPlaces(true);
    const rebuilt = createRecordingMap();

    placesLayer.attach(rebuilt.map, store, createSmallRegion());

    expect(rebuilt.layers.map(({ id }) => id)).toEqual([...placesLayer.layers]);
    expect(rebuilt.images).toContain('place-youth-address-none');
    expect(rebuilt.features('places').length).toBeGreaterThan(0);
  });
});

test('schools are a layer of their own', async () => {
  const { store, features } = await attach(trainingLayer);

  store.getState().placesActions.showTraining(true);

  expect(features('training').map(({ properties }) => properties?.['ids'])).toEqual(['t09']);
});

describe('the card pointed at and the open one', () => {
  test('have a ring under their sign, the open one on top', async () => {
    const { store, features } = await attach(placeEmphasisLayer);

    store.getState().placesActions.openPlace(id('t01'));
    store.getState().placesActions.hoverPlace(id('t03'));

    expect(features('place-emphasis').map(({ properties }) => properties?.['image'])).toEqual([
      'place-ring-commune-none',
      'place-employment-commune-confirm',
      'place-ring-address-none',
      'place-youth-address-none',
    ]);
  });

  test('are drawn once when they are the same', async () => {
    const { store, features } = await attach(placeEmphasisLayer);

    store.getState().placesActions.openPlace(id('t01'));
    store.getState().placesActions.hoverPlace(id('t01'));

    expect(features('place-emphasis')).toHaveLength(2);
  });

  test('without a position draw nothing', async () => {
    const { store, layers } = await attach(placeEmphasisLayer);

    store.getState().placesActions.openPlace(id('t13'));

    expect(layers).toEqual([]);
  });
});

async function attach(layer: Layer) {
  const store = await createLoadedStore();
  await store.getState().placesActions.loadPlaces();
  const recording = createRecordingMap();
  layer.attach(recording.map, store, createSmallRegion());
  return { ...recording, store };
}

function id(text: string): PlaceId {
  return text as PlaceId;
}
