import { isInside } from '../../domain/territory/counting.ts';
import { outsideKm2 } from '../../domain/territory/touched.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';

/** Nearer than this one looks at communes; farther out at the whole region, whose surroundings are always in sight. */
const LOOKING_ZOOM = 8.5;

/** Whether the drawing reaches beyond what is known, or somebody looks there: the communes around the region are needed. */
export const selectRingWanted = derive(
  (state) => [selectCounting(state), state.choices.view, selectRegion(state)] as const,
  (counting, view, region): boolean => {
    if (!region || region.ring) return false;
    if (outsideKm2(counting, region) > 0) return true;
    if (!view || view.zoom < LOOKING_ZOOM) return false;
    return region.basemap.neighbours.some(({ polygons }) =>
      polygons.some(([outer, ...holes]) => outer && isInside([{ outer, holes }], view.center)),
    );
  },
);
