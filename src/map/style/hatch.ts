/** Pixels of a tile of the hatch, per side, and pixels of the tile per pixel of the screen. */
const SIZE = 16;
export const HATCH_PIXEL_RATIO = 2;

/** Pixels of a picture, four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A repeating tile of thin diagonal lines on a ground. Colours as "#RRGGBB". */
export function hatchImage(ground: string, line: string): Pixels {
  const [groundRgb, lineRgb] = [toRgb(ground), toRgb(line)];
  const data = new Uint8ClampedArray(4 * SIZE * SIZE);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const ink = lineInk((x + y) % SIZE);
      groundRgb.forEach((channel, at) => {
        data[4 * (y * SIZE + x) + at] = channel + ink * ((lineRgb[at] ?? 0) - channel);
      });
      data[4 * (y * SIZE + x) + 3] = 255;
    }
  }
  return { width: SIZE, height: SIZE, data };
}

/** The same lines on nothing, laid over any colour. @param opacity of the lines, 0 to 1 */
export function veilImage(line: string, opacity: number): Pixels {
  const data = new Uint8ClampedArray(4 * SIZE * SIZE);
  const rgb = toRgb(line);
  for (let pixel = 0; pixel < SIZE * SIZE; pixel++) {
    data.set(rgb, 4 * pixel);
    data[4 * pixel + 3] = 255 * opacity * lineInk(((pixel % SIZE) + Math.floor(pixel / SIZE)) % SIZE);
  }
  return { width: SIZE, height: SIZE, data };
}

/** A repeating tile of thin diagonal lines, nothing between them: laid over any colour. Colour as "#RRGGBB". */
export function stripesImage(line: string, way: 'rising' | 'falling'): Pixels {
  const rgb = toRgb(line);
  const data = new Uint8ClampedArray(4 * SIZE * SIZE);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const at = 4 * (y * SIZE + x);
      const along = way === 'rising' ? x + y : x - y + SIZE;
      data.set([...rgb, 255 * lineInk(along % SIZE)], at);
    }
  }
  return { width: SIZE, height: SIZE, data };
}

/** A repeating tile of small dots ringed with the halo, nothing between them: laid over any colour. Colours as "#RRGGBB". */
export function dotsImage(dot: string, halo: string): Pixels {
  const [dotRgb, haloRgb] = [toRgb(dot), toRgb(halo)];
  const data = new Uint8ClampedArray(4 * SIZE * SIZE);
  const middle = (SIZE - 1) / 2;
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const distance = Math.hypot(x - middle, y - middle);
      const at = 4 * (y * SIZE + x);
      const rgb = distance < DOT_RADIUS ? dotRgb : haloRgb;
      rgb.forEach((channel, index) => {
        data[at + index] = channel;
      });
      data[at + 3] = 255 * Math.max(0, Math.min(1, HALO_RADIUS - distance));
    }
  }
  return { width: SIZE, height: SIZE, data };
}

/** Pixels of the tile. */
const DOT_RADIUS = 2.2;
const HALO_RADIUS = 4;

/** Part of a pixel the line covers, from its distance to it: two pixels wide, edges softened. */
function lineInk(offset: number): number {
  const distance = Math.min(offset, SIZE - offset);
  return Math.max(0, Math.min(1, 1.6 - distance));
}

/** Channels, 0 to 255, of a colour written "#RRGGBB". */
export function toRgb(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
