import 'maplibre-gl/dist/maplibre-gl.css';
import { createMap } from './createMap.ts';
import { MapFrame } from './MapFrame.tsx';
import { mapWorker } from './workerStart.ts';

/** The map, once the region is there, drawn by MapLibre and its worker, which starts as this is read. */
export function MapView() {
  return <MapFrame createMap={createMap} worker={mapWorker} />;
}
