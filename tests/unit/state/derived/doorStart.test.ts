import { expect, test } from 'vitest';
import { selectDoorStart, selectNeed, selectNeedDoors } from '../../../../src/state/derived/needDoors.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt, createSmallRegion } from '../../../support/smallRegion.ts';

const { points, names } = createSmallRegion().communes;

test('doors are looked for from the main commune of the territory, or from the first home that was told', async () => {
  const store = await createLoadedStore();
  const start = () => selectDoorStart(store.getState());
  expect(start()).toBeNull();
  expect(selectNeedDoors(store.getState())).toEqual([]);

  store.getState().territoryActions.choose([codeAt(0), codeAt(2)], 'in');
  // Row 2 has three times the inhabitants of row 0.
  expect(start()).toEqual({ commune: codeAt(2), point: points[2], name: names[2], home: false });

  store.getState().interviewActions.addLandmark('live', { commune: codeAt(4) });
  expect(start()).toEqual({ commune: codeAt(4), point: points[4], name: names[4], home: true });
  store.getState().interviewActions.addLandmark('live', { commune: codeAt(6) });
  expect(start()?.commune).toBe(codeAt(4));
});

test('doors are those of a village where it was told, and of work until a need is', async () => {
  const store = await createLoadedStore();
  store
    .getState()
    .interviewActions.addLandmark('live', { commune: codeAt(4), village: 'Le Bourg', point: [-1.15, 47.35] });

  expect(selectDoorStart(store.getState())).toMatchObject({ commune: codeAt(4), point: [-1.15, 47.35] });
  expect(selectNeed(store.getState())).toBe('emploi');
  store.getState().interviewActions.note({ need: 'numerique' });
  expect(selectNeed(store.getState())).toBe('numerique');
});
