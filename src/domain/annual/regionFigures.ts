import type { MergedColumn } from '../catalogue/column.ts';
import type { DataIndex, SourceRecord } from '../catalogue/contract.ts';
import type { Communes, Region } from '../catalogue/region.ts';
import { createFigures } from '../figures/createFigures.ts';
import { UNKNOWN_LICENCE } from '../figures/provenance.ts';
import type { FigureRecord } from '../figures/record.ts';
import { ok, type Result } from '../result.ts';
import type { Indicators } from '../statistics/series.ts';
import type { Recruitment } from '../trades/recruitment.ts';
import type { Tension } from '../trades/tension.ts';
import type { AnnualFile } from './annualFile.ts';
import type { FlowsFile } from './flows/flowsFile.ts';

/** What an annual file can change. */
export interface RegionFigures {
  readonly region: Region;
  readonly recruitment: Recruitment;
  readonly tension: Tension;
  readonly indicators: Indicators;
  /** Nothing of this kind is published: null until a file brings it. */
  readonly flows: FlowsFile | null;
}

/**
 * Why a file is not shown, sound as it is: its figures are those of another region; the screen has no place for them; it has no
 * year more than what is published; its year is still to come; or too many communes have no figure in it for it to take the place of what is shown.
 */
export type Unshown = 'other-region' | 'no-place' | 'nothing-new' | 'future-year' | 'too-few-communes';

/** The file as the panel of sources names it. */
export function sourceRecord({ source }: AnnualFile, id: string): SourceRecord {
  const { producer, title, licence, licenceUrl, vintage, landingPage } = source;
  const attribution = producer ? `${title} : ${producer}` : title;
  return {
    id,
    title,
    producer: producer ?? title,
    licence: licence ?? UNKNOWN_LICENCE,
    licenceUrl,
    vintage,
    landingPage,
    attribution,
    retrieved: null,
  };
}

/** The index with one source more, and every record changed. */
export function withSource(
  index: DataIndex,
  source: SourceRecord,
  change: (record: FigureRecord) => FigureRecord,
): DataIndex {
  const others = index.sources.filter(({ id }) => id !== source.id);
  return { ...index, figures: index.figures.map(change), sources: [...others, source] };
}

/** The same region with another index: what it computes when it is asked for stays to be computed, or computed. */
export function withIndex(region: Region, index: DataIndex): Region {
  return changed(region, { index });
}

/** The same region with another index and columns that its records may name; refused when one names a column that is not there. */
export function withColumns(
  region: Region,
  index: DataIndex,
  columns: Iterable<readonly [string, MergedColumn]>,
): Result<Region, string> {
  const all = new Map([...region.communes.columns, ...columns]);
  const figures = createFigures(index.figures, all, () => region.communes.areaKm2);
  if (!figures.ok) return figures;
  const communes: Communes = changed(region.communes, { columns: all, figures: figures.value });
  return ok(changed(region, { index, communes }));
}

/** The years, the newest first, each once. */
export function descending(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => b - a);
}

/** A copy whose values that wait to be asked for still wait. */
function changed<T extends object>(value: T, parts: Partial<T>): T {
  return Object.create(Object.getPrototypeOf(value), {
    ...Object.getOwnPropertyDescriptors(value),
    ...Object.getOwnPropertyDescriptors(parts),
  });
}
