import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Patience } from '../../geodata/lib/download.ts';
import { fetchSource } from '../../geodata/lib/fetchSource.ts';
import type { Manifest } from '../../geodata/lib/manifest.ts';
import { type Answer, serveFile } from './fileServer.ts';
import { sampleManifest } from './sampleManifest.ts';

export const HASTY: Patience = { attempts: 3, backoffMs: 1, silenceMs: 1000 };
/** Where the file of the manifest is below the sources folder. */
export const FILE = 'tables/poems.csv';
/** The file of the manifest: a table of 60 000 bytes, that no two places of have the same bytes. */
export const poems = tableOf('poem');
/** Another table of the same size. */
export const songs = tableOf('song');

export function poemsAt(downloadUrl: string | null): Manifest {
  return { ...sampleManifest('poems', poems), downloadUrl, file: FILE };
}

/** A sources folder for the length of a test. */
export function createFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'fetch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    put(file: string, bytes: Uint8Array): void {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    },
    /** Everything in it. */
    files(): Readonly<Record<string, Uint8Array>> {
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
      return Object.fromEntries(
        paths.map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]),
      );
    },
    /** Cuts an answer once so many bytes of it are written. */
    cutAfter: (after: number) => ({
      // Not there yet, or already gone.
      cut: {
        after,
        hasArrived: (bytes: number) =>
          (statSync(join(folder, `${FILE}.part`), { throwIfNoEntry: false })?.size ?? 0) >= bytes,
      },
    }),
    /** Fetches the file of the manifest from a server that answers so. */
    async fetchFrom(
      answer: Answer | Readonly<Record<string, Answer>>,
      settings: Pick<NonNullable<Parameters<typeof fetchSource>[2]>, 'onProgress'> = {},
    ) {
      const { url, asked } = await serveFile(answer);
      return { fetched: await fetchSource(poemsAt(url), folder, { patience: HASTY, ...settings }), asked };
    },
  };
}

function tableOf(word: string): Uint8Array {
  const lines = Array.from({ length: 4000 }, (_, at) => `${word} ${String(at).padStart(9, '0')}\n`);
  return new TextEncoder().encode(lines.join(''));
}
