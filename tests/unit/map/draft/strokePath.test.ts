import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import { createStrokePath } from '../../../../src/map/draft/strokePath.ts';

const A: LngLat = [0, 0];
const B: LngLat = [36, 0];
const C: LngLat = [36, 45];

describe('the path of the stroke', () => {
  test('is relative to its first corner and comes back to it', () => {
    const path = createStrokePath()([A, B]);

    // The equator at Greenwich is the middle of the world square; 36° are a tenth of its width.
    expect(path.origin).toEqual([0.5, 0.5]);
    expect([...path.points.slice(0, 6)]).toEqual([0, 0, Math.fround(0.1), 0, 0, 0]);
    expect(path.count).toBe(2);
  });

  test('only projects what is new', () => {
    const follow = createStrokePath();
    follow([A, B]);

    const path = follow([A, B, C]);

    expect(path.changedFrom).toBe(2);
    expect(path.count).toBe(3);
  });

  test('projects again from the first corner that changed', () => {
    const follow = createStrokePath();
    follow([A, B, C]);

    // Another corner in the place of the last one: the cursor moved.
    expect(follow([A, B, [0, 45]]).changedFrom).toBe(2);
  });

  test('comes back to its first corner when it is shorter than it was', () => {
    const follow = createStrokePath();
    follow([A, C, [18, 45], [9, 45]]);

    const { points, count } = follow([A, C]);

    expect(count).toBe(2);
    expect([...points.slice(4, 6)]).toEqual([0, 0]);
    expect(points[3]).toBeLessThan(0);
  });

  test('starts again with another first corner', () => {
    const follow = createStrokePath();
    follow([A, B]);

    const path = follow([B, C]);

    expect(path.changedFrom).toBe(0);
    expect(path.origin[0]).toBeCloseTo(0.6, 12);
  });

  test('keeps what it holds when it grows beyond its room', () => {
    const follow = createStrokePath();
    const ring = Array.from({ length: 500 }, (_, at): LngLat => [at / 100, 0]);
    follow(ring.slice(0, 100));

    const path = follow(ring);

    // Corner 99 lies 0.99° east of the first one.
    expect(path.points[2 * 99]).toBe(Math.fround((0.99 + 180) / 360 - 0.5));
    expect(path.points.length).toBeGreaterThanOrEqual(2 * 501);
  });

  test('is empty without an outline', () => {
    const follow = createStrokePath();
    follow([A, B]);

    expect(follow(null).count).toBe(0);
    expect(follow([A, B]).changedFrom).toBe(0);
  });
});
