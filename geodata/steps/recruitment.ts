import {
  decodeRecruitmentTable,
  type RecruitmentSurvey,
  type RecruitmentTable,
} from '../../src/domain/catalogue/tradesContract.ts';
import type { BassinId, DepartementId } from '../../src/domain/ids.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { type SurveyLine, surveys } from './surveys.ts';

/** The BMO surveys as columns, years ascending, one line per bassin and family. */
export const recruitment = defineStep<RecruitmentTable>({
  id: 'recruitment',
  sources: [],
  inputs: [surveys],
  output: jsonOutput('recruitment', decodeRecruitmentTable),
  run(context) {
    const all = context.get(surveys);
    const lines = all.flatMap((survey) => survey.lines);
    const bassins = bassinsOf(lines);
    const families = [...new Set(lines.map(({ family }) => family))].sort();
    const bassinAt = new Map(bassins.map(({ id }, at) => [id, at]));
    const familyAt = new Map(families.map((code, at) => [code, at]));

    return {
      bassins,
      families,
      surveys: all.map((survey): RecruitmentSurvey => {
        const rows = wholeBassins(survey.lines).map((line) => ({
          ...line,
          at: bassinAt.get(line.bassin) ?? -1,
          familyAt: familyAt.get(line.family) ?? -1,
        }));
        rows.sort((a, b) => a.at - b.at || a.familyAt - b.familyAt);
        return {
          year: survey.year,
          surveyed: [...new Set(rows.map(({ at }) => at))],
          without: partsWithout(survey.lines, lines).map(([bassin, departement]) => [
            bassinAt.get(bassin) ?? -1,
            departement,
          ]),
          bassin: rows.map(({ at }) => at),
          family: rows.map((row) => row.familyAt),
          projects: rows.map(({ projects }) => projects),
          difficult: rows.map(({ difficult }) => difficult),
          seasonal: rows.map(({ seasonal }) => seasonal),
        };
      }),
    };
  },
});

/** Départements of the bassins of a survey that other surveys have lines for and this one has not, sorted. */
function partsWithout(
  survey: readonly SurveyLine[],
  all: readonly SurveyLine[],
): (readonly [BassinId, DepartementId])[] {
  const key = ({ bassin, departement }: SurveyLine) => `${bassin} ${departement}`;
  const here = new Set(survey.map(key));
  const surveyed = new Set(survey.map(({ bassin }) => bassin));
  const elsewhere = new Map(all.map((line) => [key(line), line]));
  return [...elsewhere.values()]
    .filter((line) => surveyed.has(line.bassin) && !here.has(key(line)))
    .map(({ bassin, departement }): readonly [BassinId, DepartementId] => [bassin, departement])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** Bassins with the département and the region under which their lines are counted. */
function bassinsOf(lines: readonly SurveyLine[]): RecruitmentTable['bassins'] {
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
function wholeBassins(lines: readonly SurveyLine[]): SurveyLine[] {
  const whole = new Map<string, SurveyLine>();
  for (const line of lines) {
    const key = `${line.bassin} ${line.family}`;
    const known = whole.get(key);
    whole.set(key, known ? addUp(known, line) : line);
  }
  return [...whole.values()];
}

function addUp(a: SurveyLine, b: SurveyLine): SurveyLine {
  const sum = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return {
    ...a,
    projects: sum(a.projects, b.projects),
    difficult: sum(a.difficult, b.difficult),
    seasonal: sum(a.seasonal, b.seasonal),
  };
}
