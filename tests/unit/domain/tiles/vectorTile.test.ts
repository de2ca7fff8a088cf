import { expect, test } from 'vitest';
import type { FlatPoints } from '../../../../src/domain/tiles/clip.ts';
import { encodeTile, type TileFeature } from '../../../../src/domain/tiles/vectorTile.ts';

/** The examples of geometry of the Mapbox Vector Tile specification (version 2.1, § 4.3.5), with its own commands. */
test.each<[string, TileFeature['kind'], readonly FlatPoints[], readonly number[]]>([
  ['a line', 'lines', [[2, 2, 2, 10, 10, 10]], [9, 4, 4, 18, 0, 16, 16, 0]],
  [
    'two lines',
    'lines',
    [
      [2, 2, 2, 10, 10, 10],
      [1, 1, 3, 5],
    ],
    [9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8],
  ],
  ['a surface', 'rings', [[3, 6, 8, 12, 20, 34]], [9, 6, 12, 18, 10, 12, 24, 44, 15]],
  [
    'two surfaces, one with a hole',
    'rings',
    [
      [0, 0, 10, 0, 10, 10, 0, 10],
      [11, 11, 20, 11, 20, 20, 11, 20],
      [13, 13, 13, 17, 17, 17, 17, 13],
    ],
    [
      ...[9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15],
      ...[9, 22, 2, 26, 18, 0, 0, 18, 17, 0, 15],
      ...[9, 4, 13, 26, 0, 8, 8, 0, 0, 7, 15],
    ],
  ],
])('a tile is written octet by octet as the specification says: %s', (_, kind, parts, commands) => {
  const feature = [0x08, 7, 0x18, kind === 'lines' ? 2 : 3, 0x22, ...sized(commands)];

  expect([...encodeTile([{ name: 'ab', features: [{ id: 7, kind, parts }] }])]).toEqual(layer(feature));
});

test('what is said of a feature is by numbers of keys and of values, false then true', () => {
  const parts = [[0, 0, 1, 0]];
  const features: readonly TileFeature[] = [
    { kind: 'lines', parts, properties: { near: true } },
    { kind: 'lines', parts, properties: { far: true, near: false } },
  ];
  const line = [0x18, 2, 0x22, ...sized([9, 0, 0, 10, 2, 0])];

  expect([...encodeTile([{ name: 'ab', features }])]).toEqual(
    layerOf(
      [
        [0x12, ...sized([0, 1]), ...line],
        [0x12, ...sized([1, 1, 0, 0]), ...line],
      ],
      ['near', 'far'],
    ),
  );
});

test('a layer without a feature is not written', () => {
  expect([...encodeTile([{ name: 'ab', features: [] }])]).toEqual([]);
});

function layer(feature: readonly number[]): readonly number[] {
  return layerOf([feature], []);
}

/** Layer « ab » of version 2: its features, the names of its keys, its two values, its extent of 8192. */
function layerOf(features: readonly (readonly number[])[], keys: readonly string[]): readonly number[] {
  const bytes = [
    ...[0x78, 2, 0x0a, ...sized([0x61, 0x62])],
    ...features.flatMap((feature) => [0x12, ...sized(feature)]),
    ...keys.flatMap((key) => [0x1a, ...sized([...new TextEncoder().encode(key)])]),
    ...[0x22, ...sized([0x38, 0]), 0x22, ...sized([0x38, 1])],
    ...[0x28, 0x80, 0x40],
  ];
  return [0x1a, ...sized(bytes)];
}

/** What is written before its length is known has it on four octets, seven bits each, the least first. */
function sized(bytes: readonly number[]): readonly number[] {
  const { length } = bytes;
  return [(length & 127) | 128, (length >> 7) | 128, 128, 0, ...bytes];
}
