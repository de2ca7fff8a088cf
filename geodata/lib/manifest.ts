import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SourceRecord } from '../../src/domain/catalogue/contract.ts';
import { BuildError } from './buildError.ts';
import { sha256 } from './checksum.ts';
import { checked, parseJson } from './json.ts';

/** Folder of the manifests of files about all of France, in the place of those of one region. */
const FRANCE = 'france';

/** The source that says which communes are around the region… */
const RING = 'communes-distance';
/** … and those of France that are then read for them too, under a name of their own. */
const RING_SOURCES = [
  'communes-cog2025',
  'communes-points',
  'communes-zonages',
  'communes-bassins-emploi',
  'urssaf-communes',
];

const text = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());

/** Licences the project accepts to build from, and how each is named on screen. */
const LICENCE_NAMES = {
  'etalab-2.0': 'Licence Ouverte 2.0',
  'odbl-1.0': 'ODbL 1.0',
  'etalab-2.0+odbl-1.0': 'Licence Ouverte 2.0 ; ODbL 1.0',
  'public-domain': 'Domaine public',
  /** Each line of the file names its own. */
  'by-line': 'Citée sur chaque fiche',
} as const;
const LICENCES = Object.keys(LICENCE_NAMES) as (keyof typeof LICENCE_NAMES)[];

const part = v.strictObject({
  file: text,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
/** One file of those that a manifest describes together. */
export type Part = v.InferOutput<typeof part>;

const manifest = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: text,
  producer: text,
  landingPage: v.nullable(text),
  /** Where the file itself is: no page about it. Null when not known. */
  downloadUrl: v.nullable(v.pipe(v.string(), v.url(), v.startsWith('http'))),
  licence: v.picklist(LICENCES),
  /** Null for a file whose lines each have their own licence. */
  licenceUrl: v.nullable(text),
  attribution: text,
  /** What the figures describe, in the producer's words. */
  vintage: text,
  /** Day the producer published the file; null when not known. */
  published: v.nullable(day),
  /** Day the file was taken; null when not known. */
  retrieved: v.nullable(day),
  /** npm package that carries the file; absent for a file of the sources folder. */
  package: v.optional(text),
  /** Path below the sources folder, or below the package. */
  file: text,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  encoding: v.picklist(['utf-8', 'windows-1252', 'iso-8859-15']),
  /** For a workbook only: the sheet that is read. */
  workbook: v.optional(v.strictObject({ sheet: text })),
  /** INSEE code of the only region that the file is about; absent for what serves any region. */
  region: v.optional(v.pipe(v.string(), v.regex(/^\d{2}$/))),
  /**
   * For what comes in several files (one a département, one a region, figures and their labels): each by name, and
   * `file` is then their folder, `bytes` all of them, `sha256` what `partsChecksum` makes of theirs.
   */
  parts: v.optional(v.record(text, part)),
  notes: v.string(),
});
/** What is known about one upstream file. No manifest, no read. */
export type Manifest = v.InferOutput<typeof manifest>;

/** @throws BuildError naming the field of the manifest that is wrong, or an id that is not the file's name */
export function decodeManifest(fileName: string, json: string): Manifest {
  const where = `geodata/sources/${fileName}`;
  const decoded = checked(where, parseJson(where, json), manifest);
  if (`${decoded.id}.json` !== fileName)
    throw new BuildError(where, `id "${decoded.id}" is not the name of the file`);
  if (decoded.parts && partsChecksum(decoded.parts) !== decoded.sha256)
    throw new BuildError(where, `sha256 is not that of its parts, ${partsChecksum(decoded.parts)}`);
  return decoded;
}

/** One checksum for several files: SHA-256 of their names and checksums, a line each, by name. */
export function partsChecksum(parts: Readonly<Record<string, Part>>): string {
  const lines = Object.keys(parts)
    .sort()
    .map((name) => `${name} ${parts[name]?.sha256}\n`);
  return sha256(new TextEncoder().encode(lines.join('')));
}

/**
 * The manifests that a build of a region reads: those of files about it or about any region, and for what only other
 * regions have a file of, that of France, under the same identifier. What no file is about is left out.
 *
 * @param folder of the manifests, in which `france/` has those of France
 */
export function manifestsOf(folder: string, region: string): ReadonlyMap<string, Manifest> {
  const own = [...readManifests(folder)].filter(([, source]) => (source.region ?? region) === region);
  const ofFrance = readManifests(join(folder, FRANCE));
  const around = own.some(([id]) => id === RING)
    ? RING_SOURCES.flatMap((id) => {
        const source = ofFrance.get(id);
        return source ? [[`ring-${id}`, { ...source, id: `ring-${id}` }] as const] : [];
      })
    : [];
  const found = new Map([...ofFrance, ...own, ...around]);
  // In the order of the files, as they are read.
  return new Map([...found].sort(([a], [b]) => (`${a}.json` < `${b}.json` ? -1 : 1)));
}

/** Every manifest of a folder, by identifier, in alphabetical order. */
export function readManifests(folder: string): ReadonlyMap<string, Manifest> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.sort().map((name) => {
      const decoded = decodeManifest(name, readFileSync(join(folder, name), 'utf8'));
      return [decoded.id, decoded];
    }),
  );
}

/** The part of a manifest that the application shows. */
export function toSourceRecord(source: Manifest): SourceRecord {
  return {
    id: source.id,
    title: source.title,
    producer: source.producer,
    licence: LICENCE_NAMES[source.licence],
    licenceUrl: source.licenceUrl,
    vintage: source.vintage,
    landingPage: source.landingPage,
    attribution: source.attribution,
    retrieved: source.retrieved,
  };
}
