import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import {
  bandOf,
  betweenStations,
  createDirects,
  destinationsFrom,
  rideTo,
  stationsOf,
  stopsNear,
} from '../../../../src/domain/reach/directs.ts';
import { type DirectMode, decodeDirectsTable } from '../../../../src/domain/reach/directsContract.ts';

const HOME = { commune: '44001' as CommuneCode, point: [-1.5, 47.5] as LngLat };

function stop(number: number, east: number, commune: string, modes: DirectMode[] = ['train']) {
  const at: [number, number] = [-1.5 + east, 47.5];
  return { uic: `8000000${number}`, name: `Arrêt ${number}`, at, commune, communeName: 'X', modes };
}
function directsOf(
  stops: ReturnType<typeof stop>[],
  rides: [number, number, DirectMode, number, number][] = [],
) {
  const pairs = (mode: DirectMode) => {
    const some = rides.filter((ride) => ride[2] === mode);
    return {
      from: some.map(([from]) => from),
      to: some.map(([, to]) => to),
      min: some.map(([, , , min]) => min),
      median: some.map(([, , , , median]) => median),
    };
  };
  const decoded = decodeDirectsTable({
    stops,
    pairs: { train: pairs('train'), coach: pairs('coach') },
    longestMinutes: 90,
  });
  if (!decoded.ok) throw new Error(decoded.error);
  return createDirects(decoded.value);
}
const numbers = (found: ReturnType<typeof stopsNear>) => found.map((near) => Number(near.stop.uic.at(-1)));

describe('stops near a place', () => {
  test('are the stations of its commune, however many are nearer elsewhere', () => {
    const directs = directsOf([stop(1, 0.09, '44001'), stop(2, 0.05, '44002'), stop(3, 0.01, '44001')]);

    expect(numbers(stopsNear(directs, HOME))).toEqual([3, 1]);
  });

  test('are else the three nearest stations, none beyond 30 km', () => {
    const stops = [0.1, 0.2, 0.3, 0.35, 0.9].map((east, at) => stop(at + 1, east, '44002'));

    expect(numbers(stopsNear(directsOf(stops), HOME))).toEqual([1, 2, 3]);
    expect(stopsNear(directsOf([stop(1, 0.9, '44002')]), HOME)).toEqual([]);
  });

  test('begin with the coach that stops nearer than any train', () => {
    const far = stop(1, 0.2, '44002');
    expect(numbers(stopsNear(directsOf([far, stop(2, 0.1, '44002', ['coach'])]), HOME))).toEqual([2, 1]);
    expect(numbers(stopsNear(directsOf([far, stop(2, 0.3, '44002', ['coach'])]), HOME))).toEqual([1]);
  });
});

describe('destinations', () => {
  test('are each once by way of travelling, from the stop whose usual ride is the shortest, without the stops themselves', () => {
    const directs = directsOf(
      [stop(1, 0, '44001'), stop(2, 0.01, '44001'), stop(3, 0.5, '44003')],
      [
        [0, 1, 'train', 3, 3],
        [0, 2, 'train', 30, 38],
        [1, 2, 'train', 33, 36],
        [0, 2, 'coach', 50, 55],
      ],
    );
    const rides = destinationsFrom(directs, directs.stops.slice(0, 2));

    expect(
      rides.map(({ from, to, mode, min, median }) => [from.uic.at(-1), to.uic.at(-1), mode, min, median]),
    ).toEqual([
      ['2', '3', 'train', 33, 36],
      ['1', '3', 'coach', 50, 55],
    ]);
    expect(rides.map(bandOf)).toEqual([1, 2]);
    expect(bandOf({ median: 20 })).toBe(0);
  });
});

describe('how a commune is reached', () => {
  const directs = directsOf(
    [stop(1, 0, '44001'), stop(2, 0.01, '44001'), stop(3, 0.5, '44003'), stop(4, 0.2, '44001')],
    [
      [0, 2, 'train', 30, 38],
      [1, 2, 'train', 33, 36],
      [0, 2, 'coach', 20, 35],
      [0, 3, 'train', 4, 5],
    ],
  );
  const rides = destinationsFrom(directs, directs.stops.slice(0, 2));

  test('is the shortest usual ride, by train or by coach', () => {
    expect(rideTo(rides, HOME.commune, '44003' as CommuneCode)).toMatchObject({ mode: 'coach', median: 35 });
    const trains = rides.filter(({ mode }) => mode === 'train');
    expect(rideTo(trains, HOME.commune, '44003' as CommuneCode)).toMatchObject({
      from: { uic: '80000002' },
      median: 36,
    });
  });

  test('is not said of where one lives, of where nothing leads, nor of nowhere', () => {
    for (const commune of ['44001', '44004', null])
      expect(rideTo(rides, HOME.commune, commune as CommuneCode | null)).toBeNull();
  });
});

describe('stops that stand together', () => {
  test('are one station, under the name of the one with the most rides', () => {
    const directs = directsOf(
      [stop(1, 0, '44001'), stop(2, 0.002, '44001'), stop(3, 0.5, '44003'), stop(4, 0.503, '44003')],
      [
        [1, 2, 'train', 30, 38],
        [1, 3, 'train', 30, 39],
        [0, 3, 'train', 30, 37],
        [3, 1, 'train', 30, 37],
      ],
    );
    const stops = stopsNear(directs, HOME);
    const rides = destinationsFrom(
      directs,
      stops.map((near) => near.stop),
    );

    expect(numbers(stops)).toEqual([1, 2]);
    expect(numbers(stationsOf(directs, stops))).toEqual([2]);
    expect(
      betweenStations(directs, rides).map(({ from, to, median }) => [from.uic.at(-1), to.uic.at(-1), median]),
    ).toEqual([['2', '4', 37]]);
  });
});

describe('a table', () => {
  test.each([
    ['a pair without its minutes', { train: { from: [0], to: [1], min: [3], median: [] } }],
    ['a shortest ride longer than the usual one', { train: { from: [0], to: [1], min: [9], median: [3] } }],
    ['a stop that is not listed', { train: { from: [0], to: [7], min: [3], median: [3] } }],
  ])('is refused with %s', (_, pairs) => {
    const none = { from: [], to: [], min: [], median: [] };
    const stops = [stop(1, 0, '44001'), stop(2, 0.1, '44001')];
    const whole = { stops, pairs: { coach: none, ...pairs }, longestMinutes: 90 };

    expect(decodeDirectsTable(whole).ok).toBe(false);
  });
});
