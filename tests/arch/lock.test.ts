import { describe, expect, test } from 'vitest';
import { readText } from './repository.ts';

interface Package {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readText('package-lock.json')) as { packages: Record<string, Package> };
const manifest = JSON.parse(readText('package.json')) as Manifest;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** What `npm audit` cannot tell without network: that nothing else than what was chosen is installed. */
describe('the packages that are installed', () => {
  test('are of one exact version each', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('come from whichever registry npm asks, and what is shipped is what its digest says', () => {
    const addressed = packages.filter(([, { resolved }]) => resolved !== undefined);
    // Tools of other systems are listed and not installed: npm writes no digest of them.
    const unchecked = packages.filter(
      ([, { integrity, dev, optional }]) => !integrity?.startsWith('sha512-') && !(dev && optional),
    );

    expect(addressed.map(([path]) => path)).toEqual([]);
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });

  test('run nothing when they are installed, but the one that fetches its own program', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);

    expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild']);
  });
});
