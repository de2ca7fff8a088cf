import { describe, expect, test } from 'vitest';
import type { Layer } from '../../../../src/map/layer.ts';
import { asideLayer } from '../../../../src/map/layers/aside.ts';
import { landmarksLayer, reachLayer } from '../../../../src/map/layers/landmarks.ts';
import { outlineLayer } from '../../../../src/map/layers/territory.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { codeAt, createSmallRegion, rectangleRing } from '../../../support/smallRegion.ts';

describe('the landmarks on the map', () => {
  test('cost nothing before the first one', async () => {
    const { layers, images, specs } = await attach(landmarksLayer);

    expect([layers, images, [...specs]]).toEqual([[], [], []]);
  });

  test('stand above the central point of their commune, or where they were tapped', async () => {
    const { store, features } = await attach(landmarksLayer);
    const { addLandmark } = store.getState().interviewActions;

    addLandmark('live', { commune: codeAt(0) }, 'chez moi');
    addLandmark('avoid', { point: [-1.5, 47.2] });

    expect(features('landmarks').map(({ properties }) => properties)).toEqual([
      { image: 'landmark-live-pinned', words: 'chez moi', over: 'commune', before: 0 },
      { image: 'landmark-avoid-on', words: '', over: 'point', before: 0 },
    ]);
    expect(features('landmarks')[1]?.geometry).toEqual({ type: 'Point', coordinates: [-1.5, 47.2] });
  });

  test('show where the visitor of a kiosk lives, on the village that they named', async () => {
    const { store, features } = await attach(landmarksLayer);
    const { pointAt, settle } = store.getState().visitActions;

    pointAt(codeAt(0), { commune: codeAt(0), name: 'Le Bourg', at: [-1.5, 47.2] });
    expect(features('landmarks')).toEqual([]);
    settle();

    expect(
      features('landmarks').map(({ properties, geometry }) => [properties?.['words'], geometry]),
    ).toEqual([['Le Bourg', { type: 'Point', coordinates: [-1.5, 47.2] }]]);

    pointAt(codeAt(1));
    settle();

    expect(features('landmarks').map(({ properties }) => properties)).toEqual([
      { image: 'landmark-live-pinned', words: '', over: 'commune', before: 0 },
    ]);
  });

  test('of one commune stand side by side, what was learned before the others', async () => {
    const { store, features } = await attach(landmarksLayer);
    const { addLandmark, learn } = store.getState().interviewActions;
    const spot = { commune: codeAt(0) };

    addLandmark('live', spot);
    addLandmark('go', spot);
    learn({ words: 'on embauche', on: '2026-11-20', spot });

    expect(
      features('landmarks').map(({ properties }) => [properties?.['image'], properties?.['before']]),
    ).toEqual([
      ['landmark-learned-pinned', 0],
      ['landmark-live-on', 1],
      ['landmark-go-on', 2],
    ]);
  });

  test('are cut when the words are long, never in the middle of a character', async () => {
    const { store, features } = await attach(landmarksLayer);

    store.getState().interviewActions.addLandmark('go', { commune: codeAt(0) }, '🚲'.repeat(40));

    expect(features('landmarks')[0]?.properties?.['words']).toBe(`${'🚲'.repeat(31)}…`);
  });

  test('say what was learned with its day', async () => {
    const { store, features } = await attach(landmarksLayer);

    store.getState().interviewActions.learn({
      words: 'on embauche en mars',
      on: '2026-11-20',
      spot: { commune: codeAt(1) },
    });

    expect(features('landmarks').map(({ properties }) => properties)).toEqual([
      { image: 'landmark-learned-pinned', words: '20/11 : on embauche en mars', over: 'commune', before: 0 },
    ]);
  });
});

describe('the circles of travel', () => {
  test('go round home in the third step only', async () => {
    const { store, features } = await attach(reachLayer);
    const { addLandmark, noteTravel, goToStep } = store.getState().interviewActions;
    addLandmark('live', { commune: codeAt(0) });
    noteTravel({ modes: ['bike'], limit: { minutes: 30 } });
    expect(features('reach')).toEqual([]);

    goToStep('reach');

    // 12 km/h for half an hour: 6 km.
    const words = { words: 'à vélo, environ 6\u00a0km' };
    expect(features('reach').map(({ properties, geometry }) => [geometry.type, properties])).toEqual([
      ['LineString', words],
      // At both ends, so that a circle is told at any zoom.
      ['Point', words],
      ['Point', words],
    ]);
    goToStep('reading');
    expect(features('reach')).toEqual([]);
  });
});

describe('the territories laid aside', () => {
  test('keep their sign, and the one in hand has another', async () => {
    const { store, features } = await attach(asideLayer, outlineLayer);
    const { territoryActions, territoriesActions } = store.getState();
    territoryActions.draw(rectangleRing(0, 0, 1, 1), 'add', 0);

    territoriesActions.addTerritory('counsellor', 'copy');

    expect(features('aside').map(({ properties }) => properties)).toEqual([{ sign: 0 }]);
    expect(features('territory-outline').map(({ properties }) => properties)).toEqual([{ sign: 1 }]);
  });

  test('are hidden one by one, and drawn by the edge of their communes where there is no line', async () => {
    const { store, features } = await attach(asideLayer);
    const { territoryActions, territoriesActions } = store.getState();
    territoryActions.choose([codeAt(0), codeAt(1)], 'in');
    territoriesActions.addTerritory('after', 'blank');
    expect(features('aside').map(({ geometry }) => geometry.type)).toEqual(['MultiLineString']);

    territoriesActions.showAll(false);

    expect(features('aside')).toEqual([]);
  });
});

async function attach(...layers: readonly Layer[]) {
  const store = await createLoadedStore();
  const recording = createRecordingMap();
  for (const layer of layers) layer.attach(recording.map, store, createSmallRegion());
  return { ...recording, store };
}
