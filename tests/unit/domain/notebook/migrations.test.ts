import { describe, expect, test } from 'vitest';
import { MIGRATIONS, migrateNotebook, NOTEBOOK_VERSION } from '../../../../src/domain/notebook/migrations.ts';

describe('migrateNotebook', () => {
  test('leaves a file of today as it is, its version taken off', () => {
    expect(migrateNotebook({ version: NOTEBOOK_VERSION, savedOn: '2026-11-23' })).toEqual({
      savedOn: '2026-11-23',
    });
  });

  test('there is one migration between each version and the next', () => {
    expect(MIGRATIONS).toHaveLength(NOTEBOOK_VERSION - 1);
  });

  test('leads an old file through every version between its own and today', () => {
    const migrations = [2, 3, 4].map((to) => (file: object) => ({ ...file, [`through${to}`]: true }));

    expect(migrateNotebook({ version: 2 }, migrations)).toEqual({ through3: true, through4: true });
    expect(migrateNotebook({ version: 4 }, migrations)).toEqual({});
  });

  test.each([0, -1, 1.5, '1', null, undefined, NOTEBOOK_VERSION + 1])('refuses version %s', (version) => {
    expect(migrateNotebook({ version })).toBeNull();
  });
});
