import { expect, test } from 'vitest';
import { hatchImage } from '../../../src/map/style/hatch.ts';

test('the hatch is lines of one colour on a ground of the other, and repeats without a seam', () => {
  const { width, height, data } = hatchImage('#FFFFFF', '#000000');
  const red = (x: number, y: number) => data[4 * ((y % height) * width + (x % width))];

  expect(red(0, 0)).toBe(0);
  expect(red(8, 0)).toBe(255);
  // The line that leaves on the right comes back on the left, one row below.
  expect(red(width - 1, 1)).toBe(red(width, 0));
});
