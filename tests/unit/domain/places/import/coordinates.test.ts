import { describe, expect, test } from 'vitest';
import { readPoint } from '../../../../../src/domain/places/import/coordinates.ts';

describe('two cells that say where a place is', () => {
  test.each([
    // Corners of the box around metropolitan France, and what is just beyond each side of it.
    ['41', '-5.5', [-5.5, 41]],
    ['51.5', '10', [10, 51.5]],
    ['40.9', '3', 'abroad'],
    ['51.6', '3', 'abroad'],
    ['47', '-5.6', 'abroad'],
    ['47', '10.1', 'abroad'],
    ['90', '180', 'abroad'],
    ['-90', '-180', 'abroad'],
    ['90.1', '0', 'bad'],
    ['0', '180.1', 'bad'],
    ['0', '0', 'bad'],
    ['0', '1', 'abroad'],
    ['1', '0', 'abroad'],
    // Written in other ways.
    ['47,25', ' -1,15 ', [-1.15, 47.25]],
    ['+47.25', '\u22121.15', [-1.15, 47.25]],
    ['47 .25', '-0', [0, 47.25]],
    ['', ' ', 'empty'],
    ['47.25', '', 'bad'],
    ['', '-1.15', 'bad'],
    ['47.25°', '-1.15', [-1.15, 47.25]],
    ['47.', '-1.15', 'bad'],
  ] as const)('%j and %j', (latitude, longitude, expected) => {
    const point = typeof expected === 'string' ? expected : { point: expected, fix: null };

    expect(readPoint(latitude, longitude)).toEqual(point);
  });

  test('are put right when they are the other way round', () => {
    expect(readPoint('-1.15', '47.25')).toEqual({ point: [-1.15, 47.25], fix: 'swapped-coordinates' });
  });

  test.each([
    // The origin of Lambert-93 is 46.5° N, 3° E, by definition.
    ['6600000', '700000', [3, 46.5]],
    ['700000', '6600000', [3, 46.5]],
  ] as const)('are turned into degrees when they are metres: %s, %s', (latitude, longitude, point) => {
    expect(readPoint(latitude, longitude)).toEqual({ point, fix: 'lambert-93' });
  });

  test.each([
    ['6000000', '0'],
    ['7200000', '1350000'],
  ])('are metres as far as metropolitan France goes: %s, %s', (north, east) => {
    expect(readPoint(north, east)).toMatchObject({ fix: 'lambert-93' });
  });

  test.each([
    ['5999999', '700000'],
    ['7200001', '700000'],
    ['6600000', '-1'],
    ['6600000', '1350001'],
  ])('and no farther: %s, %s', (north, east) => {
    expect(readPoint(north, east)).toBe('bad');
  });
});
