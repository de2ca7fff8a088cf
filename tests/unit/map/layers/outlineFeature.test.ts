import { expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import { outlineFeature } from '../../../../src/map/layers/outlineFeature.ts';

const ring = (corners: number, lat: number): LngLat[] =>
  Array.from({ length: corners }, (_, at) => [at / 1e4, lat]);
const linesOf = (...rings: LngLat[][]) => {
  const [outer = [], ...holes] = rings;
  const { geometry } = outlineFeature([{ outer, holes }], 1);
  if (geometry.type !== 'MultiLineString') throw new Error(geometry.type);
  return geometry.coordinates;
};

test('the line of a territory is each of its rings, closed', () => {
  const [outer, hole] = [ring(3, 47), ring(4, 46)];

  expect(linesOf(outer, hole)).toEqual([
    [...outer, outer[0]],
    [...hole, hole[0]],
  ]);
});

test.each([
  [3999, [4000]],
  [4000, [4001]],
  [4001, [4001, 2]],
  [8001, [4001, 4001, 2]],
])(
  'a ring of %i corners is drawn in lines of %j, each from where the one before ends',
  (corners, lengths) => {
    const closed = [...ring(corners, 47), [0, 47]];
    const lines = linesOf(ring(corners, 47));

    expect(lines.map(({ length }) => length)).toEqual(lengths);
    expect(lines.flatMap((line, at) => (at === 0 ? line : line.slice(1)))).toEqual(closed);
    for (const [at, line] of lines.slice(1).entries()) expect(line[0]).toEqual(lines[at]?.at(-1));
  },
);
