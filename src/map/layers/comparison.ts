import type { Feature } from 'geojson';
import { faceGeometry } from '../../domain/catalogue/faceFeatures.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectBlank } from '../../state/derived/interview.ts';
import { selectPair } from '../../state/derived/pair.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { defineLateLayer } from '../lateLayer.ts';
import { HATCH_PIXEL_RATIO, stripesImage } from '../style/hatch.ts';
import { palette } from '../style/palette.ts';
import { collection, DISPLAY_TOLERANCE, feature, NO_FEATURES } from './features.ts';

/**
 * What changes from one territory to the other: the communes that came in are hatched one way, those that went out the other way.
 * Nothing while one of the two is hidden.
 */
export const comparisonLayer = defineLateLayer({
  name: 'comparison',
  layers: ['comparison-gained', 'comparison-lost'],

  select: (state) => selectChangedFaces(state),
  isEmpty: (features) => features.length === 0,

  mount(map) {
    map.addImage('stripes-gained', stripesImage(palette.ink, 'rising'), { pixelRatio: HATCH_PIXEL_RATIO });
    map.addImage('stripes-lost', stripesImage(palette.ink, 'falling'), { pixelRatio: HATCH_PIXEL_RATIO });
    map.addSource('comparison', { type: 'geojson', data: NO_FEATURES, tolerance: DISPLAY_TOLERANCE });
    for (const change of ['gained', 'lost'] as const)
      map.addLayer({
        id: `comparison-${change}`,
        type: 'fill',
        source: 'comparison',
        filter: ['==', ['get', 'change'], change],
        paint: { 'fill-pattern': `stripes-${change}`, 'fill-opacity': 0.55 },
      });
  },

  update: (map, features) => map.getSource('comparison')?.setData(collection(features)),
});

const selectChangedFaces = derive(
  (state) => [selectPair(state), selectRegion(state), selectBlank(state)] as const,
  (pair, region, blank): readonly Feature[] => {
    if (!pair?.other.shown || !region || blank) return [];
    const of = (rows: readonly number[], change: string) =>
      rows.map((row) => feature(faceGeometry(region.topology, row), { change }));
    return [...of(pair.compared.gained, 'gained'), ...of(pair.compared.lost, 'lost')];
  },
);
