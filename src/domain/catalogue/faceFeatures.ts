import { forEachRingPoint, item, TOPOLOGY_SCALE, type Topology } from './topology.ts';

/** A GeoJSON feature of one commune. Its integer `id` is the row: what map libraries key a feature's state on. */
export interface FaceFeature {
  readonly type: 'Feature';
  readonly id: number;
  readonly properties: Record<string, never>;
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };
}

/** One feature per commune, in row order. Coordinates in degrees, rings closed. */
export function faceFeatures(topology: Topology): FaceFeature[] {
  return Array.from({ length: topology.faceStart.length - 1 }, (_, face) => ({
    type: 'Feature',
    id: face,
    properties: {},
    geometry: faceGeometry(topology, face),
  }));
}

/** The contour of one commune. Coordinates in degrees, rings closed. */
export function faceGeometry(topology: Topology, face: number): FaceFeature['geometry'] {
  const { polygonStart, faceStart } = topology;
  return {
    type: 'MultiPolygon',
    coordinates: range(faceStart, face).map((polygon) =>
      range(polygonStart, polygon).map((ring) => closedRing(topology, ring)),
    ),
  };
}

function range(starts: Int32Array, index: number): number[] {
  const first = item(starts, index);
  return Array.from({ length: item(starts, index + 1) - first }, (_, i) => first + i);
}

function closedRing(topology: Topology, ring: number): number[][] {
  const corners: number[][] = [];
  forEachRingPoint(topology, ring, (point) => {
    corners.push([item(topology.x, point) / TOPOLOGY_SCALE, item(topology.y, point) / TOPOLOGY_SCALE]);
  });
  const [first] = corners;
  if (first) corners.push([...first]);
  return corners;
}
