import { draftLayer } from './draft/draftLayer.ts';
import type { Layer } from './layer.ts';
import { asideLayer } from './layers/aside.ts';
import { basemapLayer } from './layers/basemap.ts';
import { communeNamesLayer } from './layers/communeNames.ts';
import { communesLayer } from './layers/communes.ts';
import { comparisonLayer } from './layers/comparison.ts';
import { flowsLayer } from './layers/flows.ts';
import { highlightLayer } from './layers/highlight.ts';
import { departementNamesLayer, formerNamesLayer, namesAroundLayer } from './layers/labels.ts';
import { landmarksLayer, reachLayer } from './layers/landmarks.ts';
import { limitsLayer } from './layers/limits.ts';
import { networkLayer } from './layers/network.ts';
import { placeEmphasisLayer, placesLayer, trainingLayer } from './layers/places.ts';
import { ridesLayer } from './layers/rides.ts';
import { ringLayer } from './layers/ring.ts';
import { countedLayer, outlineLayer } from './layers/territory.ts';
import { footprintLayer, themesLayer } from './layers/themes.ts';
import { zoneNamesLayer } from './layers/zoneNames.ts';

/** Every theme of the map. Their order does not matter: each layer has its place in `LAYER_ORDER`. */
export const ALL_LAYERS: readonly Layer[] = [
  basemapLayer,
  communesLayer,
  ringLayer,
  themesLayer,
  footprintLayer,
  limitsLayer,
  highlightLayer,
  countedLayer,
  asideLayer,
  comparisonLayer,
  reachLayer,
  networkLayer,
  ridesLayer,
  flowsLayer,
  landmarksLayer,
  outlineLayer,
  namesAroundLayer,
  communeNamesLayer,
  departementNamesLayer,
  formerNamesLayer,
  zoneNamesLayer,
  trainingLayer,
  placesLayer,
  placeEmphasisLayer,
  draftLayer,
];
