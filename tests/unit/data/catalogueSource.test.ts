import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { FileReader } from '../../../src/data/artifacts.ts';
import { createCatalogueSource } from '../../../src/data/catalogueSource.ts';
import { DATA_FORMAT } from '../../../src/domain/catalogue/contract.ts';
import type { Problem } from '../../../src/domain/problems.ts';
import { smallFigures } from '../../support/smallFigures.ts';
import { createSmallRegion, smallIndex } from '../../support/smallRegion.ts';

describe('createCatalogueSource', () => {
  test('names the file that cannot be reached', async () => {
    expect(await loadFailure({})).toEqual({ kind: 'catalogue-unreachable', file: 'index.json' });
  });

  test('names the artifact that is missing although the index announces it', async () => {
    const files = createFiles();
    delete files['zones.json'];

    expect(await loadFailure(files)).toEqual({ kind: 'catalogue-unreachable', file: 'zones.json' });
  });

  test('refuses an index that is not JSON', async () => {
    expect(await loadFailure({ 'index.json': text('<!doctype html>') })).toEqual({
      kind: 'catalogue-invalid',
      file: 'index.json',
      detail: 'not JSON',
    });
  });

  test('refuses data of another version', async () => {
    expect(await loadFailure({ 'index.json': text('{"format":1}') })).toMatchObject({
      kind: 'catalogue-invalid',
      file: 'index.json',
      detail: expect.stringContaining('format'),
    });
  });

  test('refuses a truncated artifact instead of counting with half of it', async () => {
    const files = createFiles();
    files['topology.bin'] = (files['topology.bin'] ?? new Uint8Array()).slice(0, 3);

    expect(await loadFailure(files)).toEqual({
      kind: 'catalogue-invalid',
      file: 'topology.bin',
      detail: '3 bytes, 5 expected',
    });
  });

  test('refuses an artifact of the right size with another content', async () => {
    const files = createFiles();
    files['topology.bin'] = Uint8Array.of(9, 9, 9, 9, 9);

    expect(await loadFailure(files)).toMatchObject({
      kind: 'catalogue-invalid',
      detail: 'its content is not the one the index describes',
    });
  });

  test('does without the hash where the platform cannot compute one, and still refuses what does not decode', async () => {
    const files = createFiles();
    files['topology.bin'] = Uint8Array.of(9, 9, 9, 9, 9);
    const reader: FileReader = { ...createReader(files), sha256: async () => null };

    const outcome = await createCatalogueSource(reader).loadRegion(() => {});

    expect(outcome).toMatchObject({ ok: false, error: { kind: 'catalogue-invalid' } });
  });
});

test('the first load tells how far it is, in bytes, up to the whole', async () => {
  const files = createFiles();
  const fractions: number[] = [];
  await createCatalogueSource(createReader(files)).loadRegion((fraction) => fractions.push(fraction));

  const bytes = ['topology.bin', 'communes.json', 'zones.json', 'basemap.json'].map(
    (file) => files[file]?.length ?? 0,
  );
  const total = bytes.reduce((sum, size) => sum + size, 0);
  const steps = fractions.map((fraction, at) => Math.round((fraction - (fractions[at - 1] ?? 0)) * total));
  expect(steps.toSorted((a, b) => a - b)).toEqual(bytes.toSorted((a, b) => a - b));
  expect(fractions.at(-1)).toBe(1);
});

describe('the files of trades', () => {
  test('are named when they cannot be reached', async () => {
    const source = createCatalogueSource(createReader({}));

    expect(await source.loadTrades(createSmallRegion())).toEqual({
      ok: false,
      error: { kind: 'catalogue-unreachable', file: 'trades.json' },
    });
  });

  test.each([
    ['Recruitment', 'bmo-2025.json'],
    ['Tension', 'tension.json'],
    ['Sectors', 'sectors.json'],
    ['TownHalls', 'townHalls.json'],
    ['Opco', 'opco.json'],
    ['Directs', 'directs.json'],
    ['Work', 'work.json'],
    ['Network', 'network.json'],
  ] as const)('%s are refused alone', async (name, file) => {
    // The index of the small region announces one byte for each file.
    const source = createCatalogueSource({
      ...createReader({ [file]: text('1') }),
      sha256: async () => null,
    });

    expect(await source[`load${name}`](createSmallRegion())).toMatchObject({
      ok: false,
      error: { kind: 'catalogue-invalid', file },
    });
  });
});

