import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCatalogueSource } from '../data/catalogueSource.ts';
import { readRing } from '../data/readRing.ts';
import { RULE_NAMES } from '../domain/export/territoryGeoJson.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { MEMBERSHIP_RULES, type MembershipRule } from '../domain/territory/territory.ts';
import { createDiskFiles } from './diskFiles.ts';
import { countDrawing, explainProblem, readDrawing } from './drawingFile.ts';
import { reportTerritory, type TerritoryReport } from './territoryReport.ts';

const USAGE =
  'Emploi : npm run --silent territoire -- FICHIER.geojson [--regle majorite|centre|touchee|entiere]';
const DATA = resolve(import.meta.dirname, '../../public/data');

/**
 * The `territoire` command without its streams: the report, or the one sentence that says why there is none.
 *
 * @param args a file of outlines (GeoJSON, KML, a notebook) and options, as typed
 * @param from folder that a relative path starts from
 */
export async function runTerritoire(
  args: readonly string[],
  from: string,
): Promise<Result<TerritoryReport & { readonly remarques: readonly string[] }, string>> {
  const request = readRequest(args);
  if (!request.ok) return request;
  const drawing = await readDrawing(request.value.file, from);
  if (!drawing.ok) return drawing;
  const { shape, remarks } = drawing.value;
  const files = createDiskFiles(DATA);
  const own = await createCatalogueSource(files).loadRegion(() => {});
  const region = own.ok ? await readRing(files, own.value) : own;
  if (!region.ok) return err(explainProblem(region.error));
  const counting = countDrawing(shape, request.value.rule, region.value);
  return counting.ok
    ? ok({ ...reportTerritory(counting.value, region.value), remarques: remarks })
    : counting;
}

function readRequest(
  args: readonly string[],
): Result<{ readonly file: string; readonly rule: MembershipRule }, string> {
  try {
    const options = { regle: { type: 'string', default: 'majorite' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (!file || others.length > 0) return err(`Un fichier, et un seul, est attendu. ${USAGE}`);
    const rule = MEMBERSHIP_RULES.find((each) => RULE_NAMES[each] === values.regle);
    if (!rule) return err(`La règle « ${values.regle} » n’existe pas. ${USAGE}`);
    return ok({ file, rule });
  } catch {
    return err(`Option inconnue ou incomplète. ${USAGE}`);
  }
}
