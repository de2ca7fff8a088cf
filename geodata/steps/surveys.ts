import type { BmoFile } from '../../src/domain/annual/bmo/bmoFile.ts';
import { csvSheet } from '../../src/domain/annual/csvSheet.ts';
import { readSheets } from '../../src/domain/annual/importAnnualFile.ts';
import type { AnnualContext } from '../../src/domain/annual/reader.ts';
import type { AnnualFinding } from '../../src/domain/annual/report.ts';
import { toZoneId } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import type { RegionSettings } from '../lib/regionSettings.ts';
import { defineStep, type StepContext, type YearOfFigures } from '../lib/step.ts';
import { fap2021 } from './fap2021.ts';
import { members } from './members.ts';
import { zonings } from './zonings.ts';

/** Workbooks of the BMO survey, one a year: adding a manifest adds a year. */
export const SURVEYS = 'bmo-*';
const SURVEY_ID = /^bmo-(\d{4})$/;

/** A survey as it is published. */
export interface Survey extends YearOfFigures {
  readonly file: BmoFile;
}

/**
 * The surveys, each as a file of its own, by the reader that the application and the command have too: the same bytes. A
 * survey in which a line had to be left out stops the build.
 */
export const surveys = defineStep<readonly Survey[]>({
  id: 'surveys',
  sources: [SURVEYS],
  inputs: [members, zonings, fap2021],
  run(context) {
    const published = publishedBefore(context);
    return context.sources.map((id): Survey => {
      const file = readSurvey(id, context.read(id), published, context.region.bassinsWithoutCommunes ?? []);
      return { id, file };
    });
  },
});

/** A survey of a workbook, as the application reads it. @throws BuildError when a line of the bassins asked for had to be left out */
export function readSurvey(
  id: string,
  text: string,
  before: Omit<AnnualContext, 'thisYear'>,
  foreign: readonly string[],
): BmoFile {
  const year = Number(SURVEY_ID.exec(id)?.[1]);
  if (!year) throw new BuildError(`geodata/sources/${id}.json`, 'a survey is named bmo- and its year');
  const context = { ...before, thisYear: year };
  const steps = readSheets({ file: id, context }, [csvSheet(null, () => [text], text.length)]);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const outcome = step.value;
  if (!outcome.ok) throw new BuildError(id, `refused, ${JSON.stringify(outcome.error)}`);
  const { file, report } = outcome.value;
  if (file.kind !== 'bmo') throw new BuildError(id, `a file of the kind ${file.kind}`);
  if (file.year !== year) throw new BuildError(id, `the survey of ${file.year}`);
  const isForeign = ({ what, names = [] }: AnnualFinding) =>
    what === 'bassins-new' && names.every((name) => foreign.includes(name));
  const [left] = report.findings.filter((each) => each.outcome === 'left-out' && !isForeign(each));
  if (left) throw new BuildError(`${id}:${left.lines?.[0] ?? ''}`, `left out, ${JSON.stringify(left)}`);
  return file;
}

/** Départements around the region. */
function aroundOf({ basemap }: RegionSettings): string[] {
  return (basemap.neighbours ?? []).map((code) => `DEP:${code}`);
}

/** What the application knows of the region when it reads a survey. */
function publishedBefore(context: StepContext): Omit<AnnualContext, 'thisYear'> {
  const { names } = context.get(zonings);
  const { zoneIds } = context.get(members);
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return contextOf(context, {
    bassins: zoneIds.bassin.map(named),
    // A bassin of the region has parts in the départements around.
    departements: [...zoneIds.departement, ...aroundOf(context.region)].map(named),
  });
}

/** What is known when a survey is read for some bassins, which have parts in some départements. */
export function contextOf(
  context: StepContext,
  { bassins, departements }: Pick<AnnualContext, 'bassins' | 'departements'>,
): Omit<AnnualContext, 'thisYear'> {
  const { names } = context.get(zonings);
  const { codes, labels } = context.get(fap2021).table;
  const region = toZoneId('region', context.region.code) ?? '';
  return {
    region: { id: region, name: names.get(region) ?? '' },
    bassins,
    departements,
    families: codes.map((code, at) => ({ code, label: labels[at] ?? '' })),
    families2009: [],
    communes: [],
    succession: {},
    published: [],
    recentTension: null,
    privateJobs: { years: [], jobs: [] },
  };
}
