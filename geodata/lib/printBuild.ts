import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BuildError } from './buildError.ts';
import type { Lock } from './lock.ts';

/** Files of the first load: what is needed to draw the map and count a territory. */
const FIRST_LOAD = /^public\/data\/(?:index|topology|communes|zones|basemap)\./;
const FIRST_LOAD_BUDGET = 450_000;

/** Files that come when trades are opened. */
const TRADES = /^public\/data\/(?:trades|bmo-\d+|tension|sectors)\./;
const TRADES_BUDGET = 300_000;

/** Files about what trades are and lead to: two for all of them, one for each letter. */
const GUIDE = /^public\/data\/trades-/;
const GUIDE_BUDGET = 900_000;

/** Cards, that come when places are opened. */
const PLACES = /^public\/data\/places\./;
const PLACES_BUDGET = 110_000;

/** Communes that the budget of the first load is for; a larger region has as much more for each of them. */
const BUDGETED_COMMUNES = 1300;

/** Cards of the last resort, that come once places are there. */
const TOWN_HALLS = /^public\/data\/townHalls\./;
const TOWN_HALLS_BUDGET = 30_000;

/** What a person asks for by a sector or a trade. */
const OPCO = /^public\/data\/opco\./;
const OPCO_BUDGET = 10_000;

/**
 * Prints the weight of each file.
 *
 * @throws BuildError when, compressed with gzip, the first load is over 450 kB, the trades over 300 kB, what they are and lead to
 * over 900 kB, the places over 110 kB, the town halls over 30 kB or the OPCO over 10 kB
 */
export function printSizes(files: ReadonlyMap<string, Uint8Array>, communes: number): void {
  const weights = [...files].map(([path, bytes]) => ({
    path,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  }));
  const loads = [
    totalOf('first load', FIRST_LOAD, FIRST_LOAD_BUDGET * Math.max(1, communes / BUDGETED_COMMUNES)),
    totalOf('trades, on demand', TRADES, TRADES_BUDGET),
    totalOf('what trades are, on demand', GUIDE, GUIDE_BUDGET),
    totalOf('places, on demand', PLACES, PLACES_BUDGET),
    totalOf('town halls, after places', TOWN_HALLS, TOWN_HALLS_BUDGET),
    totalOf('OPCO, on demand', OPCO, OPCO_BUDGET),
  ];
  for (const { path, raw, gzip, brotli } of [...weights, ...loads])
    console.log(`${path.padEnd(40)} ${kilo(raw)} ${kilo(gzip)} gz ${kilo(brotli)} br`);
  const heavy = loads.find(({ gzip, budget }) => gzip > budget);
  if (heavy)
    throw new BuildError(
      'public/data',
      `${heavy.path}: ${kilo(heavy.gzip).trim()} gz, budget ${kilo(heavy.budget).trim()}`,
    );

  function totalOf(path: string, pattern: RegExp, budget: number) {
    const files = weights.filter((weight) => pattern.test(weight.path));
    const total = (key: 'raw' | 'gzip' | 'brotli') => files.reduce((sum, weight) => sum + weight[key], 0);
    return { path, raw: total('raw'), gzip: total('gzip'), brotli: total('brotli'), budget };
  }
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
