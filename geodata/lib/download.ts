import { open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { findTypeFault } from './fileKind.ts';
import { openPart, type PartFile } from './partFile.ts';

/** How patient a download is. */
export interface Patience {
  /** Attempts in a row that bring nothing new before it is given up. */
  readonly attempts: number;
  /** Before the second attempt, milliseconds; twice as long before each of the next. */
  readonly backoffMs: number;
  /** Without a byte for so long, an attempt is given up: slow is allowed, silent is not. */
  readonly silenceMs: number;
}

export const PATIENCE: Patience = { attempts: 4, backoffMs: 1000, silenceMs: 30_000 };

/** The longest that a server may ask to wait. */
const LONGEST_WAIT_MS = 60_000;
/** More than any source: an answer without end would fill the disk. */
const MOST_BYTES = 4_000_000_000;
const RETRIED = new Set([408, 425, 429]);

export interface DownloadRequest {
  readonly url: string;
  /** Where the bytes go: their beginning is kept there, and used, until the file is whole. */
  readonly part: string;
  /** Name of the file, whose extension says what may come. */
  readonly file: string;
  readonly patience?: Patience;
  /** @param total null when the server does not tell */
  readonly onProgress?: (bytes: number, total: number | null) => void;
}

type Attempt =
  | { readonly kind: 'whole' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'again'; readonly why: string; readonly waitMs?: number };

/**
 * Downloads a file into its part, going on from what is there where the server can prove that it is the same version
 * (`Range` with `If-Range`, RFC 9110), following redirections, trying again after a cut, a silence or a fault of the server.
 *
 * An answer that cannot be the file leaves no part; a download that was given up leaves its part for the next time.
 */
export async function download(request: DownloadRequest): Promise<Result<null, string>> {
  const { attempts, backoffMs } = request.patience ?? PATIENCE;
  const part = openPart(request.part);
  let most = part.size(request.url);
  for (let failed = 0; ; ) {
    const outcome = await attempt(request, part);
    if (outcome.kind === 'whole') return ok(null);
    if (outcome.kind === 'refused') {
      part.remove();
      return err(outcome.why);
    }
    const bytes = part.size(request.url);
    failed = bytes > most ? 1 : failed + 1;
    most = Math.max(most, bytes);
    if (failed >= attempts) return err(`${outcome.why}, ${attempts} times`);
    await wait(outcome.waitMs ?? backoffMs * 2 ** (failed - 1));
  }
}

async function attempt(request: DownloadRequest, part: PartFile): Promise<Attempt> {
  const silence = createSilence((request.patience ?? PATIENCE).silenceMs);
  const had = part.size(request.url);
  try {
    const response = await fetch(request.url, {
      headers: headersFor(had, part.validator()),
      signal: silence.signal,
    });
    silence.broken();
    const refusal = findRefusal(response, request.file);
    if (refusal) {
      await response.body?.cancel();
      return refusal;
    }
    if (response.status === 416 || (response.status === 206 && !goesOn(response, had, part))) {
      await response.body?.cancel();
      part.remove();
      return { kind: 'again', why: 'the file changed while it came', waitMs: 0 };
    }
    if (response.status !== 206) part.restart(request.url, validatorOf(response));
    return await write(response, request, silence.broken);
  } catch (error) {
    return { kind: 'again', why: silence.signal.aborted ? 'the server fell silent' : reasonOf(error) };
  } finally {
    silence.stop();
  }
}

/** `identity`: bytes of a range are those of the file, and lengths can be compared. */
function headersFor(had: number, validator: string | null): Record<string, string> {
  const headers = { 'accept-encoding': 'identity', 'user-agent': 'arpenteur-data' };
  return had > 0 && validator !== null
    ? { ...headers, range: `bytes=${had}-`, 'if-range': validator }
    : headers;
}

function findRefusal(response: Response, file: string): Attempt | null {
  const { status, headers } = response;
  const why = `HTTP ${status}`;
  if (status >= 500 || RETRIED.has(status)) return { kind: 'again', why, ...askedWait(headers) };
  if (![200, 206, 416].includes(status)) return { kind: 'refused', why };
  const fault = status === 416 ? null : findTypeFault(file, headers.get('content-type'));
  return fault === null ? null : { kind: 'refused', why: fault };
}

/** Seconds or a date, as `Retry-After` gives them. */
function askedWait(headers: Headers): { waitMs?: number } {
  const asked = headers.get('retry-after');
  if (asked === null) return {};
  const ms = /^\d+$/.test(asked) ? 1000 * Number(asked) : Date.parse(asked) - Date.now();
  return Number.isNaN(ms) ? {} : { waitMs: Math.min(Math.max(ms, 0), LONGEST_WAIT_MS) };
}

/** Whether a partial answer begins where the part ends, and is not of another version. */
function goesOn(response: Response, had: number, part: PartFile): boolean {
  const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
  const now = validatorOf(response);
  return Number(start) === had && (now === null || now === part.validator());
}

/** What proves a version, byte for byte; null for none, or for a compressed answer, of which a range means something else. */
function validatorOf({ headers }: Response): string | null {
  if (isCompressed(headers)) return null;
  const tag = headers.get('etag');
  return tag !== null && !tag.startsWith('W/') ? tag : headers.get('last-modified');
}

function isCompressed(headers: Headers): boolean {
  return !['', 'identity'].includes(headers.get('content-encoding') ?? '');
}

async function write(response: Response, request: DownloadRequest, heard: () => void): Promise<Attempt> {
  const file = await open(request.part, 'a');
  try {
    let bytes = (await file.stat()).size;
    const total = totalOf(response, bytes);
    for await (const chunk of response.body ?? []) {
      heard();
      await file.write(chunk);
      bytes += chunk.length;
      request.onProgress?.(bytes, total);
      if (bytes > MOST_BYTES) return { kind: 'refused', why: `more than ${MOST_BYTES} bytes` };
    }
    return total === null || bytes === total
      ? { kind: 'whole' }
      : { kind: 'again', why: `cut at ${bytes} bytes of ${total}` };
  } finally {
    await file.close();
  }
}

/** Bytes of the whole file, as the server tells them. @param had those before the answer */
function totalOf({ headers }: Response, had: number): number | null {
  const length = headers.get('content-length');
  return length === null || isCompressed(headers) ? null : had + Number(length);
}

/** Gives a signal up when nothing is heard for so long. */
function createSilence(ms: number) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  return {
    signal: controller.signal,
    broken: () => {
      timer.refresh();
    },
    stop: () => clearTimeout(timer),
  };
}

/** `fetch` hides the reason of a failure in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
