import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../domain/result.ts';
import { EMPTY_TERRITORY } from '../domain/territory/territory.ts';
import { countDrawing, explainProblem, readDrawing } from './drawingFile.ts';
import { readPublished, readSurveysAround } from './publishedData.ts';
import { reportTrade, type TradeReport } from './tradeReport.ts';
import { findAppellations } from './tradesNamed.ts';

const USAGE = 'Emploi : npm run --silent metier -- "MÉTIER" FICHIER.geojson';

/**
 * The `metier` command without its streams: the report, or the one sentence that says why there is none. Communes
 * count under the default rule (majority).
 *
 * @param args a trade and a GeoJSON file, as typed
 * @param from folder that a relative path starts from
 */
export async function runMetier(args: readonly string[], from: string): Promise<Result<TradeReport, string>> {
  const request = readRequest(args);
  if (!request.ok) return request;
  const drawing = await readDrawing(request.value.file, from);
  if (!drawing.ok) return drawing;
  const published = await readPublished();
  if (!published.ok) return err(explainProblem(published.error));
  const { source, region } = published.value;
  const [trades, recruitment, tension] = await Promise.all([
    source.loadTrades(region),
    readSurveysAround(published.value),
    source.loadTension(region),
  ]);
  if (!trades.ok) return err(explainProblem(trades.error));
  if (!recruitment.ok) return err(explainProblem(recruitment.error));
  if (!tension.ok) return err(explainProblem(tension.error));

  const appellations = await findAppellations(request.value.trade, trades.value, () =>
    source.loadDefinitions(region, trades.value),
  );
  if (!appellations.ok) return appellations;
  const counting = countDrawing(drawing.value.shape, EMPTY_TERRITORY.rule, region);
  if (!counting.ok) return counting;
  return ok(
    reportTrade(appellations.value, counting.value.counted, {
      trades: trades.value,
      region,
      recruitment: recruitment.value,
      tension: tension.value,
    }),
  );
}

function readRequest(
  args: readonly string[],
): Result<{ readonly trade: string; readonly file: string }, string> {
  try {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const [trade, file, ...others] = positionals;
    if (!trade?.trim() || !file || others.length > 0)
      return err(`Un métier et un fichier sont attendus. ${USAGE}`);
    return ok({ trade, file });
  } catch {
    return err(`Option inconnue. ${USAGE}`);
  }
}
