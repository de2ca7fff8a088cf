import { existsSync, readFileSync } from 'node:fs';
import {
  type CommunesTable,
  decodeCommunesTable,
  decodeDataIndex,
} from '../../src/domain/catalogue/contract.ts';
import { decodeTopology, TOPOLOGY_SCALE, type Topology } from '../../src/domain/catalogue/topology.ts';
import type { Result } from '../../src/domain/result.ts';

const DATA = new URL('../../public/data/', import.meta.url);

/** Copies of the region side by side: 28 make a country of about 35,600 communes. */
const COLUMNS = 7;
const LINES = 4;
export const NATIONAL_COPIES = COLUMNS * LINES;

export interface RegionData {
  readonly topologyBytes: Uint8Array;
  readonly topology: Topology;
  readonly communes: CommunesTable;
}

/** True when the published files are there: they are built from `geodata`. */
export function hasRegionData(): boolean {
  return existsSync(new URL('index.json', DATA));
}

/** The published communes. Throws when a file is missing or broken. */
export function loadRegion(): RegionData {
  const { artifacts } = unwrap(decodeDataIndex(readJson('index.json')));
  const topologyBytes = readFileSync(new URL(artifacts.topology.path, DATA));
  return {
    topologyBytes,
    topology: unwrap(decodeTopology(topologyBytes)),
    communes: unwrap(decodeCommunesTable(readJson(artifacts.communes.path))),
  };
}

/** A made-up country: copies of the region, moved so that they do not meet. The first copy does not move. */
export function toNational(region: Topology): Topology {
  const width = spread(region.x) + 0.1 * TOPOLOGY_SCALE;
  const height = spread(region.y) + 0.1 * TOPOLOGY_SCALE;
  const copies = Array.from({ length: NATIONAL_COPIES }, (_, copy) => ({
    dx: Math.round((copy % COLUMNS) * width),
    dy: Math.round(Math.floor(copy / COLUMNS) * height),
  }));
  const repeat = (starts: Int32Array) => repeatStarts(starts, copies.length);
  const arcs = region.arcStart.length - 1;
  return {
    arcStart: repeat(region.arcStart),
    x: concat(copies.map(({ dx }) => region.x.map((x) => x + dx))),
    y: concat(copies.map(({ dy }) => region.y.map((y) => y + dy))),
    arcRefs: concat(
      copies.map((_, copy) => region.arcRefs.map((ref) => (ref < 0 ? ref - copy * arcs : ref + copy * arcs))),
    ),
    ringStart: repeat(region.ringStart),
    polygonStart: repeat(region.polygonStart),
    faceStart: repeat(region.faceStart),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));
}

function unwrap<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function spread(values: Int32Array): number {
  return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
}

function repeatStarts(starts: Int32Array, times: number): Int32Array {
  const count = starts.length - 1;
  const total = starts[count]!;
  return Int32Array.from({ length: count * times + 1 }, (_, i) => {
    const copy = Math.floor(i / count);
    return copy * total + starts[i % count]!;
  });
}

function concat(lists: readonly Int32Array[]): Int32Array {
  const result = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    result.set(list, at);
    at += list.length;
  }
  return result;
}
