import type { Mask } from './distance.ts';
import type { Picture } from './picture.ts';

/** Pens are told apart by these colours; pencil is dark. Yellow and brown are stains and old paper. */
export const PEN_COLOURS = ['dark', 'red', 'green', 'blue', 'violet'] as const;
export type PenColour = (typeof PEN_COLOURS)[number];

/** Side of the squares of which each has a white of its own, in pixels: shadows are wider, strokes are thinner. */
const SQUARE = 24;
/** The white of a square is as light as this part of its pixels at most. */
const WHITE = 0.75;
/** Part of the light that ink takes away: a coloured pen, and grey, in which the map is printed lighter than this. */
const COLOURED = 0.26;
const GREY = 0.37;
/** What takes more than this is no stain. */
const ON_STAIN = 0.55;
/** Under this, what red, green and blue lose is the same: no colour. */
const COLOURLESS = 0.34;

/**
 * The ink of each pen on a sheet seen from above: what is darker than the paper around it, whatever the light, and darker
 * or more coloured than the print. Masks of pens that left no ink are not there.
 */
export function separateInk(sheet: Picture): ReadonlyMap<PenColour, Mask> {
  const { width, height } = sheet;
  const taken = lightTaken(sheet);
  const smooth = blurred(taken, width, height);
  const masks = new Map<PenColour, Mask>();
  for (let at = 0; at < width * height; at++) {
    const [red, green, blue] = [taken[3 * at]!, taken[3 * at + 1]!, taken[3 * at + 2]!];
    const most = Math.max(red, green, blue);
    if (most < COLOURED) continue;
    // On a stain only the ink itself has its colour.
    const colour =
      colourOf(smooth[3 * at]!, smooth[3 * at + 1]!, smooth[3 * at + 2]!) ??
      (most > ON_STAIN ? colourOf(red, green, blue) : null);
    if (!colour || (colour === 'dark' && (red + green + blue) / 3 < GREY)) continue;
    const mask = masks.get(colour) ?? { width, height, data: new Uint8Array(width * height) };
    masks.set(colour, mask);
    mask.data[at] = 1;
  }
  return masks;
}

/** The pen whose ink takes so much red, green and blue; null for none. */
function colourOf(red: number, green: number, blue: number): PenColour | null {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const span = most - least;
  if (span < COLOURLESS * most) return 'dark';
  // Hue in degrees: the colour that is left is that which is least taken.
  const hue =
    least === red
      ? ((blue - green) / span) * 60
      : least === green
        ? 120 + ((red - blue) / span) * 60
        : 240 + ((green - red) / span) * 60;
  const turned = (hue + 360) % 360;
  if (turned >= 335 || turned < 18) return 'red';
  if (turned < 75) return null;
  if (turned < 180) return 'green';
  return turned < 262 ? 'blue' : 'violet';
}

/** For each pixel the part of the red, green and blue of the paper around it that it lacks, 0 to 1. */
function lightTaken({ width, height, data }: Picture): Float32Array {
  const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
  const whites = new Float32Array(3 * columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let channel = 0; channel < 3; channel++)
        whites[3 * (row * columns + column) + channel] = whiteOf(data, width, height, column, row, channel);
  const taken = new Float32Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    const fromTop = Math.max(0, Math.min(rows - 1, (y + 0.5) / SQUARE - 0.5));
    const top = Math.min(rows - 1, Math.floor(fromTop));
    const bottom = Math.min(rows - 1, top + 1);
    const down = fromTop - top;
    for (let x = 0; x < width; x++) {
      const fromLeft = Math.max(0, Math.min(columns - 1, (x + 0.5) / SQUARE - 0.5));
      const left = Math.min(columns - 1, Math.floor(fromLeft));
      const right = Math.min(columns - 1, left + 1);
      const along = fromLeft - left;
      const at = y * width + x;
      for (let channel = 0; channel < 3; channel++) {
        const upper =
          whites[3 * (top * columns + left) + channel]! * (1 - along) +
          whites[3 * (top * columns + right) + channel]! * along;
        const lower =
          whites[3 * (bottom * columns + left) + channel]! * (1 - along) +
          whites[3 * (bottom * columns + right) + channel]! * along;
        const white = upper * (1 - down) + lower * down;
        taken[3 * at + channel] = Math.max(0, 1 - data[4 * at + channel]! / Math.max(1, white));
      }
    }
  }
  return taken;
}

const counts = new Uint32Array(256);

/** How light the paper is in a square and half of its neighbours, in one channel. */
function whiteOf(
  data: Picture['data'],
  width: number,
  height: number,
  column: number,
  row: number,
  channel: number,
): number {
  counts.fill(0);
  const half = SQUARE / 2;
  const [left, right] = [Math.max(0, column * SQUARE - half), Math.min(width, (column + 1) * SQUARE + half)];
  const [top, bottom] = [Math.max(0, row * SQUARE - half), Math.min(height, (row + 1) * SQUARE + half)];
  let total = 0;
  for (let y = top; y < bottom; y += 2) {
    for (let x = left; x < right; x += 2) {
      counts[data[4 * (y * width + x) + channel]!]!++;
      total++;
    }
  }
  let value = 255;
  for (let above = total * (1 - WHITE); value > 0 && above > counts[value]!; value--) above -= counts[value]!;
  return value;
}

/** Means over five by five pixels: the colour of a stroke is that of its surroundings, as cameras store it. */
function blurred(taken: Float32Array, width: number, height: number): Float32Array {
  const lines = new Float32Array(taken.length);
  const smooth = new Float32Array(taken.length);
  mean(taken, lines, 3, 3 * width, width, height);
  mean(lines, smooth, 3 * width, 3, height, width);
  return smooth;
}

/** Running means of five along one direction. */
function mean(
  from: Float32Array,
  to: Float32Array,
  step: number,
  across: number,
  size: number,
  count: number,
): void {
  const reach = 2;
  for (let line = 0; line < count; line++) {
    for (let channel = 0; channel < 3; channel++) {
      const start = line * across + channel;
      let sum = 0;
      for (let i = 0; i < Math.min(reach, size); i++) sum += from[start + i * step]!;
      for (let i = 0; i < size; i++) {
        if (i + reach < size) sum += from[start + (i + reach) * step]!;
        if (i - reach - 1 >= 0) sum -= from[start + (i - reach - 1) * step]!;
        to[start + i * step] = sum / (2 * reach + 1);
      }
    }
  }
}
