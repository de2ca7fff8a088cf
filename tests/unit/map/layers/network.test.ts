import { expect, test } from 'vitest';
import { networkLayer } from '../../../../src/map/layers/network.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { createSmallRegion, rectangleRing } from '../../../support/smallRegion.ts';

test('roads and railway lines are there to recognise places by, not while one draws in the guide nor under a figure', async () => {
  const store = await createLoadedStore();
  const { map, features } = createRecordingMap();
  networkLayer.attach(map, store, createSmallRegion());
  const shown = () => features('network').map(({ properties }) => properties?.['name'] ?? 'rails');
  const { interviewActions, sessionActions, territoryActions, reachActions } = store.getState();
  await reachActions.loadNetwork();
  expect(shown()).toEqual(['A99', 'rails']);

  interviewActions.goToStep('drawing');
  expect(shown()).toEqual([]);
  territoryActions.draw(rectangleRing(-1, 0, 1, 1), 'add', 0);
  expect(shown()).toEqual([]);
  interviewActions.goToStep('reach');
  expect(shown()).toEqual(['A99', 'rails']);

  interviewActions.leaveInterview();
  sessionActions.chooseIndicator('jobsPer100');
  expect(shown()).toEqual([]);
});
