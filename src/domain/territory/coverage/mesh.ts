import type { Topology } from '../../catalogue/topology.ts';
import { TOPOLOGY_SCALE } from '../../catalogue/topology.ts';
import { EARTH_RADIUS_M } from '../../geo.ts';
import { anchorFaces, buildGrid, CELL, type Grid } from './grid.ts';
import { edgeIntegral } from './integral.ts';
import { cutEdge } from './straight.ts';
import { UNITS_PER_DEGREE } from './units.ts';

/** The communes, prepared for counting: typed arrays only, about 40 bytes per point of a border. */
export interface CoverageMesh {
  /** Area on the sphere of each commune, by row, in square kilometres. */
  readonly areaKm2: Float64Array;
  /** The same on the unit sphere, in steradians: what integrals are compared with. */
  readonly faceArea: Float64Array;
  /** Points of all arcs, x and y interleaved, in mesh units; long edges are cut as those of a drawing are. */
  readonly xy: Int32Array;
  /** For each point, ∫ x d(sin y) from the first point of its arc, x counted from `meridian`. */
  readonly integral: Float64Array;
  /** Meridian from which integrals are counted, in units: the middle of the region, to keep them small. */
  readonly meridian: number;
  /** Two per arc: the face on its left and the face on its right, -1 outside. */
  readonly sides: Int32Array;
  /**
   * Two per arc: what to add to `integral` to have it counted from the start of the ring on the left, and of
   * the ring on the right (both run with their face on the left: the right one follows the arc backwards).
   */
  readonly offsets: Float64Array;
  /** For each ring, sorted by the cell of its first point: that point, its face and its whole integral. */
  readonly rings: RingTable;
  readonly grid: Grid;
  /** Face at the south-west corner of each cell, -1 outside. */
  readonly anchors: Int32Array;
}

/** Rings by cell: those that start in cell `c` are `cellStart[c] … cellStart[c + 1] - 1`. */
export interface RingTable {
  readonly cellStart: Int32Array;
  readonly xy: Int32Array;
  readonly face: Int32Array;
  readonly total: Float64Array;
}

const UNITS_PER_POINT = UNITS_PER_DEGREE / TOPOLOGY_SCALE;

/** Square kilometres per steradian of the Earth. */
export const KM2_PER_STERADIAN = (EARTH_RADIUS_M / 1000) ** 2;

/** Prepares the communes for counting: linear in their points. */
export function buildCoverageMesh(topology: Topology): CoverageMesh {
  const { faceStart } = topology;
  const { arcStart, xy } = cutArcs(topology);
  const grid = buildGrid(arcStart, xy);
  const meridian = grid.x0 + Math.round((grid.columns * CELL) / 2);
  const integral = arcIntegrals(arcStart, xy, meridian);
  const walk = walkRings({ ...topology, arcStart }, xy, integral);
  const faceArea = new Float64Array(faceStart.length - 1);
  walk.face.forEach((face, ring) => {
    faceArea[face] = faceArea[face]! + walk.total[ring]!;
  });
  return {
    areaKm2: faceArea.map((area) => area * KM2_PER_STERADIAN),
    faceArea,
    xy,
    integral,
    meridian,
    sides: walk.sides,
    offsets: walk.offsets,
    rings: sortRings(walk, grid),
    grid,
    anchors: anchorFaces(grid, xy, walk.sides),
  };
}

/** The arcs in mesh units. */
function cutArcs({ arcStart, x, y }: Topology): { arcStart: Int32Array; xy: Int32Array } {
  const cutStart = new Int32Array(arcStart.length);
  const xy: number[] = [];
  const push = (pointX: number, pointY: number): void => {
    xy.push(pointX, pointY);
  };
  for (let arc = 0; arc + 1 < arcStart.length; arc++) {
    const last = arcStart[arc + 1]! - 1;
    for (let point = arcStart[arc]!; point <= last; point++) {
      const pointX = x[point]! * UNITS_PER_POINT;
      const pointY = y[point]! * UNITS_PER_POINT;
      push(pointX, pointY);
      if (point === last) continue;
      cutEdge(pointX, pointY, x[point + 1]! * UNITS_PER_POINT, y[point + 1]! * UNITS_PER_POINT, push);
    }
    cutStart[arc + 1] = xy.length / 2;
  }
  return { arcStart: cutStart, xy: Int32Array.from(xy) };
}

