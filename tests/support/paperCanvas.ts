/** A sheet of paper of which each place has a red, a green and a blue, 0 to 1, and on which ink is laid. Millimetres. */
export interface PaperCanvas {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMm: number;
  readonly light: Float32Array;
}

export type Colour = readonly [red: number, green: number, blue: number];
export type Mm = readonly [x: number, y: number];

export function createCanvas(widthMm: number, heightMm: number, pixelsPerMm: number): PaperCanvas {
  const [width, height] = [Math.round(widthMm * pixelsPerMm), Math.round(heightMm * pixelsPerMm)];
  return { width, height, pixelsPerMm, light: new Float32Array(3 * width * height).fill(0.97) };
}

export function copyCanvas(canvas: PaperCanvas): PaperCanvas {
  return { ...canvas, light: canvas.light.slice() };
}

/** A line of ink: what it covers takes the colour, as much as it is covered. */
export function strokeLine(canvas: PaperCanvas, line: readonly Mm[], widthMm: number, colour: Colour): void {
  for (let i = 1; i < line.length; i++) strokeSegment(canvas, line[i - 1]!, line[i]!, widthMm, colour);
}

function strokeSegment(
  { width, height, pixelsPerMm, light }: PaperCanvas,
  [ax, ay]: Mm,
  [bx, by]: Mm,
  widthMm: number,
  colour: Colour,
): void {
  const [x1, y1, x2, y2] = [ax, ay, bx, by].map((each) => each * pixelsPerMm) as [
    number,
    number,
    number,
    number,
  ];
  const radius = Math.max(0.5, (widthMm * pixelsPerMm) / 2);
  const strength = Math.min(1, widthMm * pixelsPerMm);
  const lengthSquared = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
  for (
    let y = Math.max(0, Math.floor(Math.min(y1, y2) - radius));
    y <= Math.min(height - 1, Math.max(y1, y2) + radius);
    y++
  ) {
    for (
      let x = Math.max(0, Math.floor(Math.min(x1, x2) - radius));
      x <= Math.min(width - 1, Math.max(x1, x2) + radius);
      x++
    ) {
      const along = Math.max(
        0,
        Math.min(1, ((x + 0.5 - x1) * (x2 - x1) + (y + 0.5 - y1) * (y2 - y1)) / lengthSquared),
      );
      const off = Math.hypot(x + 0.5 - x1 - along * (x2 - x1), y + 0.5 - y1 - along * (y2 - y1));
      const covered = Math.max(0, Math.min(1, radius + 0.5 - off)) * strength;
      if (covered === 0) continue;
      for (let channel = 0; channel < 3; channel++) {
        const at = 3 * (y * width + x) + channel;
        // Ink is laid once: where a line meets itself it is not darker.
        light[at] = Math.min(light[at]!, 0.97 * (1 - covered * (1 - colour[channel]!)));
      }
    }
  }
}

export function fillBox(
  { width, pixelsPerMm, light }: PaperCanvas,
  x: number,
  y: number,
  widthMm: number,
  heightMm: number,
  colour: Colour,
): void {
  const [left, top, right, bottom] = [x, y, x + widthMm, y + heightMm].map((each) =>
    Math.round(each * pixelsPerMm),
  );
  for (let row = top!; row < bottom!; row++)
    for (let column = left!; column < right!; column++) light.set(colour, 3 * (row * width + column));
}
