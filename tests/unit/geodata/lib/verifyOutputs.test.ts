import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REPORT_PATH } from '../../../../geodata/assemble.ts';
import { decodeLock } from '../../../../geodata/lib/lock.ts';
import { manifestsOf } from '../../../../geodata/lib/manifest.ts';
import { MANIFESTS, outputsIn, ROOT } from '../../../../geodata/lib/paths.ts';
import { findOutputFaults } from '../../../../geodata/lib/verifyOutputs.ts';
import { committedSettings } from '../../../support/regionSettings.ts';

const DATA = 'public/data';

describe('the committed data', () => {
  test('is what the lock says, and the application can read it', () => {
    expect(faults(committed())).toEqual([]);
  });

  test('with one byte changed is found out, in the lock and in the index', () => {
    const files = committed();
    const path = [...files.keys()].find((name) => name.includes('communes'))!;
    const bytes = files.get(path)!.slice();
    bytes[0] = 0;

    expect(faults(new Map([...files, [path, bytes]]))).toEqual([
      `${path}: not the bytes of the lock`,
      `${DATA}/index.json: ${path.slice(DATA.length + 1)} has other bytes`,
    ]);
  });

  test('with a file too many or a file missing is found out', () => {
    const files = new Map(committed());
    files.set(`${DATA}/old.json`, new Uint8Array());
    files.delete(REPORT_PATH);

    expect(faults(files)).toEqual([
      `${DATA}/old.json: not in the lock`,
      `${REPORT_PATH}: missing, and the lock names it`,
    ]);
  });

  test('with a manifest that has changed since is found out', () => {
    const manifests = new Map(manifestsOf(MANIFESTS, committedSettings.code));
    const [id, source] = [...manifests][0]!;
    manifests.set(id, { ...source, sha256: '0'.repeat(64), attribution: 'Someone else' });

    expect(
      findOutputFaults(committed(), decodeLock(readFileSync(outputsIn(ROOT).lock, 'utf8')), manifests),
    ).toEqual([
      `geodata/sources/${id}.json: not the checksum of the lock, rebuild the data`,
      `${DATA}/index.json: does not describe the source ${id} as its manifest does`,
    ]);
  });
});

function faults(files: ReadonlyMap<string, Uint8Array>): string[] {
  return findOutputFaults(
    files,
    decodeLock(readFileSync(outputsIn(ROOT).lock, 'utf8')),
    manifestsOf(MANIFESTS, committedSettings.code),
  );
}

function committed(): Map<string, Uint8Array> {
  const paths = [...readdirSync(DATA).map((name) => `${DATA}/${name}`), REPORT_PATH];
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(path))]));
}
