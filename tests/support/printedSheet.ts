import type { PaperMap } from '../../src/domain/paper/paperMap.ts';
import { SHEET, type SheetCode } from '../../src/domain/paper/sheet.ts';
import { sheetModules } from '../../src/domain/paper/sheetModules.ts';
import { type Colour, createCanvas, fillBox, type Mm, type PaperCanvas, strokeLine } from './paperCanvas.ts';

const BLACK: Colour = [0.06, 0.06, 0.06];
const WHITE: Colour = [0.97, 0.97, 0.97];

/** An A4 page and where the sheet lies on it. */
export const PAGE = { widthMm: 210, heightMm: 297, x: 14, y: 36 } as const;

const PRINT = {
  sea: [0.75, 0.18],
  commune: [0.77, 0.14],
  epci: [0.65, 0.26],
  river: [0.7, 0.5],
  departement: [0.6, 0.36],
} as const;
const NAME_GREY = 0.58;
const SCALE: Colour = [0.65, 0.65, 0.65];

/** The page as it is printed: marks, code, and a map when there is one. */
export function printSheet(code: SheetCode, map: PaperMap | null, pixelsPerMm: number): PaperCanvas {
  const page = createCanvas(PAGE.widthMm, PAGE.heightMm, pixelsPerMm);
  const { mark, marks } = SHEET;
  for (const [x, y] of marks) {
    fillBox(
      page,
      PAGE.x + x - mark.sizeMm / 2,
      PAGE.y + y - mark.sizeMm / 2,
      mark.sizeMm,
      mark.sizeMm,
      BLACK,
    );
    fillBox(
      page,
      PAGE.x + x - mark.holeMm / 2,
      PAGE.y + y - mark.holeMm / 2,
      mark.holeMm,
      mark.holeMm,
      WHITE,
    );
  }
  const rows = sheetModules(code);
  const module = SHEET.code.sizeMm / rows.length;
  rows.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return;
      fillBox(
        page,
        PAGE.x + SHEET.code.x + x * module,
        PAGE.y + SHEET.code.y + y * module,
        module,
        module,
        BLACK,
      );
    });
  });
  if (map) printMap(page, map);
  const { x, y, widthMm, heightMm } = SHEET.map;
  const frame: Mm[] = [
    [x, y],
    [x + widthMm, y],
    [x + widthMm, y + heightMm],
    [x, y + heightMm],
    [x, y],
  ];
  strokeLine(page, frame.map(onPage), 0.5, BLACK);
  return page;
}

function onPage([x, y]: Mm): Mm {
  return [PAGE.x + x, PAGE.y + y];
}

function onMap([x, y]: Mm): Mm {
  return [PAGE.x + SHEET.map.x + x, PAGE.y + SHEET.map.y + y];
}

function printMap(page: PaperCanvas, map: PaperMap): void {
  const paths: readonly (readonly [string, readonly [number, number]])[] = [
    [map.sea, PRINT.sea],
    [map.borders.commune, PRINT.commune],
    [map.borders.epci, PRINT.epci],
    [map.rivers, PRINT.river],
    [map.borders.departement, PRINT.departement],
  ];
  for (const [path, [grey, widthMm]] of paths)
    for (const line of linesOf(path)) strokeLine(page, line.map(onMap), widthMm, [grey, grey, grey]);
  for (const { text, x, y } of map.names) printName(page, text, x, y);
  strokeLine(
    page,
    [
      [4, 190],
      [4 + map.scale.mm, 190],
    ].map((at) => onMap(at as unknown as Mm)),
    0.4,
    SCALE,
  );
}

/** Lines of an SVG path cut at the frame: what is outside of the map is not printed. */
function linesOf(path: string): Mm[][] {
  const { widthMm, heightMm } = SHEET.map;
  const isSeen = ([x, y]: Mm) => x >= 0 && y >= 0 && x <= widthMm && y <= heightMm;
  return path
    .split('M')
    .filter((each) => each !== '')
    .flatMap((each) => {
      const points = each
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(' ').map(Number) as unknown as Mm);
      const lines: Mm[][] = [[]];
      for (const point of points) {
        if (isSeen(point)) lines.at(-1)!.push(point);
        else lines.push([]);
      }
      return lines.filter(({ length }) => length > 1);
    });
}

/** No letter is known here: each is a few strokes, as high and as far apart as printed ones. */
function printName(page: PaperCanvas, text: string, x: number, y: number): void {
  const [high, wide] = [1.9, 1.4];
  const left = x - (text.length * wide) / 2;
  [...text].forEach((letter, i) => {
    if (letter === ' ') return;
    const shape = letter.codePointAt(0)!;
    const corners: Mm[] = [0, 1, 2, 3].map((at) => [
      left + i * wide + ((shape >> at) & 1 ? 0.9 : 0),
      y - high / 2 + high * ((shape >> (at + 1)) & 1 ? 1 : at / 3),
    ]);
    strokeLine(page, corners.map(onMap), 0.32, [NAME_GREY, NAME_GREY, NAME_GREY]);
  });
}
