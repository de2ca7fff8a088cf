import type { StyleSpecification } from 'maplibre-gl';
import { palette } from './palette.ts';

/** An empty sheet: no address in it, so that the map never asks the network for anything. */
export const baseStyle: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [{ id: 'background', type: 'background', paint: { 'background-color': palette.land } }],
};
