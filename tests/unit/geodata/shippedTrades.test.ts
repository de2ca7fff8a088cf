import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeAnnualFile } from '../../../src/domain/annual/annualFile.ts';
import type { BmoFile } from '../../../src/domain/annual/bmo/bmoFile.ts';
import { recruitmentOf } from '../../../src/domain/annual/bmo/recruitmentOf.ts';
import type { ArtifactName } from '../../../src/domain/catalogue/artifactNames.ts';
import { decodeDataIndex, decodeZonesTable } from '../../../src/domain/catalogue/contract.ts';
import {
  decodeSectorsTable,
  decodeTensionTable,
  decodeTradesTable,
} from '../../../src/domain/catalogue/tradesContract.ts';
import type { BassinId } from '../../../src/domain/ids.ts';
import type { Result } from '../../../src/domain/result.ts';
import { sumNeeds, surveyLines } from '../../../src/domain/trades/recruitment.ts';
import { unwrap } from '../../support/smallTrades.ts';

const INDEX = unwrap(decodeDataIndex(JSON.parse(readFileSync('public/data/index.json', 'utf8'))));
const survey = readSurvey(2025);
const trades = read('trades', decodeTradesTable);

describe('the shipped survey of 2025', () => {
  const rows = survey.part.flatMap((at, row) => (survey.parts[at]?.[2] === 'REG:52' ? [row] : []));

  test('has the 3 323 lines of the region, in 26 bassins', () => {
    expect(rows).toHaveLength(3323);
    expect(new Set(rows.map((row) => survey.parts[survey.part[row]!]![0])).size).toBe(26);
  });

  test('has 166 498 published projects in the region', () => {
    expect(rows.reduce((sum, row) => sum + (survey.projects[row] ?? 0), 0)).toBe(166_498);
  });

  test('keeps as not published the 747, 1 356 and 2 392 figures that are', () => {
    const missing = (figures: readonly (number | null)[]) =>
      rows.filter((row) => figures[row] === null).length;

    expect([survey.projects, survey.difficult, survey.seasonal].map(missing)).toEqual([747, 1356, 2392]);
  });

  test('has only families that FAP 2021 has', () => {
    const known = new Set(trades.fap2021.codes);

    expect(survey.families.filter((code) => !known.has(code))).toEqual([]);
  });
});

test.each([
  ['Sablé-sur-Sarthe', 47, 87],
  ['Blain', 59, 91],
  ['Nantes', 60, 61],
])('of the projects of 2025 of the bassin %s, %i to %i %% are judged difficult', (name, low, high) => {
  const bassin = read('zones', decodeZonesTable).bassin.find((zone) => zone.name === name)?.id as BassinId;
  const recruitment = unwrap(recruitmentOf([survey]));
  const { difficultPart } = sumNeeds(surveyLines(recruitment, 2025, [bassin], recruitment.families));

  expect([difficultPart.low, difficultPart.high].map((bound) => Math.round(100 * bound!))).toEqual([
    low,
    high,
  ]);
});

describe('the shipped trades', () => {
  test('are 1 584 codes and 13 120 appellations', () => {
    const synonyms = trades.rome.synonyms.flatMap((text) => (text === '' ? [] : text.split('\n')));

    expect(trades.rome.codes).toHaveLength(1584);
    expect(trades.rome.codes.length + synonyms.length).toBe(13_120);
  });

  test('lead each ROME code to at least one family of FAP 2021', () => {
    const alone = trades.rome.codes.filter((_, at) => !trades.v3.fap2021[trades.rome.parent[at]!]?.length);

    expect(alone).toEqual([]);
  });

  test('split the qualifications 0 to 9 of each ROME v3 code between its families', () => {
    const digits = trades.v3.fap2021.map((families) =>
      families
        .flatMap(([, of]) => [...(of || '0123456789')])
        .sort()
        .join(''),
    );

    expect(new Set(digits)).toEqual(new Set(['0123456789']));
  });
});

test('the tension and the sectors are about the zones of the region', () => {
  expect(read('tension', decodeTensionTable).zones).toEqual([
    ...['FR', 'REG:52', 'DEP:44', 'DEP:49', 'DEP:53', 'DEP:72', 'DEP:85'],
  ]);
  expect(read('sectors', decodeSectorsTable).zones).toHaveLength(23);
});

test('all that trades need weighs at most 300 kB compressed with gzip', () => {
  const names = ['trades', 'tension', 'sectors'] as const;
  const files = [
    ...names.map(bytesOf),
    ...INDEX.annual.map(({ path }) => readFileSync(`public/data/${path}`)),
  ];
  const weight = files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);

  expect(weight).toBeLessThan(300_000);
});

function bytesOf(name: ArtifactName): Uint8Array {
  return readFileSync(`public/data/${INDEX.artifacts[name].path}`);
}

function readSurvey(year: number): BmoFile {
  const record = INDEX.annual.find((each) => each.kind === 'bmo' && each.year === year);
  return unwrap(decodeAnnualFile(JSON.parse(readFileSync(`public/data/${record?.path}`, 'utf8')))) as BmoFile;
}

function read<T>(name: ArtifactName, decode: (value: unknown) => Result<T, string>): T {
  const decoded = decode(JSON.parse(new TextDecoder().decode(bytesOf(name))));
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.value;
}
