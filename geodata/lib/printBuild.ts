import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BuildError } from './buildError.ts';
import type { Lock } from './lock.ts';

/** Files of the first load: what is needed to draw the map and count a territory. */
const FIRST_LOAD = /^public\/data\/(?:index|topology|communes|zones|basemap)\./;
const BUDGET_BYTES = 450_000;

/** Prints the weight of each file. @throws BuildError when the first load is over 450 kB compressed with gzip */
export function printSizes(files: ReadonlyMap<string, Uint8Array>): void {
  const weights = [...files].map(([path, bytes]) => ({
    path,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  }));
  const firstLoad = weights.filter(({ path }) => FIRST_LOAD.test(path));
  const total = (key: 'raw' | 'gzip' | 'brotli') => firstLoad.reduce((sum, weight) => sum + weight[key], 0);
  const rows = [
    ...weights,
    { path: 'first load', raw: total('raw'), gzip: total('gzip'), brotli: total('brotli') },
  ];
  for (const { path, raw, gzip, brotli } of rows)
    console.log(`${path.padEnd(40)} ${kilo(raw)} ${kilo(gzip)} gz ${kilo(brotli)} br`);
  if (total('gzip') > BUDGET_BYTES)
    throw new BuildError('public/data', `first load of ${kilo(total('gzip')).trim()} gz, budget 450 kB`);
}

/** Prints what changed since the previous lock; nothing when there is none. */
export function printChanges(previous: Lock | null, lock: Lock): void {
  if (!previous) return;
  const changed = (before: Record<string, string>, after: Record<string, string>) =>
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => before[key] !== after[key])
      .sort();
  const all = [
    ...changed(previous.sources, lock.sources).map((id) => `source ${id}`),
    ...changed(previous.outputs, lock.outputs),
  ];
  console.log(all.length === 0 ? 'Same bytes as the previous build.' : `Changed: ${all.join(', ')}`);
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}
