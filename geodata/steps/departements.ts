import * as v from 'valibot';
import { AREA, type PolygonRings, polygonsOf, readFeatures } from '../lib/geojson.ts';
import { defineStep } from '../lib/step.ts';

const DEPARTEMENTS = 'departements-2025';

export interface DrawnDepartement {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly PolygonRings[];
}

/** Départements in and around the region, as published, sorted by code. */
export const departements = defineStep({
  id: 'departements',
  sources: [DEPARTEMENTS],
  inputs: [],
  run(context): DrawnDepartement[] {
    const properties = v.object({
      code_insee: v.pipe(v.string(), v.regex(/^(?:\d{2}|2[AB])$/)),
      nom_officiel: v.string(),
    });
    return readFeatures(DEPARTEMENTS, context.read(DEPARTEMENTS), AREA, properties)
      .map(({ geometry, properties: { code_insee, nom_officiel } }) => ({
        code: code_insee,
        name: nom_officiel,
        polygons: polygonsOf(geometry),
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  },
});
