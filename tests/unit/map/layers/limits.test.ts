import { expect, test } from 'vitest';
import { limitsLayer } from '../../../../src/map/layers/limits.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

test('limits are shown as the visitor asks, départements and shore always', async () => {
  const store = await createLoadedStore();
  const { map, visible } = createRecordingMap();
  limitsLayer.attach(map, store, createSmallRegion());
  expect(visible).toEqual([
    { layer: 'limits-bassin', visible: false },
    { layer: 'limits-zoneEmploi', visible: false },
  ]);

  store.getState().sessionActions.showLimit('bassin', true);
  store.getState().sessionActions.showLimit('epci', false);

  expect(visible.slice(2)).toEqual([
    { layer: 'limits-bassin', visible: true },
    { layer: 'limits-epci', visible: false },
  ]);
});
