import { describe, expect, test } from 'vitest';
import { ok } from '../../../../src/domain/result.ts';
import { communesLayer } from '../../../../src/map/layers/communes.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { createFakeSource } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import {
  codeAt,
  columnOf,
  createSmallRegion,
  mergedRegion,
  rectangleRing,
  smallCommunes,
} from '../../../support/smallRegion.ts';

describe('the fill of the communes', () => {
  test('is drawn from the tiles of the region, asked for within its bounds', async () => {
    const { specs, layers } = await attach();

    expect(specs.get('region')).toMatchObject({ type: 'vector', bounds: [-1.6, 47.2, -0.8, 47.5] });
    expect(layers).toMatchObject([
      { id: 'communes-fill', source: 'region', 'source-layer': 'communes' },
      { id: 'communes-missing', source: 'region', 'source-layer': 'communes' },
      { id: 'communes-fragile', source: 'region', 'source-layer': 'communes' },
    ]);
  });

  test('sends nothing while there is no territory and no indicator', async () => {
    const { states } = await attach();

    expect(states).toEqual([]);
  });

  test('follows the line under the finger, a deeper shade for a larger share', async () => {
    const { store, states } = await attach();

    // The whole of row 0 and seven tenths of row 1: shades 10 and 7 above the base of 10.
    store.getState().drawingActions.sketch(rectangleRing(0, 0, 1.7, 1));

    expect(states).toEqual([fill(0, 20), fill(1, 17)]);
  });

  test('sends only the rows that changed since the last frame', async () => {
    const { store, states } = await attach();
    store.getState().drawingActions.sketch(rectangleRing(0, 0, 1.7, 1));
    states.length = 0;

    store.getState().drawingActions.sketch(rectangleRing(0, 0, 1.9, 1));

    expect(states).toEqual([fill(1, 19)]);
  });

  test('is lighter for a commune that the rule does not count', async () => {
    const { store, states } = await attach();

    // Four tenths of row 0 are covered: not counted, 0.4 × 0.6 × 10 = 2.4, shade 2.
    store.getState().drawingActions.sketch(rectangleRing(0, 0, 0.4, 1));

    expect(states).toEqual([fill(0, 12)]);
  });

  test('leaves a commune that was put out on paper', async () => {
    const { store, states } = await attach();
    store.getState().territoryActions.choose([codeAt(0)], 'out');

    store.getState().territoryActions.draw(rectangleRing(0, 0, 1, 1), 'add', 0);

    expect(states).toEqual([]);
  });

  test('shades a commune chosen by name as a whole', async () => {
    const { store, states } = await attach();

    store.getState().territoryActions.choose([codeAt(5)], 'in');

    expect(states).toEqual([fill(5, 20)]);
  });

  test('takes the class of the indicator, and the hatch where it is not published', async () => {
    const { store, states } = await attach();

    store.getState().sessionActions.chooseIndicator('jobsChange');

    // Row 0: 110 for 100, +10 %, class 3 of a diverging scale. Row 7: 80 for 100, −20 %, class 0.
    expect(states).toContainEqual(fill(0, 203));
    expect(states).toContainEqual(fill(7, 200));
    expect(states).toContainEqual(fill(4, 1));
    // Row 11: 12 for 10, +20 %, class 4, on fewer than thirty jobs.
    expect(states).toContainEqual(fill(11, 254));
  });

  test('has a fill of its own where there is nothing to compare with, which is not the hatch', async () => {
    const region = createSmallRegion({
      ...smallCommunes,
      columns: {
        ...smallCommunes.columns,
        'privateJobs@2019': columnOf('privateJobs@2019').map((jobs) => jobs ?? 0),
      },
    });
    const { store, states } = await attach(region);

    store.getState().sessionActions.chooseIndicator('jobsChange');

    // Row 10: 40 for 0. Row 4 has nothing published in 2024.
    expect(states).toContainEqual(fill(10, 2));
    expect(states).toContainEqual(fill(4, 1));
  });

  test('is one class for communes that the source counts together', async () => {
    const { store, states } = await attach(mergedRegion());

    store.getState().sessionActions.chooseIndicator('jobsPer100');

    // 380 jobs for 3 100 inhabitants: 12.3, class 2 of a sequential scale.
    for (const row of [1, 4, 5]) expect(states).toContainEqual(fill(row, 102));
  });

  test('lets the class win over the shade of the territory', async () => {
    const { store, states } = await attach();
    store.getState().sessionActions.chooseIndicator('density');
    states.length = 0;

    store.getState().territoryActions.choose([codeAt(5)], 'in');

    expect(states).toEqual([]);
  });

  test('goes back to paper without indicator', async () => {
    const { store, states } = await attach();
    store.getState().sessionActions.chooseIndicator('density');
    states.length = 0;

    store.getState().sessionActions.chooseIndicator(null);

    expect(states).toHaveLength(12);
    expect(new Set(states.map(({ state }) => state['fill']))).toEqual(new Set([0]));
  });

  test('is paper in the guide, which brings its own picture, and the class that was chosen once out of it', async () => {
    const { store, states } = await attach();
    store.getState().sessionActions.chooseIndicator('density');
    states.length = 0;

    store.getState().interviewActions.startInterview(0);
    expect(new Set(states.map(({ state }) => state['fill']))).toEqual(new Set([0]));

    store.getState().interviewActions.goToStep('trades');
    expect(new Set(states.map(({ state }) => state['fill']))).toEqual(new Set([0]));

    store.getState().interviewActions.leaveInterview();
    expect(states.at(-1)?.state['fill']).toBeGreaterThanOrEqual(100);
  });

  test('is sent again whole to a map that was rebuilt', async () => {
    const { store } = await attach();
    store.getState().territoryActions.choose([codeAt(5)], 'in');

    const again = createRecordingMap();
    communesLayer.attach(again.map, store, createSmallRegion());

    expect(again.states).toEqual([fill(5, 20)]);
  });

  test('stops once detached', async () => {
    const { store, states, detach } = await attach();

    detach();
    store.getState().sessionActions.chooseIndicator('density');

    expect(states).toEqual([]);
  });
});

function fill(id: number, value: number) {
  return { source: 'region', id, state: { fill: value } };
}

async function attach(region = createSmallRegion()) {
  const store = createAppStore({ source: createFakeSource({ region: ok(region) }) });
  await store.getState().catalogueActions.load();
  const recording = createRecordingMap();
  const detach = communesLayer.attach(recording.map, store, region);
  return { ...recording, store, detach };
}
