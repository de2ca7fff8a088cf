import type { Feature, MultiLineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type LimitProperties, limitFeatures } from '../../../../src/map/layers/limitFeatures.ts';
import { limitsLayer } from '../../../../src/map/layers/limits.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

describe('the limits', () => {
  test('hold every border once', () => {
    const region = createSmallRegion();

    const drawn = limitFeatures(region).reduce((sum, feature) => sum + segments(feature), 0);

    expect(drawn).toBe(region.topology.arcStart.length - 1);
  });

  test('say what each border separates', () => {
    const features = limitFeatures(createSmallRegion());

    // Column 1 | column 2 on two lines (EPCI A | B), and line 1 | line 2 over three columns (A, B | C).
    expect(count(features, ({ epci }) => epci)).toBe(5);
    // All communes of the mainland are in one département; the island touches none of them.
    expect(count(features, ({ departement }) => departement)).toBe(0);
  });

  test('call the edge of the region a shore where no neighbour lies beyond', () => {
    const features = limitFeatures(createSmallRegion());

    // Mainland: 4 below, 3 above plus the step of the missing corner (1), 3 + 3 on the sides; island: 4.
    expect(count(features, ({ shore }) => shore)).toBe(18);
  });

  test('run on through the points where exactly two borders of a kind meet', () => {
    const shores = limitFeatures(createSmallRegion()).filter(
      ({ properties }) => (properties as LimitProperties).shore,
    );

    // The coast of the mainland and that of the island.
    expect(shores.flatMap(lines)).toHaveLength(2);
  });

  test('are shown as the visitor asks, départements and shore always', async () => {
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
});

function lines({ geometry }: Feature) {
  return (geometry as MultiLineString).coordinates;
}

function segments(feature: Feature): number {
  return lines(feature).reduce((sum, line) => sum + line.length - 1, 0);
}

function count(features: readonly Feature[], keep: (properties: LimitProperties) => boolean): number {
  return features
    .filter(({ properties }) => keep(properties as LimitProperties))
    .reduce((sum, feature) => sum + segments(feature), 0);
}
