import { BuildError } from './buildError.ts';
import type { CsvRow } from './csv.ts';

/** Things of the ROME with a code and a label, as a list that others point into. */
export interface RomeList<Code extends string | number> {
  readonly codes: readonly Code[];
  readonly labels: readonly string[];
}

/** The list of what rows name, by code. @throws BuildError when a code has two labels */
export function listOf<Code extends string | number>(
  rows: readonly { readonly where: string; readonly code: Code; readonly label: string }[],
): RomeList<Code> {
  const labels = new Map<Code, string>();
  for (const { where, code, label } of rows) {
    const known = labels.get(code) ?? label;
    if (known !== label) throw new BuildError(where, `${code} is "${label}", and "${known}" before`);
    labels.set(code, label);
  }
  const codes = [...labels.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { codes, labels: codes.map((code) => labels.get(code) ?? '') };
}

/**
 * What rows say of each trade, in the order of the codes.
 *
 * @throws BuildError on a row of a trade that the ROME of the same version does not have
 */
export function byTrade<Row extends CsvRow<'code_rome'>, T>(
  codes: readonly string[],
  rows: readonly Row[],
  read: (row: Row) => T,
): T[][] {
  const at = new Map(codes.map((code, position) => [code, position]));
  const lists = codes.map((): T[] => []);
  for (const row of rows) {
    const list = lists[at.get(row.cells.code_rome) ?? -1];
    if (!list) throw new BuildError(row.where, `"${row.cells.code_rome}" is not a code of rome-codes`);
    list.push(read(row));
  }
  return lists;
}

/** Positions in a list. The function throws BuildError for what is not in it. */
export function positionsIn<Code extends string | number>(
  source: string,
  list: readonly Code[],
): (code: Code) => number {
  const at = new Map(list.map((code, position) => [code, position]));
  return (code) => {
    const position = at.get(code);
    if (position === undefined) throw new BuildError(source, `no code "${code}"`);
    return position;
  };
}

/** Positions, ascending, each once. */
export function ascending(positions: readonly number[]): number[] {
  return [...new Set(positions)].sort((a, b) => a - b);
}

/** Positions with the main one first, then ascending. @throws BuildError unless there is exactly one main one */
export function mainFirst(
  source: string,
  links: readonly { readonly at: number; readonly isMain: boolean }[],
): number[] {
  const mains = links.filter(({ isMain }) => isMain);
  const [main] = mains;
  if (!main || mains.length > 1)
    throw new BuildError(source, `${mains.length} main links of one trade, expected 1`);
  return [main.at, ...ascending(links.map(({ at }) => at)).filter((at) => at !== main.at)];
}

/** A sentence of the producer: doubled apostrophes made one, tabulations and doubled spaces too. Nothing else is touched. */
export function cleaned(sentence: string): string {
  return sentence
    .replaceAll("''", "'")
    .replaceAll(/[\t ]+/g, ' ')
    .trim();
}
