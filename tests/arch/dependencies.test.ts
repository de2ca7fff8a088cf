import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, onTestFinished, test } from 'vitest';
import { repositoryFiles } from './repository.ts';

const { options, forbidden } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'dependency-cruiser.json'), 'utf8'),
) as { options: ICruiseOptions; forbidden: { name: string }[] };

describe('dependency rules', () => {
  test('hold in the whole code', async () => {
    const { summary } = await check(process.cwd(), ['src', 'geodata']);

    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  }, 60_000);

  // dependency-cruiser 17 sees nothing, and complains of nothing, under a TypeScript it does not know.
  test('are checked on every module', async () => {
    const modules = repositoryFiles().filter((file) => /^src\/.*\.tsx?$/.test(file));

    const { modules: cruised } = await check(process.cwd(), ['src']);

    const sources = cruised.map(({ source }) => source);
    expect(modules.filter((file) => !sources.includes(file))).toEqual([]);
    expect(modules.length).toBeGreaterThan(0);
  }, 60_000);

  /** One forbidden import for each rule: a rule that lets it through guards nothing. */
  const violations: readonly (readonly [rule: string, file: string, imported: string])[] = [
    ['domain-is-pure', 'src/domain/a.ts', 'zustand'],
    ['domain-is-pure', 'src/domain/a.ts', '../state/b.ts'],
    ['domain-is-pure', 'src/domain/a.ts', 'node:fs'],
    ['data-uses-domain', 'src/data/a.ts', '../state/b.ts'],
    ['state-below-views', 'src/state/a.ts', '../ui/b.ts'],
    ['workers-use-domain-and-data', 'src/workers/a.ts', '../state/b.ts'],
    ['map-sees-store-and-domain', 'src/map/a.ts', '../ui/b.ts'],
    ['ui-sees-store-and-domain', 'src/ui/a.ts', '../map/b.ts'],
    ['ui-sees-store-and-domain', 'src/ui/a.ts', '../data/b.ts'],
    ['app-is-on-top', 'src/ui/a.ts', '../app/b.ts'],
    ['cli-uses-domain-and-data', 'src/cli/a.ts', '../state/b.ts'],
    ['cli-stands-apart', 'src/ui/a.ts', '../cli/b.ts'],
    ['geodata-uses-domain-only', 'geodata/a.ts', '../src/data/b.ts'],
    ['geodata-is-not-shipped', 'src/ui/a.ts', '../../geodata/b.ts'],
    ['maplibre-only-in-map', 'src/ui/a.ts', 'maplibre-gl'],
    ['terra-draw-only-in-map', 'src/ui/a.ts', 'terra-draw'],
    ['react-aria-only-in-ui', 'src/map/a.ts', 'react-aria-components'],
    ['react-only-in-views', 'src/state/a.ts', 'react'],
    ['zustand-only-in-state', 'src/ui/a.ts', 'zustand'],
    ['node-only-in-cli', 'src/data/a.ts', 'node:fs'],
  ];

  test.each(violations)('%s: refuses that %s imports %s', async (rule, file, imported) => {
    const root = createProject(file, imported);

    const { summary } = await check(root, [dirname(file).split('/')[0]!]);

    expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
  });

  test('each have an example of what they refuse', () => {
    expect(new Set(violations.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});

async function check(root: string, folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(folders, {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden } as NonNullable<ICruiseOptions['ruleSet']>,
  });
  return output as ICruiseResult;
}

/** A project of one forbidden import, a type import like the sneakiest ones, with its target in place. */
function createProject(file: string, imported: string): string {
  const root = mkdtempSync(join(tmpdir(), 'arpenteur-rules-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  put(join(root, file), `import type { B } from '${imported}';\nexport type A = B;\n`);
  if (imported.startsWith('.')) {
    put(join(root, dirname(file), imported), 'export type B = string;\n');
  } else if (!imported.startsWith('node:')) {
    put(
      join(root, 'node_modules', imported, 'package.json'),
      `{ "name": "${imported}", "main": "index.js" }`,
    );
    put(join(root, 'node_modules', imported, 'index.js'), 'export const B = 1;\n');
  }
  return root;
}

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
