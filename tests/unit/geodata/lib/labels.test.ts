import { describe, expect, test } from 'vitest';
import { labelPoint } from '../../../../geodata/lib/labelPoint.ts';
import { labelRanks } from '../../../../geodata/lib/labelRanks.ts';
import { createPlane } from '../../../../geodata/lib/plane.ts';

const PLANE = createPlane(47.4);

describe('labelRanks', () => {
  test('shows a large town first and hides its suburb', () => {
    // 0.05° of longitude at 47° N is 3.8 km.
    const city = { at: [-1.55, 47.2], population: 300_000, isCentre: true } as const;
    const suburb = { at: [-1.6, 47.2], population: 48_000, isCentre: false } as const;

    expect(labelRanks([suburb, city])).toEqual([5, 1]);
  });

  test('prefers the centre of a bassin to a larger commune that is none', () => {
    // 0.1° of longitude is 7.5 km: under 15 km for the second rank and 9 km for the third, above 5 km for the fourth.
    const centre = { at: [-1.2, 47.4], population: 11_000, isCentre: true } as const;
    const villages = { at: [-1.1, 47.4], population: 17_000, isCentre: false } as const;

    expect(labelRanks([villages, centre])).toEqual([4, 2]);
  });

  test('keeps the name of a small place far from any other for a closer zoom', () => {
    expect(labelRanks([{ at: [0, 48], population: 900, isCentre: false }])).toEqual([4]);
  });
});

describe('labelPoint', () => {
  test('writes in the roomiest of several pieces, far from its borders', () => {
    const islet = {
      outer: [
        [-3, 47],
        [-2.99, 47],
        [-2.99, 47.01],
        [-3, 47.01],
      ],
      holes: [],
    } as const;
    const mainland = {
      outer: [
        [0, 47],
        [1, 47],
        [1, 47.2],
        [0, 47.2],
      ],
      holes: [],
    } as const;

    const [lng, lat] = labelPoint([islet, mainland], PLANE, 'zone');

    // Farthest from the long sides: half-way up, 0.1° from them.
    expect(lat).toBeCloseTo(47.1, 2);
    expect(lng).toBeGreaterThan(0.1);
    expect(lng).toBeLessThan(0.9);
  });

  test('refuses a zone without a surface', () => {
    expect(() => labelPoint([], PLANE, 'BE:5216')).toThrow('BE:5216: no surface to write a name on');
  });
});
