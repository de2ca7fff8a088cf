import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, REPORT_PATH } from './assemble.ts';
import { BuildError } from './lib/buildError.ts';
import { sha256 } from './lib/checksum.ts';
import { decodeLock, encodeLock } from './lib/lock.ts';
import { type Manifest, readManifests } from './lib/manifest.ts';
import { CORRECTIONS, DATA, LOCK, MANIFESTS, ROOT, sourcesFolder } from './lib/paths.ts';
import { createSourceFiles } from './lib/sourceFiles.ts';
import { findOutputFaults } from './lib/verifyOutputs.ts';

try {
  await verify();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  refuse([error.message]);
}

/** Proves, without network, that what is committed is what the lock says; rebuilds it where the sources are. */
async function verify(): Promise<void> {
  const lockText = readFileSync(LOCK, 'utf8');
  const lock = decodeLock(lockText);
  const manifests = readManifests(MANIFESTS);
  const corrections = readFileSync(CORRECTIONS, 'utf8');
  const faults = findOutputFaults(readOutputs(), lock, manifests);
  if (sha256(new TextEncoder().encode(corrections)) !== lock.corrections)
    faults.push('geodata/corrections.json: not the file of the lock, rebuild the data');
  if (faults.length > 0) {
    refuse(faults);
    return;
  }
  console.log(
    `data: ${Object.keys(lock.outputs).length} files are those of the lock, ${manifests.size} manifests`,
  );
  await rebuild(manifests, corrections, lockText);
}

async function rebuild(
  manifests: ReadonlyMap<string, Manifest>,
  corrections: string,
  lockText: string,
): Promise<void> {
  const sources = createSourceFiles(sourcesFolder(process.argv), manifests);
  const missing = sources.missing();
  if (missing.length > 0) {
    console.log(
      `data: rebuild skipped, ${missing.length} of ${manifests.size} source files are not on this machine`,
    );
    return;
  }
  await sources.openWorkbooks();
  const { lock } = assemble(sources.read, manifests, corrections);
  if (encodeLock(lock) === lockText) console.log('data: a rebuild gives the same bytes');
  else refuse(['a rebuild gives other bytes than those committed: run "npm run data"']);
}

function readOutputs(): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
  return new Map([...names, REPORT_PATH].map((path) => [path, readFileSync(join(ROOT, path))]));
}

function refuse(faults: readonly string[]): void {
  for (const fault of faults) console.error(`data: ${fault}`);
  process.exitCode = 1;
}
