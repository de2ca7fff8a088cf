import type { DataIndex, SourceRecord } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
import type { FigureRecord } from '../figures/record.ts';
import { err, ok, type Result } from '../result.ts';
import type { Indicators } from '../statistics/series.ts';
import type { Recruitment } from '../trades/recruitment.ts';
import { createTension, type Tension } from '../trades/tension.ts';
import type { AnnualFile } from './annualFile.ts';
import type { BmoFile } from './bmo/bmoFile.ts';
import { recruitmentOf } from './bmo/recruitmentOf.ts';
import type { PrivateJobsFile } from './communes/privateJobsFile.ts';
import type { FlowsFile } from './flows/flowsFile.ts';
import type { OldTensionFile, TensionFile } from './tension/tensionFile.ts';

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
 * Why a file is not shown, sound as it is: its figures are those of another region; the screen has no place for them yet; or
 * it has no year more than what is published.
 */
export type Unshown = 'other-region' | 'no-place' | 'nothing-new';

/**
 * The figures of a region with those of a decoded annual file, years and sources of the records included. A survey takes the
 * place of that of its year; an indicator of tension, that of the one published on its nomenclature, when it is not older. Of
 * private jobs, years after the published ones are added to the curve of the profile, and to
 * nothing else; flows add one sentence to the profile; a table of any indicators has no place yet.
 */
export function applyAnnualFile(figures: RegionFigures, file: AnnualFile): Result<RegionFigures, Unshown> {
  if (file.region !== figures.region.zones.region.id) return err('other-region');
  if (file.kind === 'bmo') return addSurvey(figures, file);
  if (file.kind === 'tension') return replaceRecent(figures, file);
  if (file.kind === 'tension-fap2009') return replaceOld(figures, file);
  if (file.kind === 'flows') return ok(addFlows(figures, file));
  return file.kind === 'private-jobs' ? addJobs(figures, file) : err('no-place');
}

function replaceRecent(figures: RegionFigures, file: TensionFile): Result<RegionFigures, Unshown> {
  const { region, tension } = figures;
  const { year, zones, codes, category, index: values, imputed } = file;
  if (year < tension.recent.year) return err('nothing-new');
  const next = createTension({
    ...tension,
    zones: [...tension.zones],
    recent: { year, zones, codes, category, index: values, imputed },
  });
  if (!next.ok) return err('no-place');
  const source = sourceRecord(file, `tension-${year}`);
  const isReplaced = (id: string) => /^(?:dares-)?tension-(?:fap2021-|\d)/.test(id);
  const index = withSource(region.index, source, (record) => {
    if (!record.sources.some(isReplaced)) return record;
    return {
      ...record,
      // The year of the indicator is the last one: that of the survey is before it.
      years: [...record.years.slice(0, -1), year],
      sources: record.sources.map((id) => (isReplaced(id) ? source.id : id)),
      level: record.level === 'france' && zones.length > 1 ? ('zones' as const) : record.level,
    };
  });
  return ok({ ...figures, region: withIndex(region, index), tension: next.value });
}

function replaceOld(figures: RegionFigures, file: OldTensionFile): Result<RegionFigures, Unshown> {
  const { region, tension } = figures;
  const { year, zones, detailed, grouped } = file;
  if (year < tension.year) return err('nothing-new');
  const next = createTension({ ...tension, year, zones, detailed, grouped });
  if (!next.ok) return err('no-place');
  const source = sourceRecord(file, `tension-fap2009-${year}`);
  const isReplaced = (id: string) => /^(?:dares-tensions|tension-fap2009)-/.test(id);
  const index = withSource(region.index, source, (record) =>
    record.sources.some(isReplaced)
      ? {
          ...record,
          years: [year],
          sources: record.sources.map((id) => (isReplaced(id) ? source.id : id)),
        }
      : record,
  );
  return ok({ ...figures, region: withIndex(region, index), tension: next.value });
}

