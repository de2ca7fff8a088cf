import { expect, test } from 'vitest';
import { highlightLayer } from '../../../../src/map/layers/highlight.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { codeAt, createSmallRegion } from '../../../support/smallRegion.ts';

test('the commune pointed at and the one whose card is open are outlined', async () => {
  const store = await createLoadedStore();
  const { map, features } = createRecordingMap();
  highlightLayer.attach(map, store, createSmallRegion());

  store.getState().uiActions.hover(3);
  store.getState().sessionActions.openCommune(codeAt(5));

  expect(features('highlight').map(({ properties }) => properties?.['kind'])).toEqual(['hover', 'open']);
});

test('pointing at the same commune again draws nothing', async () => {
  const store = await createLoadedStore();
  const { map, updates } = createRecordingMap();
  highlightLayer.attach(map, store, createSmallRegion());
  store.getState().uiActions.hover(3);
  updates.length = 0;

  store.getState().uiActions.hover(3);

  expect(updates).toEqual([]);
});

test('no card is outlined on the blank map of the guide', async () => {
  const store = await createLoadedStore();
  const { map, features } = createRecordingMap();
  highlightLayer.attach(map, store, createSmallRegion());
  store.getState().sessionActions.openCommune(codeAt(5));

  store.getState().interviewActions.startInterview(0);
  expect(features('highlight')).toEqual([]);

  store.getState().interviewActions.leaveInterview();
  expect(features('highlight')).toHaveLength(1);
});
