import {
  type DataIndex,
  decodeBasemap,
  decodeCommunesTable,
  decodeDataIndex,
  decodeZonesTable,
} from '../domain/catalogue/contract.ts';
import { createRegion, type Region } from '../domain/catalogue/region.ts';
import { decodeTopology } from '../domain/catalogue/topology.ts';
import type { Problem } from '../domain/problems.ts';
import { err, type Result } from '../domain/result.ts';
import { type FileReader, invalid, parse, readArtifact, readTable } from './artifacts.ts';

/**
 * What it takes to draw the map and count: `index.json`, then the artifacts of the first load.
 *
 * @param onProgress receives a fraction in [0, 1]
 */
export async function readRegion(
  files: FileReader,
  onProgress: (fraction: number) => void = () => {},
): Promise<Result<Region, Problem>> {
  const bytes = await files.read('index.json');
  const index = bytes.ok ? parse(bytes.value, 'index.json', decodeDataIndex) : bytes;
  return index.ok ? readFirstLoad(files, index.value, trackProgress(index.value, onProgress)) : index;
}

async function readFirstLoad(
  files: FileReader,
  index: DataIndex,
  advance: ReturnType<typeof trackProgress>,
): Promise<Result<Region, Problem>> {
  const [topology, communes, zones, basemap] = await Promise.all([
    readArtifact(files, index, 'topology').then(advance('topology')),
    readTable(files, index, 'communes', decodeCommunesTable).then(advance('communes')),
    readTable(files, index, 'zones', decodeZonesTable).then(advance('zones')),
    readTable(files, index, 'basemap', decodeBasemap).then(advance('basemap')),
  ]);
  if (!topology.ok) return topology;
  if (!communes.ok) return communes;
  if (!zones.ok) return zones;
  if (!basemap.ok) return basemap;
  const arcs = decodeTopology(topology.value);
  if (!arcs.ok) return err(invalid(index.artifacts.topology.path, arcs.error));
  const region = createRegion({
    index,
    topology: arcs.value,
    communes: communes.value,
    zones: zones.value,
    basemap: basemap.value,
  });
  return region.ok ? region : err(invalid('index.json', region.error));
}

const FIRST_LOAD = ['topology', 'communes', 'zones', 'basemap'] as const;

function trackProgress(index: DataIndex, onProgress: (fraction: number) => void) {
  const total = FIRST_LOAD.reduce((sum, name) => sum + index.artifacts[name].bytes, 0);
  let loaded = 0;
  return (name: (typeof FIRST_LOAD)[number]) =>
    <T>(outcome: T): T => {
      loaded += index.artifacts[name].bytes;
      onProgress(total > 0 ? loaded / total : 1);
      return outcome;
    };
}
