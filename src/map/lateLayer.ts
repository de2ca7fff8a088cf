import type { AppState } from '../state/store.ts';
import type { Layer, MapHandle } from './layer.ts';
import type { LayerId } from './layerOrder.ts';

interface LateSpec<Props> {
  readonly name: string;
  readonly layers: readonly LayerId[];
  readonly select: (state: AppState) => Props;
  readonly isEmpty: (props: Props) => boolean;
  /** Adds sources, pictures and layers, the first time there is something to draw. */
  readonly mount: (map: MapHandle) => void;
  /** Brings the map from `previous` to `next`; `previous` is null right after `mount`. */
  readonly update: (map: MapHandle, next: Props, previous: Props | null) => void;
}

/** A theme that costs nothing until there is something to draw: no source, no layer, no picture before. */
export function defineLateLayer<Props>({
  name,
  layers,
  select,
  isEmpty,
  mount,
  update,
}: LateSpec<Props>): Layer {
  return {
    name,
    layers,
    attach(map, store) {
      let drawn: Props | null = null;
      const draw = (props: Props) => {
        if (drawn === null && isEmpty(props)) return;
        if (drawn === null) mount(map);
        update(map, props, drawn);
        drawn = props;
      };
      draw(select(store.getState()));
      return store.subscribe(select, draw);
    },
  };
}
