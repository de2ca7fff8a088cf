import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { createHttpFiles } from '../data/httpFiles.ts';
import { readRegion } from '../data/readRegion.ts';
import { readRing } from '../data/readRing.ts';
import type { Region } from '../domain/catalogue/region.ts';
import { createRegionTiles, type TileMaker } from '../domain/tiles/regionTiles.ts';

/** MapLibre's worker, and what it leaves in its scope for those who extend it. */
interface MapWorkerScope {
  worker?: MapLibreWorker;
  addProtocol(
    name: string,
    load: (request: { readonly url: string }) => Promise<{ data: ArrayBuffer }>,
  ): void;
}

/**
 * MapLibre's worker, which also cuts the tiles of the region. It reads the published files by itself, while the
 * page is busy with its own reading, or waits for the graphics card: the browser fetches them once.
 */
const files = createHttpFiles(
  // Served from its copy, the worker bears the address of the file alone: `data` is beside its folder, as built.
  new URLSearchParams(self.location.search).get('data') ?? new URL('../data/', self.location.href).href,
);
let loading = loadTiles();
let loadingRing: Promise<TileMaker | null> | null = null;

const scope = self as unknown as typeof globalThis & MapWorkerScope;
// It starts itself when imported; its package says that imports have no effect, and one without a use is left out.
scope.worker ??= new MapLibreWorker(scope);
scope.addProtocol('region', async ({ url }) => {
  const tiles = (await loading) ?? (await loadAgain());
  if (!tiles) throw new Error('the region could not be read');
  return cut(tiles.make, url);
});
// Only asked for once the page has these communes: their files are at hand.
scope.addProtocol('ring', async ({ url }) => {
  loadingRing ??= loadRing();
  const make = await loadingRing;
  if (!make) loadingRing = null;
  if (!make) throw new Error('what lies around the region could not be read');
  return cut(make, url);
});

function cut(make: TileMaker, url: string): { data: ArrayBuffer } {
  const [zoom = 0, column = 0, row = 0] = url.split('/').slice(-3).map(Number);
  return { data: make(zoom, column, row).buffer as ArrayBuffer };
}

/** Null when a file cannot be read. */
async function loadTiles(): Promise<{ readonly region: Region; readonly make: TileMaker } | null> {
  const region = await readRegion(files);
  return region.ok ? { region: region.value, make: createRegionTiles(region.value) } : null;
}

function loadAgain(): typeof loading {
  loading = loadTiles();
  return loading;
}

async function loadRing(): Promise<TileMaker | null> {
  const tiles = (await loading) ?? (await loadAgain());
  if (!tiles) return null;
  const joined = await readRing(files, tiles.region);
  return joined.ok && joined.value.ring ? createRegionTiles(joined.value) : null;
}
