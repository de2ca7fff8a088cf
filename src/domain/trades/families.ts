import type { Fap2009Code, Fap2021Code, RomeCode } from '../ids.ts';
import { namedFirst } from './namedFirst.ts';
import type { Families, Trades } from './trades.ts';

/**
 * Qualification of an employee in France Travail's classification; the position is the digit of the table that
 * leads from ROME to FAP 2021.
 */
export const QUALIFICATIONS = [
  'unstated',
  'labourer',
  'semi-skilled-worker',
  'skilled-worker',
  'highly-skilled-worker',
  'unskilled-employee',
  'skilled-employee',
  'technician',
  'supervisor',
  'executive',
] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

/** A family of trades, named with what it belongs to. */
export interface Family<Code extends string> {
  readonly code: Code;
  readonly label: string;
  /** Level of 86 or 87 families. */
  readonly wider: { readonly code: string; readonly label: string };
  /** Level of 22 domains. */
  readonly domain: { readonly code: string; readonly label: string };
}

/** A family of the FAP 2021 that a trade leads to. */
export interface Fap2021Link {
  readonly family: Family<Fap2021Code>;
  /** Qualifications for which it holds; null for all of them: the trade then has this family alone. */
  readonly qualifications: readonly Qualification[] | null;
}

/** The family, or null for a code that the nomenclature does not have. */
export function findFamily<Code extends string>(families: Families<Code>, code: Code): Family<Code> | null {
  const row = families.rowOf.get(code);
  return row === undefined ? null : familyAt(families, row);
}

/**
 * Every FAP 2021 of a trade, through its ROME v3 parent, the one that bears the name of the trade first: with several, the
 * qualification of the person decides and all are to be shown. Empty for an unknown trade only.
 */
export function fap2021Of(trades: Trades, code: RomeCode): readonly Fap2021Link[] {
  const { v3, fap2021 } = trades;
  const links = (v3.fap2021[parentOf(trades, code)] ?? []).flatMap(([at, digits]) => {
    const family = familyAt(fap2021, at);
    return family ? { family, qualifications: digits === '' ? null : readDigits(digits) } : [];
  });
  const name = trades.labels[trades.rowOf.get(code) ?? -1] ?? '';
  return namedFirst(links, ({ family }) => family.label, name);
}

/** Every FAP 2009 of a trade, through its ROME v3 parent; empty for the few parents that the producer left out. */
export function fap2009Of(trades: Trades, code: RomeCode): readonly Family<Fap2009Code>[] {
  const { v3, fap2009 } = trades;
  return (v3.fap2009[parentOf(trades, code)] ?? []).flatMap((at) => familyAt(fap2009, at) ?? []);
}

/** The domain in which a trade is shown: that of its first FAP 2021. Null for an unknown trade. */
export function domainOf(trades: Trades, code: RomeCode): Family<Fap2021Code>['domain'] | null {
  return fap2021Of(trades, code)[0]?.family.domain ?? null;
}

/** Trades near a trade. */
export interface CloseTrades {
  /** Those that come from the same ROME v3 code, by code: what used to be one trade. */
  readonly sameParent: readonly RomeCode[];
  /** The others of the same professional domain of the ROME (letter and two digits), by code. */
  readonly sameDomain: readonly RomeCode[];
}

export function closeTrades(trades: Trades, code: RomeCode): CloseTrades {
  const parent = parentOf(trades, code);
  const others = trades.codes.filter((other) => other !== code);
  const isSibling = (other: RomeCode) => parentOf(trades, other) === parent;
  return {
    sameParent: parent < 0 ? [] : others.filter(isSibling),
    sameDomain: others.filter((other) => other.slice(0, 3) === code.slice(0, 3) && !isSibling(other)),
  };
}

/** A branch of the tree to browse by: domains (22), then families (86), then trades. */
export interface BrowseDomain {
  readonly code: string;
  readonly label: string;
  readonly families: readonly {
    readonly code: string;
    readonly label: string;
    /** By label. A trade that leads to several families is in each. */
    readonly trades: readonly RomeCode[];
  }[];
}

/** The tree, by code of the FAP 2021; branches without a trade are left out. */
export function browseTrades(trades: Trades): readonly BrowseDomain[] {
  const { wider, domains, family } = trades.fap2021;
  const members = wider.map(() => new Set<number>());
  trades.parent.forEach((parent, row) => {
    for (const [at] of trades.v3.fap2021[parent] ?? []) members[family[at] ?? -1]?.add(row);
  });
  const collator = new Intl.Collator('fr');
  const sorted = (rows: Iterable<number>) =>
    [...rows]
      .sort((a, b) => collator.compare(trades.labels[a] ?? '', trades.labels[b] ?? ''))
      .flatMap((row) => trades.codes[row] ?? []);
  return domains.flatMap(({ code, label }, domain) => {
    const families = wider.flatMap((each, at) =>
      each.domain === domain && (members[at]?.size ?? 0) > 0
        ? { code: each.code, label: each.label, trades: sorted(members[at] ?? []) }
        : [],
    );
    return families.length > 0 ? { code, label, families } : [];
  });
}

/** The trades that lead to a family of the FAP 2021, by label; empty for a code that the nomenclature does not have. */
export function tradesOfFamily(trades: Trades, code: Fap2021Code): readonly RomeCode[] {
  const at = trades.fap2021.rowOf.get(code);
  const collator = new Intl.Collator('fr');
  return trades.codes
    .map((trade, row) => ({ trade, row }))
    .filter(({ row }) =>
      (trades.v3.fap2021[trades.parent[row] ?? -1] ?? []).some(([family]) => family === at),
    )
    .sort((a, b) => collator.compare(trades.labels[a.row] ?? '', trades.labels[b.row] ?? ''))
    .map(({ trade }) => trade);
}

function parentOf({ rowOf, parent }: Trades, code: RomeCode): number {
  return parent[rowOf.get(code) ?? -1] ?? -1;
}

function familyAt<Code extends string>(families: Families<Code>, row: number): Family<Code> | null {
  const code = families.codes[row];
  const wider = families.wider[families.family[row] ?? -1];
  const domain = families.domains[wider?.domain ?? -1];
  if (!code || !wider || !domain) return null;
  return { code, label: families.labels[row] ?? code, wider, domain };
}

function readDigits(digits: string): readonly Qualification[] {
  return [...digits].flatMap((digit) => QUALIFICATIONS[Number(digit)] ?? []);
}
