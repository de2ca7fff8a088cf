import { placeOn, SHEET, type SheetCode } from '../../src/domain/paper/sheet.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';
import type { Mm } from '../support/paperCanvas.ts';

const PER_MM = 3;

/** Part that two sets of surfaces have in common of what either holds, each on the map of a sheet; 1 for twice nothing. */
export function overlapOf(meant: readonly (readonly Mm[])[], read: readonly Ring[], code: SheetCode): number {
  const [a, b] = [fill(meant), fill(read.map((ring) => ring.map((at) => placeOn(code, at))))];
  let [both, either] = [0, 0];
  for (let at = 0; at < a.length; at++) {
    both += a[at]! & b[at]!;
    either += a[at]! | b[at]!;
  }
  return either === 0 ? 1 : both / either;
}

const WIDTH = SHEET.map.widthMm * PER_MM;
const HEIGHT = SHEET.map.heightMm * PER_MM;

/** The places of a grid that the surfaces hold, each by the even-odd rule. */
function fill(rings: readonly (readonly Mm[])[]): Uint8Array {
  const held = new Uint8Array(WIDTH * HEIGHT);
  for (const ring of rings)
    for (let row = 0; row < HEIGHT; row++)
      fillRow(ring, (row + 0.5) / PER_MM, held.subarray(row * WIDTH, (row + 1) * WIDTH));
  return held;
}

function fillRow(ring: readonly Mm[], y: number, row: Uint8Array): void {
  const crossed = ring.flatMap(([x2, y2], i) => {
    const [x1, y1] = ring.at(i - 1)!;
    return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
  });
  crossed.sort((a, b) => a - b);
  for (let i = 1; i < crossed.length; i += 2) {
    const end = Math.ceil(crossed[i]! * PER_MM - 0.5);
    row.fill(1, Math.max(0, Math.ceil(crossed[i - 1]! * PER_MM - 0.5)), Math.max(0, end));
  }
}
