import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCatalogueSource } from '../data/catalogueSource.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { createDiskFiles } from './diskFiles.ts';
import { explainProblem, readDrawing } from './drawingFile.ts';
import { type ResourcesReport, reportResources } from './resourcesReport.ts';

const USAGE = 'Emploi : npm run --silent ressources -- FICHIER.geojson [--rayon KILOMÈTRES]';
const DATA = resolve(import.meta.dirname, '../../public/data');
const DEFAULT_REACH = '10';

/**
 * The `ressources` command without its streams: the report, or the one sentence that says why there is none.
 *
 * @param args a GeoJSON file and options, as typed
 * @param from folder that a relative path starts from
 * @param today ISO day
 */
export async function runResources(
  args: readonly string[],
  from: string,
  today: string,
): Promise<Result<ResourcesReport, string>> {
  const request = readRequest(args);
  if (!request.ok) return request;
  const shape = await readDrawing(request.value.file, from);
  if (!shape.ok) return shape;
  const source = createCatalogueSource(createDiskFiles(DATA));
  const region = await source.loadRegion(() => {});
  if (!region.ok) return err(explainProblem(region.error));
  const places = await source.loadPlaces(region.value);
  if (!places.ok) return err(explainProblem(places.error));
  const { reachKm } = request.value;
  return ok(reportResources(places.value, shape.value.shape, region.value, { reachKm, today }));
}

function readRequest(
  args: readonly string[],
): Result<{ readonly file: string; readonly reachKm: number }, string> {
  try {
    const options = { rayon: { type: 'string', default: DEFAULT_REACH } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (!file || others.length > 0) return err(`Un fichier, et un seul, est attendu. ${USAGE}`);
    if (!/^\d+(?:[.,]\d+)?$/.test(values.rayon))
      return err(`Le rayon « ${values.rayon} » n’est pas un nombre de kilomètres. ${USAGE}`);
    return ok({ file, reachKm: Number(values.rayon.replace(',', '.')) });
  } catch {
    return err(`Option inconnue ou incomplète. ${USAGE}`);
  }
}
