import { expect, test } from 'vitest';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import { comparisonLayer } from '../../../../src/map/layers/comparison.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { codeAt, createSmallRegion } from '../../../support/smallRegion.ts';

test('a commune that came in and one that went out are each hatched with a picture of their own, which is there', async () => {
  const store = await createLoadedStore();
  const { map, layers, images, features } = createRecordingMap();
  comparisonLayer.attach(map, store, createSmallRegion());
  choose(store, 0, 1);
  expect(layers).toEqual([]);

  store.getState().territoriesActions.addTerritory('counsellor', 'blank');
  choose(store, 0, 2);

  expect(features('comparison').map(({ properties }) => properties?.['change'])).toEqual(['gained', 'lost']);
  const pictures = layers.map(
    (layer) => ('paint' in layer ? (layer.paint as Record<string, unknown>) : {})['fill-pattern'],
  );
  expect(new Set(pictures).size).toBe(2);
  expect(images).toEqual(expect.arrayContaining(pictures));
});

test('nothing is hatched while one of the two is hidden', async () => {
  const store = await createLoadedStore();
  const { map, features } = createRecordingMap();
  comparisonLayer.attach(map, store, createSmallRegion());
  choose(store, 0, 1);
  store.getState().territoriesActions.addTerritory('counsellor', 'blank');
  choose(store, 0, 2);
  const [hidden] = store.getState().aside;
  expect(features('comparison')).toHaveLength(2);

  store.setState({
    aside: store.getState().aside.map((each) => (each === hidden ? { ...each, shown: false } : each)),
  });

  expect(features('comparison')).toEqual([]);
});

function choose(store: AppStore, ...rows: readonly number[]): void {
  const codes = rows.map((row) => codeAt(row) as CommuneCode);
  store.getState().territoryActions.choose(codes, 'in');
}
