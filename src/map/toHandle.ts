import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapHandle } from './layer.ts';
import { LAYER_ORDER, layerAbove } from './layerOrder.ts';
import { createPaints } from './paints.ts';

/** The map as layers see it: each one is inserted at its place of `LAYER_ORDER`, painted as it is to be read. */
export function toHandle(map: MapLibreMap, paints = createPaints(map)): MapHandle {
  return {
    addSource: (id, source) => {
      map.addSource(id, source);
    },
    hasSource: (id) => map.getSource(id) !== undefined,
    getSource: (id) => map.getSource<GeoJSONSource>(id),
    addLayer: (layer) => {
      map.addLayer(
        paints.adapt(layer),
        layerAbove(layer.id, (id) => map.getLayer(id) !== undefined) ?? undefined,
      );
    },
    setFeatureState: (target, state) => {
      map.setFeatureState(target, state);
    },
    setVisible: (layer, visible) => {
      map.setLayoutProperty(layer, 'visibility', visible ? 'visible' : 'none');
    },
    setTextRoom: (layer, { places, padding, overlap = 'never' }) => {
      map.setLayoutProperty(layer, 'text-variable-anchor-offset', places);
      map.setLayoutProperty(layer, 'text-padding', padding);
      map.setLayoutProperty(layer, 'text-overlap', overlap);
    },
    addImage: (id, image, options) => {
      map.addImage(id, image, options);
    },
    triggerRepaint: () => map.triggerRepaint(),
  };
}

/** Takes every layer, source and image of ours off the map: a style rebuilt after a lost context brings them back. */
export function clearMap(map: MapLibreMap): void {
  for (const id of LAYER_ORDER) if (map.getLayer(id)) map.removeLayer(id);
  for (const id of Object.keys(map.getStyle().sources)) map.removeSource(id);
  for (const id of map.listImages()) map.removeImage(id);
}
