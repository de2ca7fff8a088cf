import { type Homography, project } from './homography.ts';
import type { Picture } from './picture.ts';

/** A part of the sheet, in millimetres. */
export interface SheetPart {
  readonly x: number;
  readonly y: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * A part of a sheet seen from straight above, cut out of a photograph: each pixel is the mean of four places of it. What
 * the photograph does not show is white.
 *
 * @param toPhoto takes millimetres of the sheet to pixels of the photograph
 */
export function straighten(
  photo: Picture,
  toPhoto: Homography,
  part: SheetPart,
  pixelsPerMm: number,
): Picture {
  const width = Math.round(part.widthMm * pixelsPerMm);
  const height = Math.round(part.heightMm * pixelsPerMm);
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const [a, b, c, d, e, f, g, h] = toPhoto as readonly number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const { width: photoWidth, height: photoHeight, data: from } = photo;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let [red, green, blue, seen] = [0, 0, 0, 0];
      for (let sample = 0; sample < 4; sample++) {
        const x = part.x + (column + 0.25 + 0.5 * (sample & 1)) / pixelsPerMm;
        const y = part.y + (row + 0.25 + 0.25 * (sample & 2)) / pixelsPerMm;
        const w = 1 / (g * x + h * y + 1);
        const u = Math.floor((a * x + b * y + c) * w);
        const v = Math.floor((d * x + e * y + f) * w);
        if (u < 0 || v < 0 || u >= photoWidth || v >= photoHeight) continue;
        const at = 4 * (v * photoWidth + u);
        red += from[at]!;
        green += from[at + 1]!;
        blue += from[at + 2]!;
        seen++;
      }
      if (seen === 0) continue;
      const at = 4 * (row * width + column);
      data[at] = red / seen;
      data[at + 1] = green / seen;
      data[at + 2] = blue / seen;
    }
  }
  return { width, height, data };
}

/** Pixels of the photograph to a millimetre of the sheet, where it is seen smallest. */
export function leastPixelsPerMm(toPhoto: Homography, part: SheetPart): number {
  const corners = [
    [part.x, part.y],
    [part.x + part.widthMm, part.y],
    [part.x, part.y + part.heightMm],
    [part.x + part.widthMm, part.y + part.heightMm],
  ] as const;
  return Math.min(
    ...corners.flatMap(([x, y]) => {
      const [u, v] = project(toPhoto, x, y);
      return [
        [x + 1, y],
        [x, y + 1],
      ].map(([nextX = 0, nextY = 0]) => {
        const [nextU, nextV] = project(toPhoto, nextX, nextY);
        return Math.hypot(nextU - u, nextV - v);
      });
    }),
  );
}
