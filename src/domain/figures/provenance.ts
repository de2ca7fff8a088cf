import type { DataIndex, SourceRecord } from '../catalogue/contract.ts';
import type { FigureId } from './figure.ts';
import type { FigureRecord } from './record.ts';

/** Licence of a table that somebody brought, of which nobody said it. */
export const UNKNOWN_LICENCE = '?';

/** The record of a figure; null when these data have no such figure. */
export function recordOf({ figures }: Pick<DataIndex, 'figures'>, id: FigureId): FigureRecord | null {
  return figures.find((record) => record.id === id) ?? null;
}

/** Where a figure comes from, its own source first; empty when these data have no such figure. */
export function sourcesOf(index: DataIndex, id: FigureId): readonly SourceRecord[] {
  const ids = recordOf(index, id)?.sources ?? [];
  return ids.flatMap((each) => index.sources.find((source) => source.id === each) ?? []);
}
