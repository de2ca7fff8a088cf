import { describe, expect, test } from 'vitest';
import { readText } from './repository.ts';

/** Licences that ask for no more than that their notice goes along, and of the MPL that changes to its own files stay open: we make none. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'EDL-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
];

interface Package {
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Read by hand. `arc` declares none and its file is BSD-2-Clause; `splaytree-ts` misspells its own. Turf asks for both, and
 * nothing that is bundled does.
 */
const READ_BY_HAND = ['node_modules/arc', 'node_modules/splaytree-ts'];

/** Packages of the lock, by their path. */
const packages = (JSON.parse(readText('package-lock.json')) as { packages: Record<string, Package> })
  .packages;

describe('what is shipped', () => {
  test('is under licences that allow it', () => {
    const shipped = Object.entries(packages).filter(
      ([path, { dev }]) => path !== '' && !dev && !READ_BY_HAND.includes(path),
    );

    expect(shipped.length).toBeGreaterThan(10);
    expect(
      shipped.flatMap(([path, { license }]) => (isAllowed(license) ? [] : [`${path}: ${license}`])),
    ).toEqual([]);
  });

  // Bundled although npm calls them tools of development: the service worker, and what the domain imports.
  test.each(['workbox-precaching', 'workbox-core', 'workbox-window', 'flatbush', 'minisearch', 'papaparse'])(
    'with %s as well',
    (name) => {
      expect(isAllowed(packages[`node_modules/${name}`]?.license)).toBe(true);
    },
  );

  test('is not what asks for its own source, or says nothing', () => {
    expect(['GPL-3.0', 'LGPL-2.1', '(MIT AND GPL-2.0)', undefined].filter(isAllowed)).toEqual([]);
    expect(['MIT', '(MIT OR GPL-2.0)', '(MIT AND BSD-3-Clause)'].filter((name) => !isAllowed(name))).toEqual(
      [],
    );
  });
});

/** Reads a licence expression: one of the alternatives must be allowed with all of its parts. */
function isAllowed(expression: string | undefined): boolean {
  const alternatives = expression?.replaceAll(/[()]/g, '').split(' OR ') ?? [];
  return alternatives.some((each) => each.split(' AND ').every((licence) => ALLOWED.includes(licence)));
}
