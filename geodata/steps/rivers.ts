import * as v from 'valibot';
import type { Basemap } from '../../src/domain/catalogue/contract.ts';
import { roundLngLat } from '../../src/domain/geo.ts';
import { BuildError } from '../lib/buildError.ts';
import { LINES, linesOf, readFeatures } from '../lib/geojson.ts';
import { joinLines } from '../lib/joinLines.ts';
import { defineStep } from '../lib/step.ts';

const RIVERS = 'cours-eau';

/** Rivers that help to find one's way, by importance in the region; the source's others are left out. */
const RANKS: Readonly<Record<string, 1 | 2 | 3>> = {
  Loire: 1,
  Sarthe: 1,
  Mayenne: 1,
  Loir: 1,
  Maine: 1,
  Vilaine: 2,
  'Sèvre nantaise': 2,
  Erdre: 2,
  Vienne: 2,
  Vendée: 2,
  'Sèvre niortaise': 2,
  Huisne: 2,
  Thouet: 2,
  Cher: 2,
  Indre: 2,
  Lay: 3,
  'Grand Lay': 3,
  Boulogne: 3,
  Isac: 3,
  Orne: 3,
  Sélune: 3,
  Creuse: 3,
  Clain: 3,
  Eure: 3,
  Rance: 3,
  Charente: 3,
};

/** Rivers by rank then name, the segments of each joined into lines as long as they go. */
export const rivers = defineStep({
  id: 'rivers',
  sources: [RIVERS],
  inputs: [],
  run(context): Basemap['rivers'] {
    const segments = new Map<string, [number, number][][]>();
    const properties = v.object({ name: v.pipe(v.string(), v.minLength(1)) });
    for (const { geometry, properties: row } of readFeatures(
      RIVERS,
      context.read(RIVERS),
      LINES,
      properties,
    )) {
      const name = context.correct(RIVERS, 'name', row.name);
      const lines = linesOf(geometry).map((line) => line.map(onGrid));
      segments.set(name, [...(segments.get(name) ?? []), ...lines]);
    }
    return Object.entries(RANKS)
      .map(([name, rank]) => {
        const lines = segments.get(name);
        if (!lines) throw new BuildError(RIVERS, `no river named "${name}" once corrected`);
        return { name, rank, lines: joinLines(lines) };
      })
      .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  },
});

function onGrid(point: readonly [number, number]): [number, number] {
  const [lng, lat] = roundLngLat(point);
  return [lng, lat];
}
