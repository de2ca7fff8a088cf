import { expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import { createFrame } from '../../../../src/domain/paper/frame.ts';
import { linesPath, shapePath } from '../../../../src/domain/paper/paths.ts';

const FRAME = createFrame([-1, 47, -0.6, 47.2], 100, 100);
const LINE: LngLat[] = [
  [-0.9, 47.05],
  [-0.7, 47.05],
  [-0.7, 47.15],
];

test('a line on paper stays open, a surface is closed, what is outside of the frame is left out', () => {
  const far = LINE.map(([lng, lat]): LngLat => [lng + 5, lat]);

  expect(linesPath([LINE, far], FRAME)).toMatch(/^M[\d. ]+L[\d. ]+L[\d. ]+$/);
  expect(shapePath([{ outer: LINE, holes: [far] }], FRAME)).toBe(`${linesPath([LINE], FRAME)}Z`);
  expect(linesPath([far], FRAME)).toBe('');
});

test('a single corner is no line', () => {
  const [corner] = LINE;

  expect(linesPath(corner ? [[corner]] : [], FRAME)).toBe('');
  expect(linesPath([LINE.slice(0, 2)], FRAME)).toMatch(/^M[\d. ]+L[\d. ]+$/);
});
