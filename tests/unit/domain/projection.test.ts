import { describe, expect, test } from 'vitest';
import { distanceKm, roundLngLat } from '../../../src/domain/geo.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY } from '../../../src/domain/mercator.ts';
import { fromLambert93, fromWebMercator, isInFrance, isLambert93 } from '../../../src/domain/projection.ts';

describe('France', () => {
  test.each([
    [-5.5, 41, true],
    [10, 51.5, true],
    [-5.51, 45, false],
    [10.01, 45, false],
    [0, 40.99, false],
    [0, 51.51, false],
    [47, -1, false],
  ])('%f° east, %f° north is in its box: %s', (lng, lat, expected) => {
    expect(isInFrance(lng, lat)).toBe(expected);
  });

  test.each([
    [0, 6_000_000, true],
    [1_350_000, 7_200_000, true],
    [-1, 6_500_000, false],
    [1_350_001, 6_500_000, false],
    [700_000, 5_999_999, false],
    [700_000, 7_200_001, false],
  ])('%i, %i metres are in that of Lambert-93: %s', (x, y, expected) => {
    expect(isLambert93(x, y)).toBe(expected);
  });
});

test('metres of Lambert-93 begin on the meridian of 3° and the parallel of 46.5°', () => {
  const [lng, lat] = fromLambert93(700_000, 6_600_000);
  expect(lng).toBeCloseTo(3, 9);
  expect(lat).toBeCloseTo(46.5, 9);
  // Ten kilometres to the north and to the east are so, to the part of a thousandth that the projection stretches.
  expect(distanceKm([3, 46.5], fromLambert93(700_000, 6_610_000))).toBeCloseTo(10, 1);
  expect(distanceKm([3, 46.5], fromLambert93(710_000, 6_600_000))).toBeCloseTo(10, 1);
  expect(fromLambert93(710_000, 6_600_000)[0]).toBeGreaterThan(3);
});

test('metres of Web Mercator are those of the square of the world', () => {
  const half = Math.PI * 6_378_137;
  const [lng, lat] = fromWebMercator(half * (2 * mercatorX(-1) - 1), half * (1 - 2 * mercatorY(47)));

  expect(lng).toBeCloseTo(-1, 9);
  expect(lat).toBeCloseTo(47, 9);
});

test('the square of the world goes from one to the other end, and back', () => {
  expect([mercatorX(-180), mercatorX(0), mercatorX(180)]).toEqual([0, 0.5, 1]);
  expect(mercatorY(0)).toBeCloseTo(0.5, 12);
  expect(mercatorY(85.051129)).toBeCloseTo(0, 7);
  for (const degrees of [-60, -1, 0, 47.3, 84]) {
    expect(longitudeAt(mercatorX(degrees))).toBeCloseTo(degrees, 9);
    expect(latitudeAt(mercatorY(degrees))).toBeCloseTo(degrees, 9);
  }
});

test('distances are along great circles; positions are kept to five decimals, without a zero below zero', () => {
  const quarter = (Math.PI / 2) * 6371.0088;
  expect(distanceKm([0, 0], [90, 0])).toBeCloseTo(quarter, 6);
  expect(distanceKm([10, 0], [10, 90])).toBeCloseTo(quarter, 6);
  expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(2 * quarter, 6);
  expect(distanceKm([0, 60], [1, 60])).toBeCloseTo(quarter / 90 / 2, 2);
  expect(roundLngLat([-1.234567, 47.000004])).toEqual([-1.23457, 47]);
  expect(Object.is(roundLngLat([-0.000001, 0])[0], 0)).toBe(true);
});
