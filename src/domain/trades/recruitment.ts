import type { BmoFile } from '../annual/bmo/bmoFile.ts';
import type { RecruitmentTable } from '../annual/bmo/combineSurveys.ts';
import type { BassinId, DepartementId, Fap2021Code, RegionId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { type Sum, sumPublished } from '../statistics/sums.ts';
import { type ProjectsPart, projectsPart } from './projectsPart.ts';

/** The survey of recruitment needs (BMO), year by year. */
export interface Recruitment {
  readonly bassins: readonly SurveyedBassin[];
  /** Families that occur, ascending. */
  readonly families: readonly Fap2021Code[];
  /** Ascending. */
  readonly years: readonly number[];
  readonly surveys: ReadonlyMap<number, Survey>;
  /** What it was made from, one file a year, and those of the bassins around the region. */
  readonly files: readonly BmoFile[];
  readonly around: readonly BmoFile[];
}

/** A bassin, and the département and region that count it: Redon is counted in Ille-et-Vilaine. */
export interface SurveyedBassin {
  readonly id: BassinId;
  readonly departement: DepartementId;
  readonly region: RegionId;
}

interface Survey {
  readonly surveyed: ReadonlySet<BassinId>;
  /** Départements of a bassin that other years survey and this one does not. */
  readonly without: ReadonlyMap<BassinId, readonly DepartementId[]>;
  readonly lines: ReadonlyMap<string, Needs>;
}

/** Three figures of one line. Null: published as « * », which is not a zero. */
interface Needs {
  readonly projects: number | null;
  readonly difficult: number | null;
  readonly seasonal: number | null;
}

/**
 * What the survey says of one family in one bassin, one year. `line`: there is a line, where single figures may
 * still be unpublished. `no-line`: the bassin is surveyed and has no line for this family. `not-surveyed`: the
 * bassin has no line at all that year. `not-held`: what was read is not about that bassin, which may well be surveyed. All but the
 * first say nothing: their figures are null, not zero.
 */
export interface SurveyLine extends Needs {
  readonly year: number;
  readonly family: Fap2021Code;
  readonly bassin: BassinId;
  readonly state: 'line' | 'no-line' | 'not-surveyed' | 'not-held';
  /** Part of the projects that employers expect to be difficult; null unless both terms are published. */
  readonly difficultShare: number | null;
  /** Part of the projects that are seasonal, likewise. */
  readonly seasonalShare: number | null;
}

const NOTHING: Needs = { projects: null, difficult: null, seasonal: null };

/**
 * The survey of a table, or the first thing in it that does not fit.
 *
 * @param files what the table was made from, of the region
 * @param around likewise, of the bassins around it
 */
export function createRecruitment(
  table: RecruitmentTable,
  files: readonly BmoFile[] = [],
  around: readonly BmoFile[] = [],
): Result<Recruitment, string> {
  const { families } = table;
  const bassins = table.bassins as SurveyedBassin[];
  const surveys = new Map<number, Survey>();
  for (const survey of table.surveys) {
    const { year, bassin, family, surveyed } = survey;
    const columns = [family, survey.projects, survey.difficult, survey.seasonal];
    if (columns.some(({ length }) => length !== bassin.length)) return err(`surveys.${year}: uneven columns`);
    const lines = new Map<string, Needs>();
    for (const [at, position] of bassin.entries()) {
      const id = bassins[position]?.id;
      const code = families[family[at] ?? -1];
      if (!id || !code) return err(`surveys.${year}.${at}: names a bassin or a family that is not listed`);
      lines.set(toKey(id, code), {
        projects: survey.projects[at] ?? null,
        difficult: survey.difficult[at] ?? null,
        seasonal: survey.seasonal[at] ?? null,
      });
    }
    const without = readWithout(survey, bassins);
    if (!without) return err(`surveys.${year}.without: names a bassin that is not listed`);
    surveys.set(year, {
      surveyed: new Set(surveyed.flatMap((at) => bassins[at]?.id ?? [])),
      without,
      lines,
    });
  }
  return ok({ bassins, families, years: [...surveys.keys()].sort((a, b) => a - b), surveys, files, around });
}

/** Départements left out, by bassin; null when a bassin is not one of the list. */
function readWithout({ without }: RecruitmentTable['surveys'][number], bassins: readonly SurveyedBassin[]) {
  const parts = new Map<BassinId, DepartementId[]>();
  for (const [position, departement] of without) {
    const id = bassins[position]?.id;
    if (!id) return null;
    parts.set(id, [...(parts.get(id) ?? []), departement as DepartementId]);
  }
  return parts;
}

/** Year of the last survey. */
export function latestYear({ years }: Recruitment): number {
  return years.at(-1) ?? Number.NaN;
}

/** The line of one family in one bassin, one year: always there, said to be empty when it is. */
export function surveyLine(
  recruitment: Recruitment,
  year: number,
  bassin: BassinId,
  family: Fap2021Code,
): SurveyLine {
  const survey = recruitment.surveys.get(year);
  const needs = survey?.lines.get(toKey(bassin, family));
  const empty = survey?.surveyed.has(bassin) ? 'no-line' : emptiness(recruitment, bassin);
  const { projects, difficult, seasonal } = needs ?? NOTHING;
  return {
    year,
    family,
    bassin,
    state: needs ? 'line' : empty,
    projects,
    difficult,
    seasonal,
    difficultShare: shareOf(difficult, projects),
    seasonalShare: shareOf(seasonal, projects),
  };
}

/** Why a bassin has no line at all in a year: a survey brought for the region says nothing of those around it. */
function emptiness({ bassins, around }: Recruitment, bassin: BassinId): 'not-surveyed' | 'not-held' {
  const isAround = around.some((file) => file.bassins.some(({ id }) => id === bassin));
  return !isAround && bassins.some(({ id }) => id === bassin) ? 'not-surveyed' : 'not-held';
}

/** Sums of published figures over several lines: "au moins" as soon as one is missing. */
export interface NeedsSum {
  readonly projects: Sum;
  readonly difficult: Sum;
  readonly seasonal: Sum;
  /** Over all published projects. */
  readonly difficultPart: ProjectsPart;
  readonly seasonalPart: ProjectsPart;
}

/**
 * Adds lines up. A line that is not there is missing, like a figure that is not published: neither is a zero.
 * Only lines of whole bassins that a zone counts as its own are to be added, never those of a drawing.
 */
export function sumNeeds(lines: readonly SurveyLine[]): NeedsSum {
  return {
    projects: sumPublished(lines.map(({ projects }) => projects)),
    difficult: sumPublished(lines.map(({ difficult }) => difficult)),
    seasonal: sumPublished(lines.map(({ seasonal }) => seasonal)),
    difficultPart: projectsPart(lines.map(({ difficult, projects }) => [difficult, projects])),
    seasonalPart: projectsPart(lines.map(({ seasonal, projects }) => [seasonal, projects])),
  };
}

/** Lines of some families in some bassins, one year. */
export function surveyLines(
  recruitment: Recruitment,
  year: number,
  bassins: readonly BassinId[],
  families: readonly Fap2021Code[],
): readonly SurveyLine[] {
  return bassins.flatMap((bassin) => families.map((family) => surveyLine(recruitment, year, bassin, family)));
}

/** Bassins that a département or a region counts as its own in the survey. */
export function bassinsOf({ bassins }: Recruitment, zone: DepartementId | RegionId): readonly BassinId[] {
  return bassins.flatMap(({ id, departement, region }) =>
    departement === zone || region === zone ? id : [],
  );
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

function toKey(bassin: BassinId, family: Fap2021Code): string {
  return `${bassin} ${family}`;
}
