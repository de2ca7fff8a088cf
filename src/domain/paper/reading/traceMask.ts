import type { Mask } from './distance.ts';

/** The outer border of a mask that hangs together, corner after corner of its pixels, its inside on the right. */
export function traceMask({ width, height, data }: Mask): (readonly [x: number, y: number])[] {
  const start = data.indexOf(1);
  if (start < 0) return [];
  const isIn = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && data[y * width + x] === 1;
  let x = start % width;
  let y = Math.floor(start / width);
  const [startX, startY] = [x, y];
  // East along the top of the first pixel: with y downwards, what is in the mask is on the right.
  let [dx, dy] = [1, 0];
  const corners: (readonly [number, number])[] = [];
  do {
    corners.push([x, y]);
    x += dx;
    y += dy;
    const isAheadLeft = isIn(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
    const isAheadRight = isIn(x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
    if (isAheadLeft) [dx, dy] = [dy, -dx];
    else if (!isAheadRight) [dx, dy] = [-dy, dx];
  } while (x !== startX || y !== startY || dx !== 1);
  return corners;
}
