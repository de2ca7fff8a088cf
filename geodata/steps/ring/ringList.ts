import type { CommuneCode } from '../../../src/domain/ids.ts';
import { communeCode, measureOrMissing } from '../../lib/cells.ts';
import { readCsv } from '../../lib/csv.ts';
import { defineStep } from '../../lib/step.ts';
import { cog, readOfficialCommunes } from '../cog.ts';

const DISTANCES = 'communes-distance';
const COMMUNES = 'etalab-communes';

/** How far from the region the communes of the ring may be, from polygon to polygon. */
export const RING_KM = 40;

/**
 * The communes around the region, as officially listed, by ascending code; none for a region whose distances no source gives.
 */
export const ringList = defineStep({
  id: 'ringList',
  sources: [`${DISTANCES}*`, COMMUNES],
  inputs: [cog],
  run(context) {
    const near = new Set<CommuneCode>();
    for (const source of context.sources.filter((id) => id !== COMMUNES))
      for (const { where, cells } of readCsv(source, context.read(source), ['code', 'km_limite']))
        if ((measureOrMissing(cells.km_limite, where) ?? Number.POSITIVE_INFINITY) <= RING_KM)
          near.add(communeCode(cells.code, where));
    const all = readOfficialCommunes(context.read(COMMUNES));
    const regionOf = new Map(all.map(({ code, region }) => [code, region]));
    const populationOf = new Map(all.map(({ code, population }) => [code, population]));
    return {
      communes: all.filter(({ code }) => near.has(code)),
      /** Region and inhabitants of every commune of France. */
      regionOf,
      populationOf,
    };
  },
});
