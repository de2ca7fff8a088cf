import { describe, expect, test } from 'vitest';
import { readManifests } from '../../geodata/lib/manifest.ts';
import { MANIFESTS } from '../../geodata/lib/paths.ts';
import { readText, repositoryFiles } from './repository.ts';

/** Where figures are told and drawn: what they are made of is in their records. */
const FOLDERS = /^src\/(?:ui|domain|map)\/.*\.tsx?$/;
/** Names of nomenclatures and of publications, which have a year as a street has a number. */
const NAMES =
  /FAP ?(?:2009|2021)|fap(?:2009|2021)|Fap(?:2009|2021)|Métiers 2030|Trades in 2030|trades2030|NAF 2008/g;
const YEAR = /(?<![\d.#_\w])(?:19|20)\d{2}(?![\d_\w])/;
/** Dates that a parser or a schema must name: bounds of what a year may be, a leap year to write a month with. */
const BOUNDS = /minValue\(1900\), v\.maxValue\(2100\)|`2000-|\/ 2000\$\//g;

/** Lines of a text that a reader of the code runs: comments and docstrings quote what they like. */
function lines(text: string): readonly (readonly [at: number, line: string])[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line, at) => [at + 1, line.replace(/(?<!:)\/\/.*$/, '')] as const);
}

function findYears(text: string): readonly string[] {
  return lines(text).flatMap(([at, line]) => {
    const found = YEAR.exec(line.replace(NAMES, '').replace(BOUNDS, ''));
    return found ? [`${at}: ${found[0]}`] : [];
  });
}

function findSources(text: string, ids: readonly string[]): readonly string[] {
  return lines(text).flatMap(([at, line]) =>
    ids.filter((id) => new RegExp(`['"\`]${id}['"\`]`).test(line)).map((id) => `${at}: ${id}`),
  );
}

describe('what is told of figures', () => {
  const files = repositoryFiles().filter((file) => FOLDERS.test(file));

  test('names no year: years are those of the records', () => {
    const found = files.flatMap((file) => findYears(readText(file)).map((where) => `${file}:${where}`));

    expect(found.filter((where) => !EXCEPTED.some((file) => where.startsWith(file)))).toEqual([]);
  });

  test('names no source: sources are those of the records', () => {
    const ids = [...readManifests(MANIFESTS).keys()].filter((id) => id.includes('-'));
    const found = files.flatMap((file) =>
      findSources(readText(file), ids).map((where) => `${file}:${where}`),
    );

    expect(found).toEqual([]);
  });

  test('is found out when it names one', () => {
    expect(findYears("const title = 'Emplois 2024';\n/** In 2019. */\nconst from = 2019;")).toEqual([
      '1: 2024',
      '3: 2019',
    ]);
    expect(findYears("const family = 'FAP 2009'; // since 2020")).toEqual([]);
    expect(findSources("sources: ['bmo-2025']", ['bmo-2025'])).toEqual(['1: bmo-2025']);
  });
});

/** Numbers that look like a year and count something else, or are part of a public address. */
const EXCEPTED = [
  'src/domain/links/builders.ts',
  'src/domain/notebook/limits.ts',
  'src/domain/notebook/schema.ts',
  'src/map/layers/themes.ts',
] as const;
