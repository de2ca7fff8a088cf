import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../domain/result.ts';
import { EMPTY_TERRITORY } from '../domain/territory/territory.ts';
import { findLeads } from '../domain/trades/guide/reconversion.ts';
import { REFUSAL_KEYS, type RefusalKey } from '../domain/trades/guide/refusalKeys.ts';
import { parseRefusal } from '../domain/trades/guide/refusals.ts';
import type { Sheets } from '../domain/trades/guide/sheets.ts';
import { bassinsCrossed } from '../domain/trades/needs.ts';
import { countDrawing, explainProblem, readDrawing } from './drawingFile.ts';
import { readPublished, readSurveysAround } from './publishedData.ts';
import { type ReconversionReport, reportLeads } from './reconversionReport.ts';
import { findAppellations, tradesMeant } from './tradesNamed.ts';

const USAGE =
  'Emploi : npm run --silent reconversion -- "ROME ou mots" FICHIER.geojson [--sans nuit,charges,…] [--aime CODE,…]';

/**
 * The `reconversion` command without its streams: trades that official moves lead to, or the one sentence that says why there
 * are none. Communes count under the default rule (majority).
 *
 * @param args a trade, a GeoJSON file and options, as typed
 * @param from folder that a relative path starts from
 */
export async function runReconversion(
  args: readonly string[],
  from: string,
): Promise<Result<ReconversionReport, string>> {
  const request = readRequest(args);
  if (!request.ok) return request;
  const { trade, file, refused, liked } = request.value;
  const shape = await readDrawing(file, from);
  if (!shape.ok) return shape;
  const published = await readPublished();
  if (!published.ok) return err(explainProblem(published.error));
  const { source, region } = published.value;
  const trades = await source.loadTrades(region);
  if (!trades.ok) return err(explainProblem(trades.error));
  const appellations = await findAppellations(trade, trades.value, () =>
    source.loadDefinitions(region, trades.value),
  );
  if (!appellations.ok) return appellations;
  const [recruitment, guide] = await Promise.all([
    readSurveysAround(published.value),
    source.loadGuide(region, trades.value),
  ]);
  if (!recruitment.ok) return err(explainProblem(recruitment.error));
  if (!guide.ok) return err(explainProblem(guide.error));
  const { moves, skills } = guide.value;
  const unliked = liked.find((code) => !moves.interests.codes.includes(code));
  if (unliked !== undefined) return err(explainInterests(String(unliked), moves.interests));

  const counting = countDrawing(shape.value.shape, EMPTY_TERRITORY.rule, region);
  if (!counting.ok) return counting;
  const [bassin = null] = bassinsCrossed(counting.value.counted, region);
  const past = tradesMeant(appellations.value);
  const ground = { trades: trades.value, moves, skills, recruitment: recruitment.value, bassin };
  const leads = findLeads({ past, liked, refused }, ground);
  const letters = new Set([...leads.open, ...leads.apart].map(({ code }) => code.slice(0, 1)));
  const sheets = new Map<string, Sheets>();
  for (const letter of letters) {
    const read = await source.loadSheets(region, letter);
    if (!read.ok) return err(explainProblem(read.error));
    sheets.set(letter, read.value);
  }
  return ok(reportLeads(past, leads, { trades: trades.value, moves, sheets }));
}

interface Request {
  readonly trade: string;
  readonly file: string;
  readonly refused: readonly RefusalKey[];
  readonly liked: readonly number[];
}

function readRequest(args: readonly string[]): Result<Request, string> {
  try {
    const options = {
      sans: { type: 'string', multiple: true },
      aime: { type: 'string', multiple: true },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [trade, file, ...others] = positionals;
    if (!trade?.trim() || !file || others.length > 0)
      return err(`Un métier et un fichier sont attendus. ${USAGE}`);
    const refused = readList(values.sans);
    const unknown = refused.find((word) => parseRefusal(word) === null);
    if (unknown !== undefined)
      return err(
        `« ${unknown} » n’est pas un mot connu de --sans. Les mots connus : ${REFUSAL_KEYS.join(', ')}.`,
      );
    const liked = readList(values.aime);
    const code = liked.find((word) => !/^\d{1,4}$/.test(word));
    if (code !== undefined)
      return err(`« ${code} » n’est pas le numéro d’un centre d’intérêt du ROME (--aime 14,22). ${USAGE}`);
    return ok({
      trade,
      file,
      refused: [...new Set(refused.flatMap((word) => parseRefusal(word) ?? []))],
      liked: [...new Set(liked.map(Number))],
    });
  } catch {
    return err(`Option inconnue ou incomplète. ${USAGE}`);
  }
}

function readList(values: readonly string[] = []): readonly string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function explainInterests(
  code: string,
  { codes, labels }: { readonly codes: readonly number[]; readonly labels: readonly string[] },
): string {
  const known = codes.map((each, at) => `${each} (${labels[at]})`).join(', ');
  return `« ${code} » n’est pas le numéro d’un centre d’intérêt du ROME. Les centres d’intérêt : ${known}.`;
}
