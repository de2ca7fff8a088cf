import * as v from 'valibot';
import type { Basemap } from '../../src/domain/catalogue/contract.ts';
import { roundLngLat } from '../../src/domain/geo.ts';
import { BuildError } from '../lib/buildError.ts';
import { LINES, linesOf, readFeatures } from '../lib/geojson.ts';
import { joinLines } from '../lib/joinLines.ts';
import { defineStep } from '../lib/step.ts';

const RIVERS = 'cours-eau';

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
    return Object.entries(context.region.basemap.rivers)
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
