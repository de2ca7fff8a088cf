import { describe, expect, test } from 'vitest';

import { committedSettings } from '../support/regionSettings.ts';
import { readText, repositoryFiles } from './repository.ts';

/** Code and pages that serve any region. What is written by the build, and what quotes a source, is data. */
const CODE = /^(?:(?:src|geodata)\/.*\.(?:tsx?|css|json)|index\.html|vite\.config\.ts)$/;
const DATA = /^geodata\/(?:regions\/|sources\/|build\.lock\.json$)/;

const { code, names } = committedSettings;
const files = repositoryFiles().filter((file) => CODE.test(file) && !DATA.test(file));

describe('the region', () => {
  test('is looked for in all the code', () => {
    expect(files.length).toBeGreaterThan(600);
  });

  test('is named by its settings only', () => {
    expect(files.filter((file) => isNamed(names.name, readText(file)))).toEqual([]);
  });

  test('has its code and those of its communes in its settings only', () => {
    const communes = communesOf(JSON.parse(readText('public/data/index.json')));
    const found = files
      .filter((file) => /\.(?:tsx?|json)$/.test(file))
      .flatMap((file) => codesIn(readText(file), code, communes).map((quoted) => `${file}: ${quoted}`));

    expect(found).toEqual([]);
  });
});

describe('the name of a region is found', () => {
  test.each([
    'les Pays de la Loire',
    'https://carte.example/pays-de-la-loire/x',
    'www.exemple-paysdelaloire.fr',
    '/** in no total of Pays de\n   * la Loire */',
    '// the Pays\n// de la Loire',
    'PAYS_DE_LA_LOIRE',
  ])('in %j', (text) => {
    expect(isNamed('Pays de la Loire', text)).toBe(true);
  });

  test.each(['le pays de Loire', 'Pays de la Loirelle', 'la Loire'])('not in %j', (text) => {
    expect(isNamed('Pays de la Loire', text)).toBe(false);
  });

  test('and its codes where they stand quoted, alone or after the prefix of a zone', () => {
    const text = `const a = '52'; const b = "REG:52"; const c = \`BE:52\${d}\`; const e = '44109'; /* '52' */ // '52'`;

    expect(codesIn(text, '52', new Set(['44109']))).toEqual(["'52'", '"REG:52"', '`BE:52', "'44109'"]);
    expect(codesIn(`'520', 52, '5216', '44999'`, '52', new Set(['44109']))).toEqual([]);
  });
});

/** Whether the words of a name follow each other, whatever stands between them: spaces, hyphens, the star of a comment. */
function isNamed(name: string, text: string): boolean {
  const words = name.split(/[^\p{L}]+/u);
  return new RegExp(`${words.join('[^\\p{L}]{0,12}')}(?!\\p{L})`, 'iu').test(text);
}

/** Codes that stand in quotes, comments left out: these may give one as an example. */
function codesIn(written: string, region: string, communes: ReadonlySet<string>): string[] {
  const text = written.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
  const ofRegion = new RegExp(`['"\`](?:[A-Z]+:)?${region}(?:['"\`]|(?=\\$))`, 'g');
  const ofCommune = [...text.matchAll(/['"`](\d[\dAB]\d{3})['"`]/g)].filter(([, each = '']) =>
    communes.has(each),
  );
  return [...text.matchAll(ofRegion), ...ofCommune].map(([quoted]) => quoted);
}

function communesOf(index: { artifacts: { communes: { path: string } } }): ReadonlySet<string> {
  return new Set(JSON.parse(readText(`public/data/${index.artifacts.communes.path}`)).codes);
}
