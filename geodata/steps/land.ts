import { dissolve } from '../../src/domain/catalogue/dissolve.ts';
import { meetCorners } from '../lib/meetCorners.ts';
import { createPlane, type Plane } from '../lib/plane.ts';
import { shareBorders } from '../lib/shareBorders.ts';
import { defineStep } from '../lib/step.ts';
import { common, fromShape, type Surface, united, widened, without } from '../lib/surfaces.ts';
import { departements } from './departements.ts';
import { members } from './members.ts';
import { topology } from './topology.ts';

/** Départements around the region are context: corners whose triangle is under 0.3 km² are dropped. */
const NEIGHBOUR_TOLERANCE_KM2 = 0.3;

/** Islands, enclaves and ponds below this are left out of what surrounds the region. */
const SMALLEST_KM2 = 5;

/**
 * The two sources draw the border of the region apart, by less than this (about 500 m). What lies between
 * them is given to the neighbour, so that it neither overlaps the communes nor leaves a gap.
 */
const SEAM_DEGREES = 0.005;

export interface Neighbour {
  readonly code: string;
  readonly name: string;
  readonly surface: Surface;
}

/** The land: the region as the communes draw it, and its neighbours up to the very same line. */
export const land = defineStep({
  id: 'land',
  sources: [],
  inputs: [topology, members, departements],
  run(context) {
    const drawn = context.get(topology);
    const inRegion = new Set(context.get(members).zoneIds.departement);
    const all = context.get(departements);
    const plane = createPlane(context.region.basemap.middleLat);
    const outside = all
      .map((one, face) => ({ ...one, face }))
      .filter(({ code }) => !inRegion.has(`DEP:${code}`));
    const large = all.map(({ polygons }) =>
      polygons
        .map((rings) => rings.filter((ring) => isLargeEnough(ring, plane)))
        .filter(({ length }) => length > 0),
    );
    const light = shareBorders(meetCorners(large).areas, NEIGHBOUR_TOLERANCE_KM2, plane);

    const region = united(
      fromShape(
        dissolve(
          drawn,
          Array.from({ length: drawn.faceStart.length - 1 }, (_, i) => i),
        ),
      ),
    );
    const nearRegion = widened(region, SEAM_DEGREES);
    const bare = outside.map(({ face }) => fromShape(dissolve(light, [face])));
    const neighbours = outside.map(({ code, name }, i): Neighbour => {
      const own = bare[i] ?? [];
      const seam = common(widened(own, SEAM_DEGREES), nearRegion);
      const others = united(region, ...bare.filter((_, j) => j !== i));
      return { code, name, surface: without(united(own, seam), others) };
    });
    return { region, neighbours };
  },
});

/** Whether a ring is worth drawing around the region. */
export function isLargeEnough(ring: readonly (readonly [number, number])[], plane: Plane): boolean {
  return Math.abs(ringKm2(ring, plane)) >= SMALLEST_KM2;
}

function ringKm2(ring: readonly (readonly [number, number])[], { toPlane }: Plane): number {
  const flat = ring.map(toPlane);
  return (
    flat.reduce((sum, [x1, y1], i) => {
      const [x2, y2] = flat[(i + 1) % flat.length] ?? [x1, y1];
      return sum + x1 * y2 - x2 * y1;
    }, 0) / 2
  );
}
