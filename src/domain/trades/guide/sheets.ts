import type { ContextKind, PortraitsTable, SheetTable } from '../../catalogue/guideContract.ts';
import type { Fap2009Code, RomeCode } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { type Family, fap2009Of } from '../families.ts';
import { namedFirst } from '../namedFirst.ts';
import type { Trades } from '../trades.ts';
import type { ContextCode } from './refusals.ts';

/** All that is told of the trades of one letter. */
export interface Sheets {
  readonly table: SheetTable;
  readonly rowOf: ReadonlyMap<RomeCode, number>;
  readonly portraitAt: ReadonlyMap<Fap2009Code, number>;
}

/** Something with a code and a label. */
interface Named {
  readonly code: string;
  readonly label: string;
}

/** A context of work that is described for a trade. */
export interface TradeContext {
  readonly code: ContextCode;
  readonly label: string;
  readonly kind: ContextKind;
}

/** What a trade is. */
export interface TradeSheet {
  readonly code: RomeCode;
  /** Version of the ROME, "v460": the source of all but the portrait. */
  readonly version: string;
  /** Sentences; none when the producer wrote none. */
  readonly definition: readonly string[];
  readonly access: readonly string[];
  readonly contexts: readonly TradeContext[];
  /** Centres of interest, the main one first. */
  readonly interests: readonly { readonly code: number; readonly label: string }[];
  /** Letters of the RIASEC, the main one first. */
  readonly riasec: string;
  /** NAF divisions; "00" is any sector. */
  readonly naf: readonly Named[];
  /** Sectors of the ROME, the main one first. */
  readonly sectors: readonly Named[];
  readonly themes: readonly Named[];
  /** Portrait of the family that bears the name of the trade, null when none is published. */
  readonly portrait: Portrait | null;
}

type Figure = Exclude<keyof PortraitsTable, 'years' | 'codes' | 'sectors' | 'sectorsOf'>;

/** A family in France, by Dares: people in employment. Percents and euros; null: not published. */
export interface Portrait {
  readonly family: Family<Fap2009Code>;
  /** "2017-2019" */
  readonly years: string;
  readonly figures: Readonly<Record<Figure, number | null>>;
  /** Main sectors that employ, with their percent. */
  readonly sectors: readonly (Named & { readonly percent: number })[];
}

/** The sheets of a decoded table, or the first thing in it that does not fit. */
export function createSheets(table: SheetTable): Result<Sheets, string> {
  const { codes, portraits } = table;
  const columns = [
    'definition',
    'access',
    'riasec',
    'contextsOf',
    'interestsOf',
    'nafOf',
    'sectorsOf',
    'themesOf',
  ];
  const uneven = columns.find((name) => table[name as 'definition'].length !== codes.length);
  if (uneven) return err(`${uneven}: not one value per trade`);
  const links = [
    [table.contextsOf, table.contexts],
    [table.interestsOf, table.interests],
    [table.nafOf, table.naf],
    [table.sectorsOf, table.sectors],
    [table.themesOf, table.themes],
    [portraits.sectorsOf.map((list) => list.map(([at]) => at)), portraits.sectors],
  ] as const;
  for (const [lists, { codes: named, labels }] of links) {
    if (labels.length !== named.length) return err('not one label per code');
    if (lists.some((list) => list.some((at) => at >= named.length)))
      return err('a link to something that the table does not have');
  }
  const short = FIGURES.find((figure) => portraits[figure].length !== portraits.codes.length);
  if (short || portraits.sectorsOf.length !== portraits.codes.length)
    return err(`portraits.${short ?? 'sectorsOf'}: not one value per family`);
  return ok({ table, rowOf: positions(codes), portraitAt: positions(portraits.codes) });
}

/** What is told of a trade, null for one that these sheets do not have. */
export function sheetOf(sheets: Sheets, trades: Trades, code: RomeCode): TradeSheet | null {
  const { table, rowOf } = sheets;
  const row = rowOf.get(code);
  if (row === undefined) return null;
  const pick = <C extends string | number>(
    list: { readonly codes: readonly C[]; readonly labels: readonly string[] },
    links: readonly (readonly number[])[],
  ) => (links[row] ?? []).map((at) => ({ code: list.codes[at] as C, label: list.labels[at] ?? '' }));
  return {
    code,
    version: table.version,
    definition: sentences(table.definition[row]),
    access: sentences(table.access[row]),
    contexts: (table.contextsOf[row] ?? []).map((at) => ({
      code: table.contexts.codes[at] ?? 0,
      label: table.contexts.labels[at] ?? '',
      kind: table.contexts.kinds[at] ?? 'conditions',
    })),
    interests: pick(table.interests, table.interestsOf),
    riasec: table.riasec[row] ?? '',
    naf: pick(table.naf, table.nafOf),
    sectors: pick(table.sectors, table.sectorsOf),
    themes: pick(table.themes, table.themesOf),
    portrait: portraitOf(sheets, trades, code),
  };
}

const FIGURES: readonly Figure[] = [
  'saturday',
  'sunday',
  'night',
  'partTime',
  'longWeeks',
  'pay',
  'permanent',
  'fixedTerm',
  'agency',
  'apprentices',
  'selfEmployed',
  'small',
  'middle',
  'large',
  'largest',
  'publicService',
  'households',
];

/** The portrait of the family that bears the name of the trade, among those that its ROME v3 code leads to. */
function portraitOf(
  { table: { portraits }, portraitAt }: Sheets,
  trades: Trades,
  code: RomeCode,
): Portrait | null {
  const name = trades.labels[trades.rowOf.get(code) ?? -1] ?? '';
  const [family] = namedFirst(fap2009Of(trades, code), ({ label }) => label, name);
  const at = family && portraitAt.get(family.code);
  if (!family || at === undefined) return null;
  return {
    family,
    years: portraits.years,
    figures: Object.fromEntries(
      FIGURES.map((figure) => [figure, portraits[figure][at] ?? null]),
    ) as Portrait['figures'],
    sectors: (portraits.sectorsOf[at] ?? []).map(([sector, percent]) => ({
      code: portraits.sectors.codes[sector] ?? '',
      label: portraits.sectors.labels[sector] ?? '',
      percent,
    })),
  };
}

function sentences(text: string | undefined): readonly string[] {
  return text ? text.split('\n') : [];
}

function positions<Code extends string>(codes: readonly string[]): ReadonlyMap<Code, number> {
  return new Map(codes.map((code, at) => [code as Code, at]));
}
