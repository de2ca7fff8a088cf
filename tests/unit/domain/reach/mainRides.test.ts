import { describe, expect, test } from 'vitest';
import type { Ride } from '../../../../src/domain/reach/directs.ts';
import { mainRides, mainRidesByBand } from '../../../../src/domain/reach/mainRides.ts';
import { createSmallDirects } from '../../../support/smallDirects.ts';
import { codeAt, createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const [stop] = createSmallDirects().stops;
const ride = (row: number | null, median: number): Ride => ({
  from: stop!,
  to: { ...stop!, uic: String(median), commune: row === null ? null : codeAt(row) },
  mode: 'train',
  min: median,
  median,
});
const minutes = (rides: readonly Ride[]) => rides.map(({ median }) => median);

describe('the main rides', () => {
  // From the most populated commune to the least.
  const [first, second, third] = [...region.communes.population.keys()].sort(
    (a, b) => region.communes.population[b]! - region.communes.population[a]!,
  );

  test('lead to the most populated communes, each once, by minutes', () => {
    const rides = [ride(third!, 5), ride(second!, 12), ride(first!, 15), ride(first!, 18), ride(null, 19)];

    expect(minutes(mainRides(rides, 2, region))).toEqual([12, 15]);
    expect(minutes(mainRides(rides, 9, region))).toEqual([5, 12, 15, 19]);
  });

  test('lead to the station that bears the name of the commune, when it has several', () => {
    const named = (median: number, name: string): Ride => {
      const { to, ...rest } = ride(first!, median);
      return { ...rest, to: { ...to, name } };
    };
    const commune = region.communes.names[first!];
    const rides = [named(5, 'La Halte'), named(8, `${commune} Centre`), named(9, 'Le Quai')];

    expect(minutes(mainRides(rides, 1, region))).toEqual([8]);
    expect(minutes(mainRides([rides[0]!, named(7, `${commune}s`)], 1, region))).toEqual([5]);
  });

  test('are told band by band, without those that are empty', () => {
    const rides = [ride(third!, 5), ride(second!, 20), ride(first!, 41), ride(null, 60)];

    expect(mainRidesByBand(rides, 1, region).map(({ band, rides }) => [band, minutes(rides)])).toEqual([
      [0, [20]],
      [2, [41]],
    ]);
  });
});
