import { type Basemap, decodeBasemap } from '../../src/domain/catalogue/contract.ts';
import { labelPoint } from '../lib/labelPoint.ts';
import { createPlane, type Plane } from '../lib/plane.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { common, type Surface, toPolygons, widened } from '../lib/surfaces.ts';
import { isLargeEnough, land, type Neighbour } from './land.ts';
import { rivers } from './rivers.ts';
import { sea } from './sea.ts';
import { towns } from './towns.ts';

/** The name of a neighbour is written at most this far from the region (about 45 km), where screens show it. */
const LABEL_REACH_DEGREES = 0.4;

/** What is drawn around and under the communes. */
export const basemap = defineStep<Basemap>({
  id: 'basemap',
  sources: [],
  inputs: [land, sea, rivers, towns],
  output: jsonOutput('basemap', decodeBasemap),
  run(context) {
    const { region, neighbours } = context.get(land);
    const plane = createPlane(context.region.basemap.middleLat);
    const nearby = widened(region, LABEL_REACH_DEGREES);
    return {
      sea: context.get(sea),
      neighbours: neighbours.map(({ name, surface }) => ({
        name,
        label: neighbourLabel({ name, surface }, nearby, plane),
        polygons: toPolygons(surface, (ring) => isLargeEnough(ring, plane)),
      })),
      rivers: context.get(rivers),
      towns: context.get(towns),
    };
  },
});

function neighbourLabel(
  { name, surface }: Pick<Neighbour, 'name' | 'surface'>,
  nearby: Surface,
  plane: Plane,
): [number, number] {
  const isKept = (ring: readonly (readonly [number, number])[]) => isLargeEnough(ring, plane);
  const visible = toPolygons(common(surface, nearby), isKept);
  const written = visible.length > 0 ? visible : toPolygons(surface, isKept);
  const [lng, lat] = labelPoint(
    written.map(([outer = [], ...holes]) => ({ outer, holes })),
    plane,
    name,
  );
  return [lng, lat];
}
