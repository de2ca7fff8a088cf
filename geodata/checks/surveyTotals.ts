import type { SurveyLine } from '../steps/surveys.ts';

/** Figures of a survey for one region, by its code: what its lines say, and how many of their figures are not published. */
export function regionTotals(all: readonly SurveyLine[], code: string) {
  const lines = all.filter(({ region }) => region === `REG:${code}`);
  const missing = (figure: 'projects' | 'difficult' | 'seasonal') =>
    lines.filter((line) => line[figure] === null).length;
  return {
    lines: lines.length,
    bassins: new Set(lines.map(({ bassin }) => bassin)).size,
    families: new Set(lines.map(({ family }) => family)).size,
    /** Sum of what is published: at least this many. */
    projects: lines.reduce((sum, { projects }) => sum + (projects ?? 0), 0),
    missing: {
      projects: missing('projects'),
      difficult: missing('difficult'),
      seasonal: missing('seasonal'),
    },
  };
}
