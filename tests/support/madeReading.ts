import type { PenColour } from '../../src/domain/paper/reading/ink.ts';
import type { SheetReading } from '../../src/domain/paper/reading/readSheet.ts';
import { decodeSheet, positionOn, type SheetCode } from '../../src/domain/paper/sheet.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';

/** A sheet that shows the small region of the tests and its surroundings. */
export const MADE_CODE = decodeSheet('ARP1A4:-180000:4800000:-90000:1') as SheetCode;

/** What a reading gives, without a photograph: squares of so many millimetres, one for each pen. */
export function madeReading(pens: readonly PenColour[], changes: Partial<SheetReading> = {}): SheetReading {
  return {
    code: MADE_CODE,
    outlines: pens.map((pen, at) => ({ pen, ring: squareOn(20 + 30 * at, 60, 25) })),
    unclosed: 0,
    longestGapMm: 0,
    straightened: { width: 2, height: 2, data: new Uint8ClampedArray(16).fill(255) },
    ...changes,
  };
}

/** A square on the map of the made sheet, from its top left corner, in millimetres. */
export function squareOn(x: number, y: number, side: number): Ring {
  return [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
  ].map(([along = 0, down = 0]) => positionOn(MADE_CODE, along, down));
}