function addFlows(figures: RegionFigures, file: FlowsFile): RegionFigures {
  const { region } = figures;
  const source = sourceRecord(file, `flows-${file.year}`);
  const { sources, figures: records } = withSource(region.index, source, (record) => record);
  const record: FigureRecord = {
    id: 'homeWork',
    level: 'commune',
    measure: 'notAdditive',
    columns: [],
    per: 1,
    years: [file.year],
    sources: [source.id],
    scale: null,
    breaks: [],
    fragileUnder: null,
  };
  const others = records.filter(({ id }) => id !== record.id);
  const index = { ...region.index, sources, figures: [...others, record] };
  return { ...figures, region: withIndex(region, index), flows: file };
}

function addSurvey(figures: RegionFigures, file: BmoFile): Result<RegionFigures, Unshown> {
  const { region, recruitment } = figures;
  const published = recruitment.years;
  const others = recruitment.files.filter(({ year }) => year !== file.year);
  const next = recruitmentOf([...others, file]);
  if (!next.ok) return err('no-place');
  const source = sourceRecord(file, `bmo-${file.year}`);
  const newest = published.at(-1);
  const index = withSource(region.index, source, (record) => {
    const surveys = record.sources.filter((id) => id.startsWith('bmo-'));
    if (surveys.length === 0 || surveys.includes(source.id)) return record;
    if (surveys.length === published.length)
      return {
        ...record,
        years: descending([...record.years, file.year]),
        sources: [source.id, ...record.sources],
      };
    // A record of the last survey alone: an older one is not in what it shows.
    if (newest === undefined || file.year < newest) return record;
    return {
      ...record,
      years: record.years.map((year) => (year === newest ? file.year : year)),
      sources: record.sources.map((id) => (id === `bmo-${newest}` ? source.id : id)),
    };
  });
  return ok({ ...figures, region: withIndex(region, index), recruitment: next.value });
}

function addJobs(figures: RegionFigures, file: PrivateJobsFile): Result<RegionFigures, Unshown> {
  const { region, indicators } = figures;
  const last = indicators.years.at(-1) ?? Number.NEGATIVE_INFINITY;
  const fresh = file.years.flatMap((year, at) => (year > last ? [{ year, at }] : []));
  if (fresh.length === 0) return err('nothing-new');
  const position = new Map(file.communes.map((code, at) => [code, at]));
  const columns = fresh.map(({ at }) =>
    Float64Array.from(
      region.communes.codes,
      (code) => file.jobs[at]?.[position.get(code) ?? -1] ?? Number.NaN,
    ),
  );
  const years = fresh.map(({ year }) => year);
  const source = sourceRecord(file, `private-jobs-${file.year}`);
  const index = withSource(region.index, source, (record) =>
    record.id === 'jobsCurve'
      ? { ...record, years: descending([...record.years, ...years]), sources: [...record.sources, source.id] }
      : record,
  );
  return ok({
    ...figures,
    region: withIndex(region, index),
    indicators: {
      ...indicators,
      years: [...indicators.years, ...years],
      privateJobs: [...indicators.privateJobs, ...columns],
    },
  });
}

/** The file as the panel of sources names it. */
function sourceRecord({ source }: AnnualFile, id: string): SourceRecord {
  const { producer, title, licence, licenceUrl, vintage, landingPage } = source;
  const attribution = producer ? `${title} : ${producer}` : title;
  return {
    id,
    title,
    producer: producer ?? title,
    licence: licence ?? '?',
    licenceUrl,
    vintage,
    landingPage,
    attribution,
    retrieved: null,
  };
}

function withSource(
  index: DataIndex,
  source: SourceRecord,
  change: (record: FigureRecord) => FigureRecord,
): DataIndex {
  const others = index.sources.filter(({ id }) => id !== source.id);
  return { ...index, figures: index.figures.map(change), sources: [...others, source] };
}

/** The same region with another index: what it computes when it is asked for stays to be computed, or computed. */
function withIndex(region: Region, index: DataIndex): Region {
  return Object.create(Object.getPrototypeOf(region), {
    ...Object.getOwnPropertyDescriptors(region),
    index: { value: index, enumerable: true },
  });
}

function descending(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => b - a);
}
