import { describe, expect, test } from 'vitest';
import type { Basemap } from '../../../../src/domain/catalogue/contract.ts';
import { waterBetween, waterWithin } from '../../../../src/domain/interview/waterWithin.ts';

/** A degree of latitude is 111.2 km; at 60 degrees north, a degree of longitude is half of it. */
const HOME = [0, 60] as const;
const basemap: Basemap = {
  sea: [
    [
      [
        [-2, 59],
        [-1, 59],
        [-1, 61],
        [-2, 61],
        [-2, 59],
      ],
    ],
  ],
  neighbours: [],
  towns: [],
  rivers: [
    {
      name: 'Large',
      rank: 1,
      // Its corners are far away, its course 11.1 km south.
      lines: [
        [
          [-5, 59.9],
          [5, 59.9],
        ],
      ],
    },
    {
      name: 'Ruisseau',
      rank: 3,
      lines: [
        [
          [0, 60],
          [0, 60.1],
        ],
      ],
    },
  ],
};

describe('water within a circle', () => {
  test('is a wide river that is nearer than the radius, between its corners too', () => {
    expect(waterWithin(HOME, 11, basemap)).toEqual({ rivers: [], sea: false });
    expect(waterWithin(HOME, 11.3, basemap)).toEqual({ rivers: ['Large'], sea: false });
  });

  test('is the sea once its coast is nearer than the radius', () => {
    expect(waterWithin(HOME, 54, basemap).sea).toBe(false);
    expect(waterWithin(HOME, 56, basemap).sea).toBe(true);
  });
});

describe('water on a straight line', () => {
  test('is a wide river that it crosses', () => {
    expect(waterBetween(HOME, [0.01, 59.8], basemap)).toEqual({ rivers: ['Large'], sea: false });
    expect(waterBetween(HOME, [0.5, 59.95], basemap)).toEqual({ rivers: [], sea: false });
    expect(waterBetween([0, 59.8], [1, 59.85], basemap)).toEqual({ rivers: [], sea: false });
  });

  test('is the sea between two shores', () => {
    expect(waterBetween([-2.1, 60], [-0.9, 60], basemap)).toEqual({ rivers: [], sea: true });
  });

  test('is the mouth of a river whose line stops before the sea, and not its spring', () => {
    const short: Basemap = {
      ...basemap,
      rivers: [
        {
          name: 'Large',
          rank: 1,
          lines: [
            [
              [2, 59.9],
              [-0.8, 59.9],
            ],
          ],
        },
      ],
    };

    expect(waterBetween([-0.85, 59.85], [-0.85, 59.95], short).rivers).toEqual(['Large']);
    expect(waterBetween([2.05, 59.85], [2.05, 59.95], short).rivers).toEqual([]);
  });
});
