import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readManifests } from '../../geodata/lib/manifest.ts';
import { MANIFESTS } from '../../geodata/lib/paths.ts';
import { parseFile, readText, repositoryFiles } from './repository.ts';

/** Where figures are told and drawn: what they are made of is in their records. */
const FOLDERS = /^src\/(?:ui|domain|map)\/.*\.(?:tsx?|json)$/;
/** Names of nomenclatures and of publications, which have a year as a street has a number. */
const NAMES =
  /FAP[ _]?(?:2009|2021)|(?:famil(?:y|ies))2009|Métiers 2030|Trades in 2030|trades2030|NAF 2008/gi;
/** Signs in an expression, colours, trades of the ROME: four digits that are no year. */
const CODES = /\\u[\dA-F]{4}|#[\dA-F]{6}|\b[A-N][1-4]\d{3}\b/gi;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

interface Word {
  readonly text: string;
  readonly line: number;
}

/** What the code of a file says: its names, its texts, its numbers. Comments quote what they like. */
function wordsOf(file: string, text: string): readonly Word[] {
  const source = file.endsWith('.json') ? ts.parseJsonText(file, text) : parseFile(file, text);
  const words: Word[] = [];
  const visit = (node: ts.Node): void => {
    if (isWord(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      words.push({ text: node.text, line: line + 1 });
    }
    // What an import is from is a path.
    ts.forEachChild(ts.isImportDeclaration(node) ? (node.importClause ?? node.moduleSpecifier) : node, visit);
  };
  visit(source);
  return words;
}

function isWord(node: ts.Node): node is ts.Node & { readonly text: string } {
  return (
    ts.isIdentifier(node) ||
    ts.isPrivateIdentifier(node) ||
    ts.isLiteralExpression(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node)
  );
}

function findYears(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ text, line }) => {
    const found = YEAR.exec(text.replace(NAMES, '').replace(CODES, ''));
    return found ? [`${line}: ${found[0]}`] : [];
  });
}

/** A source is named whole, or by what its name has before its year: « bmo- », « dares-tensions ». */
function stemsOf(ids: readonly string[]): RegExp {
  const stems = ids.map((id) => {
    const stem = id.replace(/-?\d{4}$/, '');
    return stem.includes('-') || stem === id ? stem : `${stem}-`;
  });
  const told = [...new Set(stems)].filter((stem) => stem.includes('-'));
  return new RegExp(`(?<![\\w-])(?:${told.join('|')})(?![a-z])`);
}

function findSources(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ text, line }) => {
    const found = SOURCES.exec(text);
    return found ? [`${line}: ${found[0]}`] : [];
  });
}

const SOURCES = stemsOf([...readManifests(MANIFESTS).keys()]);

describe('what is told of figures', () => {
  const files = repositoryFiles().filter((file) => FOLDERS.test(file));
  const words = files.map((file) => [file, wordsOf(file, readText(file))] as const);

  test('names no year: years are those of the records', () => {
    const found = words.flatMap(([file, all]) => findYears(all).map((where) => `${file}:${where}`));

    expect(found.map((where) => where.replace(/:\d+: /, ' '))).toEqual(EXCEPTED);
  });

  test('names no source: sources are those of the records', () => {
    const found = words.flatMap(([file, all]) => findSources(all).map((where) => `${file}:${where}`));

    expect(found).toEqual([]);
  });

  test.each([
    ["const title = 'Emplois 2024';", '2024'],
    ['const from = 2019;', '2019'],
    ['const from = 2_019;', '2019'],
    ['const from = 0x7e3;', '2019'],
    ['const { privateJobs2019 } = communes;', '2019'],
    ['const jobs_2019 = 1;', '2019'],
    ['class Jobs { #in2019 = 1; }', '2019'],
    ["const column = 'privateJobs@2024';", '2024'],
    [`const said = \`en \${place} 2024 et \${other}\`;`, '2024'],
    [`const said = \`\${place} en 2024\`;`, '2024'],
    ['const survey = /^bmo-2025$/;', '2025'],
    ["const hidden = 'a /* b'; const year = 2025; const end = '*/';", '2025'],
    ["const hidden = '// b'; const year = 2025;", '2025'],
    ['const shown = <p>Emplois en 2024</p>;', '2024'],
    ['const shown = <p title="Emplois en 2024" />;', '2024'],
  ])('is found out by its year in %s', (code, year) => {
    expect(findYears(wordsOf('made.tsx', code))).toEqual([`1: ${year}`]);
  });

  test('is found out by its year in a file of words', () => {
    expect(findYears(wordsOf('made.json', '{\n  "title": "Emplois 2024"\n}'))).toEqual(['2: 2024']);
    expect(findYears(wordsOf('made.json', '{ "year": 2024 }'))).toEqual(['1: 2024']);
  });

  test.each([
    ["sources: ['bmo-2025']", 'bmo-'],
    ["id.startsWith('bmo-')", 'bmo-'],
    [`\`bmo-\${year}\``, 'bmo-'],
    ['/^(?:dares-)?tensions|dares-tensions-/', 'dares-tensions'],
    ["'urssaf-communes'", 'urssaf-communes'],
    ['<p id="urssaf-communes" />', 'urssaf-communes'],
  ])('is found out by its source in %s', (code, stem) => {
    expect(findSources(wordsOf('made.tsx', `const made = () => { ${code}; };`))).toEqual([`1: ${stem}`]);
  });

  test('may name what only looks like one', () => {
    const code = [
      "/** In 2019. */ const family = 'FAP 2009'; // since 2020",
      "const dash = /[\\u2010-\\u2015]/; const colour = '#6B2000'; const trade = 'K1904';",
      "const fap2021 = 'fap2021'; const number = 120_240; const place = 'france-bmo';",
    ].join('\n');

    expect(findYears(wordsOf('made.ts', code))).toEqual([]);
    expect(findSources(wordsOf('made.ts', code))).toEqual([]);
  });
});

/** Bounds and quantities that look like a year, the title of a page, a source quoted with its date: these, and none more. */
const EXCEPTED = [
  'src/domain/archive.ts 2048',
  'src/domain/catalogue/schemaParts.ts 1900',
  'src/domain/links/builders.ts 2030',
  'src/domain/notebook/limits.ts 2000',
  'src/domain/notebook/schema.ts 2000',
  'src/domain/notebook/schema.ts 2000',
  'src/domain/places/kindNumbers.json 2021',
  'src/map/layers/themes.ts 2000',
  'src/ui/texts/agenda.ts 2000',
  'src/ui/texts/agenda.ts 2000',
];
