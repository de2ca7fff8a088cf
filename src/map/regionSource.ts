import type { Region } from '../domain/catalogue/region.ts';
import { regionBounds } from '../domain/territory/bounds.ts';
import { FINEST_TILES } from '../domain/tiles/regionTiles.ts';
import { REGION_TILES, RING_TILES } from '../workers/mapWorkerUrl.ts';
import type { MapHandle } from './layer.ts';

/** The source of the communes and of their limits: tiles that the map's worker makes. */
export const REGION_SOURCE = 'region';

/** That of the communes around the region and of theirs, once they are there. */
export const RING_SOURCE = 'ring';

/** Adds it to the map: whichever of the layers that draw it is mounted first. */
export function addRegionSource(map: MapHandle, region: Region): void {
  if (map.hasSource(REGION_SOURCE)) return;
  map.addSource(REGION_SOURCE, {
    type: 'vector',
    tiles: [REGION_TILES],
    bounds: [...regionBounds(region)],
    maxzoom: FINEST_TILES,
  });
}

/** Adds that of the ring: an area that only the worker knows, within what the camera may see. */
export function addRingSource(map: MapHandle): void {
  map.addSource(RING_SOURCE, { type: 'vector', tiles: [RING_TILES], maxzoom: FINEST_TILES });
}
