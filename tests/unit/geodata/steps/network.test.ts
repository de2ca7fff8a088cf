import { describe, expect, test } from 'vitest';
import { network } from '../../../../geodata/steps/network.ts';
import { points } from '../../../../geodata/steps/points.ts';
import { stepContext } from '../../../support/stepContext.ts';

type Line = [number, number][];
const road = (route: string, coordinates: Line) => ({
  type: 'Feature',
  properties: { route },
  geometry: { type: 'LineString', coordinates },
});
const read = (roads: readonly object[], rails: Line[]) =>
  network.run(
    stepContext({
      sources: {
        'routes-nationales-france': JSON.stringify({ type: 'FeatureCollection', features: roads }),
        'voies-ferrees-france': JSON.stringify({
          type: 'FeatureCollection',
          features: [
            { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: rails } },
          ],
        }),
      },
      values: [[points, new Map([['44001', [-1.5, 47.5]]])]],
    }),
  );

describe('network', () => {
  test('joins the sections of a road under its number, and leaves out roads that are not of the State', () => {
    const { roads } = read(
      [
        road('A0011', [
          [-1.5, 47.5],
          [-1.4, 47.5],
        ]),
        road('A0011', [
          [-1.4, 47.5],
          [-1.30004, 47.6],
        ]),
        road('44D0001', [
          [-1.5, 47.5],
          [-1.4, 47.6],
        ]),
      ],
      [],
    );

    expect(roads.map(({ name, lines }) => [name, lines.length, lines[0]?.length])).toEqual([['A11', 1, 3]]);
    expect(roads[0]?.lines[0]).toContainEqual([-1.3, 47.6]);
  });

  test('keeps of a line what is near, to its first corner beyond', () => {
    const { rails, roads } = read(
      [
        road('N0001', [
          [5, 45],
          [5.1, 45],
        ]),
      ],
      [
        [
          [-6, 47.5],
          [-5, 47.5],
          [-1.5, 47.5],
          [3, 47.5],
          [4, 47.5],
        ],
      ],
    );

    expect(rails).toHaveLength(1);
    expect(rails[0]?.map(([lng]) => lng).sort((a, b) => a - b)).toEqual([-5, -1.5, 3]);
    expect(roads).toEqual([]);
  });
});
