import * as v from 'valibot';
import { AREA, type PolygonRings, polygonsOf, readFeatures } from '../lib/geojson.ts';
import { createPlane } from '../lib/plane.ts';
import { defineStep } from '../lib/step.ts';
import {
  fromPolygons,
  rectangle,
  type Surface,
  toPolygons,
  united,
  widened,
  without,
} from '../lib/surfaces.ts';
import { isLargeEnough, land } from './land.ts';

const OCEAN = 'ne-ocean';
const LAND = 'ne-land';

/** Natural Earth's coast (1:10 000 000) may be this far from the communes': about 6 km. */
const COAST_DEGREES = 0.055;

/**
 * The sea up to the coast of the communes: Natural Earth's ocean, widened over its own approximate coast,
 * minus the land that is drawn in detail. Its coast is the outline of the region, corner for corner.
 */
export const sea = defineStep({
  id: 'sea',
  sources: [OCEAN, LAND],
  inputs: [land],
  run(context): PolygonRings[] {
    const { region, neighbours } = context.get(land);
    const { openSea, middleLat } = context.region.basemap;
    const plane = createPlane(middleLat);
    const detailed = united(region, ...neighbours.map(({ surface }) => surface));
    const ocean = united(
      readSurface(OCEAN, context.read(OCEAN)),
      ...openSea.map((edges) => rectangle(...edges)),
    );
    const coarseLand = without(readSurface(LAND, context.read(LAND)), widened(detailed, COAST_DEGREES));
    const water = without(widened(ocean, COAST_DEGREES), united(detailed, coarseLand));
    return toPolygons(water, (ring, isIsland) => isIsland || isLargeEnough(ring, plane));
  },
});

function readSurface(source: string, text: string): Surface {
  const features = readFeatures(source, text, AREA, v.unknown());
  return fromPolygons(features.flatMap(({ geometry }) => polygonsOf(geometry)));
}
