import type { Feature, FeatureCollection } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import type { MapHandle, TextRoom } from '../../src/map/layer.ts';
import type { LayerId } from '../../src/map/layerOrder.ts';

/** A map that only remembers what layers asked of it. */
export function createRecordingMap() {
  const specs = new Map<string, SourceSpecification>();
  const data = new Map<string, FeatureCollection>();
  const layers: Parameters<MapHandle['addLayer']>[0][] = [];
  const states: { source: string; id: number; state: Record<string, number> }[] = [];
  const visible: { layer: LayerId; visible: boolean }[] = [];
  const rooms: (TextRoom & { readonly layer: LayerId })[] = [];
  const updates: string[] = [];
  const images: string[] = [];
  let repaints = 0;
  const map: MapHandle = {
    addSource: (id, source) => {
      specs.set(id, source);
      if (source.type === 'geojson') data.set(id, source.data as FeatureCollection);
    },
    hasSource: (id) => specs.has(id),
    getSource: (id) => {
      if (!data.has(id)) return undefined;
      return {
        setData: (next) => {
          updates.push(id);
          data.set(id, next as FeatureCollection);
          return Promise.resolve() as never;
        },
      };
    },
    addLayer: (layer) => layers.push(layer),
    setFeatureState: ({ source, id }, state) => states.push({ source, id, state }),
    setVisible: (layer, shown) => visible.push({ layer, visible: shown }),
    setTextRoom: (layer, room) => rooms.push({ ...room, layer }),
    addImage: (id) => images.push(id),
    triggerRepaint: () => {
      repaints++;
    },
  };
  return {
    map,
    layers,
    states,
    visible,
    /** Rooms given to texts, in order. */
    rooms,
    images,
    /** Sources whose data were replaced, in order. */
    updates,
    /** Sources as they were added. */
    specs,
    repaints: () => repaints,
    features: (source: string): readonly Feature[] => data.get(source)?.features ?? [],
  };
}
