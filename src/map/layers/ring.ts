import { derive } from '../../state/derived/derive.ts';
import { selectShownLimits } from '../../state/derived/themes.ts';
import { defineLateLayer } from '../lateLayer.ts';
import { addRingSource, RING_SOURCE } from '../regionSource.ts';
import { HATCH_PIXEL_RATIO, veilImage } from '../style/hatch.ts';
import { palette } from '../style/palette.ts';
import { addFills, selectRingFills, setFills } from './communes.ts';
import { addLimits, limitIds, showLimits } from './limits.ts';

/** How strong the lines of the hatch are: they say that nothing is counted there, and no more. */
const HATCH_INK = 0.12;

/** The communes around the region once they are there, on a paler paper; what lies beyond them, and the sea, is hatched. */
export const ringLayer = defineLateLayer({
  name: 'ring',
  layers: ['beyond-hatch', 'ring-fill', 'ring-missing', 'ring-fragile', ...limitIds('ring-limits')],

  select: (state) => selectDrawnRing(state),
  isEmpty: ({ ring }) => ring === null,

  mount(map) {
    map.addImage('veil', veilImage(palette.ink, HATCH_INK), { pixelRatio: HATCH_PIXEL_RATIO });
    map.addLayer({ id: 'beyond-hatch', type: 'background', paint: { 'background-pattern': 'veil' } });
    addRingSource(map);
    addFills(map, 'ring', RING_SOURCE, palette.ringPaper);
    addLimits(map, 'ring-limits', RING_SOURCE);
  },

  update(map, { ring, shown }, previous) {
    if (ring) setFills(map, RING_SOURCE, ring.firstRow, ring.fills, previous?.ring?.fills ?? null);
    showLimits(map, 'ring-limits', shown, previous?.shown ?? null);
  },
});

const selectDrawnRing = derive(
  (state) => [selectRingFills(state), selectShownLimits(state)] as const,
  (ring, shown) => ({ ring, shown }),
);
