import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ownCount } from '../domain/catalogue/region.ts';
import { HEAD_BYTES, refuseBytes } from '../domain/places/import/fileHead.ts';
import { importWholeFile } from '../domain/places/import/importFile.ts';
import type { FileFlaw } from '../domain/places/import/report.ts';
import { roomBeside } from '../domain/places/ownCards.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { importReportTexts } from '../ui/texts/importReport.ts';
import { catalogueJson, catalogueText } from './catalogueReport.ts';
import { explainProblem } from './drawingFile.ts';
import { readPublished } from './publishedData.ts';

const USAGE = 'Emploi : npm run --silent catalogue -- verifier FICHIER [--json]';

/** What the command prints, and how many lines of the file are refused. */
interface Printed {
  readonly text: string;
  readonly refused: number;
}

/**
 * The `catalogue verifier` command without its streams: the report that the application would show of a file, or the
 * one sentence that says why there is none.
 *
 * @param args `verifier`, a file of any format that the application imports, and options, as typed
 * @param from folder that a relative path starts from
 */
export async function runCatalogue(args: readonly string[], from: string): Promise<Result<Printed, string>> {
  const request = readRequest(args);
  if (!request.ok) return request;
  const { file, json } = request.value;
  const bytes = await readBytes(resolve(from, file));
  if (!bytes.ok) return err(explain(file, bytes.error));

  const published = await readPublished();
  if (!published.ok) return err(explainProblem(published.error));
  const { source, region } = published.value;
  const [names, places] = await Promise.all([source.loadNames(region), source.loadPlaces(region)]);
  if (!names.ok) return err(explainProblem(names.error));
  if (!places.ok) return err(explainProblem(places.error));

  const { communes, topology } = region;
  const outcome = importWholeFile({
    file: basename(file),
    bytes: bytes.value,
    ground: { communes, topology, names: names.value, own: ownCount(region) },
    known: places.value,
    words: importReportTexts.recurrence,
    room: roomBeside([], {}),
    today: todayHere(),
  });
  if (!outcome.ok) return err(explain(file, outcome.error));
  const text = json
    ? `${JSON.stringify(catalogueJson(outcome.value), null, 2)}\n`
    : catalogueText(outcome.value);
  return ok({ text, refused: outcome.value.counts.refused });
}

function readRequest(
  args: readonly string[],
): Result<{ readonly file: string; readonly json: boolean }, string> {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [verb, file, ...others] = positionals;
    if (verb !== 'verifier' || !file || others.length > 0)
      return err(`Le mot « verifier » et un fichier sont attendus. ${USAGE}`);
    return ok({ file, json: values.json });
  } catch {
    return err(`Option inconnue. ${USAGE}`);
  }
}

/** The bytes of a file, or why it is refused: from its size and its beginning before the rest is read. */
async function readBytes(path: string): Promise<Result<Uint8Array, FileFlaw>> {
  const handle = await open(path).catch(() => null);
  if (!handle) return err({ kind: 'unreadable' });
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const refused = refuseBytes(size, buffer.subarray(0, bytesRead));
    return refused ? err(refused) : ok(new Uint8Array(await handle.readFile()));
  } catch {
    return err({ kind: 'unreadable' });
  } finally {
    await handle.close();
  }
}

function explain(file: string, flaw: FileFlaw): string {
  return `${file} : ${importReportTexts.flaw.vous(flaw)}`;
}

/** ISO day of today, on the clock of the machine. */
function todayHere(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
