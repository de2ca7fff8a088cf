import { item, type Topology } from './topology.ts';

/** Which face lies on either side of each arc, -1 for the outside: borders of any set of communes are arcs. */
export interface ArcSides {
  /** Face on the left of each arc, followed from its first point to its last. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** The two faces of every arc. Linear in the number of references. */
export function sharedArcs({ arcStart, arcRefs, ringStart, polygonStart, faceStart }: Topology): ArcSides {
  const left = new Int32Array(arcStart.length - 1).fill(-1);
  const right = left.slice();
  for (let face = 0; face + 1 < faceStart.length; face++) {
    const firstRing = item(polygonStart, item(faceStart, face));
    const lastRing = item(polygonStart, item(faceStart, face + 1));
    for (const ref of arcRefs.subarray(item(ringStart, firstRing), item(ringStart, lastRing))) {
      if (ref < 0) right[~ref] = face;
      else left[ref] = face;
    }
  }
  return { left, right };
}

/** For each commune, the rows of those it shares a border with, ascending; touching at a point is not enough. */
export function neighbourRows(topology: Topology): readonly Int32Array[] {
  const { left, right } = sharedArcs(topology);
  const neighbours = Array.from({ length: topology.faceStart.length - 1 }, () => new Set<number>());
  left.forEach((face, arc) => {
    const other = item(right, arc);
    if (face === other) return;
    if (other >= 0) neighbours[face]?.add(other);
    if (face >= 0) neighbours[other]?.add(face);
  });
  return neighbours.map((rows) => Int32Array.from(rows).sort());
}
