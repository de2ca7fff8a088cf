import jpeg from 'jpeg-js';
import { homographyOf, project } from '../../src/domain/paper/reading/homography.ts';
import type { Picture } from '../../src/domain/paper/reading/picture.ts';
import { SHEET } from '../../src/domain/paper/sheet.ts';
import { type Colour, copyCanvas, type Mm, type PaperCanvas, strokeLine } from '../support/paperCanvas.ts';
import { PAGE } from '../support/printedSheet.ts';
import type { Random } from './seededOutlines.ts';

/** A pen, and whether it is a pencil. */
const PENS: readonly { readonly colour: Colour; readonly widthMm: number }[] = [
  { colour: [0.08, 0.08, 0.1], widthMm: 0.7 },
  { colour: [0.12, 0.22, 0.66], widthMm: 0.7 },
  { colour: [0.78, 0.12, 0.16], widthMm: 0.8 },
  { colour: [0.1, 0.5, 0.24], widthMm: 0.9 },
  { colour: [0.42, 0.42, 0.43], widthMm: 0.75 },
];

/** A sheet that somebody drew on, and what they meant: each line in millimetres of the map, closed. */
export interface DrawnSheet {
  readonly page: PaperCanvas;
  readonly meant: readonly (readonly Mm[])[];
}

/** Draws on a printed page: one or two loops, one or two pens, shaky, open or crossing lines, words beside. */
export function drawOnSheet(random: Random, printed: PaperCanvas): DrawnSheet {
  const page = copyCanvas(printed);
  const pen = Math.floor(random() * PENS.length);
  const two = random();
  const loops = two < 0.2 ? [loopOf(random, 0), loopOf(random, 1)] : [loopOf(random, null)];
  loops.forEach((loop, i) => {
    // The second loop by the same pen or by the next one.
    const { colour, widthMm } = PENS[(pen + (i > 0 && two < 0.1 ? 1 : 0)) % PENS.length]!;
    const kind = random();
    const count = loop.length;
    const open = kind < 0.25 ? Math.floor(count * (0.01 + random() * 0.04)) : 0;
    const over = kind > 0.7 ? Math.floor(count * (0.01 + random() * 0.04)) : 0;
    const line = [...loop.slice(0, count - open), ...(open > 0 ? [] : [loop[0]!])];
    if (over > 0) line.push(...loop.slice(1, over).map(([x, y], at): Mm => [x + at * 0.06, y + at * 0.08]));
    strokeLine(page, line.map(onPage), widthMm, colour);
  });
  if (random() < 0.4) scribble(random, page, PENS[pen]!.colour);
  return { page, meant: loops };
}

function onPage([x, y]: Mm): Mm {
  return [PAGE.x + SHEET.map.x + x, PAGE.y + SHEET.map.y + y];
}

/** A loop by hand, within the upper or lower half of the map or anywhere. */
function loopOf(random: Random, half: 0 | 1 | null): Mm[] {
  const { widthMm, heightMm } = SHEET.map;
  const most = half === null ? 62 : 36;
  const radius = most * (0.5 + random() * 0.4);
  const x = widthMm / 2 + (random() - 0.5) * (widthMm - 2.4 * radius - 20);
  const middle = half === null ? heightMm / 2 : heightMm * (0.26 + 0.48 * half);
  const y = middle + (random() - 0.5) * 10;
  const waves = [2, 3, 4, 5].map((turns) => ({ turns, size: (random() * 0.3) / turns, phase: random() * 7 }));
  const shake = random() < 0.4 ? 0.5 : 0.15;
  let [offX, offY] = [0, 0];
  return Array.from({ length: 400 }, (_, i): Mm => {
    const angle = (i / 400) * 2 * Math.PI;
    const reach =
      radius * waves.reduce((sum, { turns, size, phase }) => sum + size * Math.sin(turns * angle + phase), 1);
    offX = offX * 0.8 + (random() - 0.5) * shake;
    offY = offY * 0.8 + (random() - 0.5) * shake;
    return [x + reach * Math.cos(angle) + offX, y + reach * Math.sin(angle) + offY];
  });
}

