import { EARTH_RADIUS_M, type LngLat, RADIANS } from '../../src/domain/geo.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';

/**
 * Signed area of a ring on the sphere, square kilometres, counter-clockwise positive: the sum over its edges
 * of Δlng · (sin lat₁ + sin lat₂) / 2, Chamberlain and Duquette, "Some algorithms for polygons on a sphere"
 * (JPL, 2007). Closed or not: an edge of no length adds nothing.
 */
export function ringAreaKm2(ring: readonly LngLat[]): number {
  const sum = ring.reduce((total, [lng, lat], i) => {
    const [nextLng, nextLat] = ring[(i + 1) % ring.length] ?? [lng, lat];
    return total - (nextLng - lng) * RADIANS * (Math.sin(lat * RADIANS) + Math.sin(nextLat * RADIANS));
  }, 0);
  return (sum / 2) * (EARTH_RADIUS_M / 1000) ** 2;
}

/** Area of a shape on the sphere, square kilometres. */
export function areaKm2(shape: Shape): number {
  const size = (ring: Ring) => Math.abs(ringAreaKm2(ring));
  return shape.reduce(
    (total, { outer, holes }) => total + holes.reduce((area, hole) => area - size(hole), size(outer)),
    0,
  );
}
