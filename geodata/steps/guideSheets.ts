import {
  decodeSheet,
  type PortraitsTable,
  type SheetTable,
  sheetFile,
} from '../../src/domain/catalogue/guideContract.ts';
import { guideFile } from '../lib/guideFile.ts';
import { ascending } from '../lib/romeLinks.ts';
import { defineStep } from '../lib/step.ts';
import { portraits } from './portraits.ts';
import { rome } from './rome.ts';
import { romeContexts } from './romeContexts.ts';
import { romeLikes } from './romeLikes.ts';
import { romeSectors } from './romeSectors.ts';
import { romeTexts } from './romeTexts.ts';
import { trades, VERSION } from './trades.ts';

/** All that is told of a trade, in one file for each letter that codes begin with. */
export const guideSheets = defineStep({
  id: 'guideSheets',
  sources: [],
  inputs: [rome, trades, romeTexts, romeContexts, romeLikes, romeSectors, portraits],
  run(context) {
    const codes = context.get(rome).codes.map(({ code }) => code);
    const { rome: directory, v3 } = context.get(trades);
    const texts = context.get(romeTexts);
    const contexts = context.get(romeContexts);
    const likes = context.get(romeLikes);
    const sectors = context.get(romeSectors);
    const letters = [...new Set(codes.map((code) => code.slice(0, 1)))];
    return letters.map((letter) => {
      const rows = codes.flatMap((code, row) => (code.startsWith(letter) ? [row] : []));
      const pick = <T>(column: readonly T[]) => rows.map((row) => column[row] as T);
      const families = rows.flatMap((row) => v3.fap2009[directory.parent[row] ?? -1] ?? []);
      const [ctx, ctxOf] = narrowed(contexts.list, pick(contexts.of));
      const [interests, interestsOf] = narrowed(likes.list, pick(likes.of));
      const [naf, nafOf] = narrowed(sectors.naf.list, pick(sectors.naf.of));
      const [activities, sectorsOf] = narrowed(sectors.sectors.list, pick(sectors.sectors.of));
      const [themes, themesOf] = narrowed(sectors.themes.list, pick(sectors.themes.of));
      const table: SheetTable = {
        version: VERSION,
        codes: pick(codes),
        definition: pick(texts.definition),
        access: pick(texts.access),
        contexts: ctx,
        contextsOf: ctxOf,
        interests,
        interestsOf,
        riasec: pick(likes.riasec),
        naf,
        nafOf,
        sectors: activities,
        sectorsOf,
        themes,
        themesOf,
        portraits: portraitsOf(context.get(portraits), ascending(families)),
      };
      return guideFile(sheetFile(letter), table, decodeSheet);
    });
  },
});

/** A list without what no link uses, and the links in it. */
function narrowed<T extends object>(list: T, links: readonly (readonly number[])[]): [T, number[][]] {
  const used = ascending(links.flat());
  const at = new Map(used.map((position, next) => [position, next]));
  const columns = Object.entries(list).map(([name, column]) => [
    name,
    used.map((position) => (column as unknown[])[position]),
  ]);
  return [
    Object.fromEntries(columns) as T,
    links.map((positions) => positions.map((position) => at.get(position) ?? -1)),
  ];
}

function portraitsOf(table: PortraitsTable, rows: readonly number[]): PortraitsTable {
  const { years, sectors, sectorsOf, ...columns } = table;
  const [kept] = narrowed(columns, [rows]);
  const own = rows.map((row) => sectorsOf[row] ?? []);
  const used = ascending(own.flatMap((list) => list.map(([sector]) => sector)));
  const [named] = narrowed(sectors, [used]);
  return {
    years,
    ...kept,
    sectors: named,
    sectorsOf: own.map((list) =>
      list.map(([sector, share]): [number, number] => [used.indexOf(sector), share]),
    ),
  };
}
