import { bboxOfPoints } from '../catalogue/bbox.ts';
import { sharedArcs } from '../catalogue/borders.ts';
import type { Region } from '../catalogue/region.ts';
import { item, TOPOLOGY_SCALE, type Topology } from '../catalogue/topology.ts';
import type { Bbox, LngLat } from '../geo.ts';
import { isInside } from '../territory/counting.ts';
import type { Polygon } from '../territory/shape.ts';

/** What a border separates, beside two communes. */
export interface LimitProperties {
  readonly epci: boolean;
  readonly bassin: boolean;
  readonly zoneEmploi: boolean;
  readonly departement: boolean;
  /** Edge of the region: on the sea (`shore`) or towards a neighbouring département (also `departement`). */
  readonly shore: boolean;
}

/** Borders that separate the same, as lines: each follows arcs of the topology, `~a` from last point to first. */
export interface LimitLines {
  readonly properties: LimitProperties;
  readonly lines: readonly (readonly number[])[];
}

/**
 * The borders of the communes as lines, each once, with what they separate: lines of any zoning then coincide
 * exactly. Arcs that follow one another with the same properties are joined, so that dashes run on. Once the ring is there,
 * those of its communes only.
 */
export function limitLines(region: Region): LimitLines[] {
  const groups = new Map<number, { properties: LimitProperties; arcs: number[] }>();
  const { left, right } = sharedArcs(region.topology);
  const land = neighbouringLand(region);
  const nodes = arcNodes(region.topology);
  left.forEach((face, arc) => {
    if (Math.max(face, item(right, arc)) < (region.ring?.from ?? 0)) return;
    const properties = propertiesOf(region, land, arc, face, item(right, arc));
    const key = keyOf(properties);
    const group = groups.get(key);
    if (group) group.arcs.push(arc);
    else groups.set(key, { properties, arcs: [arc] });
  });
  return [...groups.values()].map(({ properties, arcs }) => ({
    properties,
    lines: joinArcs(nodes, arcs),
  }));
}

function propertiesOf(
  region: Region,
  land: readonly Land[],
  arc: number,
  left: number,
  right: number,
): LimitProperties {
  if (left < 0 || right < 0) {
    const shore = !isTowardsLand(region.topology, land, arc);
    // Where the ring ends inland, nothing does.
    return { epci: false, bassin: false, zoneEmploi: false, departement: !shore && !region.ring, shore };
  }
  const { epci, bassin, zoneEmploi, departement } = region.communes.zone;
  return {
    epci: epci[left] !== epci[right],
    bassin: bassin[left] !== bassin[right],
    zoneEmploi: zoneEmploi[left] !== zoneEmploi[right],
    departement: departement[left] !== departement[right],
    shore: false,
  };
}

/** One bit for each thing that a border separates. */
function keyOf({ epci, bassin, zoneEmploi, departement, shore }: LimitProperties): number {
  return (
    Number(epci) + 2 * Number(bassin) + 4 * Number(zoneEmploi) + 8 * Number(departement) + 16 * Number(shore)
  );
}

/** How far from the edge of the region the neighbour is looked for: more than the gap between two sources, degrees. */
const REACH_DEG = 0.012;

/** A surface of a neighbouring département, and the box around it: most points are told by it. */
interface Land {
  readonly surface: Polygon;
  readonly box: Bbox;
}

function neighbouringLand({ basemap }: Region): Land[] {
  return basemap.neighbours
    .flatMap(({ polygons }) => polygons)
    .flatMap(([outer, ...holes]) => {
      if (!outer) return [];
      return [{ surface: { outer, holes }, box: bboxOfPoints(outer) }];
    });
}

/** Whether a neighbouring département lies on either side of the middle of an arc. */
function isTowardsLand({ arcStart, x, y }: Topology, land: readonly Land[], arc: number): boolean {
  const middle = (item(arcStart, arc) + item(arcStart, arc + 1) - 1) >> 1;
  const [dx, dy] = [item(x, middle + 1) - item(x, middle), item(y, middle + 1) - item(y, middle)];
  const length = Math.hypot(dx, dy) || 1;
  const at = (side: number): LngLat => [
    item(x, middle) / TOPOLOGY_SCALE + (side * REACH_DEG * dy) / length,
    item(y, middle) / TOPOLOGY_SCALE - (side * REACH_DEG * dx) / length,
  ];
  const points = [at(1), at(-1)];
  return land.some(({ surface, box }) =>
    points.some((point) => isWithin(box, point) && isInside([surface], point)),
  );
}

function isWithin([west, south, east, north]: Bbox, [lng, lat]: LngLat): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Where the arcs of a topology start and end: a number for each point that ends an arc, the same for all that meet. */
interface ArcNodes {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

function arcNodes({ arcStart, x, y }: Topology): ArcNodes {
  const count = arcStart.length - 1;
  const nodes = { start: new Int32Array(count), end: new Int32Array(count) };
  const numbers = new Map<number, number>();
  const nodeAt = (point: number) => {
    const key = (item(x, point) + 2e7) * 4e7 + item(y, point) + 2e7;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  for (let arc = 0; arc < count; arc++) {
    nodes.start[arc] = nodeAt(item(arcStart, arc));
    nodes.end[arc] = nodeAt(item(arcStart, arc + 1) - 1);
  }
  return nodes;
}

/** Lines through the given arcs; a line goes on through a point where exactly two of them meet. */
function joinArcs({ start, end }: ArcNodes, arcs: readonly number[]): number[][] {
  const firstNode = (ref: number) => item(ref < 0 ? end : start, arcOf(ref));
  const leaving = new Map<number, number[]>();
  const leave = (ref: number) => {
    const refs = leaving.get(firstNode(ref));
    if (refs) refs.push(ref);
    else leaving.set(firstNode(ref), [ref]);
  };
  for (const arc of arcs) {
    leave(arc);
    leave(~arc);
  }
  const used = new Set<number>();
  const next = (ref: number): number | undefined => {
    const there = leaving.get(firstNode(~ref)) ?? [];
    if (there.length !== 2) return undefined;
    return there.find((other) => other !== ~ref && !used.has(arcOf(other)));
  };
  const follow = (from: number | undefined): number[] => {
    const refs: number[] = [];
    for (let ref = from; ref !== undefined; ref = next(ref)) {
      used.add(arcOf(ref));
      refs.push(ref);
    }
    return refs;
  };
  const lines: number[][] = [];
  for (const arc of arcs) {
    if (used.has(arc)) continue;
    const forward = follow(arc);
    const backward = follow(next(~arc));
    lines.push([...backward.map((ref) => ~ref).reverse(), ...forward]);
  }
  return lines;
}

function arcOf(ref: number): number {
  return ref < 0 ? ~ref : ref;
}
