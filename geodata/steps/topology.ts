import { decodeTopology, encodeTopology, type Topology } from '../../src/domain/catalogue/topology.ts';
import { crossingArcs } from '../lib/crossings.ts';
import type { MetAreas } from '../lib/meetCorners.ts';
import { createPlane, type Plane } from '../lib/plane.ts';
import { shareBorders } from '../lib/shareBorders.ts';
import { defineStep } from '../lib/step.ts';
import { borders } from './borders.ts';

/**
 * Detail below which a corner is dropped: a triangle of 4 000 m². The source is generalised at about 100 m
 * already; a coarser contour would weigh little less and would move the covered shares.
 */
export const TOLERANCE_KM2 = 0.004;

/** Communes as one topology, a face per row. EPCI, bassins and départements are dissolved from it. */
export const topology = defineStep({
  id: 'topology',
  sources: [],
  inputs: [borders],
  output: { name: 'topology', extension: 'bin', encode: encodeTopology, decode: decodeTopology },
  run: (context) => untangled(context.get(borders).areas, createPlane(context.region.basemap.middleLat)),
});

/** Borders so close that they would cross once lighter keep every corner. */
function untangled(areas: MetAreas['areas'], plane: Plane): Topology {
  const detailed = new Set<number>();
  for (;;) {
    const drawn = shareBorders(areas, TOLERANCE_KM2, plane, detailed);
    const tangled = [...crossingArcs(drawn)].filter((arc) => !detailed.has(arc));
    if (tangled.length === 0) return drawn;
    for (const arc of tangled) detailed.add(arc);
  }
}
