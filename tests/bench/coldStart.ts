import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { faceFeatures } from '../../src/domain/catalogue/faceFeatures.ts';
import { encodeTopology, type Topology } from '../../src/domain/catalogue/topology.ts';
import { atLeast } from './gates.ts';
import type { RegionData } from './regionData.ts';
import type { BenchReport } from './report.ts';
import { percentile } from './rounds.ts';

const CHILD = fileURLToPath(new URL('coldChild.ts', import.meta.url));

/** G8: bytes of the geometry and names, and processor time from bytes to a ready engine in a fresh process. */
export function measureColdStart(region: RegionData, national: Topology, short: boolean): BenchReport {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-bench-'));
  try {
    const ready = compareReady(folder, 'region', region.topology, short ? 3 : 5);
    // The country as GeoJSON takes half a minute: not for every commit.
    const all = short ? null : compareReady(folder, 'national', national, 1);
    return {
      cases: [ready, all].flatMap((each) =>
        each ? [{ name: `cold start, ${each.name}`, ...each.timing, ratios: { GeoJSON: each.ratio } }] : [],
      ),
      gates: [
        atLeast('G8 bytes, GeoJSON / ours', compareBytes(region), { gate: 1.7, stretch: 2.2 }),
        atLeast('G8 cold start, region', ready.ratio, { gate: 2, stretch: 5 }),
        ...(all ? [atLeast('G8 cold start, national', all.ratio, { gate: 6, stretch: 20 })] : []),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Brotli bytes of GeoJSON over those of our topology, codes and names on both sides. */
function compareBytes({ topology, topologyBytes, communes: { codes, names } }: RegionData): number {
  const features = faceFeatures(topology).map((face, row) => ({
    ...face,
    properties: { code: codes[row], name: names[row] },
  }));
  const geojson = compressed(JSON.stringify({ type: 'FeatureCollection', features }));
  return geojson / (compressed(topologyBytes) + compressed(JSON.stringify({ codes, names })));
}

function compressed(data: string | Uint8Array): number {
  return brotliCompressSync(data).length;
}

function compareReady(folder: string, name: string, topology: Topology, runs: number) {
  const binary = join(folder, `${name}.bin`);
  const geojson = join(folder, `${name}.json`);
  writeFileSync(binary, encodeTopology(topology));
  writeFileSync(geojson, JSON.stringify({ type: 'FeatureCollection', features: faceFeatures(topology) }));
  const times = Array.from({ length: runs }, () => ({ ours: runChild(binary), theirs: runChild(geojson) }));
  const ours = times.map((each) => each.ours);
  const medianMs = percentile(ours, 0.5);
  return {
    name,
    timing: { medianMs, p95Ms: percentile(ours, 0.95) },
    ratio:
      percentile(
        times.map((each) => each.theirs),
        0.5,
      ) / medianMs,
  };
}

function runChild(file: string): number {
  const output = execFileSync(process.execPath, ['--import', 'tsx', CHILD, file], { encoding: 'utf8' });
  return Number(output);
}
