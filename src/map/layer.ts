import type {
  AddLayerObject,
  CustomLayerInterface,
  ExpressionSpecification,
  GeoJSONSource,
  PropertyValueSpecification,
  SourceSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { Region } from '../domain/catalogue/region.ts';
import type { AppState, AppStore } from '../state/store.ts';
import type { LayerId } from './layerOrder.ts';
import type { Pixels } from './style/hatch.ts';

type TextOverlap = PropertyValueSpecification<'never' | 'always' | 'cooperative'>;

/** Where the texts of a layer may stand from their points, the first place that has room, and how much of it they need. */
export interface TextRoom {
  /** Sides and distances, as MapLibre's `text-variable-anchor-offset`. */
  readonly places: ExpressionSpecification | VariableAnchorOffsetCollectionSpecification;
  /** Free pixels around a text, as `text-padding`. */
  readonly padding: number | ExpressionSpecification;
  /** Whether a text that has no room is shown all the same, as `text-overlap`; left out, it is not. */
  readonly overlap?: TextOverlap;
}

/** The part of MapLibre a layer may use. Small enough to fake in a unit test. */
export interface MapHandle {
  addSource(id: string, source: SourceSpecification): void;
  getSource(id: string): Pick<GeoJSONSource, 'setData'> | undefined;
  hasSource(id: string): boolean;
  /** Adds a layer at its place in `LAYER_ORDER`. */
  addLayer(layer: (AddLayerObject | CustomLayerInterface) & { readonly id: LayerId }): void;
  setFeatureState(
    target: { source: string; sourceLayer?: string; id: number },
    state: Record<string, number>,
  ): void;
  setVisible(layer: LayerId, visible: boolean): void;
  setTextRoom(layer: LayerId, room: TextRoom): void;
  addImage(id: string, image: Pixels, options: { pixelRatio: number }): void;
  triggerRepaint(): void;
}

/** One theme of the map, put on it and kept in step with the store until the returned function is called. */
export interface Layer {
  readonly name: string;
  /** The layers it owns: no other theme adds them. */
  readonly layers: readonly LayerId[];
  attach(map: MapHandle, store: AppStore, region: Region): () => void;
}

interface LayerSpec<Props> {
  readonly name: string;
  readonly layers: readonly LayerId[];
  /** What is drawn. The same reference as before means: nothing to redraw. */
  readonly select: (state: AppState) => Props;
  /** Adds sources and layers, with what never changes. */
  readonly mount: (map: MapHandle, region: Region) => void;
  /** Brings the map from `previous` to `next`; `previous` is null right after `mount`. */
  readonly update: (map: MapHandle, next: Props, previous: Props | null) => void;
}

/** A theme that follows the store: only differences reach the map. */
export function defineLayer<Props>({ name, layers, select, mount, update }: LayerSpec<Props>): Layer {
  return {
    name,
    layers,
    attach(map, store, region) {
      const first = select(store.getState());
      mount(map, region);
      update(map, first, null);
      return store.subscribe(select, (next, previous) => update(map, next, previous));
    },
  };
}

/** A theme that never changes once the region is there. */
export function defineBackdrop({
  name,
  layers,
  mount,
}: Pick<LayerSpec<never>, 'name' | 'layers' | 'mount'>): Layer {
  return {
    name,
    layers,
    attach(map, _store, region) {
      mount(map, region);
      return () => {};
    },
  };
}
