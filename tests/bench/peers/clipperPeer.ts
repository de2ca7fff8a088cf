import { areaPaths, FillRule, intersect, type Paths64 } from '@countertype/clipper2-ts';
import type { FaceFeature } from '../../../src/domain/catalogue/faceFeatures.ts';
import { RADIANS } from '../../../src/domain/geo.ts';
import type { Ring } from '../../../src/domain/territory/shape.ts';
import type { Peer } from './boxes.ts';
import { clipOnlyCrossed } from './classify.ts';

/** Units per radian of the equal-area plane in which clipper2-ts works: it wants whole numbers. */
const SCALE = 1e9;

/** clipper2-ts, the fastest clipping library in TypeScript, on the communes that the outline crosses. */
export function createClipperPeer(faces: readonly FaceFeature[]): Peer {
  const communes: Paths64[] = faces.map(({ geometry }) =>
    geometry.coordinates.flatMap((rings) =>
      rings.map((ring) => toPath(ring.slice(0, -1) as unknown as Ring)),
    ),
  );
  const areas = communes.map((paths) => Math.abs(areaPaths(paths)));
  return clipOnlyCrossed(faces, (ring) => {
    const drawn = [toPath(ring)];
    return (row) => Math.abs(areaPaths(intersect(communes[row]!, drawn, FillRule.EvenOdd))) / areas[row]!;
  });
}

/** A ring in the plane of the peer. */
export function toPath(ring: Ring) {
  return ring.map(([lng, lat]) => ({
    x: Math.round(lng * RADIANS * SCALE),
    y: Math.round(Math.sin(lat * RADIANS) * SCALE),
  }));
}
