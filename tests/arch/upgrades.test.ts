import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LINK_VERSION, UPGRADES } from '../../src/domain/session/upgrades.ts';
import { readText } from './repository.ts';

const TESTS = 'tests/unit/domain/session/upgrades.test.ts';

describe('link upgrades', () => {
  test('lead to the version that is written today', () => {
    expect(UPGRADES.length).toBe(LINK_VERSION - 1);
  });

  test('each have a test that opens a real link of their version', () => {
    const tests = existsSync(TESTS) ? readText(TESTS) : '';

    expect(untested(UPGRADES.length, tests)).toEqual([]);
  });

  test('without a test are named', () => {
    expect(untested(2, "test('opens a link of version 1', …")).toEqual([2]);
  });
});

/** Versions whose links no test opens. */
function untested(upgrades: number, tests: string): number[] {
  const versions = Array.from({ length: upgrades }, (_, at) => at + 1);
  return versions.filter((version) => !tests.includes(`opens a link of version ${version}'`));
}
