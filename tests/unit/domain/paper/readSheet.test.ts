import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../../src/domain/paper/reading/picture.ts';
import { readSheet } from '../../../../src/domain/paper/reading/readSheet.ts';
import { decodeSheet, encodeSheet, placeOn, positionOn, SHEET } from '../../../../src/domain/paper/sheet.ts';
import { overlapOf } from '../../../bench/paperOverlap.ts';
import { photograph, type Shot } from '../../../bench/paperPhotos.ts';
import { createRandom } from '../../../bench/seededOutlines.ts';
import {
  type Colour,
  copyCanvas,
  fillBox,
  type Mm,
  type PaperCanvas,
  strokeLine,
} from '../../../support/paperCanvas.ts';
import { PAGE, printSheet } from '../../../support/printedSheet.ts';

const CODE = decodeSheet('ARP1A4:-180000:4800000:-90000:3')!;
const PRINTED = printSheet(CODE, null, 6);
const BLUE: Colour = [0.1, 0.2, 0.65];
const RED: Colour = [0.8, 0.1, 0.15];
const BLACK: Colour = [0.08, 0.08, 0.08];
const WHITE: Colour = [1, 1, 1];
const SHOT: Shot = { width: 1500, height: 1200, tilt: 20, covered: false, blur: 0 };

describe('the code of a sheet', () => {
  test('comes back as it was, and says where the map is', () => {
    expect(decodeSheet(encodeSheet(CODE))).toEqual(CODE);
    const { widthMm, heightMm } = SHEET.map;
    const [west, south, east, north] = CODE.seen;
    expect(positionOn(CODE, 0, 0)).toEqual([expect.closeTo(west, 9), expect.closeTo(north, 9)]);
    expect(positionOn(CODE, widthMm, heightMm)).toEqual([expect.closeTo(east, 9), expect.closeTo(south, 9)]);
    expect(placeOn(CODE, positionOn(CODE, 30, 150))).toEqual([expect.closeTo(30, 6), expect.closeTo(150, 6)]);
  });

  test('is written to the nearest hundred-thousandth of a degree, on both sides of Greenwich', () => {
    const seen = [-1.234567, 47, 0.123456, 48.000004] as const;

    expect(encodeSheet({ ...CODE, seen })).toBe('ARP1A4:-123457:4800000:12346:3');
  });

  test.each([
    'https://example.org/',
    'ARP2A4:-180000:4800000:-90000:3',
    'ARP1A5:-180000:4800000:-90000:3',
    'ARP1A4:-90000:4800000:-180000:3',
    'ARP1A4:-180000:9900000:-90000:3',
    'ARP1A4:-180000:4800000:-90000:0',
    'ARP1A4:-180000:4800000:-90000',
    'ARP1A4:-1.8:48:-0.9:1',
  ])('is not %s', (text) => {
    expect(decodeSheet(text)).toBeNull();
  });
});

describe('a photograph of a sheet', () => {
  test('gives the outline that was drawn', () => {
    const loop = circle(90, 100, 45);
    const reading = read(shoot(drawn([loop, BLUE])));

    expect(reading.code).toEqual(CODE);
    expect(reading.outlines.map(({ pen }) => pen)).toEqual(['blue']);
    expect(overlapOf([loop], rings(reading), CODE)).toBeGreaterThan(0.97);
    expect(reading.unclosed).toBe(0);
  });

  test('gives an outline for each pen, also where they cross', () => {
    const [one, other] = [circle(70, 90, 35), circle(110, 110, 35)];
    const { outlines } = read(shoot(drawn([one, RED], [other, BLACK])));

    expect(outlines.map(({ pen }) => pen)).toEqual(['dark', 'red']);
    expect(overlapOf([other], [outlines[0]!.ring], CODE)).toBeGreaterThan(0.96);
    expect(overlapOf([one], [outlines[1]!.ring], CODE)).toBeGreaterThan(0.96);
  });

  test.each([
    [1, 1, 5],
    [8, 8, 30],
  ])('closes a line left open by %i steps, and says how wide the gap was', (steps, least, most) => {
    const loop = circle(90, 100, 45);
    const reading = read(shoot(drawn([loop.slice(0, -steps), BLUE])));

    expect(overlapOf([loop], rings(reading), CODE)).toBeGreaterThan(0.96);
    expect(reading.longestGapMm).toBeGreaterThan(least);
    expect(reading.longestGapMm).toBeLessThan(most);
  });

  test('takes no half circle for a territory, and says that a line is left out', () => {
    const { outlines, unclosed } = read(shoot(drawn([circle(90, 100, 45).slice(0, 50), BLUE])));

    expect(outlines).toEqual([]);
    expect(unclosed).toBe(1);
  });

  test('closes a line by the side of the map that it comes from and goes back to, by no other', () => {
    const bow = Array.from({ length: 80 }, (_, at): Mm => {
      const along = at / 79;
      return [along * 182, 100 - 60 * Math.sin(along * Math.PI)];
    });
    const across = read(shoot(drawn([bow, BLUE])));
    expect(across.outlines).toEqual([]);
    expect(across.unclosed).toBe(1);

    const fromOneSide = circle(0, 100, 50).filter(([x]) => x >= 0);
    const [below, above] = [fromOneSide.filter((_, at) => at < 26), fromOneSide.filter((_, at) => at >= 26)];
    expect(read(shoot(drawn([[...above, ...below], BLUE]))).outlines).toHaveLength(1);
  });

  test('finds nothing on a blank sheet', () => {
    const reading = read(shoot(PRINTED));

    expect(reading.outlines).toEqual([]);
    expect(reading.unclosed).toBe(0);
  });

  test('cuts what leaves the map at its frame', () => {
    const { outlines } = read(shoot(drawn([circle(10, 100, 40), BLUE])));

    expect(outlines).toHaveLength(1);
    for (const [lng] of outlines[0]!.ring) expect(lng).toBeGreaterThanOrEqual(CODE.seen[0]);
  });
});

