import { existsSync, readFileSync } from 'node:fs';
import { BuildError } from './lib/buildError.ts';
import { fetchAll } from './lib/fetchAll.ts';
import { decodeLock } from './lib/lock.ts';
import { readManifests } from './lib/manifest.ts';
import { MANIFESTS, outputsIn, readOptions } from './lib/paths.ts';

try {
  const { ids, sources, out } = readOptions(process.argv.slice(2));
  const { lock } = outputsIn(out);
  process.exitCode = await fetchAll(readManifests(MANIFESTS), {
    ids,
    folder: sources,
    locked: existsSync(lock) ? decodeLock(readFileSync(lock, 'utf8')).sources : null,
    say: (line) => console.log(line),
    progress: process.stderr,
  });
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`data:fetch: ${error.message}`);
  process.exitCode = 1;
}
