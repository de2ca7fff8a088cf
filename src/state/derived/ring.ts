import type { Region } from '../../domain/catalogue/region.ts';
import type { LngLat } from '../../domain/geo.ts';
import { isInside } from '../../domain/territory/counting.ts';
import { outsideKm2 } from '../../domain/territory/touched.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';

/** Nearer than this one looks at communes; farther out at the whole region, whose surroundings are always in sight. */
const LOOKING_ZOOM = 8.5;

/** Whether the drawing reaches beyond the region while what lies there has not come. */
export const selectDrawnBeyond = derive(
  (state) => [selectCounting(state), selectRegion(state)] as const,
  (counting, region) => region !== null && !region.ring && outsideKm2(counting, region) > 0,
);

/** Whether the communes around the region are needed: the drawing reaches beyond it, or somebody looks there. */
export const selectRingWanted = derive(
  (state) => [selectDrawnBeyond(state), state.choices.view, selectRegion(state)] as const,
  (isDrawnBeyond, view, region): boolean => {
    if (!region || region.ring) return false;
    return (
      isDrawnBeyond || (view !== null && view.zoom >= LOOKING_ZOOM && isOnLandAround(view.center, region))
    );
  },
);

function isOnLandAround(point: LngLat, { basemap }: Region): boolean {
  return basemap.neighbours.some(({ polygons }) =>
    polygons.some(([outer, ...holes]) => outer && isInside([{ outer, holes }], point)),
  );
}
