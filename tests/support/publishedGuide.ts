import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type BmoFile, decodeBmoFile } from '../../src/domain/annual/bmo/bmoFile.ts';
import { recruitmentOf } from '../../src/domain/annual/bmo/recruitmentOf.ts';
import { decodeMoves, decodeSheet, decodeSkills } from '../../src/domain/catalogue/guideContract.ts';
import type { BassinId, RomeCode } from '../../src/domain/ids.ts';
import { createMoves, createSkills } from '../../src/domain/trades/guide/moves.ts';
import { findLeads } from '../../src/domain/trades/guide/reconversion.ts';
import type { RefusalKey } from '../../src/domain/trades/guide/refusalKeys.ts';
import { createSheets, sheetOf, type TradeSheet } from '../../src/domain/trades/guide/sheets.ts';
import { loadIndex, loadTrades } from './publishedTables.ts';
import { unwrap } from './smallTrades.ts';
import type { findSources } from './sourcesFolder.ts';

/** A bassin of the region, as the main one of a territory. */
export const LAVAL = { id: 'BE:5227' as BassinId, name: 'Laval' };

/** All that is published of where trades lead. @throws Error when a file is missing or broken */
export function loadGuide() {
  const index = loadIndex();
  const trades = loadTrades();
  const table = unwrap(decodeMoves(readGuideFile('moves')));
  const surveys: readonly BmoFile[] = index.annual.map(({ path }) => unwrap(decodeBmoFile(readJson(path))));
  return {
    trades,
    /** As published. */
    table,
    moves: unwrap(createMoves(table, trades)),
    skills: unwrap(createSkills(unwrap(decodeSkills(readGuideFile('skills'))), trades)),
    surveys,
    recruitment: unwrap(recruitmentOf(surveys)),
  };
}

/** What past trades lead to, around Laval. */
export function leadsFrom(
  guide: ReturnType<typeof loadGuide>,
  past: readonly string[],
  liked: readonly number[],
  refused: readonly RefusalKey[],
) {
  return findLeads({ past: past as RomeCode[], liked, refused }, { ...guide, bassin: LAVAL });
}

/** The published sheet of every trade. */
export function loadSheets({ trades }: ReturnType<typeof loadGuide>): ReadonlyMap<string, TradeSheet> {
  const letters = loadIndex().guides.flatMap(({ name }) => /^sheet-(.)$/.exec(name)?.[1] ?? []);
  return new Map(
    letters.flatMap((letter) => {
      const sheets = unwrap(createSheets(unwrap(decodeSheet(readGuideFile(`sheet-${letter}`)))));
      return sheets.table.codes.map((code) => [
        code,
        sheetOf(sheets, trades, code as RomeCode) as TradeSheet,
      ]);
    }),
  );
}

/** Source files as plain rows, read without any of the build: none when they are not on this machine. */
export function plainSources(sources: ReturnType<typeof findSources>) {
  const rows = (id: string) =>
    sources
      ? Papa.parse<Record<string, string>>(sources.read(id).trim(), { header: true, skipEmptyLines: true })
          .data
      : [];
  return {
    rows,
    /** What the rows of each trade say. */
    group(id: string, read: (row: Record<string, string>) => string): ReadonlyMap<string, string[]> {
      const groups = new Map<string, string[]>();
      for (const row of rows(id)) {
        const code = row['code_rome'] ?? '';
        groups.set(code, [...(groups.get(code) ?? []), read(row)]);
      }
      return groups;
    },
  };
}

/** A file of `guides`, as it is written. */
export function readGuideFile(name: string): unknown {
  return readJson(loadIndex().guides.find((each) => each.name === name)?.path ?? name);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${path}`, import.meta.url), 'utf8'));
}
