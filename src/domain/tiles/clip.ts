/** Points one after the other, x then y: what a tile is made of. */
export type FlatPoints = readonly number[];

/** The part of a ring inside a square, by Sutherland and Hodgman; it may run along the edges. Empty when outside. */
export function clipRing(ring: FlatPoints, low: number, high: number): FlatPoints {
  const west = keepSide(ring, 0, 1, low);
  const east = keepSide(west, 0, -1, -high);
  const north = keepSide(east, 1, 1, low);
  return keepSide(north, 1, -1, -high);
}

/** Keeps what lies where `sign × coordinate ≥ limit`, the ring being closed implicitly. */
function keepSide(ring: FlatPoints, axis: 0 | 1, sign: 1 | -1, limit: number): FlatPoints {
  const kept: number[] = [];
  const length = ring.length;
  for (let at = 0; at < length; at += 2) {
    const before = at === 0 ? length - 2 : at - 2;
    const from = sign * (ring[before + axis] as number) - limit;
    const to = sign * (ring[at + axis] as number) - limit;
    if (from >= 0 !== to >= 0) pushBetween(kept, ring, before, at, from / (from - to));
    if (to >= 0) kept.push(ring[at] as number, ring[at + 1] as number);
  }
  return kept;
}

/** The runs of a line inside a square. */
export function clipLine(line: FlatPoints, low: number, high: number): FlatPoints[] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (let at = 2; at < line.length; at += 2) {
    const [enter, leave] = insideSpan(line, at, low, high);
    if (enter > leave) continue;
    if (run.length === 0 || enter > 0) {
      run = [];
      runs.push(run);
      pushBetween(run, line, at - 2, at, enter);
    }
    pushBetween(run, line, at - 2, at, leave);
  }
  return runs;
}

/** From where to where the segment that ends at `at` lies inside, as parts of its length (Liang and Barsky). */
function insideSpan(line: FlatPoints, at: number, low: number, high: number): readonly [number, number] {
  let enter = 0;
  let leave = 1;
  for (const axis of [0, 1]) {
    const from = line[at - 2 + axis] as number;
    const step = (line[at + axis] as number) - from;
    if (step === 0) {
      if (from < low || from > high) return [1, 0];
      continue;
    }
    const [a, b] = [(low - from) / step, (high - from) / step];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return [enter, leave];
}

function pushBetween(to: number[], points: FlatPoints, from: number, until: number, part: number): void {
  const [ax, ay] = [points[from] as number, points[from + 1] as number];
  const [bx, by] = [points[until] as number, points[until + 1] as number];
  to.push(ax + part * (bx - ax), ay + part * (by - ay));
}
