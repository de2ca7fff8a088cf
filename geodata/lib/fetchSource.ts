import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DownloadRequest, download } from './download.ts';
import { findContentFault } from './fileKind.ts';
import type { Manifest } from './manifest.ts';
import { openPart } from './partFile.ts';

/** Enough to see what a file is. */
const HEAD_BYTES = 512;

/** A file, told by its size and its SHA-256. */
export interface Content {
  readonly bytes: number;
  readonly sha256: string;
}

/** What came of looking for the file of a manifest. */
export type Fetched =
  /** The bytes of the manifest; `placed` when they were not in the sources folder. */
  | { readonly kind: 'same'; readonly placed: boolean }
  /** Other bytes, of the right kind: they are kept at `path`, beside the file of the manifest. */
  | { readonly kind: 'new'; readonly found: Content; readonly path: string }
  | { readonly kind: 'refused'; readonly why: string }
  /** Nobody knows its address. */
  | { readonly kind: 'no-address' }
  /** It comes with the install of a package. */
  | { readonly kind: 'package'; readonly name: string };

/**
 * Downloads the file of a manifest below the sources folder. Only the very bytes of the manifest take the place of a file that
 * is there: others are kept beside it under `.new`, what is not whole under `.part`, and what cannot be the file is left out.
 */
export async function fetchSource(
  source: Manifest,
  folder: string,
  settings: Pick<DownloadRequest, 'patience' | 'onProgress'> = {},
): Promise<Fetched> {
  const { package: name, downloadUrl: url, file } = source;
  if (name) return { kind: 'package', name };
  if (url === null) return { kind: 'no-address' };
  const path = join(folder, file);
  const part = `${path}.part`;
  mkdirSync(dirname(path), { recursive: true });
  const outcome = await download({ url, part, file, ...settings });
  if (!outcome.ok) return { kind: 'refused', why: outcome.error };
  const fault = findContentFault(file, await headOf(part));
  if (fault !== null) {
    openPart(part).remove();
    return { kind: 'refused', why: fault };
  }
  const found = await contentOf(part);
  if (!isSame(found, source)) {
    settle(part, `${path}.new`);
    return { kind: 'new', found, path: `${file}.new` };
  }
  const placed = !(existsSync(path) && isSame(await contentOf(path), source));
  settle(part, path);
  return { kind: 'same', placed };
}

function isSame(a: Content, b: Content): boolean {
  return a.bytes === b.bytes && a.sha256 === b.sha256;
}

/** The whole file under its name; nothing of the download is left. */
function settle(part: string, path: string): void {
  renameSync(part, path);
  openPart(part).remove();
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function contentOf(path: string): Promise<Content> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { bytes: statSync(path).size, sha256: hash.digest('hex') };
}
