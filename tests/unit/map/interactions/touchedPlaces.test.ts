import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { placesAt } from '../../../../src/map/interactions/touchedPlaces.ts';

interface Sign {
  readonly ids: string;
  /** Pixels of the map; a sign covers four around its middle. */
  readonly at: readonly [x: number, y: number];
  readonly cluster?: number;
}

describe('what a press means of the places', () => {
  const signs: readonly Sign[] = [
    { ids: 'near', at: [120, 100] },
    { ids: 'far', at: [80, 90] },
  ];

  test('is the sign that is drawn there', () => {
    expect(placesAt(mapWith(signs), [121, 100], 0)).toEqual({ kind: 'cards', ids: ['near'] });
  });

  test('is nothing beside it, for a pointer', () => {
    expect(placesAt(mapWith(signs), [108, 100], 0)).toBeNull();
  });

  test('is the nearest one within the reach of a finger, and nothing beyond', () => {
    expect(placesAt(mapWith(signs), [108, 100], 28)).toEqual({ kind: 'cards', ids: ['near'] });
    expect(placesAt(mapWith(signs), [160, 160], 28)).toBeNull();
  });

  test('is a group that is nearer than a sign', () => {
    const group = { ids: '', at: [104, 120], cluster: 7 } as const;

    expect(placesAt(mapWith([...signs, group]), [106, 100], 28)).toMatchObject({ kind: 'group', id: 7 });
  });
});

/** A map where a degree is a pixel. */
function mapWith(signs: readonly Sign[]): MapLibreMap {
  const features = signs.map(({ ids, at, cluster }) => ({
    source: 'places',
    geometry: { type: 'Point', coordinates: at },
    properties: { ids, precision: 'address', ...(cluster === undefined ? {} : { cluster_id: cluster }) },
  }));
  return {
    getLayer: () => ({}),
    project: ([x, y]: [number, number]) => ({ x, y }),
    queryRenderedFeatures: (where: [number, number] | [[number, number], [number, number]]) => {
      const [[west, north], [east, south]] = Array.isArray(where[0])
        ? (where as [[number, number], [number, number]])
        : [where as [number, number], where as [number, number]];
      return features.filter(({ geometry: { coordinates }, properties }) => {
        const [x, drawnAt] = coordinates as [number, number];
        const y = 'cluster_id' in properties ? drawnAt - 20 : drawnAt;
        return x > west - 4 && x < east + 4 && y > north - 4 && y < south + 4;
      });
    },
  } as unknown as MapLibreMap;
}
