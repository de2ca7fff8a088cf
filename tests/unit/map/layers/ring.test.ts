import { describe, expect, test } from 'vitest';
import { ok } from '../../../../src/domain/result.ts';
import { communesLayer } from '../../../../src/map/layers/communes.ts';
import { ringLayer } from '../../../../src/map/layers/ring.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { createFakeSource } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { createSmallRegion, rectangleRing } from '../../../support/smallRegion.ts';
import { joinSmallRing } from '../../../support/smallRing.ts';

describe('the communes around the region on the map', () => {
  test('cost nothing until they are there', async () => {
    const { layers, specs } = await attach();

    expect(layers.filter(({ id }) => id.startsWith('ring'))).toEqual([]);
    expect(specs.has('ring')).toBe(false);
  });

  test('come on their own paper over the hatch, without touching those of the region', async () => {
    const { store, layers, states, specs } = await attach();
    await store.getState().catalogueActions.loadRing();

    expect(specs.get('ring')).toMatchObject({ type: 'vector', tiles: ['ring://{z}/{x}/{y}'] });
    expect(layers.map(({ id }) => id)).toEqual(expect.arrayContaining(['beyond-hatch', 'ring-fill']));
    expect(states).toEqual([]);
  });

  test('are shaded as a drawing covers them, each in its source under its row', async () => {
    const { store, states } = await attach();
    store.getState().territoryActions.draw(rectangleRing(-1, 0, 1, 1), 'add', 0);
    states.length = 0;
    await store.getState().catalogueActions.loadRing();

    // The region's commune has its shade already: nothing is sent again.
    expect(states).toEqual([{ source: 'ring', id: 12, state: { fill: 20 } }]);
  });

  test('bear the classes of the region when a figure colours the map, and the hatch of what is not known', async () => {
    const { store, states } = await attach();
    await store.getState().catalogueActions.loadRing();
    store.getState().sessionActions.chooseIndicator('jobsPer100');
    const around = states
      .filter(({ source }) => source === 'ring')
      .map(({ id, state }) => [id, state['fill']]);

    expect(around.map(([id]) => id)).toEqual([12, 13, 14]);
    expect(around[2]).toEqual([14, 1]);
    expect(around[0]![1]).toBeGreaterThanOrEqual(100);
  });
});

async function attach() {
  const store = createAppStore({ source: createFakeSource({ ring: ok(joinSmallRing) }) });
  await store.getState().catalogueActions.load();
  const recording = createRecordingMap();
  for (const layer of [communesLayer, ringLayer]) layer.attach(recording.map, store, createSmallRegion());
  return { store, ...recording };
}
