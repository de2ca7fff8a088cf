import type { Feature, Position } from 'geojson';
import { sharedArcs } from '../../domain/catalogue/borders.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import {
  firstPoint,
  item,
  lastPoint,
  TOPOLOGY_SCALE,
  type Topology,
} from '../../domain/catalogue/topology.ts';
import { isInside } from '../../domain/territory/counting.ts';
import { feature } from './features.ts';

/** What a border separates. `commune` holds for every border. */
export interface LimitProperties {
  readonly epci: boolean;
  readonly bassin: boolean;
  readonly zoneEmploi: boolean;
  readonly departement: boolean;
  /** Edge of the region: on the sea (`shore`) or towards a neighbouring département (also `departement`). */
  readonly shore: boolean;
}

const ZONINGS = ['epci', 'bassin', 'zoneEmploi', 'departement'] as const;

/**
 * The borders of the communes as lines, each once, with what they separate: lines of any zoning then coincide
 * exactly. Arcs that follow one another with the same properties are joined, so that dashes run on.
 */
export function limitFeatures(region: Region): Feature[] {
  const groups = new Map<string, { properties: LimitProperties; refs: number[] }>();
  const { left, right } = sharedArcs(region.topology);
  left.forEach((face, arc) => {
    const properties = propertiesOf(region, arc, face, item(right, arc));
    const key = Object.values(properties).join();
    const group = groups.get(key);
    if (group) group.refs.push(arc);
    else groups.set(key, { properties, refs: [arc] });
  });
  return [...groups.values()].map(({ properties, refs }) =>
    feature({ type: 'MultiLineString', coordinates: joinArcs(region.topology, refs) }, { ...properties }),
  );
}

function propertiesOf(region: Region, arc: number, left: number, right: number): LimitProperties {
  if (left < 0 || right < 0) {
    const shore = !isTowardsLand(region, arc);
    return { epci: false, bassin: false, zoneEmploi: false, departement: !shore, shore };
  }
  const { zone } = region.communes;
  const [epci, bassin, zoneEmploi, departement] = ZONINGS.map(
    (zoning) => zone[zoning][left] !== zone[zoning][right],
  );
  return {
    epci: epci === true,
    bassin: bassin === true,
    zoneEmploi: zoneEmploi === true,
    departement: departement === true,
    shore: false,
  };
}

/** How far from the edge of the region the neighbour is looked for: more than the gap between two sources, degrees. */
const REACH_DEG = 0.012;

/** Whether a neighbouring département lies on either side of the middle of an arc. */
function isTowardsLand({ topology, basemap }: Region, arc: number): boolean {
  const { arcStart, x, y } = topology;
  const middle = (item(arcStart, arc) + item(arcStart, arc + 1) - 1) >> 1;
  const [dx, dy] = [item(x, middle + 1) - item(x, middle), item(y, middle + 1) - item(y, middle)];
  const length = Math.hypot(dx, dy) || 1;
  const at = (side: number): [number, number] => [
    item(x, middle) / TOPOLOGY_SCALE + (side * REACH_DEG * dy) / length,
    item(y, middle) / TOPOLOGY_SCALE - (side * REACH_DEG * dx) / length,
  ];
  const points = [at(1), at(-1)];
  return basemap.neighbours.some(({ polygons }) =>
    polygons.some(([outer, ...holes]) =>
      points.some((point) => outer !== undefined && isInside([{ outer, holes }], point)),
    ),
  );
}

/** Lines through the given arcs, in degrees; a line goes on through a point where exactly two of them meet. */
function joinArcs(topology: Topology, arcs: readonly number[]): Position[][] {
  const leaving = new Map<string, number[]>();
  for (const ref of arcs.flatMap((arc) => [arc, ~arc])) {
    const key = pointKey(topology, firstPoint(topology, ref));
    const refs = leaving.get(key);
    if (refs) refs.push(ref);
    else leaving.set(key, [ref]);
  }
  const used = new Set<number>();
  const next = (ref: number): number | undefined => {
    const there = leaving.get(pointKey(topology, lastPoint(topology, ref))) ?? [];
    if (there.length !== 2) return undefined;
    return there.find((other) => other !== ~ref && !used.has(arcOf(other)));
  };
  const follow = (start: number | undefined): number[] => {
    const refs: number[] = [];
    for (let ref = start; ref !== undefined; ref = next(ref)) {
      used.add(arcOf(ref));
      refs.push(ref);
    }
    return refs;
  };
  const lines: Position[][] = [];
  for (const arc of arcs) {
    if (used.has(arc)) continue;
    const forward = follow(arc);
    const backward = follow(next(~arc));
    lines.push(linePoints(topology, [...backward.map((ref) => ~ref).reverse(), ...forward]));
  }
  return lines;
}

function arcOf(ref: number): number {
  return ref < 0 ? ~ref : ref;
}

function linePoints(topology: Topology, refs: readonly number[]): Position[] {
  const points: Position[] = [];
  for (const ref of refs) {
    const [from, to] = [firstPoint(topology, ref), lastPoint(topology, ref)];
    const step = ref < 0 ? -1 : 1;
    for (let point = points.length === 0 ? from : from + step; point !== to + step; point += step) {
      points.push([item(topology.x, point) / TOPOLOGY_SCALE, item(topology.y, point) / TOPOLOGY_SCALE]);
    }
  }
  return points;
}

function pointKey({ x, y }: Topology, point: number): string {
  return `${x[point]} ${y[point]}`;
}
