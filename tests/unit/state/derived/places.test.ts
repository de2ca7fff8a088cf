import { describe, expect, test } from 'vitest';
import type { LandmarkId } from '../../../../src/domain/ids.ts';
import { selectCommonPlaces } from '../../../../src/state/derived/allPlaces.ts';
import {
  selectAnchor,
  selectFamilyCounts,
  selectNearness,
  selectPlaceRows,
  selectScaleSuggestions,
  selectStarts,
} from '../../../../src/state/derived/places.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt, rectangleRing } from '../../../support/smallRegion.ts';

describe('selectPlaceRows', () => {
  test('lists the cards of the drawn territory', async () => {
    const store = await createDrawnStore();

    expect(rowIds(store)).toEqual(['t01', 't02', 't04', 't11']);
  });

  test('follows the tab and the reach', async () => {
    const store = await createDrawnStore();

    store.getState().placesActions.filterPlaces({ tab: 'around', reachKm: 5 });

    expect(rowIds(store)).toEqual(['t03']);
  });

  test('shows what was said of a card here', async () => {
    const store = await createDrawnStore();
    const [first] = selectPlaceRows(store.getState());
    if (!first) throw new Error('no card');

    store.getState().placesActions.correct(first.place.id, {
      id: first.place.id,
      closed: true,
      checkedOn: '2026-11-01',
    });

    expect(selectPlaceRows(store.getState())[0]?.place.status).toBe('closed');
  });

  test('starts from where the person lives, or from the communes of the territory', async () => {
    const store = await createDrawnStore();
    expect(selectStarts(store.getState())).toEqual(['49001', '49002']);

    store.getState().interviewActions.addLandmark('live', { commune: codeAt(5) });
    expect(selectStarts(store.getState())).toEqual([codeAt(5)]);
  });

  test('are those published, as they are, while the centre adds none', async () => {
    const store = await createDrawnStore();
    const { places, townHalls } = store.getState();
    const published = [places, townHalls].flatMap((part) => (part.status === 'ready' ? part.value : []));
    expect(selectCommonPlaces(store.getState())).toEqual(published);
    expect(published.length).toBeGreaterThan(0);

    const [first] = selectCommonPlaces(store.getState());
    if (!first) throw new Error('no card');
    store.setState({ centrePlaces: [{ ...first, id: 'c01' as typeof first.id }] });
    expect(selectCommonPlaces(store.getState()).map(({ id }) => id)).toContain('c01');
  });

  test('sorts from the chosen commune', async () => {
    const store = await createDrawnStore();

    store.getState().placesActions.filterPlaces({ from: codeAt(1) });

    expect(rowIds(store)).toEqual(['t02', 't04', 't01', 't11']);
  });

  test('sorts what is inside from where the person lives', async () => {
    const store = await createDrawnStore();
    const { notes } = store.getState();
    const home = { id: 'l1' as LandmarkId, kind: 'live', spot: { commune: codeAt(1) }, words: '' } as const;

    store.setState({ notes: { ...notes, landmarks: [home] } });

    expect(rowIds(store)).toEqual(['t02', 't04', 't01', 't11']);
    expect(selectAnchor(store.getState())?.kind).toBe('home');
  });

  test('lists the whole region where nothing is drawn, and nothing inside', async () => {
    const store = await createLoadedStore();
    await store.getState().placesActions.loadPlaces();

    expect(rowIds(store)).toEqual([]);
    store.getState().placesActions.filterPlaces({ tab: 'region' });
    // Thirteen cards but one of context, one school, one event that is over.
    expect(rowIds(store)).toHaveLength(10);
  });

  test('is there for whoever asks while somebody else is already waiting for it', async () => {
    const store = await createLoadedStore();
    const { loadPlaces } = store.getState().placesActions;

    void loadPlaces();
    await loadPlaces();

    expect(store.getState().places.status).toBe('ready');
  });

  test('is not made again while an outline is being drawn', async () => {
    const store = await createDrawnStore();
    const before = [selectPlaceRows(store.getState()), selectNearness(store.getState())];

    store.getState().drawingActions.sketch(rectangleRing(0, 0, 3, 3));

    expect([selectPlaceRows(store.getState()), selectNearness(store.getState())]).toEqual(before);
    expect(selectNearness(store.getState())).toBe(before[1]);
    expect(selectPlaceRows(store.getState())).toBe(before[0]);
  });
});

describe('selectFamilyCounts', () => {
  test('counts the tab on screen', async () => {
    const store = await createDrawnStore();

    expect(selectFamilyCounts(store.getState())).toMatchObject({ youth: 1, digital: 1, economy: 0 });
  });
});

describe('selectScaleSuggestions', () => {
  test('is null without a territory', async () => {
    const store = await createLoadedStore();
    await store.getState().placesActions.loadPlaces();

    expect(selectScaleSuggestions(store.getState())).toBeNull();
  });

  test('suggests by the scale of what is drawn', async () => {
    const store = await createDrawnStore();

    // Two communes of 84 km².
    expect(selectScaleSuggestions(store.getState())).toMatchObject({
      scale: 'epci',
      suggestions: [{ need: 'economicMissions', found: 'missing' }, {}, {}],
    });
  });
});

/** A store where communes 49001 and 49002 are drawn and the cards are loaded. */
async function createDrawnStore(): Promise<AppStore> {
  const store = await createLoadedStore();
  await store.getState().placesActions.loadPlaces();
  store.getState().territoryActions.draw(rectangleRing(0, 0, 2, 1), 'add', 0);
  return store;
}

function rowIds(store: AppStore): string[] {
  return selectPlaceRows(store.getState()).map(({ place }) => place.id);
}
