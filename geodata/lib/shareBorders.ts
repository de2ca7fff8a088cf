import { topology as toTopoJson } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology as TopoJson } from 'topojson-specification';
import {
  decodeTopology,
  encodeTopology,
  TOPOLOGY_SCALE,
  type Topology,
} from '../../src/domain/catalogue/topology.ts';
import { BuildError } from './buildError.ts';
import type { PolygonRings } from './geojson.ts';
import type { Plane } from './plane.ts';

type Arc = readonly (readonly number[])[];

/**
 * Areas that touch each other, as one topology: face `i` is the `i`-th area, a border between two of them is
 * one arc, simplified once.
 *
 * Points whose triangle is below `tolerancePlaneKm2` are dropped (Visvalingam and Whyatt, 1993); the ends of
 * arcs never move.
 *
 * @param detailed arcs that keep every corner, whatever the tolerance
 * @param areas as `meetCorners` leaves them: on the grid of the topology, corners shared
 * @throws BuildError when a border would vanish: an arc of one point, or a ring of fewer than three corners
 */
export function shareBorders(
  areas: readonly (readonly PolygonRings[])[],
  tolerancePlaneKm2: number,
  { triangleKm2 }: Plane,
  detailed: ReadonlySet<number> = new Set(),
): Topology {
  const objects = Object.fromEntries(
    areas.map((polygons, face) => [
      String(face),
      { type: 'MultiPolygon' as const, coordinates: [...polygons] },
    ]),
  );
  const shared = toTopoJson(objects) as TopoJson<Objects<Record<string, never>>>;
  const weighed = presimplify(shared, triangleKm2);
  for (const arc of detailed)
    for (const point of weighed.arcs[arc] ?? []) point[2] = Number.POSITIVE_INFINITY;
  const light = simplify(weighed, tolerancePlaneKm2);
  const packed = pack(
    light.arcs,
    areas.map((_, face) => arcsOf(light, String(face))),
  );
  return asRead(packed);
}

/** The topology as the application will read it: rings turned the way its invariants say, and checked. */
function asRead(packed: Topology): Topology {
  const read = decodeTopology(encodeTopology(packed));
  if (!read.ok) throw new BuildError('topology', read.error);
  return read.value;
}

/** Arcs of one object by polygon and ring. topojson-server leaves out nothing of what it was given. */
function arcsOf(shared: TopoJson, key: string): readonly (readonly (readonly number[])[])[] {
  const geometry = shared.objects[key];
  if (geometry?.type !== 'MultiPolygon') throw new BuildError('topology', `area ${key} has lost its surface`);
  return geometry.arcs;
}

function pack(
  arcs: readonly Arc[],
  faces: readonly (readonly (readonly (readonly number[])[])[])[],
): Topology {
  arcs.forEach(refuseCollapse);
  const rings = faces.flat(2);
  const points = arcs.flat();
  return {
    arcStart: starts(arcs.map((arc) => arc.length)),
    x: Int32Array.from(points, ([lng = 0]) => Math.round(lng * TOPOLOGY_SCALE)),
    y: Int32Array.from(points, ([, lat = 0]) => Math.round(lat * TOPOLOGY_SCALE)),
    arcRefs: Int32Array.from(rings.flat()),
    ringStart: starts(rings.map((ring) => ring.length)),
    polygonStart: starts(faces.flat().map((polygon) => polygon.length)),
    faceStart: starts(faces.map((polygons) => polygons.length)),
  };
}

function refuseCollapse(arc: Arc, index: number): void {
  const [first, last] = [arc[0], arc.at(-1)];
  const isRing = first !== undefined && first[0] === last?.[0] && first[1] === last?.[1];
  if (arc.length < (isRing ? 4 : 2))
    throw new BuildError(
      'topology',
      `arc ${index} has ${arc.length} points once simplified: it has collapsed`,
    );
}

function starts(lengths: readonly number[]): Int32Array {
  const list = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    list[i + 1] = (list[i] ?? 0) + length;
  });
  return list;
}
