import * as v from 'valibot';
import type { LngLat } from '../../src/domain/geo.ts';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, degrees } from '../lib/cells.ts';
import { POINT, readFeatures } from '../lib/geojson.ts';
import { defineStep } from '../lib/step.ts';

const POINTS = 'communes-points';

/** A point on the surface of each commune. */
export const points = defineStep({
  id: 'points',
  sources: [POINTS],
  inputs: [],
  run: (context) => readPoints(POINTS, context.read(POINTS)),
});

/** @throws BuildError on a commune that has two */
export function readPoints(source: string, text: string): ReadonlyMap<CommuneCode, LngLat> {
  const found = new Map<CommuneCode, LngLat>();
  const properties = v.object({ DEPCOM: v.string() });
  for (const { where, geometry, properties: row } of readFeatures(source, text, POINT, properties)) {
    const code = communeCode(row.DEPCOM, where);
    if (found.has(code)) throw new BuildError(where, `${code} has two points`);
    const [lng, lat] = geometry.coordinates;
    found.set(code, degrees(lng, lat, where));
  }
  return found;
}
