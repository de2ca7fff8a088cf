import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, REPORT_PATH } from './assemble.ts';
import { BuildError } from './lib/buildError.ts';
import { sha256 } from './lib/checksum.ts';
import { decodeLock, encodeLock, type Lock } from './lib/lock.ts';
import { CORRECTIONS, outputsIn, REGIONS, readOptions } from './lib/paths.ts';
import { type RegionInput, readRegion } from './lib/regionSettings.ts';
import { type RegionSources, sourcesOfRegion } from './lib/regionSources.ts';
import { findOutputFaults } from './lib/verifyOutputs.ts';

interface Inputs {
  readonly sources: RegionSources;
  readonly region: RegionInput;
  readonly corrections: string;
  readonly lockText: string;
}

try {
  await verify();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  refuse([error.message]);
}

/** Proves, without network, that what is committed is what the lock says; rebuilds it where the sources are. */
async function verify(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const lockText = readFileSync(outputsIn(options.out).lock, 'utf8');
  const lock = decodeLock(lockText);
  const region = readRegion(REGIONS, lock.region.code);
  const sources = sourcesOfRegion(options.sources, region.settings);
  const { manifests } = sources;
  const corrections = readFileSync(CORRECTIONS, 'utf8');
  const faults = [
    ...findOutputFaults(readOutputs(options.out), lock, manifests),
    ...inputFaults(region, corrections, lock),
  ];
  if (faults.length > 0) {
    refuse(faults);
    return;
  }
  console.log(
    `data: ${Object.keys(lock.outputs).length} files are those of the lock, ${manifests.size} manifests`,
  );
  await rebuild({ sources, region, corrections, lockText });
}

/** Settings and corrections that are not those of the lock. */
function inputFaults({ settings, texts }: RegionInput, corrections: string, lock: Lock): string[] {
  const inputs = [
    ['geodata/corrections.json', corrections, lock.corrections],
    [`geodata/regions/${settings.code}.json`, texts.settings, lock.region.settings],
    [`geodata/regions/${settings.code}.corrections.json`, texts.corrections, lock.region.corrections],
  ] as const;
  return inputs
    .filter(([, text, expected]) => sha256(new TextEncoder().encode(text)) !== expected)
    .map(([path]) => `${path}: not the file of the lock, rebuild the data`);
}

async function rebuild({ sources, region, corrections, lockText }: Inputs): Promise<void> {
  const { files, manifests } = sources;
  const missing = files.missing();
  if (missing.length > 0) {
    console.log(
      `data: rebuild skipped, ${missing.length} of ${manifests.size} source files are not on this machine`,
    );
    return;
  }
  await files.openWorkbooks();
  const { lock } = assemble(sources.read, manifests, region, corrections);
  if (encodeLock(lock) === lockText) console.log('data: a rebuild gives the same bytes');
  else refuse(['a rebuild gives other bytes than those committed: run "npm run data"']);
}

function readOutputs(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(outputsIn(folder).data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map([...names, REPORT_PATH].map((path) => [path, readFileSync(join(folder, path))]));
}

function refuse(faults: readonly string[]): void {
  for (const fault of faults) console.error(`data: ${fault}`);
  process.exitCode = 1;
}
