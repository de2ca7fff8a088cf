import { FAMILY_SHAPES, outlineOf, SHAPE_SIZE, type ShapeOutline } from '../../domain/places/familyShapes.ts';
import type { PlaceFamily, Precision } from '../../domain/places/place.ts';
import { type Pixels, toRgb } from './hatch.ts';
import { palette } from './palette.ts';

/** What a sign says of its card besides its family. `confirm`: check before going. */
export type PlaceMark = 'none' | 'confirm' | 'closed';

/** A picture of the map, by what it shows. `pile`: several cards at one place. `ring`: goes round another sign. */
export interface PlaceImage {
  readonly shape: PlaceFamily | 'pile' | 'ring';
  readonly precision: Precision;
  readonly mark: PlaceMark;
}

export const PLACE_PIXEL_RATIO = 2;

/** Sides in pixels of the screen: of the picture, and of the shape in its middle. */
export const IMAGE_BOX = 40;
const SHAPE = 22;
/** A pile holds a number: it is larger. */
const PILE_SIDE = 28;
const CASING = 1.8;
const STROKE = 2.4;
const MARGIN = (IMAGE_BOX - SHAPE) / 2;

const PILE: readonly ShapeOutline[] = [
  outlineOf(7, 0, 24, 0, 24, 17, 7, 17),
  outlineOf(1, 4, 20, 4, 20, 23, 1, 23),
];
const STRIKE: ShapeOutline = [
  [MARGIN - 2, IMAGE_BOX - MARGIN + 2],
  [IMAGE_BOX - MARGIN + 2, MARGIN - 2],
];
/** Centre of the question mark's disc, and its strokes around it. */
const BADGE = [IMAGE_BOX - 8.5, 8.5] as const;
const QUESTION: readonly ShapeOutline[] = [
  outlineOf(-2.1, -1.7, -1.5, -3.2, 0, -3.8, 1.6, -3.1, 2, -1.7, 1, -0.4, 0, 0.4, 0, 1.2),
  outlineOf(0, 3.6, 0, 3.7),
];

/** Name under which the map knows a picture; every place of the same look shares it. */
export function imageName({ shape, precision, mark }: PlaceImage): string {
  return `place-${shape}-${precision}-${mark}`;
}

/** Draws a sign: full for an address, hollow where only the commune is known; struck when closed, "?" to confirm. */
export function drawPlaceImage({ shape, precision, mark }: PlaceImage): Pixels {
  const sheet = createSheet();
  if (shape === 'ring') {
    sheet.ring(IMAGE_BOX / 2, IMAGE_BOX / 2, IMAGE_BOX / 2 - 3.2);
    return sheet.pixels;
  }
  const hollow = precision === 'commune';
  const outlines = shape === 'pile' ? PILE : [FAMILY_SHAPES[shape]];
  const side = shape === 'pile' ? PILE_SIDE : SHAPE;
  const corner = (IMAGE_BOX - side) / 2;
  for (const outline of outlines) {
    sheet.shape(placed(outline, side / SHAPE_SIZE, [corner, corner]), hollow);
  }
  if (mark === 'closed') sheet.line(STRIKE, 1.3);
  if (mark === 'confirm') {
    sheet.disc(...BADGE, 6.6);
    for (const stroke of QUESTION) sheet.line(placed(stroke, 1, BADGE), 0.85);
  }
  return sheet.pixels;
}

/** A blank picture and the few ways to draw on it, in pixels of the screen. @param inkColor "#RRGGBB" of what is drawn */
export function createSheet(inkColor: string = palette.ink) {
  const side = IMAGE_BOX * PLACE_PIXEL_RATIO;
  const data = new Uint8ClampedArray(4 * side * side);
  const ink = toRgb(inkColor);
  const white = toRgb(palette.casing);
  const accent = toRgb(palette.accent);

  /** Lays colours over each other, each as far as its edge: `distance` is negative inside of what is drawn. */
  const lay = (distance: (x: number, y: number) => number, coats: readonly (readonly [Rgb, number])[]) => {
    for (let at = 0; at < side * side; at++) {
      const d = distance(
        ((at % side) + 0.5) / PLACE_PIXEL_RATIO,
        (Math.floor(at / side) + 0.5) / PLACE_PIXEL_RATIO,
      );
      for (const [colour, reach] of coats) blend(data, 4 * at, colour, PLACE_PIXEL_RATIO * (reach - d) + 0.5);
    }
  };
  return {
    pixels: { width: side, height: side, data },
    shape(outline: ShapeOutline, hollow: boolean) {
      const coats = [[white, CASING], [ink, 0], ...(hollow ? [[white, -STROKE] as const] : [])] as const;
      lay(toOutline(outline), coats);
    },
    line(points: ShapeOutline, halfWidth: number) {
      lay(toLine(points), [
        [white, halfWidth + 1],
        [ink, halfWidth],
      ]);
    },
    disc(cx: number, cy: number, radius: number) {
      lay(
        (x, y) => Math.hypot(x - cx, y - cy),
        [
          [ink, radius],
          [white, radius - 1],
        ],
      );
    },
    ring(cx: number, cy: number, radius: number) {
      lay(
        (x, y) => Math.abs(Math.hypot(x - cx, y - cy) - radius),
        [
          [white, 3],
          [accent, 1.7],
        ],
      );
    },
  };
}

type Rgb = readonly number[];
type Corner = ShapeOutline[number];

/** Puts a colour over a pixel; `alpha` may lie outside of 0 to 1. Colours are not multiplied by their alpha. */
function blend(data: Uint8ClampedArray, at: number, colour: Rgb, alpha: number): void {
  const cover = Math.max(0, Math.min(1, alpha));
  if (cover === 0) return;
  const under = ((data[at + 3] ?? 0) / 255) * (1 - cover);
  const total = cover + under;
  colour.forEach((channel, of) => {
    data[at + of] = (channel * cover + (data[at + of] ?? 0) * under) / total;
  });
  data[at + 3] = 255 * total;
}

/** Distance from a point to the edge of a closed outline, negative inside. */
function toOutline(outline: ShapeOutline): (x: number, y: number) => number {
  const [first] = outline;
  const closed = first ? [...outline, first] : outline;
  const toEdge = toLine(closed);
  return (x, y) => {
    let inside = false;
    for (let at = 1; at < closed.length; at++) {
      const [xa, ya] = closed[at - 1] as Corner;
      const [xb, yb] = closed[at] as Corner;
      if (yb > y !== ya > y && x < ((xa - xb) * (y - yb)) / (ya - yb) + xb) inside = !inside;
    }
    return inside ? -toEdge(x, y) : toEdge(x, y);
  };
}

/** Distance from a point to a line through corners. */
function toLine(points: ShapeOutline): (x: number, y: number) => number {
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (let at = 1; at < points.length; at++) {
      const [xa, ya] = points[at - 1] as Corner;
      const [xb, yb] = points[at] as Corner;
      const along = ((x - xa) * (xb - xa) + (y - ya) * (yb - ya)) / ((xb - xa) ** 2 + (yb - ya) ** 2);
      const t = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, (x - xa - t * (xb - xa)) ** 2 + (y - ya - t * (yb - ya)) ** 2);
    }
    return Math.sqrt(nearest);
  };
}

/** An outline made larger, then moved. */
export function placed(
  outline: ShapeOutline,
  scale: number,
  [left, top]: readonly [number, number],
): ShapeOutline {
  return outline.map(([x, y]) => [left + scale * x, top + scale * y]);
}
