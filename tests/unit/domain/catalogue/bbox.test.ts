import { expect, test } from 'vitest';
import { bboxAround, bboxOfDiscs, bboxOfPoints, bboxOfRows } from '../../../../src/domain/catalogue/bbox.ts';
import { distanceKm } from '../../../../src/domain/geo.ts';
import { smallTopology } from '../../../support/smallRegion.ts';

test('the box holds all the communes asked for', () => {
  // Rows 0 and 6 are the cells (0, 0) and (2, 1): from 1.2° W to 0.9° W, from 47.2° N to 47.4° N.
  expect(bboxOfRows(smallTopology(), [0, 6])).toEqual([-1.2, 47.2, -0.9, 47.4]);
});

test('no commune has no box', () => {
  expect(bboxOfRows(smallTopology(), [])).toBeNull();
});

test('the box around a disc reaches its four cardinal points', () => {
  const [west, south, east, north] = bboxAround([-1, 47], 10);

  expect(distanceKm([-1, 47], [-1, north])).toBeCloseTo(10, 6);
  expect(distanceKm([-1, 47], [-1, south])).toBeCloseTo(10, 6);
  // Along a parallel the great circle is shorter than the arc by less than a metre.
  expect(distanceKm([-1, 47], [east, 47])).toBeCloseTo(10, 3);
  expect(distanceKm([-1, 47], [west, 47])).toBeCloseTo(10, 3);
});

test('the box of points, and that of discs, hold all of them and no more', () => {
  expect(
    bboxOfPoints([
      [1, 47],
      [-2, 46],
      [0, 48],
    ]),
  ).toEqual([-2, 46, 1, 48]);

  const centers = [
    [1, 47],
    [-2, 46],
    [0, 48],
  ] as const;
  const [east, southWest, north] = centers.map((center) => bboxAround(center, 10));
  expect(bboxOfDiscs(centers, 10)).toEqual([southWest![0], southWest![1], east![2], north![3]]);
  expect(bboxOfDiscs([[1, 47]], 10)).toEqual(bboxAround([1, 47], 10));
  expect(bboxOfDiscs([], 10)).toBeNull();
});
