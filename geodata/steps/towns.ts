import * as v from 'valibot';
import type { Basemap } from '../../src/domain/catalogue/contract.ts';
import { POINT, readFeatures } from '../lib/geojson.ts';
import { defineStep } from '../lib/step.ts';
import { covers } from '../lib/surfaces.ts';
import { land } from './land.ts';

const PLACES = 'ne-populated-places';

/** Natural Earth places its towns to about a kilometre: three decimals say all there is. */
const DECIMALS = 1000;

/** Towns outside the region, by their French name, in alphabetical order. */
export const towns = defineStep({
  id: 'towns',
  sources: [PLACES],
  inputs: [land],
  run(context): Basemap['towns'] {
    const { region } = context.get(land);
    const properties = v.object({ NAME_FR: v.pipe(v.string(), v.minLength(1)) });
    return readFeatures(PLACES, context.read(PLACES), POINT, properties)
      .filter(({ geometry }) => !covers(region, geometry.coordinates))
      .map(({ geometry: { coordinates }, properties: { NAME_FR } }): Basemap['towns'][number] => {
        const [lng, lat] = coordinates;
        return {
          name: NAME_FR,
          at: [Math.round(lng * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS],
        };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  },
});
