import Flatbush from 'flatbush';
import type { FaceFeature } from '../../../src/domain/catalogue/faceFeatures.ts';
import type { LngLat } from '../../../src/domain/geo.ts';
import type { Ring } from '../../../src/domain/territory/shape.ts';

/** Covered share by row, as a peer found it. */
export type Shares = Map<number, number>;

/** West, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number];

/** A peer: covered shares of the communes under an outline. */
export type Peer = (ring: Ring) => Shares;

/** Which communes have a bounding box that meets an outline's, by a static R-tree. */
export function indexBoxes(faces: readonly FaceFeature[]): (ring: Ring) => readonly number[] {
  const index = new Flatbush(faces.length);
  for (const { geometry } of faces) index.add(...boxOf(geometry.coordinates.flat(2) as unknown as Ring));
  index.finish();
  return (ring) => index.search(...boxOf(ring));
}

/** The outline as GeoJSON wants it: closed. */
export function closed(ring: Ring): [number, number][] {
  return [...ring, ...ring.slice(0, 1)].map(([lng, lat]) => [lng, lat]);
}

export function boxOf(ring: Ring): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng, lat] of ring as readonly LngLat[]) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
