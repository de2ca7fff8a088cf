import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BuildError } from './buildError.ts';
import { sha256 } from './checksum.ts';
import type { Manifest } from './manifest.ts';

/** Where the upstream files are: nothing of it is ever written to. */
export interface SourceFiles {
  /** Verified text of a source. @throws BuildError when it is unknown, absent or not the one of the manifest */
  read(id: string): string;
  /** Identifiers of the sources whose file is not there. */
  missing(): readonly string[];
}

/** Reads sources of a folder and of installed packages, comparing every byte with the manifests. */
export function createSourceFiles(folder: string, manifests: ReadonlyMap<string, Manifest>): SourceFiles {
  const pathOf = (source: Manifest) =>
    join(source.package ? packageFolder(source.package) : folder, source.file);
  return {
    read(id) {
      const source = manifests.get(id);
      if (!source) throw new BuildError(id, 'no manifest in geodata/sources: a file without one is not read');
      const path = pathOf(source);
      if (!existsSync(path)) throw new BuildError(id, `file not found: ${path}`);
      return verifiedText(source, readFileSync(path));
    },
    missing: () =>
      [...manifests.values()].filter((source) => !existsSync(pathOf(source))).map(({ id }) => id),
  };
}

/** The bytes as text. @throws BuildError when they are not those that the manifest describes */
export function verifiedText(source: Manifest, bytes: Uint8Array): string {
  const found = sha256(bytes);
  if (found !== source.sha256) {
    throw new BuildError(
      source.id,
      `${source.file} is not the file of the manifest (sha256 ${found}, ${bytes.length} bytes; expected ${source.sha256}, ${source.bytes} bytes)`,
    );
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
