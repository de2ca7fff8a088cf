import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { FileReader } from './artifacts.ts';

/** A file that has not come after this long will not come: the visitor is told rather than left waiting. */
const TIMEOUT_MS = 30_000;
const ATTEMPTS = 2;

/** Address of the published files. @param base that of the page, in whose folder they are */
export function dataFolder(base: string): string {
  return new URL('data/', base).href;
}

/**
 * Files of `data/` over HTTP, each tried twice.
 *
 * @param base address of the folder, with its final slash
 */
export function createHttpFiles(base: string): FileReader {
  return {
    async read(path) {
      let outcome: Result<Uint8Array, Problem> = unreachableFile(path);
      for (let attempt = 0; attempt < ATTEMPTS && !outcome.ok; attempt++) {
        outcome = await fetchOnce(new URL(path, base), path, attempt > 0);
      }
      return outcome;
    },
    async sha256(bytes) {
      if (!globalThis.crypto?.subtle) return null;
      const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}

async function fetchOnce(url: URL, path: string, again: boolean): Promise<Result<Uint8Array, Problem>> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: again ? 'reload' : 'default',
    });
    return response.ok ? ok(new Uint8Array(await response.arrayBuffer())) : unreachableFile(path);
  } catch {
    return unreachableFile(path);
  }
}

function unreachableFile(file: string): Result<never, Problem> {
  return err({ kind: 'catalogue-unreachable', file });
}
