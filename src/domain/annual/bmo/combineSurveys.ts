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

/** A line with its names. */
interface Line {
  readonly bassin: BassinId;
  readonly departement: DepartementId;
  readonly region: RegionId;
  readonly family: Fap2021Code;
  readonly figures: readonly [number | null, number | null, number | null];
}

/** Annual files as one table, in the order of their years. @param files one per year */
export function combineSurveys(files: readonly BmoFile[]): RecruitmentTable {
  const years = files
    .map((file) => ({ year: file.year, lines: linesOf(file) }))
    .sort((a, b) => a.year - b.year);
  const all = years.flatMap(({ lines }) => lines);
  const bassins = bassinsOf(all);
  const families = [...new Set(files.flatMap((file) => file.families as Fap2021Code[]))].sort();
  const bassinAt = new Map(bassins.map(({ id }, at) => [id, at]));
  const familyAt = new Map(families.map((code, at) => [code, at]));
  const at = (id: BassinId) => bassinAt.get(id) ?? -1;
  return {
    bassins,
    families,
    surveys: years.map(({ year, lines }) => {
      const rows = wholeBassins(lines)
        .map((line) => ({ ...line, at: at(line.bassin), familyAt: familyAt.get(line.family) ?? -1 }))
        .sort((a, b) => a.at - b.at || a.familyAt - b.familyAt);
      return {
        year,
        surveyed: [...new Set(rows.map((row) => row.at))],
        without: partsWithout(lines, all).map(
          ({ bassin, departement }) => [at(bassin), departement] as const,
        ),
        bassin: rows.map((row) => row.at),
        family: rows.map((row) => row.familyAt),
        projects: rows.map(({ figures }) => figures[0]),
        difficult: rows.map(({ figures }) => figures[1]),
        seasonal: rows.map(({ figures }) => figures[2]),
      };
    }),
  };
}

function linesOf(file: BmoFile): readonly Line[] {
  return file.part.map((at, line) => {
    const [bassin, departement, region] = file.parts[at] ?? [-1, '', ''];
    return {
      bassin: file.bassins[bassin]?.id as BassinId,
      departement: departement as DepartementId,
      region: region as RegionId,
      family: file.families[file.family[line] ?? -1] as Fap2021Code,
      figures: [file.projects[line] ?? null, file.difficult[line] ?? null, file.seasonal[line] ?? null],
    };
  });
}

/** Départements of the bassins of a survey that other surveys have lines for and this one has not, sorted. */
function partsWithout(survey: readonly Line[], all: readonly Line[]): readonly Line[] {
  const key = ({ bassin, departement }: Line) => `${bassin} ${departement}`;
  const here = new Set(survey.map(key));
  const surveyed = new Set(survey.map(({ bassin }) => bassin));
  const elsewhere = new Map(all.map((line) => [key(line), line]));
  return [...elsewhere]
    .filter(([part, { bassin }]) => surveyed.has(bassin) && !here.has(part))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
}

function bassinsOf(lines: readonly Line[]): RecruitmentTable['bassins'] {
  const bassins = new Map<string, RecruitmentTable['bassins'][number]>();
  for (const { bassin: id, departement, region } of lines) {
    const known = bassins.get(id) ?? { id, departement, region };
    bassins.set(id, known.departement === departement ? known : { ...known, departement: null });
  }
  return [...bassins.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Adds up the parts of a bassin that several départements share. The figure of the whole is known only when
 * that of every part is.
 */
function wholeBassins(lines: readonly Line[]): readonly Line[] {
  const whole = new Map<string, Line>();
  const sum = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  for (const line of lines) {
    const key = `${line.bassin} ${line.family}`;
    const known = whole.get(key);
    const [a, b, c] = line.figures;
    const figures =
      known && ([sum(known.figures[0], a), sum(known.figures[1], b), sum(known.figures[2], c)] as const);
    whole.set(key, figures ? { ...line, figures } : line);
  }
  return [...whole.values()];
}
