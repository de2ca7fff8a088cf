import { forEachCell } from '../../src/domain/territory/coverage/grid.ts';
import type { CoverageMesh } from '../../src/domain/territory/coverage/mesh.ts';
import { createTracer } from '../../src/domain/territory/coverage/trace.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';

/**
 * The least any exact method does for an outline: read the four coordinates of every edge in the cells it
 * passes through, once, and write as many results as there are. Returns the work, ready to be timed.
 */
export function createTouchFloor({ xy, grid }: CoverageMesh): (ring: Ring, results: number) => () => number {
  const rows = new Int32Array(65_536);
  const shares = new Float64Array(65_536);
  return (ring, results) => {
    const edges = candidateEdges(ring);
    return () => {
      let sum = 0;
      for (let i = 0; i < edges.length; i++) {
        const at = 2 * edges[i]!;
        sum += xy[at]! + xy[at + 1]! + xy[at + 2]! + xy[at + 3]!;
      }
      for (let i = 0; i < results; i++) {
        rows[i] = i;
        shares[i] = sum;
      }
      return sum;
    };
  };

  function candidateEdges(ring: Ring): Int32Array {
    const { xy: drawn, count } = createTracer()(ring, false);
    const edges = new Set<number>();
    const addCell = (cell: number): void => {
      for (let run = grid.runStart[cell]!; run < grid.runStart[cell + 1]!; run++) {
        for (let point = grid.runs[3 * run + 1]!; point < grid.runs[3 * run + 2]!; point++) edges.add(point);
      }
    };
    for (let i = 0; i < count; i++) {
      const from = 2 * (i === 0 ? count - 1 : i - 1);
      forEachCell(grid, drawn[from]!, drawn[from + 1]!, drawn[2 * i]!, drawn[2 * i + 1]!, addCell);
    }
    return Int32Array.from(edges);
  }
}
