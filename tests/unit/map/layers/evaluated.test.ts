import { describe, expect, test } from 'vitest';
import { NO_BASE_COLOUR, RAMPS } from '../../../../src/domain/figures/palettes.ts';
import { ALL_LAYERS } from '../../../../src/map/allLayers.ts';
import { palette } from '../../../../src/map/style/palette.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { isLetThrough, paintOf } from '../../../support/evaluated.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const { layers } = await attachAll();
const fillOf = (layer: string, fill: number | undefined) =>
  paintOf(layers, layer, 'fill-color', { state: { fill } });

/** Fills of classes: a hundred to each scale, in this order. */
const CLASS_FILLS = (['sequential', 'diverging', 'ordered'] as const).flatMap((scale, at) =>
  RAMPS[scale].map((colour, step) => [100 * (at + 1) + step, colour] as const),
);

describe('a commune', () => {
  test('of the territory is shaded, from the light colour of its sign to the full one', () => {
    palette.tints.forEach(({ light, full }, sign) => {
      const shades = Array.from(
        { length: 10 },
        (_, at) => fillOf('communes-fill', 11 + 20 * sign + at) as number[],
      );
      const from = rgb(light);
      const to = rgb(full);

      expect(shades.at(-1)).toEqual(to);
      shades.forEach((shade, at) => {
        shade.forEach((part, which) => {
          expect(part).toBeCloseTo(from[which]! + ((at + 1) / 10) * (to[which]! - from[which]!), -0.5);
        });
      });
    });
  });

  test('has the colour of its class, fragile or not; grey without a base, plain otherwise', () => {
    for (const [fill, colour] of CLASS_FILLS) {
      expect(fillOf('communes-fill', fill)).toEqual(rgb(colour));
      expect(fillOf('communes-fill', fill + 50)).toEqual(rgb(colour));
    }
    expect(fillOf('communes-fill', 2)).toEqual(rgb(NO_BASE_COLOUR));
    for (const fill of [undefined, 0, 1]) expect(fillOf('communes-fill', fill)).toEqual(rgb(palette.paper));
  });

  test('is hatched where nothing is published, dotted where it is fragile', () => {
    const patterns = (fill: number) =>
      ['communes-missing', 'communes-fragile'].map((layer) =>
        paintOf(layers, layer, 'fill-opacity', { state: { fill } }),
      );

    expect(
      [0, 1, 2, 20, 70, 100, 104, 149, 150, 154, 200, 254].map((fill) => [fill, ...patterns(fill)]),
    ).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [2, 0, 0],
      [20, 0, 0],
      [70, 0, 0],
      [100, 0, 0],
      [104, 0, 0],
      [149, 0, 0],
      [150, 0, 1],
      [154, 0, 1],
      [200, 0, 0],
      [254, 0, 1],
    ]);
  });

  test('is named by its rank, the smaller ones as one comes nearer, each by one layer', () => {
    const named = (layer: string, zoom: number) =>
      [1, 2, 3, 4, 5].filter((rank) => isLetThrough(layers, layer, { zoom, properties: { rank } }));

    expect([7.9, 8, 9, 10, 13].map((zoom) => named('labels-communes', zoom))).toEqual([
      [],
      [2],
      [2, 3],
      [2, 3, 4, 5],
      [2, 3, 4, 5],
    ]);
    expect(named('labels-cities', 7)).toEqual([1]);
  });
});

describe('a zone', () => {
  test('has the colour of its class, paler away from the territory, hatched where nothing is published', () => {
    for (const [fill, colour] of CLASS_FILLS) expect(fillOf('themes-fill', fill)).toEqual(rgb(colour));
    expect(fillOf('themes-fill', undefined)).toEqual(rgb(palette.paper));
    const seen = (fill: number | undefined, away: number) =>
      ['themes-fill', 'themes-missing'].map((layer) =>
        paintOf(layers, layer, 'fill-opacity', { state: { fill, away } }),
      );
    expect([seen(undefined, 0), seen(0, 1), seen(1, 0), seen(1, 1), seen(100, 0), seen(100, 1)]).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 0.5],
      [1, 0],
      [0.5, 0],
    ]);
  });
});

async function attachAll() {
  const store = await createLoadedStore();
  const recording = createRecordingMap();
  for (const layer of ALL_LAYERS) layer.attach(recording.map, store, createSmallRegion());
  return recording;
}

/** Red, green and blue of a "#RRGGBB". */
function rgb(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
