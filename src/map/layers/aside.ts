import type { Feature } from 'geojson';
import { dissolve } from '../../domain/catalogue/dissolve.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectBlank } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectAsideCounted } from '../../state/derived/territories.ts';
import { defineLateLayer } from '../lateLayer.ts';
import { palette } from '../style/palette.ts';
import { SIGN_COLOR, SIGN_DASH } from '../style/signs.ts';
import { closedRing, collection, feature, NO_FEATURES } from './features.ts';
import { outlineFeature } from './outlineFeature.ts';

/**
 * The territories laid aside that are shown, each with its own sign: their line as drawn, or the edge of their
 * communes where nothing was drawn. Nothing is tinted: figures are about the one in hand.
 */
export const asideLayer = defineLateLayer({
  name: 'aside',
  layers: ['aside-casing', 'aside-line'],

  select: (state) => selectAsideFeatures(state),
  isEmpty: (features) => features.length === 0,

  mount(map) {
    map.addSource('aside', { type: 'geojson', data: NO_FEATURES, tolerance: 0 });
    const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
    map.addLayer({
      id: 'aside-casing',
      type: 'line',
      source: 'aside',
      layout,
      paint: { 'line-color': palette.casing, 'line-width': 5, 'line-opacity': 0.85 },
    });
    map.addLayer({
      id: 'aside-line',
      type: 'line',
      source: 'aside',
      layout,
      paint: { 'line-color': SIGN_COLOR, 'line-width': 2.4, 'line-dasharray': SIGN_DASH },
    });
  },

  update: (map, features) => map.getSource('aside')?.setData(collection(features)),
});

const selectAsideFeatures = derive(
  (state) => [selectAsideCounted(state), selectRegion(state), selectBlank(state)] as const,
  (aside, region, blank): readonly Feature[] => {
    // On the blank map of the guide another image of the territory would draw in the person's place.
    if (!region || blank) return [];
    return aside.flatMap(({ shown, sign, territory, counting }) => {
      if (!shown) return [];
      if (territory.shape.length > 0) return [outlineFeature(territory.shape, sign)];
      return dissolve(region.topology, counting.counted).map(({ outer, holes }) =>
        feature({ type: 'MultiLineString', coordinates: [outer, ...holes].map(closedRing) }, { sign }),
      );
    });
  },
);
