import { SHEET } from '../sheet.ts';
import type { Grey } from './picture.ts';

/** A corner mark found in a picture: its middle in pixels of the picture, and its area in squared ones. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly area: number;
  /** Covariance of its pixels, in squared ones: along x, along both, along y. It tells from where the mark is seen. */
  readonly spread: readonly [xx: number, xy: number, yy: number];
}

/** A dark pixel is at least this much darker than its surroundings. */
const DARKER = 0.72;
/** Surroundings reach this part of the longer side; they are larger than a mark. */
const AROUND = 1 / 9;
const LEAST_PIXELS = 40;
/** Part of a mark that its white middle takes, and how far from it what is read may be. */
const HOLE = (SHEET.mark.holeMm / SHEET.mark.sizeMm) ** 2;
const HOLE_LEAST = HOLE / 3;
const HOLE_MOST = HOLE * 1.9;

/** Everything that looks like a corner mark: a dark parallelogram with a light one in its middle. */
export function findMarks(grey: Grey): Mark[] {
  const { width, height, step } = grey;
  const dark = threshold(grey);
  const seen = new Uint8Array(width * height);
  const stack = new Int32Array(width * height);
  const marks: Mark[] = [];
  for (let first = 0; first < dark.length; first++) {
    if (!dark[first] || seen[first]) continue;
    const patch = fillFrom(first, dark, seen, stack, width, height);
    const mark = patch && toMark(patch, dark, width);
    if (!mark) continue;
    const [xx, xy, yy] = mark.spread;
    marks.push({
      x: (mark.x + 0.5) * step,
      y: (mark.y + 0.5) * step,
      area: mark.area * step * step,
      spread: [xx * step * step, xy * step * step, yy * step * step],
    });
  }
  return marks;
}

/** 1 for what is much darker than the mean around (integral images: F. Crow, SIGGRAPH 1984). */
function threshold({ width, height, data }: Grey): Uint8Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let line = 0;
    for (let x = 0; x < width; x++) {
      line += data[y * width + x]!;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + line;
    }
  }
  const reach = Math.max(8, Math.round((Math.max(width, height) * AROUND) / 2));
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach)];
      const sum =
        sums[bottom * (width + 1) + right]! -
        sums[bottom * (width + 1) + left]! -
        sums[top * (width + 1) + right]! +
        sums[top * (width + 1) + left]!;
      const mean = sum / ((right - left) * (bottom - top));
      if (data[y * width + x]! < DARKER * mean) dark[y * width + x] = 1;
    }
  }
  return dark;
}

interface Patch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly pixels: number;
  readonly first: number;
}

/** The pixels that hang together with a first one; null for a patch that is too small, or too large for a mark. */
function fillFrom(
  first: number,
  dark: Uint8Array,
  seen: Uint8Array,
  stack: Int32Array,
  width: number,
  height: number,
): Patch | null {
  let [left, right, top, bottom, pixels, size] = [width, 0, height, 0, 0, 1];
  stack[0] = first;
  seen[first] = 1;
  while (size > 0) {
    const at = stack[--size]!;
    const x = at % width;
    const y = (at - x) / width;
    pixels++;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    for (const [next, inside] of [
      [at - 1, x > 0],
      [at + 1, x < width - 1],
      [at - width, y > 0],
      [at + width, y < height - 1],
    ] as const) {
      if (!inside || !dark[next] || seen[next]) continue;
      seen[next] = 1;
      stack[size++] = next;
    }
  }
  const longest = Math.max(right - left, bottom - top);
  return pixels < LEAST_PIXELS || longest > Math.max(width, height) / 8
    ? null
    : { left, top, right, bottom, pixels, first };
}

/** The middle and the area of a patch that is a mark; null for another. */
function toMark(patch: Patch, dark: Uint8Array, width: number): Mark | null {
  const { left, top } = patch;
  const [columns, rows] = [patch.right - left + 3, patch.bottom - top + 3];
  // What can be reached from outside of the patch, in a window one pixel wider: the rest is the patch and its holes.
  const outside = new Uint8Array(columns * rows);
  const isDark = (x: number, y: number) =>
    x > 0 && y > 0 && x < columns - 1 && y < rows - 1 && dark[(top + y - 1) * width + left + x - 1] === 1;
  const stack = [0];
  outside[0] = 1;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % columns;
    const y = (at - x) / columns;
    for (const [nextX, nextY] of [
      [x - 1, y],
      [x + 1, y],
      [x, y - 1],
      [x, y + 1],
    ] as const) {
      const next = nextY * columns + nextX;
      if (
        nextX < 0 ||
        nextY < 0 ||
        nextX >= columns ||
        nextY >= rows ||
        outside[next] ||
        isDark(nextX, nextY)
      )
        continue;
      outside[next] = 1;
      stack.push(next);
    }
  }
  const whole = createMoments();
  const hole = createMoments();
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (outside[y * columns + x]) continue;
      whole.add(x, y);
      if (!isDark(x, y)) hole.add(x, y);
    }
  }
  const [filled, light] = [whole.read(), hole.read()];
  const part = light.area / filled.area;
  if (part < HOLE_LEAST || part > HOLE_MOST) return null;
  if (Math.hypot(filled.x - light.x, filled.y - light.y) > 0.12 * Math.sqrt(filled.area)) return null;
  // A parallelogram has an area of twelve times the root of the determinant of its covariance, however it is seen.
  const [xx, xy, yy] = filled.spread;
  const fullness = filled.area / (12 * Math.sqrt(xx * yy - xy * xy));
  if (!(fullness > 0.92 && fullness < 1.12)) return null;
  return { x: left - 1 + filled.x, y: top - 1 + filled.y, area: filled.area, spread: filled.spread };
}

function createMoments() {
  let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
  return {
    add(x: number, y: number): void {
      n++;
      sx += x;
      sy += y;
      sxx += x * x;
      syy += y * y;
      sxy += x * y;
    },
    read() {
      const [x, y] = [sx / n, sy / n];
      const spread = [sxx / n - x * x, sxy / n - x * y, syy / n - y * y] as const;
      return { area: n, x, y, spread };
    },
  };
}
