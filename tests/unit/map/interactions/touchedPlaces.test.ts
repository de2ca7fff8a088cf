import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { openGroup, placesAt } from '../../../../src/map/interactions/touchedPlaces.ts';

interface Sign {
  readonly ids: string;
  /** Pixels of the map; a sign covers four around its middle. */
  readonly at: readonly [x: number, y: number];
  readonly cluster?: number;
  /** Known by its commune alone: drawn above the name. */
  readonly byCommune?: boolean;
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

  test('is the sign of a commune where it is drawn, above the name', () => {
    // 20 pixels higher than its place.
    const places: readonly Sign[] = [
      { ids: 'address', at: [100, 130] },
      { ids: 'commune', at: [100, 140], byCommune: true },
    ];

    expect(placesAt(mapWith(places), [100, 115], 28)).toEqual({ kind: 'cards', ids: ['commune'] });
    expect(placesAt(mapWith(places), [100, 140], 28)).toEqual({ kind: 'cards', ids: ['address'] });
  });

  test('is every card of the signs that lie on each other, each once, and no farther one', () => {
    const places: readonly Sign[] = [
      { ids: 'a\nb', at: [100, 100] },
      { ids: 'b\nc', at: [108, 100] },
      { ids: 'd', at: [111, 100] },
    ];

    expect(placesAt(mapWith(places), [96, 100], 28)).toEqual({ kind: 'cards', ids: ['a', 'b', 'c'] });
  });

  test('is nothing while no place is on the map', () => {
    expect(placesAt({ getLayer: () => undefined } as unknown as MapLibreMap, [100, 100], 28)).toBeNull();
  });
});

describe('a group of places', () => {
  const group = { kind: 'group', source: 'places', id: 7, at: [-1, 47] } as const;

  test('is approached until it comes apart', async () => {
    const { map, moves, offered, offer } = mapWithGroup(async (id) => id + 4);

    await openGroup(map, group, offer);

    expect(moves).toEqual([{ center: [-1, 47], zoom: 11, duration: 500 }]);
    expect(offered).toEqual([]);
  });

  test('that no view takes apart offers its cards', async () => {
    const { map, moves, offered, offer } = mapWithGroup(async () => 15);

    await openGroup(map, group, offer);

    expect(moves).toEqual([]);
    expect(offered).toEqual([['a', 'b', 'c']]);
  });

  test('that is gone meanwhile moves nothing', async () => {
    const { map, moves, offered, offer } = mapWithGroup(() => Promise.reject(new Error('no such cluster')));

    await openGroup(map, group, offer);
    await openGroup(map, { ...group, source: 'training' }, offer);

    expect([moves, offered]).toEqual([[], []]);
  });
});

function mapWithGroup(zoomOf: (id: number) => Promise<number>) {
  const moves: unknown[] = [];
  const offered: (readonly string[])[] = [];
  const signs = [{ properties: { ids: 'a\nb' } }, { properties: { ids: 'c' } }];
  const source = { getClusterExpansionZoom: zoomOf, getClusterLeaves: async () => signs };
  const map = {
    getSource: (name: string) => (name === 'places' ? source : undefined),
    getMaxZoom: () => 14,
    easeTo: (move: unknown) => moves.push(move),
  } as unknown as MapLibreMap;
  return { map, moves, offered, offer: (ids: readonly string[]) => void offered.push(ids) };
}

/** A map where a degree is a pixel. */
function mapWith(signs: readonly Sign[]): MapLibreMap {
  const features = signs.map(({ ids, at, cluster, byCommune }) => ({
    source: 'places',
    geometry: { type: 'Point', coordinates: at },
    properties: {
      ids,
      precision: byCommune ? 'commune' : 'address',
      ...(cluster === undefined ? {} : { cluster_id: cluster }),
    },
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
        const isAbove = 'cluster_id' in properties || properties.precision === 'commune';
        const y = isAbove ? drawnAt - 20 : drawnAt;
        return x > west - 4 && x < east + 4 && y > north - 4 && y < south + 4;
      });
    },
  } as unknown as MapLibreMap;
}
