import { forEachCell } from '../../src/domain/territory/coverage/grid.ts';
import type { CoverageMesh } from '../../src/domain/territory/coverage/mesh.ts';
import { createTracer } from '../../src/domain/territory/coverage/trace.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';

/**
 * The least any exact method does for an outline already cut and snapped: find the cells it passes through,
 * read the four coordinates of every edge in them, once, and write as many results as there are. Returns the
 * work, ready to be timed.
 */
export function createTouchFloor({ xy, grid }: CoverageMesh): (ring: Ring, results: number) => () => number {
  const rows = new Int32Array(65_536);
  const shares = new Float64Array(65_536);
  const seen = new Int32Array(xy.length / 2);
  let turn = 0;
  let sum = 0;
  const readCell = (cell: number): void => {
    for (let run = grid.runStart[cell]!; run < grid.runStart[cell + 1]!; run++) {
      const last = grid.runs[3 * run + 2]!;
      for (let point = grid.runs[3 * run + 1]!; point < last; point++) {
        if (seen[point] === turn) continue;
        seen[point] = turn;
        sum += xy[2 * point]! + xy[2 * point + 1]! + xy[2 * point + 2]! + xy[2 * point + 3]!;
      }
    }
  };
  return (ring, results) => {
    const traced = createTracer()(ring, false);
    const drawn = traced.xy.slice(0, 2 * traced.count);
    return () => {
      turn++;
      sum = 0;
      let x = drawn.at(-2)!;
      let y = drawn.at(-1)!;
      for (let i = 0; i < drawn.length; i += 2) {
        forEachCell(grid, x, y, drawn[i]!, drawn[i + 1]!, readCell);
        x = drawn[i]!;
        y = drawn[i + 1]!;
      }
      for (let i = 0; i < results; i++) {
        rows[i] = i;
        shares[i] = sum;
      }
      return sum;
    };
  };
}
