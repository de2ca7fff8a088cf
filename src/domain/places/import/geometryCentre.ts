/** Corners read of a geometry: none of a place has as many. */
const MAX_CORNERS = 200_000;

/**
 * Where a geometry is: its point, the only one of several, or else the middle of the box around its corners, which is where a
 * building is. Null when it has no corner, or several points, which are several places.
 */
export function centreOfGeometry(
  geometry: unknown,
): readonly [x: number | string, y: number | string] | null {
  if (!isRecord(geometry)) return null;
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection')
    return Array.isArray(geometries)
      ? (geometries.map(centreOfGeometry).find((each) => each !== null) ?? null)
      : null;
  if (!Array.isArray(coordinates)) return null;
  if (type === 'Point') return pointOf(coordinates);
  if (type === 'MultiPoint') return coordinates.length === 1 ? pointOf(coordinates[0]) : null;
  return middleOf(coordinates);
}

/** A point as it is written: whether it is one is told later, by its line. */
function pointOf(position: unknown): readonly [number | string, number | string] | null {
  if (!Array.isArray(position) || position.length < 2) return null;
  const [x, y] = position;
  return [toCell(x), toCell(y)];
}

function toCell(value: unknown): number | string {
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}

function middleOf(coordinates: readonly unknown[]): readonly [number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const waiting: unknown[] = [coordinates];
  for (let read = 0; waiting.length > 0 && read < MAX_CORNERS; read++) {
    const each = waiting.pop();
    if (!Array.isArray(each)) continue;
    const [x, y] = each;
    if (typeof x === 'number' && typeof y === 'number') {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    } else for (const inner of each) waiting.push(inner);
  }
  return west <= east ? [round((west + east) / 2), round((south + north) / 2)] : null;
}

/** Seven decimals of a degree: a centimetre. */
function round(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
