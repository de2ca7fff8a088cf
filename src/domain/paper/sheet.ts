import type { Bbox, LngLat } from '../geo.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY } from '../mercator.ts';

/**
 * A sheet to draw on by hand, which can be read back: a map between four corner marks, and a code that says what the map
 * shows. Millimetres of the A4 sheet; on A3 everything is larger by the square root of two.
 */
export const SHEET = {
  widthMm: 182,
  heightMm: 232,
  /** The map, from its top left corner. */
  map: { x: 0, y: 12, widthMm: 182, heightMm: 194 },
  /** A black square with a white one in its middle, at each corner. */
  mark: { sizeMm: 8, holeMm: 3.2 },
  /** Middles of the marks, clockwise from the top left one. */
  marks: [
    [5, 5],
    [177, 5],
    [177, 227],
    [5, 227],
  ],
  /** The code without its white border, which the paper around it is. */
  code: { x: 80, y: 209.5, sizeMm: 22, borderMm: 3 },
} as const;

export const PAPER_FORMATS = ['A4', 'A3'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** How much larger than on A4 everything is. */
export const ENLARGED: Readonly<Record<PaperFormat, number>> = { A4: 1, A3: Math.SQRT2 };

/** What the code of a sheet says. */
export interface SheetCode {
  readonly format: PaperFormat;
  /** What the map shows, in degrees. */
  readonly seen: Bbox;
  /** Number of the sheet among those printed together, from 1. */
  readonly sheet: number;
}

const VERSION = 'ARP1';
/** Parts of a degree: about a metre. */
const PARTS = 1e5;
/** Beyond this no sheet shows anything that we know. */
const WORLD: Bbox = [-180, -85, 180, 85];

/** The text of the code: letters, digits and signs that make small codes ("alphanumeric", ISO/IEC 18004). */
export function encodeSheet({ format, seen: [west, , east, north], sheet }: SheetCode): string {
  const degrees = [west, north, east].map((each) => Math.round(each * PARTS));
  return [`${VERSION}${format}`, ...degrees, sheet].join(':');
}

/** What a text read on a sheet says; null when it is not of a sheet that this version reads. */
export function decodeSheet(text: string): SheetCode | null {
  const [name, ...written] = text.split(':');
  const format = PAPER_FORMATS.find((each) => name === `${VERSION}${each}`);
  const numbers = written.map((each) => (/^-?\d{1,8}$/.test(each) ? Number(each) : Number.NaN));
  const [w = 0, n = 0, e = 0, sheet = 0] = numbers;
  if (!format || numbers.length !== 4 || numbers.some(Number.isNaN) || sheet < 1) return null;
  const [west, north, east] = [w / PARTS, n / PARTS, e / PARTS];
  if (!(west >= WORLD[0] && east <= WORLD[2] && west < east && north <= WORLD[3] && north >= WORLD[1]))
    return null;
  const { widthMm, heightMm } = SHEET.map;
  const high = ((mercatorX(east) - mercatorX(west)) * heightMm) / widthMm;
  return { format, seen: [west, latitudeAt(mercatorY(north) + high), east, north], sheet };
}

/** The position of a point of the map of a sheet, in millimetres from its top left corner. */
export function positionOn({ seen: [west, south, east, north] }: SheetCode, x: number, y: number): LngLat {
  const { widthMm, heightMm } = SHEET.map;
  const [left, top] = [mercatorX(west), mercatorY(north)];
  return [
    longitudeAt(left + (x / widthMm) * (mercatorX(east) - left)),
    latitudeAt(top + (y / heightMm) * (mercatorY(south) - top)),
  ];
}

/** The inverse: where a position stands on the map of a sheet, in millimetres from its top left corner. */
export function placeOn(
  { seen: [west, south, east, north] }: SheetCode,
  [lng, lat]: LngLat,
): readonly [x: number, y: number] {
  const { widthMm, heightMm } = SHEET.map;
  const [left, top] = [mercatorX(west), mercatorY(north)];
  return [
    ((mercatorX(lng) - left) / (mercatorX(east) - left)) * widthMm,
    ((mercatorY(lat) - top) / (mercatorY(south) - top)) * heightMm,
  ];
}
