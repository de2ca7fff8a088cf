import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import { flowsLayer } from '../../../../src/map/layers/flows.ts';
import { ridesLayer } from '../../../../src/map/layers/rides.ts';
import { selectRegion } from '../../../../src/state/derived/region.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { createSmallDirects, smallWork } from '../../../support/smallDirects.ts';
import { codeAt } from '../../../support/smallRegion.ts';

const THIN = '\u202f';

describe('where one rides from home', () => {
  test('costs nothing before there is a home, nor in another step', async () => {
    const { store, layers, images } = await attach(ridesLayer);
    store.setState({ directs: { status: 'ready', value: createSmallDirects() } });
    store.getState().interviewActions.addLandmark('live', { commune: codeAt(0) });
    expect([layers, images]).toEqual([[], []]);

    store.setState({ step: 'reach' });

    expect(layers).toHaveLength(1);
    expect(images).toEqual(['ride-0', 'ride-1', 'ride-2']);
  });

  test('is each station once, by the quickest way, and leaves with the step', async () => {
    const { store, features } = await attach(ridesLayer);
    store.setState({ directs: { status: 'ready', value: createSmallDirects() }, step: 'reach' });
    store.getState().interviewActions.addLandmark('live', { commune: codeAt(0) });

    // Nine minutes by train, sixteen by coach; then 44 minutes, in the last band.
    expect(features('rides').map(({ geometry, properties }) => [geometry, properties])).toEqual([
      [
        { type: 'Point', coordinates: [-1.4, 47.2] },
        { image: 'ride-0', minutes: 9, words: `Arrivée${THIN}: 9\u00a0min` },
      ],
      [
        { type: 'Point', coordinates: [-1, 47.2] },
        { image: 'ride-2', minutes: 44, words: `Au bout${THIN}: 44\u00a0min` },
      ],
    ]);
    store.setState({ step: 'plan' });
    expect(features('rides')).toEqual([]);
  });
});

describe('where people of the zone go to work', () => {
  test('is a line to each zone of the map, as wide as they are many, and nothing until it is asked for', async () => {
    const { store, layers, features } = await attach(flowsLayer);
    placeZones(store, [
      [-1, 47],
      [-0.5, 47],
    ]);
    store.getState().territoryActions.choose([codeAt(0)], 'in');
    expect(layers).toEqual([]);

    store.setState({ flowsShown: true });

    const [line, head, ...others] = features('flows');
    // The largest flow is nine pixels wide; the zone beyond the region has no place on the map.
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      geometry: {
        type: 'LineString',
        coordinates: [
          [-1, 47],
          [-0.5, 47],
        ],
      },
      properties: { width: 9 },
    });
    expect(head).toMatchObject({
      geometry: { type: 'Point', coordinates: [-0.5, 47] },
      properties: { words: `Grand-Pré${THIN}: 900` },
    });
    store.setState({ flowsShown: false });
    expect(features('flows')).toEqual([]);
  });

  test('is as wide beside the largest flow as its people, from two pixels on', async () => {
    const { store, features } = await attach(flowsLayer);
    placeZones(store, [
      [-1, 47],
      [-0.5, 47],
    ]);
    const { flows } = smallWork;
    const list = [
      { from: '5201', to: '9901', people: 1000 },
      { from: '5201', to: '5202', people: 250 },
    ];
    store.setState({ work: { status: 'ready', value: { ...smallWork, flows: { ...flows!, list } } } });
    store.getState().territoryActions.choose([codeAt(0)], 'in');
    store.setState({ flowsShown: true });

    expect(features('flows')[0]?.properties).toEqual({ width: 2 + 7 / 4 });
  });

  // An arrow that goes north is not turned; on a parallel of 60° a degree of longitude is half of one of latitude.
  test.each<[string, LngLat, number]>([
    ['north', [-1, 48], 0],
    ['east', [0, 47], 90],
    ['south', [-1, 46], 180],
    ['west', [-2, 47], -90],
  ])('has its head turned to the %s', async (_, end, turn) => {
    expect(await turnTo([-1, 47], end)).toBeCloseTo(turn, 9);
  });

  test('is turned as the map shows it, where parallels are shorter', async () => {
    expect(await turnTo([0, 59], [4, 61])).toBeCloseTo(45, 6);
  });
});

async function turnTo(from: LngLat, to: LngLat) {
  const { store, features } = await attach(flowsLayer);
  placeZones(store, [from, to]);
  store.getState().territoryActions.choose([codeAt(0)], 'in');
  store.setState({ flowsShown: true });
  return features('flows')[1]?.properties?.['turn'];
}

/** Puts the names of the two zones d'emploi somewhere, and loads the flows. */
function placeZones(store: AppStore, labels: readonly [LngLat, LngLat]) {
  const region = selectRegion(store.getState());
  if (!region) throw new Error('nothing is loaded');
  const zoneEmploi = region.zones.zoneEmploi.map((zone, at) => ({
    ...zone,
    label: [...labels[at]!] as never,
  }));
  store.setState({
    region: { status: 'ready', value: { ...region, zones: { ...region.zones, zoneEmploi } } },
    work: { status: 'ready', value: smallWork },
  });
}

async function attach(layer: typeof ridesLayer) {
  const store = await createLoadedStore();
  const recording = createRecordingMap();
  const region = selectRegion(store.getState());
  if (!region) throw new Error('nothing is loaded');
  layer.attach(recording.map, store, region);
  return { ...recording, store };
}
