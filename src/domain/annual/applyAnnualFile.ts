import type { DataIndex } from '../catalogue/contract.ts';
import type { FigureId } from '../figures/figure.ts';
import { recordOf } from '../figures/provenance.ts';
import type { FigureRecord } from '../figures/record.ts';
import { err, ok, type Result } from '../result.ts';
import { createTension } from '../trades/tension.ts';
import type { AnnualFile } from './annualFile.ts';
import type { BmoFile } from './bmo/bmoFile.ts';
import { recruitmentOf } from './bmo/recruitmentOf.ts';
import { addJobs } from './communes/addJobs.ts';
import { addTable } from './communes/addTable.ts';
import type { FlowsFile } from './flows/flowsFile.ts';
import {
  descending,
  type RegionFigures,
  sourceRecord,
  type Unshown,
  withIndex,
  withSource,
} from './regionFigures.ts';
import type { OldTensionFile, TensionFile } from './tension/tensionFile.ts';

/**
 * The figures of a region with those of a decoded annual file, years and sources of the records included. A survey takes the
 * place of that of its year; an indicator of tension, that of the one published on its nomenclature, when it is not older. Of
 * private jobs, the last year becomes the current one; flows add one sentence to the profile; each column of a table of communes
 * becomes a figure of its own.
 */
export function applyAnnualFile(figures: RegionFigures, file: AnnualFile): Result<RegionFigures, Unshown> {
  if (file.region !== figures.region.zones.region.id) return err('other-region');
  if (file.kind === 'bmo') return addSurvey(figures, file);
  if (file.kind === 'tension') return replaceRecent(figures, file);
  if (file.kind === 'tension-fap2009') return replaceOld(figures, file);
  if (file.kind === 'flows') return ok(addFlows(figures, file));
  return file.kind === 'private-jobs' ? addJobs(figures, file) : addTable(figures, file);
}

function replaceRecent(figures: RegionFigures, file: TensionFile): Result<RegionFigures, Unshown> {
  const { region, tension } = figures;
  const { year, zones, codes, category, index: values, imputed, factors } = file;
  if (year < tension.recent.year) return err('nothing-new');
  const next = createTension({
    ...tension,
    zones: [...tension.zones],
    recent: { year, zones, codes, category, index: values, imputed, factors },
  });
  if (!next.ok) return err('no-place');
  const index = replaceSource(figures, file, 'recentTension', (record) => ({
    ...record,
    ...(record.id === 'recentTension' && scaleOf(zones, region.index)),
    // The year of the indicator is the last one: that of the survey is before it.
    years: [...record.years.slice(0, -1), year],
    level: record.level === 'france' && zones.length > 1 ? ('zones' as const) : record.level,
  }));
  return ok({ ...figures, region: withIndex(region, index), tension: next.value });
}

/** The classes of a map, those of the indicator of before, once départements are told apart. */
function scaleOf(zones: readonly string[], index: DataIndex): Pick<FigureRecord, 'scale' | 'breaks'> {
  const isByDepartement = zones.some((zone) => zone.startsWith('DEP:'));
  const { scale = null, breaks = [] } = (isByDepartement && recordOf(index, 'tension')) || {};
  return { scale, breaks };
}

function replaceOld(figures: RegionFigures, file: OldTensionFile): Result<RegionFigures, Unshown> {
  const { region, tension } = figures;
  const { year, zones, detailed, grouped } = file;
  if (year < tension.year) return err('nothing-new');
  const next = createTension({ ...tension, year, zones, detailed, grouped });
  if (!next.ok) return err('no-place');
  const index = replaceSource(figures, file, 'tension', (record) => ({ ...record, years: [year] }));
  return ok({ ...figures, region: withIndex(region, index), tension: next.value });
}

/** The index where a file takes the place of a figure's own source, in every record that rests on it. */
function replaceSource(
  { region: { index } }: RegionFigures,
  file: AnnualFile,
  figure: FigureId,
  change: (record: FigureRecord) => FigureRecord,
): DataIndex {
  const source = sourceRecord(file, idOf(file));
  const [replaced] = recordOf(index, figure)?.sources ?? [];
  return withSource(index, source, (record) => {
    if (replaced === undefined || !record.sources.includes(replaced)) return record;
    const sources = record.sources.map((id) => (id === replaced ? source.id : id));
    return change({ ...record, sources });
  });
}

/** What the source of a file is known by, one for each kind and year. */
function idOf({ kind, year }: AnnualFile): string {
  return `${kind}-${year}`;
}

function addFlows(figures: RegionFigures, file: FlowsFile): RegionFigures {
  const { region } = figures;
  const source = sourceRecord(file, idOf(file));
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
  const next = recruitmentOf([...others, file], recruitment.around);
  if (!next.ok) return err('no-place');
  // Each survey that is published, the newest first.
  const { years = [], sources: surveys = [] } = recordOf(region.index, 'allNeeds') ?? {};
  const source = sourceRecord(file, surveys[years.indexOf(file.year)] ?? idOf(file));
  const newest = published.at(-1);
  const index = withSource(region.index, source, (record) => {
    const own = record.sources.filter((id) => surveys.includes(id));
    if (own.length === 0 || own.includes(source.id)) return record;
    if (own.length === published.length)
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
      sources: record.sources.map((id) => (id === surveys[0] ? source.id : id)),
    };
  });
  return ok({ ...figures, region: withIndex(region, index), recruitment: next.value });
}
