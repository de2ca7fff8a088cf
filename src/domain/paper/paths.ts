import { sharedArcs } from '../catalogue/borders.ts';
import type { Region } from '../catalogue/region.ts';
import { item, TOPOLOGY_SCALE } from '../catalogue/topology.ts';
import type { LngLat } from '../geo.ts';
import type { Shape } from '../territory/shape.ts';
import type { Frame } from './frame.ts';

/** Corners nearer than this to the previous one cannot be told apart on paper, in millimetres. */
const FINEST_MM = 0.12;

/** Lines as the `d` of an SVG path, in millimetres; those wholly outside of the frame are left out. */
export function linesPath(lines: Iterable<readonly LngLat[]>, frame: Frame, closed = false): string {
  let path = '';
  for (const line of lines) {
    if (!touches(line, frame)) continue;
    const points = thin(line.map(frame.project));
    if (points.length > 1) path += `M${points.map(pair).join('L')}${closed ? 'Z' : ''}`;
  }
  return path;
}

/** A shape, holes included: fill it with the even-odd rule. */
export function shapePath(shape: Shape, frame: Frame): string {
  return linesPath(
    shape.flatMap(({ outer, holes }) => [outer, ...holes]),
    frame,
    true,
  );
}

/** What separates two communes, by the greatest zone that ends there. */
export type BorderKind = 'commune' | 'epci' | 'departement';

/** The borders inside and around the region, each drawn once, by kind. */
export function borderPaths(region: Region, frame: Frame): Readonly<Record<BorderKind, string>> {
  const { topology, communes } = region;
  const { left, right } = sharedArcs(topology);
  const lines: Record<BorderKind, LngLat[][]> = { commune: [], epci: [], departement: [] };
  left.forEach((face, arc) => {
    const other = item(right, arc);
    const differ = (zoning: 'epci' | 'departement') =>
      face < 0 || other < 0 || communes.zone[zoning][face] !== communes.zone[zoning][other];
    const kind = differ('departement') ? 'departement' : differ('epci') ? 'epci' : 'commune';
    lines[kind].push(arcPoints(region, arc));
  });
  return {
    commune: linesPath(lines.commune, frame),
    epci: linesPath(lines.epci, frame),
    departement: linesPath(lines.departement, frame),
  };
}

function arcPoints({ topology: { arcStart, x, y } }: Region, arc: number): LngLat[] {
  const points: LngLat[] = [];
  for (let point = item(arcStart, arc); point < item(arcStart, arc + 1); point++) {
    points.push([item(x, point) / TOPOLOGY_SCALE, item(y, point) / TOPOLOGY_SCALE]);
  }
  return points;
}

type Millimetres = readonly [x: number, y: number];

/** The line without the corners that paper cannot show; its two ends stay. */
function thin(points: readonly Millimetres[]): readonly Millimetres[] {
  const last = points.at(-1);
  const kept: Millimetres[] = [];
  for (const point of points) {
    const previous = kept.at(-1);
    const near = previous && Math.hypot(point[0] - previous[0], point[1] - previous[1]) < FINEST_MM;
    if (!near || point === last) kept.push(point);
  }
  return kept;
}

/** Whether the box of a line meets what is seen: most lines of a region do not. */
function touches(line: readonly LngLat[], { seen: [west, south, east, north] }: Frame): boolean {
  return (
    line.some(([lng]) => lng >= west) &&
    line.some(([lng]) => lng <= east) &&
    line.some(([, lat]) => lat >= south) &&
    line.some(([, lat]) => lat <= north)
  );
}

function pair([x, y]: Millimetres): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
