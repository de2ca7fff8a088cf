import type { DataIndex } from '../domain/catalogue/contract.ts';
import { joinRing, prepareRing, type RingParts } from '../domain/catalogue/joinRing.ts';
import type { Region } from '../domain/catalogue/region.ts';
import { decodeRingTable } from '../domain/catalogue/ringContract.ts';
import { decodeTopology, type Topology } from '../domain/catalogue/topology.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type FileReader, invalid, parse, readRecord } from './artifacts.ts';

/** The part of the index that tells where the communes around a region are. */
export type RingRecords = Pick<DataIndex['artifacts'], 'ring' | 'ringTopology'>;

/**
 * The communes around a region, read, checked and made ready to join it; null where the data have none.
 *
 * @param own contours of the region
 */
export async function readRingParts(
  files: FileReader,
  { ring, ringTopology }: RingRecords,
  own: Topology,
): Promise<Result<RingParts | null, Problem>> {
  if (!ring || !ringTopology) return ok(null);
  const [arcBytes, tableBytes] = await Promise.all([
    readRecord(files, ringTopology),
    readRecord(files, ring),
  ]);
  if (!arcBytes.ok) return arcBytes;
  if (!tableBytes.ok) return tableBytes;
  const topology = decodeTopology(arcBytes.value);
  if (!topology.ok) return err(invalid(ringTopology.path, topology.error));
  const table = parse(tableBytes.value, ring.path, decodeRingTable);
  if (!table.ok) return table;
  const parts = prepareRing(own, topology.value, table.value);
  return parts.ok ? parts : err(invalid(ring.path, parts.error));
}

/** The region with what was read around it; as it is with nothing, or when it has it already. */
export function withRing(region: Region, parts: RingParts | null): Result<Region, Problem> {
  if (!parts || region.ring) return ok(region);
  const joined = joinRing(region, parts);
  return joined.ok ? joined : err(invalid(region.index.artifacts.ring?.path ?? 'ring', joined.error));
}

/** Puts what was read around a region: around the one that is there by then, whose figures may have changed meanwhile. */
export type JoinRing = (region: Region) => Result<Region, Problem>;

/** Reads the communes around a region on this thread. */
export async function readRingHere(
  files: FileReader,
  { index, topology }: Region,
): Promise<Result<JoinRing, Problem>> {
  const parts = await readRingParts(files, index.artifacts, topology);
  return parts.ok ? ok((region) => withRing(region, parts.value)) : parts;
}

/** The region with the communes around it; the region as it is where the data have none. */
export async function readRing(files: FileReader, region: Region): Promise<Result<Region, Problem>> {
  const join = await readRingHere(files, region);
  return join.ok ? join.value(region) : join;
}
