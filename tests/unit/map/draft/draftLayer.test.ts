import type { CustomLayerInterface, CustomRenderMethodInput } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { draftLayer } from '../../../../src/map/draft/draftLayer.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingGl } from '../../../support/recordingGl.ts';
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

// Of three corners: how many edges each pass draws, and how many corners an edge spans, none for a dot.
const LINE = [
  [2, 1],
  [1, 1],
  [2, 1],
];
const DOTS = [
  [3, 0],
  [3, 0],
];

test.each([
  ['freehand', LINE],
  ['corners', [...LINE, ...DOTS]],
  [
    'radius',
    [
      [3, 1],
      [3, 1],
    ],
  ],
] as const)('the line of the tool %s is drawn as its own', async (tool, passes) => {
  const store = await createLoadedStore();
  const { map, layers } = createRecordingMap();
  const context = createRecordingGl();
  draftLayer.attach(map, store, createSmallRegion());
  const [layer] = layers as unknown as CustomLayerInterface[];
  layer?.onAdd?.(context.map, context.gl);
  store.getState().drawingActions.takeTool(tool);

  store.getState().drawingActions.sketch(rectangleRing(0, 0, 1, 1).slice(0, 3));
  layer?.render(context.gl, {} as CustomRenderMethodInput);

  expect(context.drawn.map(({ edges, first, to }) => [edges, Number(to) - Number(first)])).toEqual(passes);
});
