import { describe, expect, test } from 'vitest';
import { reachesOf } from '../../../../src/domain/interview/reach.ts';

describe('how far one gets', () => {
  test('is a radius for each mode, the farthest first', () => {
    // Half an hour: 40 km/h → 20 km, 12 km/h → 6 km, 4 km/h → 2 km.
    expect(reachesOf({ modes: ['walk', 'car', 'bike'], limit: { minutes: 30 } })).toEqual([
      { mode: 'car', radiusKm: 20 },
      { mode: 'bike', radiusKm: 6 },
      { mode: 'walk', radiusKm: 2 },
    ]);
  });

  test('is not said to the metre', () => {
    // 20 min: 4 km/h → 1.33 → 1.5 km; 40 km/h → 13.33 → 13 km.
    expect(reachesOf({ modes: ['walk', 'car'], limit: { minutes: 20 } })).toEqual([
      { mode: 'car', radiusKm: 13 },
      { mode: 'walk', radiusKm: 1.5 },
    ]);
  });

  test('a distance holds whatever the mode', () => {
    expect(reachesOf({ modes: ['walk', 'car'], limit: { km: 15 } })).toEqual([{ mode: null, radiusKm: 15 }]);
    expect(reachesOf({ modes: [], limit: { km: 15 } })).toHaveLength(1);
  });

  test('is unknown without a limit, or without a mode for a time', () => {
    expect(reachesOf({ modes: ['car'], limit: null })).toEqual([]);
    expect(reachesOf({ modes: [], limit: { minutes: 30 } })).toEqual([]);
  });
});
