import type { MergedColumn } from '../../catalogue/column.ts';
import { type Communes, ownCount } from '../../catalogue/region.ts';
import { yearOf } from '../../figures/figure.ts';
import type { FigureRecord } from '../../figures/record.ts';
import { err, ok, type Result } from '../../result.ts';
import { figureOf } from '../../statistics/sums.ts';
import {
  descending,
  type RegionFigures,
  sourceRecord,
  type Unshown,
  withColumns,
  withSource,
} from '../regionFigures.ts';
import type { PrivateJobsFile } from './privateJobsFile.ts';

/**
 * Part of the jobs of the published year whose communes must have a figure in the new one: under it, the map, the sums and the
 * comparisons would lose more than the year gives.
 */
const ENOUGH = 0.9;

/**
 * Private jobs with the years of a file that come after the published ones. The last becomes the current year of every figure
 * that is made of the published one, on map, cards, sums, papers and files; all of them lengthen the curve. A commune without
 * a figure there has none: that a missing line means nobody is proved of published years only.
 */
export function addJobs(figures: RegionFigures, file: PrivateJobsFile): Result<RegionFigures, Unshown> {
  const { region, indicators } = figures;
  const { communes, index } = region;
  const last = yearOf(communes.figures.privateJobs);
  const [published] = communes.figures.privateJobs.columns;
  const fresh = file.years.flatMap((year, at) =>
    year > last ? [{ year, column: columnAt(file, at, communes) }] : [],
  );
  const current = fresh.at(-1);
  if (!current) return err('nothing-new');
  if (coverage(current.column, published, ownCount(region)) < ENOUGH) return err('too-few-communes');

  const source = sourceRecord(file, `private-jobs-${file.year}`);
  const ofJobs = communes.figures.privateJobs.record.sources;
  const names = { before: `privateJobs@${last}`, after: `privateJobs@${current.year}`, any: /^privateJobs@/ };
  const change = (record: FigureRecord): FigureRecord => {
    if (record.id === 'jobsCurve')
      return {
        ...record,
        years: descending([...record.years, ...fresh.map(({ year }) => year)]),
        sources: [...record.sources, source.id],
      };
    const isOfYear =
      record.columns.includes(names.before) ||
      (record.columns.length === 0 &&
        record.years.join() === String(last) &&
        record.sources.join() === ofJobs.join());
    if (!isOfYear) return record;
    const keepsOlder = record.columns.some((name) => names.any.test(name) && name !== names.before);
    return {
      ...record,
      columns: record.columns.map((name) => (name === names.before ? names.after : name)),
      years: record.years.map((year, at) =>
        (record.columns[at] ?? names.before) === names.before ? current.year : year,
      ),
      sources: [source.id, ...record.sources.filter((id) => keepsOlder || !ofJobs.includes(id))],
    };
  };
  const next = withColumns(
    region,
    withSource(index, source, change),
    fresh.map(({ year, column }) => [`privateJobs@${year}`, column] as const),
  );
  if (!next.ok) return err('no-place');
  return ok({
    ...figures,
    region: next.value,
    indicators: {
      ...indicators,
      years: [...indicators.years, ...fresh.map(({ year }) => year)],
      privateJobs: [...indicators.privateJobs, ...fresh.map(({ column }) => column.column)],
    },
  });
}

/** Employees of one year of the file in rows. Communes that were counted together stay so unless each has its own figure there. */
function columnAt({ communes: codes, jobs }: PrivateJobsFile, at: number, communes: Communes): MergedColumn {
  const position = new Map(codes.map((code, place) => [code, place]));
  const column = Float64Array.from(
    communes.codes,
    (code) => jobs[at]?.[position.get(code) ?? -1] ?? Number.NaN,
  );
  const { merged } = communes.figures.privateJobs.columns[0];
  return { column, merged: merged.filter((unit) => unit.some((row) => Number.isNaN(column[row]))) };
}

/** Part of the jobs of the published year, in the first communes, that are in communes with a figure in the new one. */
function coverage(column: MergedColumn, published: MergedColumn, count: number): number {
  const units = published.merged;
  const inUnits = new Set(units.flat());
  const terms = [...units, ...[...Array(count).keys()].flatMap((row) => (inUnits.has(row) ? [] : [[row]]))];
  let all = 0;
  let covered = 0;
  for (const term of terms) {
    const jobs = figureOf(published.column, term);
    if (Number.isNaN(jobs)) continue;
    all += jobs;
    if (!Number.isNaN(figureOf(column.column, term))) covered += jobs;
  }
  return all > 0 ? covered / all : 0;
}
