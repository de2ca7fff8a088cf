import type { Content, Fetched } from './fetchSource.ts';
import type { Manifest } from './manifest.ts';

/** What is said of a source once its file was looked for, in one line. @param locked SHA-256 of the last build; null for none */
export function describeFetched(source: Manifest, fetched: Fetched, locked: string | null): string {
  return `${source.id}: ${words(source, fetched)}${lockWords(source, fetched, locked)}`;
}

function words(source: Manifest, fetched: Fetched): string {
  switch (fetched.kind) {
    case 'same':
      return `same (${contentWords(source)})${fetched.placed ? `, put in ${source.file}` : ''}`;
    case 'new':
      return `new: ${contentWords(fetched.found)}; the manifest has ${contentWords(source)}. Kept in ${fetched.path}`;
    case 'refused':
      return `refused: ${fetched.why}`;
    case 'no-address':
      return `no address known${source.landingPage === null ? '' : `, see ${source.landingPage}`}`;
    case 'package':
      return `comes with the package ${fetched.name}`;
  }
}

/** What the last build was made from, where it was neither what came nor what the manifest names. */
function lockWords({ sha256 }: Manifest, fetched: Fetched, locked: string | null): string {
  if (fetched.kind === 'same' && locked !== null && locked !== sha256)
    return `; the last build had sha256 ${locked}`;
  if (fetched.kind === 'new' && locked === fetched.found.sha256) return '; it is the one of the last build';
  return '';
}

function contentWords({ bytes, sha256 }: Content): string {
  return `${bytes} bytes, sha256 ${sha256}`;
}

/** A terminal, or a file that a run is written to. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Told where there is no terminal to write over: each time so much more has come. */
const STEP = 0.25;
const OFTEN_MS = 100;

/** Tells how far a download is: over one line of a terminal, or a line at each quarter. */
export function createProgress(id: string, stream: ProgressStream) {
  let told = 0;
  let toldAt = 0;
  const line = (bytes: number, total: number | null) =>
    `${id}: ${bytes} bytes${total === null ? '' : ` of ${total}, ${Math.floor((100 * bytes) / total)} %`}`;
  return {
    advance(bytes: number, total: number | null): void {
      if (stream.isTTY) {
        if (Date.now() - toldAt < OFTEN_MS && bytes !== total) return;
        toldAt = Date.now();
        stream.write(`\r\u001b[K${line(bytes, total)}`);
        return;
      }
      const quarter = total ? Math.floor(bytes / total / STEP) : told;
      if (quarter === told) return;
      told = quarter;
      stream.write(`${line(bytes, total)}\n`);
    },
    /** Leaves the line of the terminal to what comes next. */
    end: () => {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
