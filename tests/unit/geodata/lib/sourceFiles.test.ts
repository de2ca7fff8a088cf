import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../geodata/lib/checksum.ts';
import {
  decodeManifest,
  type Manifest,
  manifestsOf,
  partsChecksum,
  readManifests,
  toSourceRecord,
} from '../../../../geodata/lib/manifest.ts';
import { MANIFESTS } from '../../../../geodata/lib/paths.ts';
import { createSourceFiles, verifiedText } from '../../../../geodata/lib/sourceFiles.ts';

const bytes = new TextEncoder().encode('code,name\n');

describe('a source file', () => {
  test('is read when its bytes are those of the manifest', () => {
    expect(verifiedText(manifest(), bytes)).toBe('code,name\n');
  });

  test('is refused when one byte differs, naming the file and both checksums', () => {
    const other = new TextEncoder().encode('code;name\n');

    expect(() => verifiedText(manifest(), other)).toThrow(
      `communes: communes.csv is not the file of the manifest (sha256 ${sha256(other)}, 10 bytes; expected ${sha256(bytes)}, 10 bytes)`,
    );
  });

  test('is read in the encoding of its manifest', () => {
    const latin = new Uint8Array([0xc9, 0x6c, 0x65, 0x76, 0x65, 0x75, 0x72]); // « Éleveur », É as one byte
    const source = { ...manifest(), sha256: sha256(latin) };

    expect(verifiedText({ ...source, encoding: 'windows-1252' }, latin)).toBe('Éleveur');
    expect(() => verifiedText(source, latin)).toThrow(TypeError);
  });

  test('is not read without a manifest', () => {
    expect(() => createSourceFiles('nowhere', new Map()).read('communes')).toThrow(
      'communes: no manifest in geodata/sources',
    );
  });

  test('is missing when the folder does not have it', () => {
    const files = createSourceFiles('nowhere', new Map([['communes', manifest()]]));

    expect(files.missing()).toEqual(['communes']);
    expect(() => files.read('communes')).toThrow('communes: file not found');
  });
});

describe('the manifests of a region', () => {
  const read = (code: string) => manifestsOf(MANIFESTS, code);

  test('are its own where it has some, and those of France elsewhere', () => {
    const [own] = [...readManifests(MANIFESTS).values()].filter(({ region }) => region !== undefined);
    const other = own?.region === '53' ? '24' : '53';

    expect(read(own?.region ?? '').get('communes-cog2025')?.parts).toBeUndefined();
    expect(Object.keys(read(other).get('communes-cog2025')?.parts ?? {}).length).toBeGreaterThan(90);
    expect([...read(other).values()].filter(({ region }) => region !== undefined)).toEqual([]);
  });

  test('of several files have one checksum, whatever their order', () => {
    const [a, b] = [
      { file: 'a.csv', bytes: 1, sha256: 'a'.repeat(64) },
      { file: 'b.csv', bytes: 2, sha256: 'b'.repeat(64) },
    ];
    const parts = { '01': a, '02': b };
    const whole = { ...manifest(), file: 'folder', bytes: 3, sha256: partsChecksum(parts), parts };

    expect(partsChecksum({ '02': b, '01': a })).toBe(partsChecksum(parts));
    expect(decodeManifest('communes.json', JSON.stringify(whole)).parts).toEqual(parts);
    expect(() =>
      decodeManifest('communes.json', JSON.stringify({ ...whole, sha256: 'c'.repeat(64) })),
    ).toThrow('sha256 is not that of its parts');
  });
});

describe('a manifest', () => {
  test('has the name of its source', () => {
    expect(() => decodeManifest('other.json', JSON.stringify(manifest()))).toThrow(
      'geodata/sources/other.json: id "communes" is not the name of the file',
    );
  });

  test('has a licence of the list', () => {
    const text = JSON.stringify({ ...manifest(), licence: 'all rights reserved' });

    expect(() => decodeManifest('communes.json', text)).toThrow('geodata/sources/communes.json: licence:');
  });

  test('gives the application the name of its licence, not its code', () => {
    expect(toSourceRecord(manifest()).licence).toBe('Licence Ouverte 2.0');
  });
});

function manifest(): Manifest {
  return {
    id: 'communes',
    title: 'Communes',
    producer: 'INSEE',
    landingPage: null,
    downloadUrl: null,
    licence: 'etalab-2.0',
    licenceUrl: 'https://example.org/licence',
    attribution: 'Communes : INSEE',
    vintage: '2025',
    published: null,
    retrieved: null,
    file: 'communes.csv',
    bytes: bytes.length,
    sha256: sha256(bytes),
    encoding: 'utf-8',
    notes: '',
  };
}
