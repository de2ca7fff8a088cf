import type { TensionTable } from '../../src/domain/catalogue/tradesContract.ts';
import { BuildError } from '../lib/buildError.ts';
import { type CsvRow, readCsv } from '../lib/csv.ts';
import { defineStep } from '../lib/step.ts';
import { fap2021 } from './fap2021.ts';

const SOURCE = 'dares-tension-fap2021-france-2024';
const YEAR = 2024;
const COLUMNS = ['fap2021', 'indice_tension_2024', 'classe_2024', 'impute'] as const;

/** The indicator of tension of 2024 for France, on the families of the FAP 2021: class and index, without factors. */
export const recentTension = defineStep<TensionTable['recent']>({
  id: 'recentTension',
  sources: [SOURCE],
  inputs: [fap2021],
  run(context) {
    const known = new Set(context.get(fap2021).table.codes);
    const rows = readCsv(SOURCE, context.read(SOURCE), COLUMNS, ';').map((row) => readLine(row, known));
    rows.sort((a, b) => (a.code < b.code ? -1 : 1));
    const twice = rows.find(({ code }, at) => rows[at - 1]?.code === code);
    if (twice) throw new BuildError(SOURCE, `${twice.code} has two lines`);
    refuseMixed(rows);
    return {
      year: YEAR,
      zones: ['FR'],
      codes: rows.map(({ code }) => code),
      category: [rows.map(({ category }) => category)],
      index: [rows.map(({ index }) => index)],
      imputed: [rows.map(({ imputed }) => imputed)],
    };
  },
});

interface Line {
  readonly code: string;
  readonly category: number | null;
  readonly index: number | null;
  readonly imputed: boolean;
}

function readLine({ where, cells }: CsvRow<(typeof COLUMNS)[number]>, known: ReadonlySet<string>): Line {
  const { fap2021: code, indice_tension_2024: index, classe_2024: category, impute } = cells;
  if (!known.has(code)) throw new BuildError(where, `"${code}" is not a FAP 2021`);
  if ((index === '') !== (category === ''))
    throw new BuildError(where, 'an index without a class, or a class without an index');
  if (!/^[1-5]?$/.test(category)) throw new BuildError(where, `"${category}" is not a class from 1 to 5`);
  if (!/^(?:-?\d+(?:\.\d+)?)?$/.test(index)) throw new BuildError(where, `"${index}" is not an index`);
  if (!/^(?:true|false)?$/.test(impute)) throw new BuildError(where, `"${impute}" is neither true nor false`);
  return {
    code,
    category: category === '' ? null : Number(category),
    index: index === '' ? null : Number(index),
    imputed: impute === 'true',
  };
}

/** Classes cut the index: one that overlaps another was misread. */
function refuseMixed(rows: readonly Line[]): void {
  const known = rows.flatMap(({ code, category, index }) =>
    category === null || index === null ? [] : [{ code, category, index }],
  );
  known.sort((a, b) => a.index - b.index);
  const wrong = known.find(({ category }, at) => category < (known[at - 1]?.category ?? 0));
  if (wrong)
    throw new BuildError(
      SOURCE,
      `${wrong.code} is of class ${wrong.category} above a family of a higher class`,
    );
}
