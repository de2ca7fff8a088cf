/** Computed crossings are off by far less than this part of a unit. */
const DOUBT = 1e-6;

/**
 * Gives the pixels that may hold the point where two segments cross, one unless it is on the edge of a pixel. Segments
 * that only touch have no crossing: their ends are corners already. Coordinates are whole numbers of 25 bits at most.
 *
 * @returns whether they cross
 */
export function crossing(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  give: (x: number, y: number) => void,
): boolean {
  const sideC = turn(ax, ay, bx, by, cx, cy);
  const sideD = turn(ax, ay, bx, by, dx, dy);
  if (!areOpposite(sideC, sideD)) return false;
  const sideA = turn(cx, cy, dx, dy, ax, ay);
  const sideB = turn(cx, cy, dx, dy, bx, by);
  if (!areOpposite(sideA, sideB)) return false;
  const along = sideA / (sideA - sideB);
  const x = ax + along * (bx - ax) + 0.5;
  const y = ay + along * (by - ay) + 0.5;
  const [west, east] = [Math.floor(x - DOUBT), Math.floor(x + DOUBT)];
  const [south, north] = [Math.floor(y - DOUBT), Math.floor(y + DOUBT)];
  give(west, south);
  if (east !== west) give(east, south);
  if (north !== south) give(west, north);
  if (east !== west && north !== south) give(east, north);
  return true;
}

/**
 * Whether a segment passes the pixel around a point: its western and southern sides belong to it, the others to its
 * neighbours, so that every point of the plane is in one pixel. Exact for whole coordinates of 25 bits.
 */
export function passesThrough(ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean {
  if ((ax < x && bx < x) || (ax > x && bx > x) || (ay < y && by < y) || (ay > y && by > y)) return false;
  const [dx, dy] = [bx - ax, by - ay];
  // Twice the orientation of each corner of the pixel, half a unit from its centre.
  const centre = dx * 2 * (y - ay) - dy * 2 * (x - ax);
  // The eastern and northern sides are out: a corner on the line counts as if it were a hair to the west, to the south.
  const southWest = centre - dx + dy;
  const southEast = centre - dx - dy || dy;
  const northWest = centre + dx + dy || -dx;
  const northEast = centre + dx - dy || dy - dx;
  const left = southWest > 0 && southEast > 0 && northWest > 0 && northEast > 0;
  const right = southWest < 0 && southEast < 0 && northWest < 0 && northEast < 0;
  return !left && !right;
}

/** Twice the area of the triangle, positive when its three points turn left. */
export function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function areOpposite(a: number, b: number): boolean {
  return (a < 0 && b > 0) || (a > 0 && b < 0);
}
