import polylabel from 'polylabel';
import { type LngLat, roundLngLat } from '../../src/domain/geo.ts';
import type { Polygon, Shape } from '../../src/domain/territory/shape.ts';
import { BuildError } from './buildError.ts';
import type { Plane } from './plane.ts';

const PRECISION_KM = 0.1;

/**
 * Where to write the name of an area: the point farthest from its borders (pole of inaccessibility, Garcia-
 * Castellanos and Lombardo, 2007), in whichever of its polygons leaves the most room.
 */
export function labelPoint(shape: Shape, plane: Plane, where: string): LngLat {
  const [best] = shape.map((polygon) => roomiest(polygon, plane)).sort((a, b) => b.distance - a.distance);
  if (!best) throw new BuildError(where, 'no surface to write a name on');
  return best.at;
}

function roomiest(
  { outer, holes }: Polygon,
  { toPlane, fromPlane }: Plane,
): { readonly at: LngLat; readonly distance: number } {
  const rings = [outer, ...holes].map((ring) => ring.map(toPlane));
  const found = polylabel(rings, PRECISION_KM);
  const [x = 0, y = 0] = found;
  return { at: roundLngLat(fromPlane(x, y)), distance: found.distance };
}
