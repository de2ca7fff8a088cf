import type { Region } from '../catalogue/region.ts';
import type { Frame } from './frame.ts';

/** A name on the map of paper, its middle in millimetres. */
export interface PaperName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** A name of the territory, written larger than those around. */
  readonly inside: boolean;
}

const SIZE_MM = { inside: 3.1, around: 2.6 };
/** Width of an average letter of the interface's face, in parts of its size. */
const LETTER = 0.54;
/** How far a name goes, down or else up, when a mark stands where it would be. */
const BESIDE_MM = 5;
/** How many names at most, so that the drawing stays the hero. */
const MOST = 40;

/**
 * Which communes are named: those of the territory first, the most important before the others, none over another nor
 * cut by the edge. A name whose place is taken by a mark goes just below it, or above.
 *
 * @param taken what stands on the map already
 */
export function placeNames(
  region: Region,
  rows: Iterable<number>,
  frame: Frame,
  taken: readonly PaperBox[],
): readonly PaperName[] {
  const { communes } = region;
  const inside = new Set(rows);
  const order = [...communes.names.keys()].sort(
    (a, b) =>
      Number(inside.has(b)) - Number(inside.has(a)) ||
      (communes.labelRank[a] ?? 5) - (communes.labelRank[b] ?? 5) ||
      (communes.population[b] ?? 0) - (communes.population[a] ?? 0),
  );
  const placed: (PaperName & { readonly width: number; readonly height: number })[] = [];
  for (const row of order) {
    if (placed.length >= MOST) break;
    const at = communes.points[row];
    const text = communes.names[row];
    if (!at || !text) continue;
    const [x, y] = frame.project(at);
    const size = SIZE_MM[inside.has(row) ? 'inside' : 'around'];
    const width = text.length * size * LETTER;
    const shifts = taken.some((box) => covers(box, x, y)) ? [BESIDE_MM, -BESIDE_MM] : [0];
    const name = shifts
      .map((shift) => ({ text, x, y: y + shift, inside: inside.has(row), width, height: size * 1.25 }))
      .find((each) => isWhole(each, frame) && ![...taken, ...placed].some((other) => overlap(each, other)));
    if (name) placed.push(name);
  }
  return placed.map(({ width: _, height: __, ...name }) => name);
}

/** A box of the paper by its middle, in millimetres. */
export interface PaperBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function covers(box: PaperBox, x: number, y: number): boolean {
  return Math.abs(box.x - x) < box.width / 2 && Math.abs(box.y - y) < box.height / 2;
}

function isWhole({ x, y, width, height }: PaperBox, { widthMm, heightMm }: Frame): boolean {
  return x > width / 2 && y > height / 2 && x < widthMm - width / 2 && y < heightMm - height / 2;
}

function overlap(a: PaperBox, b: PaperBox): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 1 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + 0.4
  );
}
