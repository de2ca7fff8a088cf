import { expect, test } from 'vitest';
import { bboxOfRows } from '../../../../src/domain/catalogue/bbox.ts';
import { smallTopology } from '../../../support/smallRegion.ts';

test('the box holds all the communes asked for', () => {
  // Rows 0 and 6 are the cells (0, 0) and (2, 1): from 1.2° W to 0.9° W, from 47.2° N to 47.4° N.
  expect(bboxOfRows(smallTopology(), [0, 6])).toEqual([-1.2, 47.2, -0.9, 47.4]);
});

test('no commune has no box', () => {
  expect(bboxOfRows(smallTopology(), [])).toBeNull();
});
