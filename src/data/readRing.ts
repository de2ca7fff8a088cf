import { decodeCommunesTable, decodeZonesTable } from '../domain/catalogue/contract.ts';
import { joinRing } from '../domain/catalogue/joinRing.ts';
import type { Region } from '../domain/catalogue/region.ts';
import { decodeRingTable } from '../domain/catalogue/ringContract.ts';
import { decodeTopology } from '../domain/catalogue/topology.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type FileReader, invalid, parse, readRecord, readTable } from './artifacts.ts';

/**
 * The region with the communes around it; the region as it is where the data have none. Its own tables are read again: they
 * are at hand, and were turned into columns.
 */
export async function readRing(files: FileReader, region: Region): Promise<Result<Region, Problem>> {
  const { index } = region;
  const { ring, ringTopology } = index.artifacts;
  if (!ring || !ringTopology || region.ring) return ok(region);
  const [arcBytes, tableBytes, communes, zones] = await Promise.all([
    readRecord(files, ringTopology),
    readRecord(files, ring),
    readTable(files, index, 'communes', decodeCommunesTable),
    readTable(files, index, 'zones', decodeZonesTable),
  ]);
  if (!arcBytes.ok) return arcBytes;
  if (!tableBytes.ok) return tableBytes;
  if (!communes.ok) return communes;
  if (!zones.ok) return zones;
  const topology = decodeTopology(arcBytes.value);
  if (!topology.ok) return err(invalid(ringTopology.path, topology.error));
  const table = parse(tableBytes.value, ring.path, decodeRingTable);
  if (!table.ok) return table;
  const { basemap } = region;
  const own = { index, basemap, topology: region.topology, communes: communes.value, zones: zones.value };
  const joined = joinRing(own, { topology: topology.value, table: table.value });
  return joined.ok ? joined : err(invalid(ring.path, joined.error));
}