/** A word of a few letters beside the drawing. */
function scribble(random: Random, page: PaperCanvas, colour: Colour): void {
  const [x, y] = [8 + random() * 20, 6 + random() * 8];
  const line = Array.from({ length: 60 }, (_, i): Mm => [x + i * 0.4, y + 2 * Math.sin(i * 0.9) + random()]);
  strokeLine(page, line.map(onPage), 0.6, colour);
}

/** How a page is photographed. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  /** Greatest tilt of the page, degrees. */
  readonly tilt: number;
  readonly covered: boolean;
  /** Sharp pictures are 0; standard deviation of a blur in pixels. */
  readonly blur: number;
}

/** A photograph of a page on a table: perspective, turn, uneven light, a shadow, a crease, a stain, blur, noise and JPEG. */
export function photograph(
  random: Random,
  page: PaperCanvas,
  { width, height, tilt, covered, blur }: Shot,
): Picture {
  const corners = seenCorners(random, width, height, tilt);
  const toPage = homographyOf(corners, [
    [0, 0],
    [PAGE.widthMm, 0],
    [PAGE.widthMm, PAGE.heightMm],
    [0, PAGE.heightMm],
  ])!;
  const lightAt = lightOf(random, width, height);
  const spoilt = spoilsOf(random);
  const fromPage = homographyOf(
    [
      [0, 0],
      [PAGE.widthMm, 0],
      [PAGE.widthMm, PAGE.heightMm],
      [0, PAGE.heightMm],
    ],
    corners,
  )!;
  const [markX, markY] = SHEET.marks[Math.floor(random() * 4)]!;
  const finger = project(fromPage, PAGE.x + markX, PAGE.y + markY);
  const table = [0.35 + random() * 0.2, 0.27 + random() * 0.15, 0.2 + random() * 0.15];
  const isFinger = (u: number, v: number) =>
    covered && Math.hypot(u - finger[0], (v - finger[1]) * 0.6) < width * 0.045;
  const light = new Float32Array(3 * width * height);
  for (let at = 0; at < width * height; at++) {
    const [u, v] = [at % width, Math.floor(at / width)];
    const [x, y] = project(toPage, u + 0.5, v + 0.5);
    const lit = lightAt(u, v);
    const hidden = isFinger(u, v);
    for (let channel = 0; channel < 3; channel++) {
      const seen = (sample(page, x, y, channel) ?? table[channel]!) * spoilt(x, y, channel);
      light[3 * at + channel] = (hidden ? SKIN[channel]! : seen) * lit;
    }
  }
  if (blur > 0) soften(light, width, height, blur);
  return store(random, light, width, height);
}

const SKIN: Colour = [0.75, 0.55, 0.45];

/** What a telephone keeps of the light: grain, whole numbers, JPEG. */
function store(random: Random, light: Float32Array, width: number, height: number): Picture {
  const data = new Uint8Array(4 * width * height).fill(255);
  const grain = 2 + random() * 5;
  for (let at = 0; at < 3 * width * height; at++) {
    const noise = (random() + random() + random() - 1.5) * 2 * grain;
    data[at + Math.floor(at / 3)] = Math.max(0, Math.min(255, light[at]! * 255 + noise));
  }
  const stored = jpeg.encode({ width, height, data }, 60 + Math.floor(random() * 35));
  return jpeg.decode(stored.data, { useTArray: true, maxMemoryUsageInMB: 2048 });
}

/** Where the corners of the page are seen: turned and tilted about its middle before a camera, as large as the picture allows. */
function seenCorners(random: Random, width: number, height: number, tilt: number): Mm[] {
  const turn = Math.floor(random() * 4) * (Math.PI / 2) + (random() - 0.5) * 0.5;
  const [lean, towards] = [(random() * tilt * Math.PI) / 180, random() * 2 * Math.PI];
  const distance = 480;
  const [hw, hh] = [PAGE.widthMm / 2, PAGE.heightMm / 2];
  const seen = [
    [-hw, -hh],
    [hw, -hh],
    [hw, hh],
    [-hw, hh],
  ].map(([x = 0, y = 0]): Mm => {
    const [a, b] = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
    // Leaning about an axis: what is along it stays, what is across comes nearer or goes away.
    const along = a * Math.cos(towards) + b * Math.sin(towards);
    const across = -a * Math.sin(towards) + b * Math.cos(towards);
    const scale = distance / (distance + across * Math.sin(lean));
    const flat = across * Math.cos(lean);
    return [
      (along * Math.cos(towards) - flat * Math.sin(towards)) * scale,
      (along * Math.sin(towards) + flat * Math.cos(towards)) * scale,
    ];
  });
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(width / (right - left), height / (bottom - top)) * (0.86 + random() * 0.12);
  return seen.map(
    ([x, y]): Mm => [
      width / 2 + (x - (left + right) / 2) * zoom,
      height / 2 + (y - (top + bottom) / 2) * zoom,
    ],
  );
}

