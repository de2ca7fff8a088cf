import { expect, test } from 'vitest';
import { weighPoints } from '../../../../src/domain/tiles/borderPoints.ts';

test('the ends of an arc are never left out, and a corner weighs the square of what it moves', () => {
  // Along the equator, a corner 0.001° north of the chord: 0.001 / 360 of the world, squared.
  const { weight } = weighPoints(arc([0, 0, 1000, 100, 2000, 0]));

  expect(weight[0]).toBe(Number.POSITIVE_INFINITY);
  expect(weight[2]).toBe(Number.POSITIVE_INFINITY);
  expect(Math.sqrt(weight[1] ?? 0) * 360).toBeCloseTo(0.001, 6);
});

test('a corner never weighs more than the one it hangs from', () => {
  const { weight } = weighPoints(arc([0, 0, 100, 900, 150, -850, 1000, 1000, 2000, 0]));

  const most = Math.max(...weight.filter(Number.isFinite));
  expect(weight[3]).toBe(most);
});

test('an island of one closed arc keeps its farthest point', () => {
  const { weight } = weighPoints(arc([0, 0, 100, 0, 100, 100, 0, 100, 0, 0]));

  expect(weight.indexOf(Math.max(...weight.filter(Number.isFinite)))).toBe(2);
});

/** A topology of one arc, whose points are in hundred-thousandths of a degree. */
function arc(points: readonly number[]) {
  return {
    arcStart: Int32Array.of(0, points.length / 2),
    x: Int32Array.from(points.filter((_, at) => at % 2 === 0)),
    y: Int32Array.from(points.filter((_, at) => at % 2 === 1)),
    arcRefs: Int32Array.of(0),
    ringStart: Int32Array.of(0, 1),
    polygonStart: Int32Array.of(0, 1),
    faceStart: Int32Array.of(0, 1),
  };
}
