import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/ids.ts';
import { ok } from '../../../src/domain/result.ts';
import { ALL_LAYERS } from '../../../src/map/allLayers.ts';
import { LAYER_ORDER } from '../../../src/map/layerOrder.ts';
import { baseStyle } from '../../../src/map/style/baseStyle.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { createFakeSource } from '../../support/createTestStore.ts';
import { createRecordingMap } from '../../support/recordingMap.ts';
import { codeAt, createSmallRegion } from '../../support/smallRegion.ts';
import { joinSmallRing } from '../../support/smallRing.ts';

describe('the style', () => {
  test('is valid with every layer on it', async () => {
    const { layers, specs } = await attachAll();
    const style = {
      ...baseStyle,
      sources: Object.fromEntries(specs),
      layers: [...baseStyle.layers, ...layers.filter(({ type }) => type !== 'custom')],
    };

    expect(validateStyleMin(style as never).map(({ message }) => message)).toEqual([]);
  });

  test('asks the network for nothing: no glyphs, no sprite, no address', async () => {
    const { layers } = await attachAll();
    const text = JSON.stringify([baseStyle, layers.filter(({ type }) => type !== 'custom')]);

    expect(text).not.toMatch(/https?:|"glyphs"|"sprite"|"url"/);
  });

  test('gets every layer of the order', async () => {
    const { layers } = await attachAll();

    expect(layers.map(({ id }) => id).sort()).toEqual([...LAYER_ORDER].sort());
  });
});

async function attachAll() {
  const store = createAppStore({ source: createFakeSource({ ring: ok(joinSmallRing) }) });
  await store.getState().catalogueActions.load();
  await store.getState().catalogueActions.loadRing();
  const { loadPlaces, showPlaces, showTraining, openPlace } = store.getState().placesActions;
  await loadPlaces();
  // Landmarks come when they are asked for, and so do the circles of travel and a second territory.
  const { territoryActions, territoriesActions, interviewActions } = store.getState();
  territoryActions.choose([codeAt(0)], 'in');
  territoriesActions.addTerritory('counsellor', 'blank');
  territoryActions.choose([codeAt(1)], 'in');
  interviewActions.addLandmark('live', { commune: codeAt(0) });
  interviewActions.noteTravel({ limit: { km: 10 } });
  interviewActions.goToStep('reach');
  const { loadDirects, loadWork, loadNetwork, showFlows } = store.getState().reachActions;
  await Promise.all([loadDirects(), loadWork(), loadNetwork()]);
  showFlows(true);
  interviewActions.reveal();
  // A step begins with its own picture: places are shown again in it.
  showPlaces(true);
  showTraining(true);
  openPlace('t01' as PlaceId);
  const recording = createRecordingMap();
  for (const layer of ALL_LAYERS) layer.attach(recording.map, store, createSmallRegion());
  return recording;
}
