import { readFileSync } from 'node:fs';
import { decodeTopology } from '../../src/domain/catalogue/topology.ts';
import { createCoverageEngine } from '../../src/domain/territory/coverage/engine.ts';
import { buildCoverageMesh } from '../../src/domain/territory/coverage/mesh.ts';
import { type FacePolygons, topologyOf } from '../support/topologyOf.ts';

interface Collection {
  readonly features: readonly { readonly geometry: { readonly coordinates: FacePolygons } }[];
}

const [file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const start = process.cpuUsage();
const topology = file.endsWith('.bin') ? fromBinary() : fromGeoJson();
const engine = createCoverageEngine(buildCoverageMesh(topology));
const { user, system } = process.cpuUsage(start);
if (engine.measure([]).count > 0) throw new Error('an empty shape covers nothing');
console.log((user + system) / 1000);

function fromBinary() {
  const decoded = decodeTopology(bytes);
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.value;
}

function fromGeoJson() {
  const { features } = JSON.parse(bytes.toString()) as Collection;
  return topologyOf(features.map(({ geometry }) => geometry.coordinates));
}