function arcIntegrals(arcStart: Int32Array, xy: Int32Array, meridian: number): Float64Array {
  const integral = new Float64Array(xy.length / 2);
  for (let arc = 0; arc + 1 < arcStart.length; arc++) {
    for (let point = arcStart[arc]!; point < arcStart[arc + 1]! - 1; point++) {
      const x = xy[2 * point]!;
      const y = xy[2 * point + 1]!;
      const step = edgeIntegral(x - meridian, y, xy[2 * point + 2]! - x, xy[2 * point + 3]! - y);
      integral[point + 1] = integral[point]! + step;
    }
  }
  return integral;
}

type RingWalk = Pick<CoverageMesh, 'sides' | 'offsets'> & Omit<RingTable, 'cellStart'>;

/** Follows every ring once, noting which face each arc has on either side and where the ring is when it enters it. */
function walkRings(topology: Topology, xy: Int32Array, integral: Float64Array): RingWalk {
  const { arcStart, arcRefs, ringStart, polygonStart, faceStart } = topology;
  const arcs = arcStart.length - 1;
  const count = ringStart.length - 1;
  const sides = new Int32Array(2 * arcs).fill(-1);
  const offsets = new Float64Array(2 * arcs);
  const starts = new Int32Array(2 * count);
  const faces = new Int32Array(count);
  const total = new Float64Array(count);
  for (let face = 0; face + 1 < faceStart.length; face++) {
    const lastRing = polygonStart[faceStart[face + 1]!]!;
    for (let ring = polygonStart[faceStart[face]!]!; ring < lastRing; ring++) {
      let sum = 0;
      for (let i = ringStart[ring]!; i < ringStart[ring + 1]!; i++) {
        const ref = arcRefs[i]!;
        const arc = ref < 0 ? ~ref : ref;
        const end = arcStart[arc + 1]! - 1;
        const whole = integral[end]!;
        const side = ref < 0 ? 2 * arc + 1 : 2 * arc;
        sides[side] = face;
        offsets[side] = ref < 0 ? sum - whole : sum;
        sum += ref < 0 ? -whole : whole;
        if (i > ringStart[ring]!) continue;
        const first = ref < 0 ? end : arcStart[arc]!;
        starts[2 * ring] = xy[2 * first]!;
        starts[2 * ring + 1] = xy[2 * first + 1]!;
      }
      faces[ring] = face;
      total[ring] = sum;
    }
  }
  return { sides, offsets, xy: starts, face: faces, total };
}

function sortRings({ xy, face, total }: RingWalk, { x0, y0, columns, rows }: Grid): RingTable {
  const cellOf = (ring: number) =>
    Math.floor((xy[2 * ring + 1]! - y0) / CELL) * columns + Math.floor((xy[2 * ring]! - x0) / CELL);
  const order = Int32Array.from(face.keys()).sort((a, b) => cellOf(a) - cellOf(b));
  const cellStart = new Int32Array(columns * rows + 1);
  for (const ring of order) cellStart[cellOf(ring) + 1]!++;
  for (let cell = 0; cell < columns * rows; cell++) cellStart[cell + 1]! += cellStart[cell]!;
  const sortedXy = new Int32Array(xy.length);
  order.forEach((ring, at) => {
    sortedXy.set(xy.subarray(2 * ring, 2 * ring + 2), 2 * at);
  });
  return {
    cellStart,
    xy: sortedXy,
    face: order.map((ring) => face[ring]!),
    total: Float64Array.from(order, (ring) => total[ring]!),
  };
}
