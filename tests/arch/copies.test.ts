import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../geodata/lib/checksum.ts';
import { readManifests } from '../../geodata/lib/manifest.ts';
import { MANIFESTS } from '../../geodata/lib/paths.ts';
import { repositoryFiles } from './repository.ts';

describe('the repository', () => {
  test('holds what is computed from the sources, and no copy of a source', () => {
    const sums = new Set([...readManifests(MANIFESTS).values()].map((source) => source.sha256));
    const copies = repositoryFiles().filter((file) => sums.has(sha256(readFileSync(file))));

    expect(sums.size).toBeGreaterThan(0);
    expect(copies).toEqual([]);
  });
});
