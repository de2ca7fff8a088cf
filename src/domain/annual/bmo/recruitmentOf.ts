import { err, type Result } from '../../result.ts';
import { createRecruitment, type Recruitment } from '../../trades/recruitment.ts';
import type { BmoFile } from './bmoFile.ts';
import { combineSurveys } from './combineSurveys.ts';

/** The surveys of decoded files, one or more, together; or the first thing that does not fit. */
export function recruitmentOf(files: readonly BmoFile[]): Result<Recruitment, string> {
  if (files.length === 0) return err('no survey');
  if (new Set(files.map(({ year }) => year)).size < files.length) return err('two surveys of one year');
  return createRecruitment(combineSurveys(files), files);
}
