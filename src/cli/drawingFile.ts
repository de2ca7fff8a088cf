import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Region } from '../domain/catalogue/region.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type Counting, countTerritory } from '../domain/territory/counting.ts';
import { type GeoJsonFlaw, parseGeoJsonShape } from '../domain/territory/geojson.ts';
import { repairShape } from '../domain/territory/outline.ts';
import type { Shape } from '../domain/territory/shape.ts';
import { shapeAreaKm2 } from '../domain/territory/shapeArea.ts';
import { EMPTY_TERRITORY, type MembershipRule } from '../domain/territory/territory.ts';

/** One square metre: an outline that goes to and fro on a line holds less. */
const LEAST_AREA_KM2 = 1e-6;

/**
 * The drawing of a GeoJSON file, repaired, or the sentence that says why there is none.
 *
 * @param from folder that a relative path starts from
 */
export async function readDrawing(file: string, from: string): Promise<Result<Shape, string>> {
  const text = await readFile(resolve(from, file), 'utf8').catch(() => null);
  if (text === null) return err(`Le fichier « ${file} » n’existe pas ou ne peut pas être lu.`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return err(`Le fichier « ${file} » n’est pas du JSON.`);
  }
  const parsed = parseGeoJsonShape(value);
  if (!parsed.ok) return err(explainFlaw(parsed.error));
  const shape = repairShape(parsed.value);
  if (!shape)
    return err(
      'Les contours de ce fichier se croisent trop souvent pour être comptés : simplifiez-les, ou donnez-les en plusieurs fichiers.',
    );
  return shapeAreaKm2(shape) < LEAST_AREA_KM2 ? err(explainFlaw({ kind: 'empty' })) : ok(shape);
}

function explainFlaw(flaw: GeoJsonFlaw): string {
  switch (flaw.kind) {
    case 'not-geojson':
      return 'Ce fichier n’est pas du GeoJSON : un Polygon, un MultiPolygon, une Feature ou une FeatureCollection est attendu.';
    case 'not-a-surface':
      return `Ce fichier contient un objet « ${flaw.type} », qui n’est pas une surface : un Polygon ou un MultiPolygon est attendu.`;
    case 'other-crs':
      return `Ce fichier est dans le système de coordonnées « ${flaw.name} » : des longitudes et latitudes (WGS 84) sont attendues.`;
    case 'bad-coordinates':
      return 'Des coordonnées de ce fichier ne sont pas des couples de nombres.';
    case 'short-ring':
      return 'Un contour de ce fichier a moins de trois coins distincts.';
    case 'out-of-range':
      return `La position ${flaw.position.join(', ')} n’est pas une longitude (de -180 à 180) suivie d’une latitude (de -85 à 85).`;
    case 'empty':
      return 'Ce fichier ne contient aucune surface.';
  }
}

/** A drawing counted under a rule, or the sentence that says that it cannot be. */
export function countDrawing(shape: Shape, rule: MembershipRule, region: Region): Result<Counting, string> {
  const counting = countTerritory({ ...EMPTY_TERRITORY, shape, rule }, region);
  return counting.sound ? ok(counting) : err(explainProblem({ kind: 'outline-uncounted' }));
}

/** What the command line says of data that cannot be read, or of an outline that cannot be counted. */
export function explainProblem(problem: Problem): string {
  if (problem.kind === 'catalogue-unreachable')
    return `Le fichier de données « ${problem.file} » manque dans public/data.`;
  if (problem.kind === 'catalogue-invalid')
    return `Le fichier de données « ${problem.file} » est abîmé (${problem.detail}).`;
  if (problem.kind === 'outline-uncounted')
    return 'Ce contour ne peut pas être compté : des parties s’y recouvrent, ou un coin manque.';
  return 'Les données n’ont pas pu être lues.';
}