function sample(
  { width, height, pixelsPerMm, light }: PaperCanvas,
  x: number,
  y: number,
  channel: number,
): number | null {
  const [u, v] = [x * pixelsPerMm - 0.5, y * pixelsPerMm - 0.5];
  const [left, top] = [Math.floor(u), Math.floor(v)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return null;
  const [along, down] = [u - left, v - top];
  const at = 3 * (top * width + left) + channel;
  const below = at + 3 * width;
  return (
    (light[at]! * (1 - along) + light[at + 3]! * along) * (1 - down) +
    (light[below]! * (1 - along) + light[below + 3]! * along) * down
  );
}

/** Uneven light, and the shadow of a hand or of a telephone with a soft edge. */
function lightOf(random: Random, width: number, height: number): (u: number, v: number) => number {
  const [slopeX, slopeY] = [(random() - 0.5) * 0.4, (random() - 0.5) * 0.4];
  const base = 0.72 + random() * 0.2;
  const [angle, place, depth] = [
    random() * 7,
    (random() - 0.5) * 0.8,
    random() < 0.5 ? 0.15 + random() * 0.25 : 0,
  ];
  const softness = 0.03 + random() * 0.1;
  return (u, v) => {
    const [x, y] = [u / width - 0.5, v / height - 0.5];
    const edge = (x * Math.cos(angle) + y * Math.sin(angle) - place) / softness;
    return Math.min(1, (base + slopeX * x + slopeY * y) * (1 - depth / (1 + Math.exp(-edge))));
  };
}

/** Creases, and the ring that a cup left; what they leave of the light at a place of the page. */
function spoilsOf(random: Random): (x: number, y: number, channel: number) => number {
  const creases = Array.from({ length: Math.floor(random() * 3) }, () => ({
    isAcross: random() < 0.5,
    at: 60 + random() * 160,
    depth: 0.06 + random() * 0.1,
  }));
  const cup =
    random() < 0.3 ? { x: 40 + random() * 130, y: 60 + random() * 160, radius: 28 + random() * 12 } : null;
  return (x, y, channel) => {
    let left = 1;
    for (const { isAcross, at, depth } of creases) {
      const off = (isAcross ? y : x) - at;
      left *= 1 - depth * Math.exp(-off * off) + 0.5 * depth * Math.exp(-((off - 2) ** 2));
    }
    if (cup) {
      const off = Math.hypot(x - cup.x, y - cup.y) - cup.radius;
      const strength = 0.9 * Math.exp(-off * off) + (off < 0 ? 0.15 : 0);
      left *= 1 - strength * [0.12, 0.24, 0.42][channel]!;
    }
    return left;
  };
}

/** Three running means in both directions: near to a Gaussian. */
function soften(light: Float32Array, width: number, height: number, deviation: number): void {
  const reach = Math.max(1, Math.round(deviation * 0.9));
  for (let pass = 0; pass < (deviation < 1 ? 1 : 2); pass++) {
    mean(light, 3, 3 * width, width, height, reach);
    mean(light, 3 * width, 3, height, width, reach);
  }
}

function mean(
  light: Float32Array,
  step: number,
  across: number,
  size: number,
  lines: number,
  reach: number,
): void {
  const copy = new Float32Array(size);
  for (let line = 0; line < lines; line++)
    for (let channel = 0; channel < 3; channel++) {
      const start = line * across + channel;
      for (let i = 0; i < size; i++) copy[i] = light[start + i * step]!;
      let sum = 0;
      for (let i = -reach; i <= reach; i++) sum += copy[Math.max(0, Math.min(size - 1, i))]!;
      for (let i = 0; i < size; i++) {
        light[start + i * step] = sum / (2 * reach + 1);
        sum += copy[Math.min(size - 1, i + reach + 1)]! - copy[Math.max(0, i - reach)]!;
      }
    }
}
