import { parseArgs } from 'node:util';
import { RULE_NAMES } from '../domain/export/territoryGeoJson.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { MEMBERSHIP_RULES, type MembershipRule } from '../domain/territory/territory.ts';
import { countDrawing, explainProblem, readDrawing } from './drawingFile.ts';
import { readPublished } from './publishedData.ts';
import { reportTerritory, type TerritoryReport } from './territoryReport.ts';

const USAGE =
  'Emploi : npm run --silent territoire -- FICHIER.geojson [--regle majorite|centre|touchee|entiere]';

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
  const published = await readPublished();
  if (!published.ok) return err(explainProblem(published.error));
  const { region } = published.value;
  const counting = countDrawing(shape, request.value.rule, region);
  return counting.ok ? ok({ ...reportTerritory(counting.value, region), remarques: remarks }) : counting;
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
