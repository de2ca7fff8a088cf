import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assemble } from './assemble.ts';
import { BuildError } from './lib/buildError.ts';
import { decodeLock, encodeLock } from './lib/lock.ts';
import { readManifests } from './lib/manifest.ts';
import { CORRECTIONS, DATA, LOCK, MANIFESTS, ROOT, sourcesFolder } from './lib/paths.ts';
import { printChanges, printSizes } from './lib/printBuild.ts';
import { createSourceFiles } from './lib/sourceFiles.ts';

try {
  await build();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`data: ${error.message}`);
  process.exitCode = 1;
}

/** Rebuilds `public/data`, the report and the lock from the sources; nothing is written unless all holds. */
async function build(): Promise<void> {
  const manifests = readManifests(MANIFESTS);
  const sources = createSourceFiles(sourcesFolder(process.argv), manifests);
  await sources.openWorkbooks();
  const { files, lock } = assemble(sources.read, manifests, readFileSync(CORRECTIONS, 'utf8'));
  const previous = existsSync(LOCK) ? decodeLock(readFileSync(LOCK, 'utf8')) : null;

  printSizes(files);
  mkdirSync(DATA, { recursive: true });
  for (const name of readdirSync(DATA)) if (!files.has(`public/data/${name}`)) rmSync(join(DATA, name));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), bytes);
  }
  writeFileSync(LOCK, encodeLock(lock));
  printChanges(previous, lock);
}
