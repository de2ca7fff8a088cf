import {
  DEFINITIONS_FILE,
  type DefinitionsTable,
  decodeDefinitions,
} from '../../src/domain/catalogue/guideContract.ts';
import { rootsOf } from '../../src/domain/trades/guide/definitions.ts';
import { guideFile } from '../lib/guideFile.ts';
import { defineStep } from '../lib/step.ts';
import { rome } from './rome.ts';
import { romeTexts } from './romeTexts.ts';
import { VERSION } from './trades.ts';

/** A root that more of the trades have says nothing of any: « assure », « réalise ». */
const MOST_SHARED = 0.25;

/** Which trades say which word in their definition: one file for all of them, to find a trade by what is done there. */
export const guideDefinitions = defineStep({
  id: 'guideDefinitions',
  sources: [],
  inputs: [rome, romeTexts],
  run(context) {
    const codes = context.get(rome).codes.map(({ code }) => code);
    const tradesOf = new Map<string, number[]>();
    for (const [row, text] of context.get(romeTexts).definition.entries())
      for (const root of rootsOf(text)) tradesOf.set(root, [...(tradesOf.get(root) ?? []), row]);
    const sorted = [...tradesOf].sort(([a], [b]) => (a < b ? -1 : 1));
    const isCommon = (rows: readonly number[]) => rows.length > MOST_SHARED * codes.length;
    const kept = sorted.filter(([, rows]) => !isCommon(rows));
    const table: DefinitionsTable = {
      version: VERSION,
      codes,
      roots: kept.map(([root]) => root),
      tradesOf: kept.map(([, rows]) => rows),
      common: sorted.filter(([, rows]) => isCommon(rows)).map(([root]) => root),
    };
    return [guideFile(DEFINITIONS_FILE, table, decodeDefinitions)];
  },
});
