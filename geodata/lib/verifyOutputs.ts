import { decodeAnnualFile } from '../../src/domain/annual/annualFile.ts';
import { ARTIFACT_NAMES, type ArtifactName } from '../../src/domain/catalogue/artifactNames.ts';
import {
  type ArtifactRecord,
  decodeBasemap,
  decodeCommunesTable,
  decodeDataIndex,
  decodeIndicatorsTable,
  decodeNamesTable,
  decodeZonesTable,
} from '../../src/domain/catalogue/contract.ts';
import { decodeGuide } from '../../src/domain/catalogue/guideContract.ts';
import { decodeTopology } from '../../src/domain/catalogue/topology.ts';
import {
  decodeSectorsTable,
  decodeTensionTable,
  decodeTradesTable,
} from '../../src/domain/catalogue/tradesContract.ts';
import { decodeOpcoTable } from '../../src/domain/places/opcoContract.ts';
import { decodePlacesTable } from '../../src/domain/places/placesContract.ts';
import { decodeTownHalls } from '../../src/domain/places/townHalls.ts';
import { decodeDirectsTable } from '../../src/domain/reach/directsContract.ts';
import { decodeNetworkTable } from '../../src/domain/reach/networkContract.ts';
import { decodeWorkTable } from '../../src/domain/reach/workContract.ts';
import type { Result } from '../../src/domain/result.ts';
import { sha256 } from './checksum.ts';
import type { Lock } from './lock.ts';
import { type Manifest, toSourceRecord } from './manifest.ts';

const INDEX = 'public/data/index.json';

type Decoder = (bytes: Uint8Array) => Result<unknown, string>;

const DECODERS: Readonly<Record<ArtifactName, Decoder>> = {
  topology: decodeTopology,
  communes: fromJson(decodeCommunesTable),
  zones: fromJson(decodeZonesTable),
  basemap: fromJson(decodeBasemap),
  names: fromJson(decodeNamesTable),
  indicators: fromJson(decodeIndicatorsTable),
  trades: fromJson(decodeTradesTable),
  tension: fromJson(decodeTensionTable),
  sectors: fromJson(decodeSectorsTable),
  places: fromJson(decodePlacesTable),
  townHalls: fromJson(decodeTownHalls),
  opco: fromJson(decodeOpcoTable),
  directs: fromJson(decodeDirectsTable),
  work: fromJson(decodeWorkTable),
  network: fromJson(decodeNetworkTable),
};

/**
 * What is wrong with the outputs, in sentences; empty when they are exactly what the lock says and the
 * application can read them all.
 *
 * @param files bytes of everything in `public/data`, and of the report, by path in the repository
 */
export function findOutputFaults(
  files: ReadonlyMap<string, Uint8Array>,
  lock: Lock,
  manifests: ReadonlyMap<string, Manifest>,
): string[] {
  return [...lockFaults(files, lock), ...manifestFaults(manifests, lock), ...indexFaults(files, manifests)];
}

function lockFaults(files: ReadonlyMap<string, Uint8Array>, lock: Lock): string[] {
  const extra = [...files.keys()].filter((path) => !(path in lock.outputs));
  const faults = Object.entries(lock.outputs).flatMap(([path, expected]) => {
    const bytes = files.get(path);
    if (!bytes) return [`${path}: missing, and the lock names it`];
    return sha256(bytes) === expected ? [] : [`${path}: not the bytes of the lock`];
  });
  return [...extra.map((path) => `${path}: not in the lock`), ...faults];
}

function manifestFaults(manifests: ReadonlyMap<string, Manifest>, lock: Lock): string[] {
  const unknown = Object.keys(lock.sources).filter((id) => !manifests.has(id));
  const changed = [...manifests.values()].filter((source) => lock.sources[source.id] !== source.sha256);
  return [
    ...unknown.map((id) => `geodata/build.lock.json: source ${id} has no manifest`),
    ...changed.map(({ id }) => `geodata/sources/${id}.json: not the checksum of the lock, rebuild the data`),
  ];
}

function indexFaults(
  files: ReadonlyMap<string, Uint8Array>,
  manifests: ReadonlyMap<string, Manifest>,
): string[] {
  const bytes = files.get(INDEX);
  if (!bytes) return [];
  const index = fromJson(decodeDataIndex)(bytes);
  if (!index.ok) return [`${INDEX}: ${index.error}`];
  const shown = new Map(index.value.sources.map((record) => [record.id, JSON.stringify(record)]));
  const stale = [...manifests.values()].filter(
    (source) => shown.get(source.id) !== JSON.stringify(toSourceRecord(source)),
  );
  return [
    ...stale.map(({ id }) => `${INDEX}: does not describe the source ${id} as its manifest does`),
    ...ARTIFACT_NAMES.flatMap((name) =>
      artifactFaults(name, index.value.artifacts[name], DECODERS[name], files),
    ),
    ...index.value.annual.flatMap((record) =>
      artifactFaults(`${record.kind} ${record.year}`, record, fromJson(decodeAnnualFile), files),
    ),
    ...index.value.guides.flatMap((record) =>
      artifactFaults(record.name, record, fromJson(decodeGuide(record.name)), files),
    ),
  ];
}

function artifactFaults(
  name: string,
  { path, bytes: size, sha256: expected }: ArtifactRecord,
  decode: Decoder,
  files: ReadonlyMap<string, Uint8Array>,
): string[] {
  const bytes = files.get(`public/data/${path}`);
  if (!bytes) return [`${INDEX}: ${name} is said to be in ${path}, which is missing`];
  if (bytes.length !== size || sha256(bytes) !== expected) return [`${INDEX}: ${path} has other bytes`];
  const decoded = decode(bytes);
  return decoded.ok ? [] : [`public/data/${path}: ${decoded.error}`];
}

function fromJson<T>(
  decode: (value: unknown) => Result<T, string>,
): (bytes: Uint8Array) => Result<T, string> {
  return (bytes) => decode(JSON.parse(new TextDecoder().decode(bytes)));
}
