import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { FileReader } from './artifacts.ts';
import { patientFetch } from './patientFetch.ts';

/** Address of the published files. @param base that of the page, in whose folder they are */
export function dataFolder(base: string): string {
  return new URL('data/', base).href;
}

/**
 * Files of `data/` over HTTP, each tried twice. A server that says nothing is not asked again: the visitor, who has waited
 * long enough, is told.
 *
 * @param base address of the folder, with its final slash
 * @param silenceMs without a byte, after which a file is given up
 */
export function createHttpFiles(base: string, silenceMs?: number): FileReader {
  return {
    async read(path) {
      const url = new URL(path, base);
      const first = await fetchOnce(url, 'default', silenceMs);
      const outcome = first === 'failed' ? await fetchOnce(url, 'reload', silenceMs) : first;
      return typeof outcome === 'string' ? unreachableFile(path) : ok(outcome);
    },
    async sha256(bytes) {
      if (!globalThis.crypto?.subtle) return null;
      const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}

async function fetchOnce(
  url: URL,
  cache: RequestCache,
  silenceMs: number | undefined,
): Promise<Uint8Array | 'failed' | 'silent'> {
  try {
    const answer = await patientFetch(url, { cache }, silenceMs);
    return answer.ok ? answer.bytes : 'failed';
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'silent' : 'failed';
  }
}

function unreachableFile(file: string): Result<never, Problem> {
  return err({ kind: 'catalogue-unreachable', file });
}
