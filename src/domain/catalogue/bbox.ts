import { type Bbox, EARTH_RADIUS_M, type LngLat, RADIANS } from '../geo.ts';
import { forEachRingPoint, item, TOPOLOGY_SCALE, type Topology } from './topology.ts';

/** The box around some communes; null for none. Cost: one visit of each of their points. */
export function bboxOfRows(topology: Topology, rows: Iterable<number>): Bbox | null {
  const { x, y, polygonStart, faceStart } = topology;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (point: number) => {
    west = Math.min(west, item(x, point));
    east = Math.max(east, item(x, point));
    south = Math.min(south, item(y, point));
    north = Math.max(north, item(y, point));
  };
  for (const row of rows) {
    for (let polygon = item(faceStart, row); polygon < item(faceStart, row + 1); polygon++) {
      forEachRingPoint(topology, item(polygonStart, polygon), include);
    }
  }
  if (west > east) return null;
  return [west / TOPOLOGY_SCALE, south / TOPOLOGY_SCALE, east / TOPOLOGY_SCALE, north / TOPOLOGY_SCALE];
}

/** The box around some points; inside out for none. */
export function bboxOfPoints(points: readonly LngLat[]): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The box around a disc. */
export function bboxAround([lng, lat]: LngLat, radiusKm: number): Bbox {
  const dLat = (radiusKm * 1000) / EARTH_RADIUS_M / RADIANS;
  const dLng = dLat / Math.cos(lat * RADIANS);
  return [lng - dLng, lat - dLat, lng + dLng, lat + dLat];
}

/** The box around discs of one radius; null without any. */
export function bboxOfDiscs(centers: readonly LngLat[], radiusKm: number): Bbox | null {
  const boxes = centers.map((center) => bboxAround(center, radiusKm));
  if (boxes.length === 0) return null;
  const side = (at: 0 | 1 | 2 | 3) => boxes.map((box) => box[at]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}
