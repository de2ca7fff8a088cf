import 'maplibre-gl/dist/maplibre-gl.css';
import { type ExpressionSpecification, Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { createCatalogueSource } from '../../../src/data/catalogueSource.ts';
import { createHttpFiles, dataFolder } from '../../../src/data/httpFiles.ts';
import type { Region } from '../../../src/domain/catalogue/region.ts';
import { communesLayer } from '../../../src/map/layers/communes.ts';
import { limitsLayer } from '../../../src/map/layers/limits.ts';
import { toHandle } from '../../../src/map/toHandle.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { mapWorkerUrl } from '../../../src/workers/mapWorkerUrl.ts';
import { type ClippedCommune, drawWithClipping, recolourByMatch } from './peers.ts';

declare global {
  interface Window {
    /** What the benchmark drives from outside; each answers the ms from the call to an idle map. */
    readonly bench: {
      recolourOurs(turn: number): Promise<number>;
      recolourSome(turn: number): Promise<number>;
      recolourPeer(turn: number): Promise<number>;
    };
  }
}

const INDICATORS = ['density', 'jobsPer100'] as const;
const SOME = 400;
const PEER_SOURCE = 'peer';

const parameters = new URLSearchParams(location.search);
const mode = parameters.get('mode');
/** The made-up country instead of the region: its folder. */
const country = parameters.get('country');
const base = new URL(country ?? '.', location.href).href;
performance.mark('start');
if (mode === 'geojson') showGeoJson();
else if (mode === 'clipping') void showClipping();
else void showRegion();

/** The usual way to the same picture: GeoJSON files that the map fetches, communes filled, limits outlined. */
function showGeoJson(): void {
  setWorkerUrl(workerUrl);
  const map = createMap();
  map.once('load', () => {
    addPeerSource(map, new URL('communes.geojson', base).href);
    // Of the country there are no files of zones: this page then draws less than ours.
    for (const limit of country ? [] : ['epci', 'departement']) {
      map.addSource(limit, { type: 'geojson', data: `./${limit}.geojson` });
      map.addLayer({ id: limit, type: 'line', source: limit, paint: { 'line-color': '#5f594f' } });
    }
    markIdle(map);
  });
}

/** Our way, in the order of the application: its worker, its store, its map, its layers. */
async function showRegion(): Promise<void> {
  setWorkerUrl(mapWorkerUrl(base));
  prewarm();
  const store = createAppStore({
    source: createCatalogueSource(createHttpFiles(dataFolder(base))),
  });
  await store.getState().catalogueActions.load();
  const { region } = store.getState();
  if (region.status !== 'ready') throw new Error(`the region is ${region.status}`);
  const map = createMap();
  await map.once('style.load');
  attachOurs(map, store, region.value);
  markIdle(map);
}

function createMap(): MapLibreMap {
  return new MapLibreMap({
    container: 'map',
    ...(country ? { center: [13, 53], zoom: 5 } : { center: [-0.8, 47.4], zoom: 7.5 }),
    fadeDuration: 0,
    style: { version: 8, sources: {}, layers: [{ id: 'background', type: 'background' }] },
  });
}

function attachOurs(map: MapLibreMap, store: AppStore, region: Region): void {
  const handle = toHandle(map);
  communesLayer.attach(handle, store, region);
  if (mode === 'ours') limitsLayer.attach(handle, store, region);
  if (mode === 'recolour') addPeerSource(map, new URL('communes.geojson', base).href);
  Object.assign(window, {
    bench: {
      recolourOurs: (turn: number) =>
        untilIdle(map, () => store.getState().sessionActions.chooseIndicator(INDICATORS[turn % 2] ?? null)),
      recolourSome: (turn: number) =>
        untilIdle(map, () => {
          for (let row = 0; row < SOME; row++)
            handle.setFeatureState(
              { source: 'region', sourceLayer: 'communes', id: row },
              { fill: 100 + ((row + turn) % 5) },
            );
        }),
      recolourPeer: (turn: number) =>
        untilIdle(map, () => recolourByMatch(map, 'peer-fill', region.communes.count, turn)),
    },
  });
}

/** The page of a careful developer with the fastest clipping library that gives exact areas. */
async function showClipping(): Promise<void> {
  setWorkerUrl(workerUrl);
  const map = createMap();
  await map.once('load');
  const answer = await fetch('./communes.geojson');
  const { features } = (await answer.json()) as { features: ClippedCommune[] };
  addPeerSource(map, { type: 'FeatureCollection', features });
  const shade: ExpressionSpecification = [
    'step',
    ['coalesce', ['feature-state', 'share'], 0],
    '#ffffff',
    0.01,
    '#f4c9a8',
    0.5,
    '#b4410e',
  ];
  map.setPaintProperty('peer-fill', 'fill-color', shade);
  drawWithClipping(map, PEER_SOURCE, features);
  markIdle(map);
}

function addPeerSource(map: MapLibreMap, data: string | GeoJSON.FeatureCollection): void {
  map.addSource(PEER_SOURCE, { type: 'geojson', data });
  map.addLayer({ id: 'peer-fill', type: 'fill', source: PEER_SOURCE, paint: { 'fill-color': '#ffffff' } });
  map.addLayer({ id: 'peer-line', type: 'line', source: PEER_SOURCE, paint: { 'line-color': '#8a8274' } });
}

function markIdle(map: MapLibreMap): void {
  map.once('idle', () => performance.mark('idle'));
  map.triggerRepaint();
}

/** Waits for the map before the clock starts, then until it has nothing left to do. */
async function untilIdle(map: MapLibreMap, act: () => void): Promise<number> {
  const idle = map.once('idle');
  const start = performance.now();
  act();
  map.triggerRepaint();
  await idle;
  return performance.now() - start;
}
