import { expect, test } from 'vitest';
import { decodeCommunesTable } from '../../../src/domain/catalogue/contract.ts';
import { MAX_LINE, MAX_WORDS } from '../../../src/domain/notebook/limits.ts';
import { MAX_SEARCHED } from '../../../src/domain/search/normalise.ts';
import { cutName } from '../../../src/domain/session/codec.ts';
import { TEXT_LIMITS } from '../../../src/domain/textLimits.ts';
import { loadTable } from '../../support/publishedTables.ts';

test('fields take no more than what becomes of their text', () => {
  expect(TEXT_LIMITS.search).toBe(MAX_SEARCHED);
  expect(TEXT_LIMITS.line).toBe(MAX_LINE);
  expect(TEXT_LIMITS.words).toBe(10_000);
  expect(TEXT_LIMITS.words).toBeLessThan(MAX_WORDS);
  expect(cutName('a'.repeat(TEXT_LIMITS.name))).toHaveLength(TEXT_LIMITS.name);
  expect(cutName('a'.repeat(TEXT_LIMITS.name + 1))).toHaveLength(TEXT_LIMITS.name);
});

test('a list of communes may name all those of the region, and no novel', () => {
  const all = loadTable('communes', decodeCommunesTable).names.join(', ');

  expect(TEXT_LIMITS.list).toBeGreaterThan(all.length);
  expect(TEXT_LIMITS.list).toBeLessThan(3 * all.length);
});
