import { expect, test } from 'vitest';
import { draftLayer } from '../../../../src/map/draft/draftLayer.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { createSmallRegion, rectangleRing } from '../../../support/smallRegion.ts';

test('the line in hand asks for a frame when it changes, and for no data', async () => {
  const store = await createLoadedStore();
  const { map, layers, updates, repaints } = createRecordingMap();
  const detach = draftLayer.attach(map, store, createSmallRegion());
  const before = repaints();

  store.getState().drawingActions.sketch(rectangleRing(0, 0, 1, 1));
  detach();
  store.getState().drawingActions.sketch(null);

  expect(layers.map(({ id, type }) => [id, type])).toEqual([['draft', 'custom']]);
  expect(repaints()).toBe(before + 1);
  expect(updates).toEqual([]);
});
