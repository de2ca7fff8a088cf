import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../geodata/lib/checksum.ts';
import { decodeManifest, type Manifest, toSourceRecord } from '../../../../geodata/lib/manifest.ts';
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
