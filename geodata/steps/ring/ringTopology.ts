import * as v from 'valibot';
import { decodeTopology, encodeTopology, type Topology } from '../../../src/domain/catalogue/topology.ts';
import { BuildError } from '../../lib/buildError.ts';
import { communeCode } from '../../lib/cells.ts';
import { crossingArcs } from '../../lib/crossings.ts';
import { AREA, type PolygonRings, polygonsOf, readFeatures } from '../../lib/geojson.ts';
import { createPlane, type Plane } from '../../lib/plane.ts';
import { arcsBefore, areasOf, endOnBorder, facesFrom } from '../../lib/ringBorder.ts';
import { shareBorders } from '../../lib/shareBorders.ts';
import { defineStep } from '../../lib/step.ts';
import { borders } from '../borders.ts';
import { TOLERANCE_KM2, topology } from '../topology.ts';
import { ringList } from './ringList.ts';

const CONTOURS = 'ring-communes-cog2025';

/** Contours of the communes around the region in full, in the order of their list. */
export const ringContours = defineStep({
  id: 'ringContours',
  sources: [`${CONTOURS}*`],
  inputs: [ringList],
  run(context) {
    const { communes } = context.get(ringList);
    const drawn = new Map<string, PolygonRings[]>();
    const properties = v.object({ DEPCOM: v.string() });
    for (const source of context.sources)
      for (const feature of readFeatures(source, context.read(source), AREA, properties))
        drawn.set(communeCode(feature.properties.DEPCOM, feature.where), polygonsOf(feature.geometry));
    return communes.map(({ code }) => {
      const polygons = drawn.get(code);
      if (!polygons) throw new BuildError(CONTOURS, `${code} is not drawn`);
      return polygons;
    });
  },
});

/** The region, as it is published, and the communes around it, as one topology: faces of the region first. Null without any. */
export const jointTopology = defineStep({
  id: 'jointTopology',
  sources: [],
  inputs: [topology, borders, ringContours],
  run(context): Topology | null {
    const around = context.get(ringContours);
    if (around.length === 0) return null;
    const own = context.get(topology);
    const ended = endOnBorder(around, context.get(borders).areas, own);
    const count = own.faceStart.length - 1;
    return untangled([...areasOf(own), ...ended], count, createPlane(context.region.basemap.middleLat));
  },
});

/** The faces of the communes around the region, with their arcs: those of the border are also the region's, cut where they meet. */
export const ringTopology = defineStep<Topology | null>({
  id: 'ringTopology',
  sources: [],
  inputs: [topology, jointTopology],
  output: {
    name: 'ringTopology',
    extension: 'bin',
    encode: (ring) => (ring ? encodeTopology(ring) : new Uint8Array()),
    decode: decodeTopology,
  },
  run(context) {
    const joint = context.get(jointTopology);
    return joint && facesFrom(joint, context.get(topology).faceStart.length - 1);
  },
});

/** Arcs of the region keep every corner that they have, and those that would cross once lighter. */
function untangled(areas: readonly PolygonRings[][], own: number, plane: Plane): Topology {
  const whole = shareBorders(areas, 0, plane);
  const detailed = arcsBefore(whole, own);
  for (;;) {
    const drawn = shareBorders(areas, TOLERANCE_KM2, plane, detailed);
    const tangled = [...crossingArcs(drawn)].filter((arc) => !detailed.has(arc));
    if (tangled.length === 0) return drawn;
    for (const arc of tangled) detailed.add(arc);
  }
}
