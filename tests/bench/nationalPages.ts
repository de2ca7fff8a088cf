import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArtifactName } from '../../src/domain/catalogue/artifactNames.ts';
import { decodeDataIndex } from '../../src/domain/catalogue/contract.ts';
import { encodeTopology } from '../../src/domain/catalogue/topology.ts';
import { NATIONAL_COPIES, type RegionData, toNational } from './regionData.ts';

/**
 * Writes the made-up country as if it were published, in a folder of its own: the page that reads it is the same.
 * Zones and names are those of the region, and points are not moved: only contours are drawn.
 *
 * @param published folder of the region's files
 * @param folder where to write; its `data` is what a page reads
 */
export function writeNationalFiles(region: RegionData, published: string, folder: string): RegionData {
  const topology = toNational(region.topology);
  const communes = repeatLists(region.communes) as RegionData['communes'];
  const topologyBytes = encodeTopology(topology);
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const index = decodeDataIndex(JSON.parse(readFileSync(join(published, 'index.json'), 'utf8')));
  if (!index.ok) throw new Error(index.error);
  const write = (name: ArtifactName, bytes: Uint8Array) => {
    const record = index.value.artifacts[name];
    writeFileSync(join(data, record.path), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { [name]: { ...record, bytes: bytes.length, sha256 } };
  };
  const copy = (name: 'zones' | 'basemap') =>
    write(name, readFileSync(join(published, index.value.artifacts[name].path)));
  const artifacts = {
    ...index.value.artifacts,
    ...write('topology', topologyBytes),
    ...write('communes', Buffer.from(JSON.stringify(communes))),
    ...copy('zones'),
    ...copy('basemap'),
  };
  writeFileSync(join(data, 'index.json'), JSON.stringify({ ...index.value, artifacts }));
  return { topologyBytes, topology, communes };
}

/** Every list of a table, as many times as there are copies. */
function repeatLists(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from({ length: NATIONAL_COPIES }, () => value).flat();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, repeatLists(item)]));
}
