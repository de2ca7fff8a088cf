import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assemble } from './assemble.ts';
import { BuildError } from './lib/buildError.ts';
import { decodeLock, encodeLock } from './lib/lock.ts';
import { CORRECTIONS, outputsIn, REGIONS, readOptions } from './lib/paths.ts';
import { printChanges, printSizes } from './lib/printBuild.ts';
import { readRegion } from './lib/regionSettings.ts';
import { sourcesOfRegion } from './lib/regionSources.ts';

try {
  await build();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`data: ${error.message}`);
  process.exitCode = 1;
}

/** Rebuilds `public/data`, the report and the lock from the sources; nothing is written unless all holds. */
async function build(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { data, lock: lockPath } = outputsIn(options.out);
  const previous = existsSync(lockPath) ? decodeLock(readFileSync(lockPath, 'utf8')) : null;
  const region = readRegion(REGIONS, options.region ?? previous?.region.code ?? null);
  const sources = sourcesOfRegion(options.sources, region.settings);
  await sources.files.openWorkbooks();
  const corrections = readFileSync(CORRECTIONS, 'utf8');
  const { files, lock } = assemble(sources.read, sources.manifests, region, corrections);

  printSizes(files, region.settings.expected.communes);
  mkdirSync(data, { recursive: true });
  for (const name of readdirSync(data)) if (!files.has(`public/data/${name}`)) rmSync(join(data, name));
  for (const [path, bytes] of files) write(join(options.out, path), bytes);
  write(lockPath, encodeLock(lock));
  printChanges(previous, lock);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
