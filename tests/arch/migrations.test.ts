import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS, NOTEBOOK_VERSION } from '../../src/domain/notebook/migrations.ts';
import { readText } from './repository.ts';

const TESTS = 'tests/unit/domain/notebook/oldFiles.test.ts';

describe('notebook migrations', () => {
  test('lead to the version that is written today', () => {
    expect(MIGRATIONS.length).toBe(NOTEBOOK_VERSION - 1);
  });

  test('each have a test that opens a real file of their version, and so has the version of today', () => {
    const tests = existsSync(TESTS) ? readText(TESTS) : '';

    expect(untested(NOTEBOOK_VERSION, tests)).toEqual([]);
  });

  test('without a test are named', () => {
    expect(untested(2, "test('opens a file of version 1', …")).toEqual([2]);
  });
});

/** Versions whose files no test opens. */
function untested(versions: number, tests: string): number[] {
  const all = Array.from({ length: versions }, (_, at) => at + 1);
  return all.filter((version) => !tests.includes(`opens a file of version ${version}'`));
}
