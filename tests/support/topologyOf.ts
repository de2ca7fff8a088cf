import type { FeatureCollection } from 'geojson';
import { topology as quantise } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon } from 'topojson-specification';
import {
  decodeTopology,
  encodeTopology,
  TOPOLOGY_SCALE,
  type Topology,
} from '../../src/domain/catalogue/topology.ts';

/** Polygons of one commune in degrees: polygons, rings (closed, the outer one first), corners. */
export type FacePolygons = readonly (readonly (readonly (readonly [number, number])[])[])[];

/** The topology of communes given one by one, their common borders found. Fails when it is not a valid one. */
export function topologyOf(faces: readonly FacePolygons[]): Topology {
  const { arcs, objects } = quantise({ faces: toFeatures(faces) });
  const geometries = (objects['faces'] as GeometryCollection).geometries as (Polygon | MultiPolygon)[];
  const polygons = geometries.map((each) => (each.type === 'Polygon' ? [each.arcs] : each.arcs));
  const points = arcs
    .flat()
    .map(([lng = 0, lat = 0]) => [lng, lat].map((value) => Math.round(value * TOPOLOGY_SCALE)));
  const decoded = decodeTopology(
    encodeTopology({
      arcStart: starts(arcs),
      x: Int32Array.from(points, ([x = 0]) => x),
      y: Int32Array.from(points, ([, y = 0]) => y),
      arcRefs: Int32Array.from(polygons.flat(3)),
      ringStart: starts(polygons.flat(2)),
      polygonStart: starts(polygons.flat(1)),
      faceStart: starts(polygons),
    }),
  );
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.value;
}

/** A closed rectangle, counter-clockwise. */
export function box(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function starts(lists: readonly (readonly unknown[])[]): Int32Array {
  const result = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    result[index + 1] = result[index]! + list.length;
  });
  return result;
}

function toFeatures(faces: readonly FacePolygons[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: faces.map((polygons) => ({
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]))),
      },
    })),
  };
}
