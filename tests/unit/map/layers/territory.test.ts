import { describe, expect, test } from 'vitest';
import { countedLayer, outlineLayer } from '../../../../src/map/layers/territory.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { codeAt, createSmallRegion, rectangleRing } from '../../../support/smallRegion.ts';

describe('the line of the person', () => {
  test('is drawn closed, as it was drawn', async () => {
    const { store, features } = await attach(outlineLayer);

    store.getState().territoryActions.draw(rectangleRing(0, 0, 1, 1), 'add', 0);

    expect(features('territory-outline')).toHaveLength(1);
    const { geometry } = features('territory-outline')[0]!;
    expect(geometry).toMatchObject({ type: 'MultiLineString' });
    const [line] = (geometry as { coordinates: number[][][] }).coordinates;
    expect(line).toHaveLength(5);
    expect(line?.at(-1)).toEqual(line?.[0]);
  });

  test('does not move while another stroke is being drawn', async () => {
    const { store, updates } = await attach(outlineLayer);
    updates.length = 0;

    store.getState().drawingActions.sketch(rectangleRing(0, 0, 1, 1));

    expect(updates).toEqual([]);
  });

  test('goes away with the territory', async () => {
    const { store, features } = await attach(outlineLayer);
    store.getState().territoryActions.draw(rectangleRing(0, 0, 1, 1), 'add', 0);

    store.getState().territoryActions.clear();

    expect(features('territory-outline')).toEqual([]);
  });
});

describe('the counted communes', () => {
  test('share one edge', async () => {
    const { store, features } = await attach(countedLayer);

    store.getState().territoryActions.choose([codeAt(0), codeAt(1)], 'in');

    expect(features('territory-communes').map(({ properties }) => properties)).toEqual([
      { kind: 'counted', sign: 0 },
    ]);
  });

  test('are told from the partial ones, whose share is written', async () => {
    const { store, features } = await attach(countedLayer);

    // Row 0 whole; four tenths of row 1.
    store.getState().territoryActions.draw(rectangleRing(0, 0, 1.4, 1), 'add', 0);

    expect(features('territory-communes').map(({ properties }) => properties?.['kind'])).toEqual([
      'counted',
      'partly',
    ]);
    expect(features('territory-shares').map(({ properties }) => properties)).toEqual([
      { name: 'Belle-Rive', share: '40\u00a0%', order: -2000 },
    ]);
  });

  test('have no share written in an interview before the figures were asked for', async () => {
    const { store, features } = await attach(countedLayer);
    const { startInterview, reveal, goToStep } = store.getState().interviewActions;
    startInterview(0);
    goToStep('drawing');

    store.getState().territoryActions.draw(rectangleRing(0, 0, 1.4, 1), 'add', 0);
    expect(features('territory-communes')).toHaveLength(2);
    expect(features('territory-shares')).toEqual([]);

    goToStep('reading');
    reveal();
    expect(features('territory-shares')).toHaveLength(1);
  });
});

async function attach(layer: typeof outlineLayer) {
  const store = await createLoadedStore();
  const recording = createRecordingMap();
  layer.attach(recording.map, store, createSmallRegion());
  return { ...recording, store };
}
