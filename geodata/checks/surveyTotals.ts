import { toZoneId } from '../../src/domain/ids.ts';
import { REGION_CODE } from '../steps/cog.ts';
import type { SurveyLine } from '../steps/surveys.ts';

export const REGION = toZoneId('region', REGION_CODE);

/** Figures of a survey for the region alone: what its lines say, and how many of their figures are not published. */
export function regionTotals(all: readonly SurveyLine[]) {
  const lines = all.filter(({ region }) => region === REGION);
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
