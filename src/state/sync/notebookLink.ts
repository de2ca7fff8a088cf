import type { NotebookRefusal } from '../../domain/notebook/decode.ts';
import type { KeptNotebook } from '../../domain/notebook/keptNotebook.ts';
import { decodeLinkText, linkDrafts, NOTEBOOK_KEY, type Omission } from '../../domain/notebook/link.ts';
import { err, type Result } from '../../domain/result.ts';
import { fromBase64Url, toBase64Url } from '../../domain/session/base64Url.ts';
import { deflateText, inflateText } from './compression.ts';

/** Largest text that a link may unfold into, in bytes. */
const MAX_UNFOLDED = 2_000_000;

/** An address that carries a notebook. */
export interface NotebookLink {
  readonly address: string;
  readonly leftOut: readonly Omission[];
}

/**
 * The address that carries as much of the notebook as fits in `maxLength` characters; null when even its least does not,
 * or when the browser cannot compress.
 *
 * @param page address of the application, without a fragment
 */
export async function makeNotebookLink(
  kept: KeptNotebook,
  page: string,
  maxLength: number,
): Promise<NotebookLink | null> {
  for (const { text, leftOut } of linkDrafts(kept)) {
    const payload = await deflateText(text).then(toBase64Url, () => null);
    if (payload === null) return null;
    const address = `${page}#${NOTEBOOK_KEY}=${payload}`;
    if (address.length <= maxLength) return { address, leftOut };
  }
  return null;
}

/** The notebook of a link, or why it was not read. Never rejects. @param payload value of `NOTEBOOK_KEY` in the fragment */
export async function readNotebookLink(payload: string): Promise<Result<KeptNotebook, NotebookRefusal>> {
  const bytes = fromBase64Url(payload);
  const text = bytes && (await inflateText(Uint8Array.from(bytes), MAX_UNFOLDED));
  return text === null ? err({ kind: 'cut-short' }) : decodeLinkText(text);
}
