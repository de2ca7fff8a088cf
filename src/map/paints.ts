import type { AddLayerObject, Map as MapLibreMap } from 'maplibre-gl';
import { inContrast } from './style/contrast.ts';
import { palette } from './style/palette.ts';

type Paint = Readonly<Record<string, unknown>>;

/** What layers are painted with, as it was given, and in high contrast when it is asked for. */
export interface Paints {
  /** A layer as it is to be added now; what it was given is remembered. */
  adapt<L extends AddLayerObject>(layer: L): L;
  /** Every layer that is there, and those to come, in high contrast or not. */
  setContrast(contrast: boolean): void;
}

/** @param contrast how it starts */
export function createPaints(map: MapLibreMap, contrast = false): Paints {
  const given = new Map<string, Paint>([['background', { 'background-color': palette.land }]]);
  let on = contrast;
  const paintOf = (id: string, paint: Paint): Paint =>
    Object.fromEntries(
      Object.entries(paint).map(([property, value]) => [
        property,
        on ? inContrast(id, property, value) : value,
      ]),
    );
  const repaint = () => {
    for (const [id, paint] of given) {
      if (!map.getLayer(id)) continue;
      for (const [property, value] of Object.entries(paintOf(id, paint)))
        if (inContrast(id, property, paint[property]) !== paint[property])
          map.setPaintProperty(id, property as never, value as never);
    }
  };
  if (on) repaint();
  return {
    adapt(layer) {
      const paint = 'paint' in layer ? (layer.paint as Paint | undefined) : undefined;
      if (!paint) return layer;
      given.set(layer.id, paint);
      return on ? { ...layer, paint: paintOf(layer.id, paint) } : layer;
    },
    setContrast(next) {
      if (next === on) return;
      on = next;
      repaint();
    },
  };
}
