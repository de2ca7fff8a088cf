import { Map as MapLibreMap, type MapOptions, ScaleControl } from 'maplibre-gl';

/** MapLibre with its scale. @throws Error when the browser gives no WebGL 2 context */
export function createMap(options: MapOptions): MapLibreMap {
  const map = new MapLibreMap(options);
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 100 }), 'bottom-right');
  return map;
}
