/** A picture as a canvas gives it: red, green, blue and opacity of each pixel, row after row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** Lightness of the pixels of a picture, or of blocks of them. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Side of a block, in pixels of the picture. */
  readonly step: number;
}

/** The lightness of a picture, so shrunk by whole blocks that its longer side has about `longest` pixels. */
export function toGrey({ width, height, data }: Picture, longest: number): Grey {
  const step = Math.max(1, Math.round(Math.max(width, height) / longest));
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  const grey = new Uint8Array(columns * rows);
  const sums = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    for (let inside = 0; inside < step; inside++) {
      let at = 4 * (row * step + inside) * width;
      for (let column = 0; column < columns; column++) {
        let sum = 0;
        for (let end = at + 4 * step; at < end; at += 4)
          sum += 2 * data[at]! + 5 * data[at + 1]! + data[at + 2]!;
        sums[column]! += sum;
      }
    }
    for (let column = 0; column < columns; column++)
      grey[row * columns + column] = sums[column]! / (8 * step * step);
  }
  return { width: columns, height: rows, data: grey, step };
}

/** How sharp the sharpest places of a picture are, 0 to 255: the greatest step between neighbours, save for one in a thousand. */
export function sharpness({ width, height, data }: Grey): number {
  const counts = new Uint32Array(256);
  for (let row = 0; row < height; row++) {
    for (let at = row * width + 1; at < (row + 1) * width; at++)
      counts[Math.abs(data[at]! - data[at - 1]!)]!++;
  }
  let left = (width * height) / 1000;
  let step = 255;
  while (step > 0 && left > counts[step]!) left -= counts[step--]!;
  return step;
}