describe('the file of places', () => {
  test('is refused when a card names what the region does not have', async () => {
    const table = json({ sources: [], places: [{ ...CARD, source: 0 }] });
    const region = createSmallRegion();
    const places = { ...region.index.artifacts.places, bytes: table.length };
    const index = { ...region.index, artifacts: { ...region.index.artifacts, places } };
    const reader: FileReader = { ...createReader({ 'places.json': table }), sha256: async () => null };

    expect(await createCatalogueSource(reader).loadPlaces({ ...region, index })).toEqual({
      ok: false,
      error: { kind: 'catalogue-invalid', file: 'places.json', detail: 'places.pl001: no source 0' },
    });
  });
});

const CARD = {
  id: 'pl001',
  name: 'Un lieu',
  kind: 'cio',
  category: 'place',
  audiences: [],
  status: 'seen',
  priority: 1,
};

async function loadFailure(files: Readonly<Record<string, Uint8Array>>): Promise<Problem | null> {
  const outcome = await createCatalogueSource(createReader(files)).loadRegion(() => {});
  return outcome.ok ? null : outcome.error;
}

function createReader(files: Readonly<Record<string, Uint8Array>>): FileReader {
  return {
    read: async (path) => {
      const bytes = files[path];
      return bytes
        ? { ok: true, value: bytes }
        : { ok: false, error: { kind: 'catalogue-unreachable', file: path } };
    },
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Files whose index is right: tests then break one of them. */
function createFiles(): Record<string, Uint8Array> {
  const zone = {
    id: 'REG:52',
    name: 'Pays',
    label: [0, 0],
    communesTotal: 0,
    populationTotal: 0,
    overflows: false,
  };
  const tables: Record<string, Uint8Array> = {
    'topology.bin': Uint8Array.of(1, 2, 3, 4, 5),
    'communes.json': json({
      ...Object.fromEntries(
        ['codes', 'names', 'epci', 'bassin', 'zoneEmploi', 'bassinVie', 'departement'].map((key) => [
          key,
          [],
        ]),
      ),
      columns: { 'population@2023': [] },
      merged: {},
      points: [],
      labelRank: [],
      postalCodes: [],
    }),
    'zones.json': json({
      epci: [],
      bassin: [],
      zoneEmploi: [],
      bassinVie: [],
      departement: [],
      region: zone,
    }),
    'basemap.json': json({ sea: [], neighbours: [], rivers: [], towns: [] }),
  };
  const record = (path: string) => ({
    path,
    bytes: tables[path]?.length ?? 0,
    sha256: createHash('sha256')
      .update(tables[path] ?? '')
      .digest('hex'),
    sources: [],
  });
  return {
    ...tables,
    'index.json': json({
      format: DATA_FORMAT,
      region: smallIndex.region,
      geography: 'COG 2026',
      annual: [],
      guides: [],
      figures: smallFigures,
      sources: [],
      artifacts: {
        topology: record('topology.bin'),
        communes: record('communes.json'),
        zones: record('zones.json'),
        basemap: record('basemap.json'),
        names: record('names.json'),
        indicators: record('indicators.json'),
        trades: record('trades.json'),
        tension: record('tension.json'),
        sectors: record('sectors.json'),
        places: record('places.json'),
        townHalls: record('townHalls.json'),
        opco: record('opco.json'),
        directs: record('directs.json'),
        work: record('work.json'),
        network: record('network.json'),
      },
    }),
  };
}

function json(value: unknown): Uint8Array {
  return text(JSON.stringify(value));
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
