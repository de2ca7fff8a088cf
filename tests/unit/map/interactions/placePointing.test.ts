import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../../src/domain/ids.ts';
import { hoverPlaceAt, openPlacesAt } from '../../../../src/map/interactions/placePointing.ts';
import type { MapSurface, Pixel } from '../../../../src/map/interactions/surface.ts';
import type { TouchedPlaces } from '../../../../src/map/interactions/touchedPlaces.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';

const AT: Pixel = [10, 10];
const ONE: TouchedPlaces = { kind: 'cards', ids: [id('t01')] };
const TWO: TouchedPlaces = { kind: 'cards', ids: [id('t02'), id('t04')] };
const GROUP: TouchedPlaces = { kind: 'group', source: 'places', id: 7, at: [-1, 47] };

describe('pressing the places of the map', () => {
  test('opens the card of a sign', async () => {
    const store = await createLoadedStore();

    expect(openPlacesAt(AT, surfaceOver(ONE).surface, store)).toBe(true);
    expect(store.getState().openPlace).toBe('t01');
  });

  test('offers the choice of cards that lie on each other, and a press elsewhere closes it', async () => {
    const store = await createLoadedStore();

    openPlacesAt(AT, surfaceOver(TWO).surface, store);
    expect(store.getState().placeChoice).toEqual(['t02', 't04']);

    expect(openPlacesAt(AT, surfaceOver(null).surface, store)).toBe(false);
    expect(store.getState().placeChoice).toBeNull();
  });

  test('comes near to a group', async () => {
    const store = await createLoadedStore();
    const { surface, opened } = surfaceOver(GROUP);

    openPlacesAt(AT, surface, store);

    expect(opened).toEqual([GROUP]);
    expect(store.getState().openPlace).toBeNull();
  });
});

describe('pointing at the places of the map', () => {
  test('emphasises a single card, not one of several', async () => {
    const store = await createLoadedStore();

    hoverPlaceAt(AT, surfaceOver(ONE).surface, store);
    expect(store.getState().hoveredPlace).toBe('t01');

    hoverPlaceAt(AT, surfaceOver(TWO).surface, store);
    expect(store.getState().hoveredPlace).toBeNull();
  });

  test('looks for nothing while a tool is in hand', async () => {
    const store = await createLoadedStore();
    store.getState().drawingActions.takeTool('freehand');
    const { surface, asked } = surfaceOver(ONE);

    hoverPlaceAt(AT, surface, store);

    expect(asked).toEqual([]);
    expect(store.getState().hoveredPlace).toBeNull();
  });
});

function surfaceOver(found: TouchedPlaces | null) {
  const asked: Pixel[] = [];
  const opened: TouchedPlaces[] = [];
  const surface = {
    placesAt: (at: Pixel) => {
      asked.push(at);
      return found;
    },
    openGroup: (group: TouchedPlaces) => opened.push(group),
  } as Partial<MapSurface> as MapSurface;
  return { surface, asked, opened };
}

function id(text: string): PlaceId {
  return text as PlaceId;
}
