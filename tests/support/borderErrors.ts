import type { FaceFeature } from '../../src/domain/catalogue/faceFeatures.ts';
import type { CoverageEngine } from '../../src/domain/territory/coverage/engine.ts';
import type { Shape } from '../../src/domain/territory/shape.ts';
import type { BorderShape } from './borderShapes.ts';
import { exactShares } from './exactShares.ts';

/** Greatest errors of the shares of a shape: all are rounding when the engine is right. */
export interface ShareErrors {
  /** Difference with the independent computation. */
  readonly exact: number;
  /** Distance outside [0, 1]; infinite when the engine does not count the shape. */
  readonly range: number;
  /** Difference with the sum of the halves. */
  readonly halves: number;
  /** By how much a half has more than the whole. */
  readonly growth: number;
}

const UNCOUNTED: ShareErrors = { exact: 0, range: Number.POSITIVE_INFINITY, halves: 0, growth: 0 };

/** What the engine says of a shape and of its halves, against all that must be true of them. */
export function shareErrors(
  { shape, halves }: BorderShape,
  engine: CoverageEngine,
  faces: readonly FaceFeature[],
): ShareErrors {
  const found = sharesOf(engine, shape);
  const parts = (halves ?? [shape]).map((part) => sharesOf(engine, part));
  if (!found || parts.includes(null)) return UNCOUNTED;
  const expected = exactShares(shape, faces);
  let [exact, range, sum, growth] = [0, 0, 0, 0];
  for (const row of new Set([found, expected, ...parts].flatMap((shares) => [...(shares?.keys() ?? [])]))) {
    const share = found.get(row) ?? 0;
    const partShares = parts.map((part) => part?.get(row) ?? 0);
    exact = Math.max(exact, Math.abs(share - (expected.get(row) ?? 0)));
    range = Math.max(range, -share, share - 1);
    sum = Math.max(sum, Math.abs(partShares.reduce((a, b) => a + b) - share));
    growth = Math.max(growth, ...partShares.map((part) => part - share));
  }
  return { exact, range, halves: sum, growth };
}

/** Shares by row, or null when the engine does not count the shape. */
export function sharesOf(engine: CoverageEngine, shape: Shape): Map<number, number> | null {
  const { sound, count, rows, shares } = engine.measure(shape);
  return sound ? new Map(Array.from({ length: count }, (_, i) => [rows[i]!, shares[i]!])) : null;
}
