import { describe, expect, test } from 'vitest';
import { readText, repositoryFiles } from './repository.ts';

const MAX_LINES = 300;
const CODE = /^(?:src|geodata|tests)\/.*\.(?:ts|tsx|css)$/;
const BINARY = /\.(?:png|jpe?g|woff2?|ico|bin|topo|pbf)$/;

/** Addresses that mean something on one machine only. */
const MACHINE = [
  /(?<![\w.~-])\/(?:work|home|root|Users)\/[\w.-]+/,
  /[A-Z]:\\Users\\/,
  /https?:\/\/[^\s/"']*(?:registry|artifactory|verdaccio|nexus)[^\s/"']*/i,
  /https?:\/\/[^\s/"']*:\d{4,5}\/(?:npm|repository)/i,
];

describe('a file', () => {
  test('of code holds one idea: 300 lines at most', () => {
    const long = repositoryFiles().filter(
      (file) => CODE.test(file) && countLines(readText(file)) > MAX_LINES,
    );

    expect(long).toEqual([]);
  });

  test('names no folder or registry of a machine', () => {
    const found = repositoryFiles()
      .filter((file) => !BINARY.test(file))
      .flatMap((file) => findMachineNames(readText(file)).map((name) => `${file}: ${name}`));

    expect(found).toEqual([]);
  });

  test('with the address of a machine is found', () => {
    const folder = ['', 'home', 'someone'].join('/');
    const registry = ['https:', '', 'registry.example.org'].join('/');

    expect(findMachineNames(`see ${folder}/project\nfrom "${registry}/react"`)).toEqual([folder, registry]);
    expect(findMachineNames('src/app/homework/a.ts and /usr/bin/chromium')).toEqual([]);
  });

  test('has its lines counted without the last line break', () => {
    expect(countLines('a\nb\n')).toBe(2);
  });
});

test('the lock file holds no download address', () => {
  expect(readText('package-lock.json')).not.toContain('"resolved"');
});

function countLines(text: string): number {
  return text.trimEnd().split('\n').length;
}

function findMachineNames(text: string): string[] {
  return MACHINE.flatMap((pattern) => text.match(pattern)?.[0] ?? []);
}
