import { err, type Result } from '../../result.ts';
import { createRecruitment, type Recruitment } from '../../trades/recruitment.ts';
import type { BmoFile } from './bmoFile.ts';
import { combineSurveys } from './combineSurveys.ts';
import { withRingSurvey } from './ringSurveys.ts';

/**
 * The surveys of decoded files, one or more, together; or the first thing that does not fit.
 *
 * @param files of the region, one a year
 * @param around of the bassins around it, for the years that have one
 */
export function recruitmentOf(
  files: readonly BmoFile[],
  around: readonly BmoFile[] = [],
): Result<Recruitment, string> {
  if (files.length === 0) return err('no survey');
  if (new Set(files.map(({ year }) => year)).size < files.length) return err('two surveys of one year');
  const joined = files.map((file) => withRingSurvey(file, around));
  return createRecruitment(combineSurveys(joined), files, around);
}
