import type { TradesTable } from '../catalogue/tradesContract.ts';
import type { Fap2009Code, Fap2021Code, RomeCode } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { type EcologicalRole, parseEcologicalRole, type Transitions, toConcern } from './future.ts';

/** The directory of trades in memory. A trade's *row* is its position in `codes`. */
export interface Trades {
  /** Version of the ROME files, "v460". */
  readonly version: string;
  /** ROME codes, ascending. */
  readonly codes: readonly RomeCode[];
  readonly labels: readonly string[];
  readonly rowOf: ReadonlyMap<RomeCode, number>;
  /** Position of the ROME v3 parent of each trade in `v3`. */
  readonly parent: readonly number[];
  readonly v3: TradesTable['v3'];
  readonly fap2021: Families<Fap2021Code>;
  readonly fap2009: Families<Fap2009Code>;
  readonly ecological: readonly EcologicalRole[];
  readonly flags: Pick<TradesTable['rome'], 'digital' | 'demographic' | 'regulated' | 'cadre'>;
  /** Every appellation: those of a trade follow one another, its label first. */
  readonly appellations: readonly string[];
  /** Number of the first appellation of each trade, and the total at the end. */
  readonly appellationStart: Int32Array;
  /** Numbers of the appellations that are little used. */
  readonly rare: ReadonlySet<number>;
  /** Published short labels that their long one does not give, with the number of the appellation. */
  readonly shortLabels: readonly (readonly [number: number, label: string])[];
}

/** One nomenclature of trade families, with its two wider levels. */
export interface Families<Code extends string> {
  readonly codes: readonly Code[];
  readonly labels: readonly string[];
  readonly rowOf: ReadonlyMap<Code, number>;
  /** Position of each code in `wider`. */
  readonly family: readonly number[];
  /** 86 families (FAP 2021) or 87 (FAP 2009). */
  readonly wider: TradesTable['fap2021']['families'];
  /** 22 domains, one letter each. */
  readonly domains: TradesTable['fap2021']['domains'];
}

/** The directory of a decoded table, or the first thing in it that does not fit. */
export function createTrades(table: TradesTable): Result<Trades, string> {
  const { rome, v3 } = table;
  const flaw = findFlaw(table);
  if (flaw) return err(flaw);
  const ecological = rome.eco.map((at) => parseEcologicalRole(rome.ecoValues[at] ?? ''));
  if (!ecological.every((role) => role !== null)) return err('rome.ecoValues: an unknown value');

  const appellations: string[] = [];
  const appellationStart = new Int32Array(rome.codes.length + 1);
  rome.labels.forEach((label, row) => {
    appellations.push(label);
    const synonyms = rome.synonyms[row];
    if (synonyms) appellations.push(...synonyms.split('\n'));
    appellationStart[row + 1] = appellations.length;
  });
  const codes = rome.codes as RomeCode[];
  const shortLabels = rome.shortLabels.split('\n');
  const { digital, demographic, regulated, cadre } = rome;
  return ok({
    version: table.version,
    codes,
    labels: rome.labels,
    rowOf: positions(codes),
    parent: rome.parent,
    v3,
    fap2021: createFamilies(table.fap2021, table.fap2021.codes as Fap2021Code[]),
    fap2009: createFamilies(table.fap2009, table.fap2009.codes as Fap2009Code[]),
    ecological,
    flags: { digital, demographic, regulated, cadre },
    appellations,
    appellationStart,
    rare: new Set(rome.rare),
    shortLabels: rome.shortOf.map((number, at) => [number, shortLabels[at] ?? '']),
  });
}

/** A trade as it is named on screen. */
export interface Trade {
  readonly code: RomeCode;
  readonly row: number;
  /** "Soudeur / Soudeuse": both forms. */
  readonly label: string;
  /** Code of the ROME v3 that it comes from: the way to the families of the figures. */
  readonly parent: string;
  readonly transitions: Transitions;
  /** Access regulated by law; null where the producer says nothing. */
  readonly regulated: boolean | null;
  /** Executive position; null where the producer says nothing. */
  readonly executive: boolean | null;
}

/** The trade, or null for a code that this version of the ROME does not have. */
export function findTrade(trades: Trades, code: RomeCode): Trade | null {
  const row = trades.rowOf.get(code);
  if (row === undefined) return null;
  const { flags } = trades;
  return {
    code,
    row,
    label: trades.labels[row] ?? code,
    parent: trades.v3.codes[trades.parent[row] ?? -1] ?? '',
    transitions: {
      ecological: trades.ecological[row] ?? 'white',
      digital: toConcern(flags.digital[row] ?? ''),
      demographic: toConcern(flags.demographic[row] ?? ''),
    },
    regulated: toBoolean(flags.regulated[row]),
    executive: toBoolean(flags.cadre[row]),
  };
}

/** Every name of a trade, its label first; each once. Empty for an unknown code. */
export function appellationsOf(trades: Trades, code: RomeCode): readonly string[] {
  const row = trades.rowOf.get(code);
  if (row === undefined) return [];
  const { appellations, appellationStart: start } = trades;
  return [...new Set(appellations.slice(start[row], start[row + 1]))];
}

function toBoolean(cell: 'O' | 'N' | '' | undefined): boolean | null {
  return cell === 'O' ? true : cell === 'N' ? false : null;
}

function createFamilies<Code extends string>(
  table: Omit<TradesTable['fap2021'], 'codes'>,
  codes: readonly Code[],
): Families<Code> {
  const { labels, family, families, domains } = table;
  return { codes, labels, rowOf: positions(codes), family, wider: families, domains };
}

function positions<Code extends string>(codes: readonly Code[]): ReadonlyMap<Code, number> {
  return new Map(codes.map((code, row) => [code, row]));
}

function findFlaw({ rome, v3, fap2021, fap2009 }: TradesTable): string | null {
  const lists = [
    'labels',
    'parent',
    'eco',
    'digital',
    'demographic',
    'regulated',
    'cadre',
    'synonyms',
  ] as const;
  const uneven = lists.find((name) => rome[name].length !== rome.codes.length);
  if (uneven) return `rome.${uneven}: not one value per code`;
  if (v3.fap2021.length !== v3.codes.length || v3.fap2009.length !== v3.codes.length)
    return 'v3: not one list of families per code';
  const outside: readonly (readonly [name: string, at: readonly number[], size: number])[] = [
    ['rome.parent', rome.parent, v3.codes.length],
    ['rome.eco', rome.eco, rome.ecoValues.length],
    ['v3.fap2021', v3.fap2021.flatMap((links) => links.map(([at]) => at)), fap2021.codes.length],
    ['v3.fap2009', v3.fap2009.flat(), fap2009.codes.length],
    ['fap2021.family', fap2021.family, fap2021.families.length],
    ['fap2009.family', fap2009.family, fap2009.families.length],
    ['fap2021.families', fap2021.families.map(({ domain }) => domain), fap2021.domains.length],
    ['fap2009.families', fap2009.families.map(({ domain }) => domain), fap2009.domains.length],
  ];
  const wrong = outside.find(([, at, size]) => at.some((position) => position >= size));
  if (wrong) return `${wrong[0]}: names something that the table does not have`;
  const unnamed = ([fap2021, fap2009] as const).find(
    ({ codes, labels, family }) => labels.length !== codes.length || family.length !== codes.length,
  );
  return unnamed ? 'fap: not one label and one family per code' : null;
}