describe('a picture that cannot be read says why', () => {
  const page = drawn([circle(90, 100, 45), BLUE]);

  test('when a finger hides a corner', () => {
    expect(readSheet(shoot(page, { covered: true }))).toEqual({ ok: false, error: 'corner-missing' });
  });

  test('when a corner is missing where something looks like one, far too small', () => {
    const page = copyCanvas(PRINTED);
    const [x, y] = SHEET.marks[2];
    const { sizeMm, holeMm } = SHEET.mark;
    const box = (side: number, colour: Colour) =>
      fillBox(page, PAGE.x + x - side / 2, PAGE.y + y - side / 2, side, side, colour);
    box(sizeMm + 2, WHITE);
    box(0.3 * sizeMm, BLACK);
    box(0.3 * holeMm, WHITE);

    expect(readSheet(shoot(page))).toEqual({ ok: false, error: 'corner-missing' });
  });

  test('when nothing in it is sharp', () => {
    expect(readSheet(shoot(page, { blur: 14 }))).toEqual({ ok: false, error: 'blurred' });
  });

  test('when its code is hidden', () => {
    const { x, y, sizeMm } = SHEET.code;
    const hidden = copyCanvas(page);
    const middle: Mm = [PAGE.x + x + sizeMm / 2, PAGE.y + y + sizeMm / 2];
    strokeLine(hidden, [middle, middle], 20, BLACK);

    expect(readSheet(shoot(hidden))).toEqual({ ok: false, error: 'no-code' });
  });

  test('when two sheets are in it', () => {
    const { width, height, data } = shoot(page, { tilt: 5 });
    const both = { width: 2 * width, height, data: new Uint8Array(8 * width * height) };
    for (let row = 0; row < height; row++) {
      const line = data.subarray(4 * row * width, 4 * (row + 1) * width);
      both.data.set(line, 8 * row * width);
      both.data.set(line, 8 * row * width + 4 * width);
    }

    expect(readSheet(both)).toEqual({ ok: false, error: 'two-sheets' });
  });

  test('when it shows no sheet, or nothing', () => {
    const blank = { width: 300, height: 200, data: new Uint8Array(240_000).fill(200) };
    expect(readSheet(blank)).toEqual({ ok: false, error: 'blurred' });
    const noise = createRandom(3);
    const speckled = { ...blank, data: blank.data.map(() => noise() * 255) };
    expect(readSheet(speckled)).toEqual({ ok: false, error: 'no-sheet' });
    expect(readSheet({ width: 0, height: 0, data: new Uint8Array() }).ok).toBe(false);
  });
});

function circle(x: number, y: number, radius: number): Mm[] {
  return Array.from({ length: 101 }, (_, i): Mm => {
    const angle = (i / 100) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + 0.8 * radius * Math.sin(angle)];
  });
}

function drawn(...lines: (readonly [line: Mm[], pen: Colour])[]): PaperCanvas {
  const page = copyCanvas(PRINTED);
  for (const [line, pen] of lines) {
    const onPage = line.map(([x, y]): Mm => [PAGE.x + SHEET.map.x + x, PAGE.y + SHEET.map.y + y]);
    strokeLine(
      page,
      onPage.filter(([at]) => at > PAGE.x),
      0.8,
      pen,
    );
  }
  return page;
}

function shoot(page: PaperCanvas, changes: Partial<Shot> = {}): Picture {
  return photograph(createRandom(21), page, { ...SHOT, ...changes });
}

function read(picture: Picture) {
  const reading = readSheet(picture);
  if (!reading.ok) throw new Error(reading.error);
  return reading.value;
}

function rings({
  outlines,
}: {
  readonly outlines: readonly { readonly ring: readonly (readonly [number, number])[] }[];
}) {
  return outlines.map(({ ring }) => ring as never);
}
