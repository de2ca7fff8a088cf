import * as v from 'valibot';
import { count, zoneId } from '../lib/cells.ts';
import { readFeatures } from '../lib/geojson.ts';
import { defineStep } from '../lib/step.ts';

const ZONES = 'zones-emploi-2025';

/** Communes of each whole zone d'emploi, in the region and outside, by identifier. */
export const wholeZonesEmploi = defineStep({
  id: 'wholeZonesEmploi',
  sources: [ZONES],
  inputs: [],
  run(context) {
    const properties = v.object({ ze2020: v.string(), nb_com: v.string() });
    const features = readFeatures(ZONES, context.read(ZONES), v.unknown(), properties);
    return new Map<string, number>(
      features.map(({ where, properties: row }) => [
        zoneId('zoneEmploi', row.ze2020, where),
        count(row.nb_com, where),
      ]),
    );
  },
});
