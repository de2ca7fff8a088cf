import type { BassinId, DepartementId, Fap2021Code, RegionId } from '../../ids.ts';
import type { BmoFile } from './bmoFile.ts';

/** One year of the survey over the bassins and families of them all. */
export interface RecruitmentSurvey {
  readonly year: number;
  /** Positions in `bassins` of those that have at least one line this year. */
  readonly surveyed: readonly number[];
  /** Parts of bassins that have lines in another year and none in this one: position in `bassins`, and the département. */
  readonly without: readonly (readonly [number, DepartementId])[];
  /** One entry per bassin and family, sorted: positions in `bassins` and in `families`. */
  readonly bassin: readonly number[];
  readonly family: readonly number[];
  /** Recruitment projects, of which judged difficult, of which seasonal. Null: not published, not a zero. */
  readonly projects: readonly (number | null)[];
  readonly difficult: readonly (number | null)[];
  readonly seasonal: readonly (number | null)[];
}

/** The BMO survey of France Travail, by bassin d'emploi and FAP 2021, all years together. */
export interface RecruitmentTable {
  /**
   * Bassins by identifier, with the département and the region under which the survey counts them. One that another region
   * counts is in no total of this one; where several départements share it, its département is null and its figures are the
   * sums of their parts, null when that of one part is not published.
   */
  readonly bassins: readonly {
    readonly id: BassinId;
    readonly departement: DepartementId | null;
    readonly region: RegionId;
  }[];
  /** FAP 2021 codes that occur, ascending. */
  readonly families: readonly Fap2021Code[];
  /** Ascending years. A bassin surveyed without a line for a family: nothing is published for it. */
  readonly surveys: readonly RecruitmentSurvey[];
}

/** A part of a bassin that a survey has lines for. */
interface Part {
  readonly bassin: BassinId;
  readonly departement: DepartementId;
  readonly region: RegionId;
}

/** Annual files as one table, in the order of their years. @param files one per year */
export function combineSurveys(files: readonly BmoFile[]): RecruitmentTable {
  const years = [...files].sort((a, b) => a.year - b.year).map((file) => ({ file, parts: partsOf(file) }));
  const all = years.flatMap(({ parts }) => parts);
  const bassins = bassinsOf(all);
  const families = [...new Set(files.flatMap((file) => file.families as Fap2021Code[]))].sort();
  const bassinAt = new Map(bassins.map(({ id }, at) => [id, at]));
  const familyAt = new Map(families.map((code, at) => [code, at]));
  const at = (id: BassinId) => bassinAt.get(id) ?? -1;
  return {
    bassins,
    families,
    surveys: years.map(({ file, parts }) => ({
      year: file.year,
      surveyed: [...new Set(parts.map(({ bassin }) => at(bassin)))].sort((a, b) => a - b),
      without: partsWithout(parts, all).map(({ bassin, departement }) => [at(bassin), departement] as const),
      ...wholeBassins(
        file,
        file.parts.map(([bassin]) => at(file.bassins[bassin]?.id as BassinId)),
        file.families.map((code) => familyAt.get(code as Fap2021Code) ?? -1),
        families.length,
      ),
    })),
  };
}

function partsOf(file: BmoFile): readonly Part[] {
  return [...new Set(file.part)].flatMap((at) => {
    const [bassin = -1, departement, region] = file.parts[at] ?? [];
    const id = file.bassins[bassin]?.id;
    return id === undefined
      ? []
      : [
          {
            bassin: id as BassinId,
            departement: departement as DepartementId,
            region: region as RegionId,
          },
        ];
  });
}

/** Départements of the bassins of a survey that other surveys have lines for and this one has not, sorted. */
function partsWithout(survey: readonly Part[], all: readonly Part[]): readonly Part[] {
  const key = ({ bassin, departement }: Part) => `${bassin} ${departement}`;
  const here = new Set(survey.map(key));
  const surveyed = new Set(survey.map(({ bassin }) => bassin));
  const elsewhere = new Map(all.map((part) => [key(part), part]));
  return [...elsewhere]
    .filter(([part, { bassin }]) => surveyed.has(bassin) && !here.has(part))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, part]) => part);
}

function bassinsOf(parts: readonly Part[]): RecruitmentTable['bassins'] {
  const bassins = new Map<string, RecruitmentTable['bassins'][number]>();
  for (const { bassin: id, departement, region } of parts) {
    const known = bassins.get(id) ?? { id, departement, region };
    bassins.set(id, known.departement === departement ? known : { ...known, departement: null });
  }
  return [...bassins.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Adds up the parts of a bassin that several départements share. The figure of the whole is known only when that of every part is.
 * Lines are known by one number each, in the order of bassins then families: a page may wait for this.
 *
 * @param bassinOf position of the bassin of each part of the file, among those of all years
 * @param familyOf position of each family of the file, among those of all years
 */
function wholeBassins(
  { part, family, projects, difficult, seasonal }: BmoFile,
  bassinOf: readonly number[],
  familyOf: readonly number[],
  families: number,
): Pick<RecruitmentSurvey, 'bassin' | 'family' | 'projects' | 'difficult' | 'seasonal'> {
  const linesOf = new Map<number, number[]>();
  for (const [line, at] of part.entries()) {
    const key = (bassinOf[at] ?? -1) * families + (familyOf[family[line] ?? -1] ?? -1);
    const known = linesOf.get(key);
    if (known) known.push(line);
    else linesOf.set(key, [line]);
  }
  const keys = Float64Array.from(linesOf.keys()).sort();
  const sums = (column: readonly (number | null)[]) =>
    Array.from(keys, (key) => {
      let sum: number | null = 0;
      for (const line of linesOf.get(key) ?? []) {
        const term = column[line] ?? null;
        sum = sum === null || term === null ? null : sum + term;
      }
      return sum;
    });
  return {
    bassin: Array.from(keys, (key) => Math.floor(key / families)),
    family: Array.from(keys, (key) => key % families),
    projects: sums(projects),
    difficult: sums(difficult),
    seasonal: sums(seasonal),
  };
}
