import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCatalogueSource } from '../data/catalogueSource.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type GeoJsonFlaw, parseGeoJsonShape } from '../domain/territory/geojson.ts';
import { repairShape } from '../domain/territory/outline.ts';
import type { Shape } from '../domain/territory/shape.ts';
import { shapeAreaKm2 } from '../domain/territory/shapeArea.ts';
import { EMPTY_TERRITORY, type MembershipRule } from '../domain/territory/territory.ts';
import { createDiskFiles } from './diskFiles.ts';
import { reportTerritory, type TerritoryReport } from './territoryReport.ts';

const USAGE =
  'Emploi : npm run --silent territoire -- FICHIER.geojson [--regle majorite|centre|touchee|entiere]';
const RULES: Readonly<Record<string, MembershipRule>> = {
  majorite: 'majority',
  centre: 'centre',
  touchee: 'touched',
  entiere: 'whole',
};
/** One square metre: an outline that goes to and fro on a line holds less. */
const LEAST_AREA_KM2 = 1e-6;
const DATA = resolve(import.meta.dirname, '../../public/data');

/**
 * The `territoire` command without its streams: the report, or the one sentence that says why there is none.
 *
 * @param args a GeoJSON file and options, as typed
 * @param from folder that a relative path starts from
 */
export async function runTerritoire(
  args: readonly string[],
  from: string,
): Promise<Result<TerritoryReport, string>> {
  const request = readRequest(args);
  if (!request.ok) return request;
  const shape = await readShape(request.value.file, from);
  if (!shape.ok) return shape;
  const region = await createCatalogueSource(createDiskFiles(DATA)).loadRegion(() => {});
  if (!region.ok) return err(explainProblem(region.error));
  const territory = { ...EMPTY_TERRITORY, shape: shape.value, rule: request.value.rule };
  return ok(reportTerritory(territory, region.value));
}

function readRequest(
  args: readonly string[],
): Result<{ readonly file: string; readonly rule: MembershipRule }, string> {
  try {
    const options = { regle: { type: 'string', default: 'majorite' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (!file || others.length > 0) return err(`Un fichier, et un seul, est attendu. ${USAGE}`);
    const rule = Object.hasOwn(RULES, values.regle) ? RULES[values.regle] : undefined;
    if (!rule) return err(`La règle « ${values.regle} » n’existe pas. ${USAGE}`);
    return ok({ file, rule });
  } catch {
    return err(`Option inconnue ou incomplète. ${USAGE}`);
  }
}

async function readShape(file: string, from: string): Promise<Result<Shape, string>> {
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

function explainProblem(problem: Problem): string {
  if (problem.kind === 'catalogue-unreachable')
    return `Le fichier de données « ${problem.file} » manque dans public/data.`;
  if (problem.kind === 'catalogue-invalid')
    return `Le fichier de données « ${problem.file} » est abîmé (${problem.detail}).`;
  return 'Les données n’ont pas pu être lues.';
}
