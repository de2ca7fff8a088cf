import { type Column, type MergedColumn, toColumn } from '../catalogue/column.ts';
import type { CommunesTable } from '../catalogue/contract.ts';
import { once } from '../catalogue/once.ts';
import { err, ok, type Result } from '../result.ts';
import { type CommuneFigure, type CommuneFigures, NAMED_FIGURES } from './figure.ts';
import type { FigureRecord } from './record.ts';

/** The column that no file publishes: square kilometres, from the contours. */
const AREA = 'areaKm2';

/** Columns of communes by name and year, the communes that their source counts together with them. */
export type CommuneColumns = ReadonlyMap<string, MergedColumn>;

/** The published columns of the table. */
export function publishedColumns({
  columns,
  merged,
}: Pick<CommunesTable, 'columns' | 'merged'>): CommuneColumns {
  return new Map(
    Object.entries(columns).map(([name, values]): [string, MergedColumn] => [
      name,
      { column: toColumn(values), merged: merged[name.split('@')[0] ?? ''] ?? [] },
    ]),
  );
}

/**
 * Joins the records of the figures of communes with the columns that they name. Refused when a record names a column that is
 * not there, or when one of the named figures has no record.
 */
export function createFigures(
  records: readonly FigureRecord[],
  published: CommuneColumns,
  areaKm2: () => Column,
): Result<CommuneFigures, string> {
  const area = once((): MergedColumn => ({ column: areaKm2(), merged: [] }));
  const ofCommunes = records.filter(({ level, columns }) => level === 'commune' && columns.length > 0);
  for (const { id, columns } of ofCommunes) {
    const unknown = columns.find((name) => name !== AREA && !published.has(name));
    if (unknown) return err(`figures.${id}: no column "${unknown}"`);
  }
  const all = ofCommunes.map((record): CommuneFigure => {
    const columns = once(() =>
      record.columns.map((name) => (name === AREA ? area() : (published.get(name) as MergedColumn))),
    );
    return {
      record,
      get columns() {
        return columns() as [MergedColumn, ...MergedColumn[]];
      },
    };
  });
  const absent = NAMED_FIGURES.find((name) => !all.some(({ record }) => record.id === name));
  if (absent) return err(`figures: no record of "${absent}"`);
  const named = Object.fromEntries(all.map((figure) => [figure.record.id, figure]));
  return ok({
    ...(named as Pick<CommuneFigures, (typeof NAMED_FIGURES)[number]>),
    all,
    coloured: all.filter(({ record }) => record.scale !== null),
    added: all.filter(({ record }) => record.heading !== undefined),
  });
}
