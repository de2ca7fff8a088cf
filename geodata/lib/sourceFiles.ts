import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BuildError } from './buildError.ts';
import { sha256 } from './checksum.ts';
import type { Manifest, Part } from './manifest.ts';
import { sheetText } from './workbook.ts';

/** Where the upstream files are: a build never writes there. */
export interface SourceFiles {
  /**
   * Verified text of a source; of a workbook, its sheet as comma-separated text, once workbooks are open.
   *
   * @throws BuildError when it is unknown, absent, in several files, or not the one of the manifest
   */
  read(id: string): string;
  /** The same for one file of a source that has several, '' when it has none of that name. */
  readPart(id: string, part: string): string;
  /** Reads the workbooks, all of them: it takes seconds. @throws BuildError as `read` does */
  openWorkbooks(): Promise<void>;
  /** Identifiers of the sources of which a file is not there. */
  missing(): readonly string[];
}

/** Reads sources of a folder and of installed packages, comparing every byte with the manifests. */
export function createSourceFiles(folder: string, manifests: ReadonlyMap<string, Manifest>): SourceFiles {
  const pathOf = (source: Manifest, file = source.file) =>
    join(source.package ? packageFolder(source.package) : folder, file);
  const readBytes = (source: Manifest, file = source.file) => {
    const path = pathOf(source, file);
    if (!existsSync(path)) throw new BuildError(source.id, `file not found: ${path}`);
    return readFileSync(path);
  };
  const known = (id: string) => {
    const source = manifests.get(id);
    if (!source) throw new BuildError(id, 'no manifest in geodata/sources: a file without one is not read');
    return source;
  };
  const sheets = new Map<string, string>();
  return {
    read(id) {
      const source = known(id);
      if (source.parts) throw new BuildError(id, 'is in several files, and read as one');
      if (!source.workbook) return verifiedText(source, readBytes(source));
      const sheet = sheets.get(id);
      if (sheet === undefined) throw new Error(`${id}: the workbooks are not open`);
      return sheet;
    },
    readPart(id, name) {
      const source = known(id);
      const part = source.parts?.[name];
      return part ? verifiedText({ ...source, ...part }, readBytes(source, part.file)) : '';
    },
    async openWorkbooks() {
      for (const source of manifests.values()) {
        if (!source.workbook) continue;
        const bytes = readBytes(source);
        refuseOtherBytes(source, bytes);
        sheets.set(source.id, await sheetText(source.id, bytes, source.workbook.sheet));
      }
    },
    missing: () =>
      [...manifests.values()]
        .filter((source) => filesOf(source).some(({ file }) => !existsSync(pathOf(source, file))))
        .map(({ id }) => id),
  };
}

/** The files of a source: its parts, or the only one. */
function filesOf({ parts, file, bytes, sha256: sum }: Manifest): readonly Part[] {
  return parts ? Object.values(parts) : [{ file, bytes, sha256: sum }];
}

type Described = Pick<Manifest, 'id' | 'file' | 'bytes' | 'sha256' | 'encoding'>;

/** The bytes as text. @throws BuildError when they are not those that the manifest describes */
export function verifiedText(source: Described, bytes: Uint8Array): string {
  refuseOtherBytes(source, bytes);
  return new TextDecoder(source.encoding, { fatal: true }).decode(bytes);
}

function refuseOtherBytes(source: Described, bytes: Uint8Array): void {
  const found = sha256(bytes);
  if (found !== source.sha256) {
    throw new BuildError(
      source.id,
      `${source.file} is not the file of the manifest (sha256 ${found}, ${bytes.length} bytes; expected ${source.sha256}, ${source.bytes} bytes)`,
    );
  }
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
