/** Takes a point of one plane to a point of another seen in perspective: nine numbers, row after row, the last one 1. */
export type Homography = readonly number[];

type Point = readonly [x: number, y: number];

/**
 * The homography that takes four points to four others. Source: the eight linear equations of R. Hartley and
 * A. Zisserman, "Multiple View Geometry in Computer Vision", 2nd ed., section 4.1.
 *
 * @returns null when three of the points are in line
 */
export function homographyOf(from: readonly Point[], to: readonly Point[]): Homography | null {
  const rows = from.flatMap(([x, y], i) => {
    const [u, v] = to[i] ?? [0, 0];
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  const solved = solve(rows);
  return solved && [...solved, 1];
}

export function project([a, b, c, d, e, f, g, h]: Homography, x: number, y: number): Point {
  const w = g! * x + h! * y + 1;
  return [(a! * x + b! * y + c!) / w, (d! * x + e! * y + f!) / w];
}

/** Gauss and Jordan's elimination, the greatest pivot first; null for equations that do not settle the unknowns. */
function solve(rows: number[][]): number[] | null {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row;
    const pivot = rows[best]!;
    if (Math.abs(pivot[column]!) < 1e-9) return null;
    rows[best] = rows[column]!;
    rows[column] = pivot;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[column]! / pivot[column]!;
      for (let i = column; i <= size; i++) row[i]! -= factor * pivot[i]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
