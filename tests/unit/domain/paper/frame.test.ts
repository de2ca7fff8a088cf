import { describe, expect, test } from 'vitest';
import type { Bbox } from '../../../../src/domain/geo.ts';
import { distanceKm } from '../../../../src/domain/geo.ts';
import { createFrame, scaleBar } from '../../../../src/domain/paper/frame.ts';

const CHOLET: Bbox = [-1, 47, -0.8, 47.1];

describe('a map on paper', () => {
  test('holds what it must show, in its middle', () => {
    const { project } = createFrame(CHOLET, 180, 100);

    const [left, bottom] = project([-1, 47]);
    const [right, top] = project([-0.8, 47.1]);

    expect((left + right) / 2).toBeCloseTo(90, 6);
    expect((top + bottom) / 2).toBeCloseTo(50, 1);
    expect(left).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(0);
  });

  test('has as much around on the tighter side as its margin says', () => {
    const { project } = createFrame([-1, 47, -0.6, 47.01], 100, 100);

    // 8 % of 100 mm on either side.
    expect(project([-1, 47])[0]).toBeCloseTo(8, 6);
    expect(project([-0.6, 47])[0]).toBeCloseTo(92, 6);
  });

  test('never comes nearer than twelve kilometres across', () => {
    const { seen } = createFrame([-1, 47, -1, 47], 100, 100);

    expect(distanceKm([seen[0], 47], [seen[2], 47])).toBeCloseTo(12, 1);
  });

  test('sees what it projects on its corners', () => {
    const frame = createFrame(CHOLET, 180, 100);

    const [x, y] = frame.project([frame.seen[0], frame.seen[3]]);

    expect([x, y].map((value) => Math.abs(value) < 1e-6)).toEqual([true, true]);
  });

  test('has a scale bar of a round length under a quarter of its width, true to the ground', () => {
    const frame = createFrame(CHOLET, 180, 100);

    const { km, mm } = scaleBar(frame);

    expect([1, 2, 5, 10, 20, 50, 100]).toContain(km);
    expect(mm).toBeLessThanOrEqual(45);
    const [x, y] = frame.project([-0.9, 47.05]);
    const [east] = frame.project([-0.8, 47.05]);
    // Kilometres per millimetre measured beside the bar, at the same latitude.
    expect(distanceKm([-0.9, 47.05], [-0.8, 47.05]) / (east - x)).toBeCloseTo(km / mm, 4);
    expect(y).toBeCloseTo(50, 1);
  });
});
