import type { FigureMeasure } from '../../figures/record.ts';
import { wordsOf } from '../../search/normalise.ts';
import type { CommuneTableFile } from './communeTableFile.ts';

type TableColumn = CommuneTableFile['columns'][number];

/** How a column of a table is made over several communes. */
export interface ColumnMeasure {
  readonly measure: Extract<FigureMeasure, 'count' | 'ratio' | 'notAdditive'>;
  /** Positions of the two terms of a ratio, which are columns of the table too. */
  readonly terms: readonly [number, number] | null;
  /** What the ratio of its terms is multiplied by. */
  readonly per: number;
}

/** Counts of a census: « P22_POP », « C22_ACTOCC15P ». */
const CENSUS_COUNT = /^[PC]\d{2}_/;
const COUNTED = new Set([
  ...['nb', 'nbre', 'nombre', 'effectif', 'effectifs', 'population', 'pop', 'habitants'],
  ...['emploi', 'emplois', 'salaries', 'logements', 'menages', 'etablissements', 'entreprises', 'chomeurs'],
]);
/** Words of rates, means, indexes and ranks. A heading with one of them counts nothing. */
const NEVER_COUNTED =
  /^(?:pct|pour\w*|parts?|percent\w*|taux|tx\w*|ratio|med\w*|moy\w*|ind(?:ice)?s?|rev(?:enus?)?|par|dens\w*|evol\w*|var\w*|rangs?|age|prix|salaires?|quart\w*|decile\w*|sur)$/;

/** What a rate may be given for. */
const PERS = [100, 1, 1000] as const;
/** Communes that must agree, and different values among them, for two columns to be the terms of a third. */
const AGREEING = 10;
const DIFFERENT = 5;

/**
 * How each column of a table adds up. A count is one by its heading, and only if none of its values is below zero. A rate is the
 * ratio of two counts of the table when they give its published value in every commune, to the digits that are written, and no
 * other two do. Anything else is read commune by commune.
 */
export function columnMeasures(columns: readonly TableColumn[]): readonly ColumnMeasure[] {
  const counts = columns.flatMap((column, at) => (isCount(column) ? [at] : []));
  return columns.map((column, at): ColumnMeasure => {
    if (counts.includes(at)) return { measure: 'count', terms: null, per: 1 };
    const found = PERS.flatMap((per) =>
      pairsOf(counts)
        .filter(([above, below]) => isRatio(column, columns[above], columns[below], per))
        .map((terms) => ({ measure: 'ratio' as const, terms, per })),
    );
    const [only, ...others] = found;
    return only && others.length === 0 ? only : { measure: 'notAdditive', terms: null, per: 1 };
  });
}

/** Whether a heading announces whole numbers of things: not those of a census, which are estimates with decimals. */
export function countsThings(heading: string): boolean {
  const words = wordsOf(heading);
  return (
    !heading.includes('%') &&
    words.some((word) => COUNTED.has(word)) &&
    !words.some((word) => NEVER_COUNTED.test(word))
  );
}

function isCount({ name, values }: TableColumn): boolean {
  return (
    (countsThings(name) || (CENSUS_COUNT.test(name) && !name.includes('%'))) &&
    values.every(
      (value) => value === null || (value >= 0 && (CENSUS_COUNT.test(name) || Number.isInteger(value))),
    )
  );
}

function pairsOf(counts: readonly number[]): (readonly [number, number])[] {
  return counts.flatMap((above) =>
    counts.filter((below) => below !== above).map((below) => [above, below] as const),
  );
}

/** Whether the values of a column are those of the two others, to its own digits. */
function isRatio(
  { values, year }: TableColumn,
  above: TableColumn | undefined,
  below: TableColumn | undefined,
  per: number,
): boolean {
  if (above?.year !== year || below?.year !== year) return false;
  const digits = Math.max(0, ...values.map((value) => (value === null ? 0 : digitsOf(value))));
  const rounding = 0.5 * 10 ** -digits * (1 + 1e-6);
  const seen = new Set<number>();
  let agreeing = 0;
  for (const [row, value] of values.entries()) {
    const [over, under] = [above.values[row] ?? null, below.values[row] ?? null];
    if (value === null || over === null || !under) continue;
    if (Math.abs((over / under) * per - value) > rounding) return false;
    agreeing++;
    seen.add(value);
  }
  return agreeing >= AGREEING && seen.size >= DIFFERENT;
}

function digitsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
