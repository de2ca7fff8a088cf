import { spotRow } from '../../domain/interview/landmarks.ts';
import { EMPTY_LINK_CONTEXT, type LinkContext } from '../../domain/links/linkContext.ts';
import { territoryContext } from '../../domain/links/territoryContext.ts';
import { latestYear } from '../../domain/trades/recruitment.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';
import { selectRecruitment } from './trades.ts';

/** Row of the commune of the first landmark « j'y vis »; null without one. */
const selectHomeRow = derive(
  (state) => [state.notes.landmarks, selectRegion(state)] as const,
  (landmarks, region): number | null => {
    const home = landmarks.find(({ kind }) => kind === 'live');
    return home && region ? spotRow(home.spot, region) : null;
  },
);

/** What links can be filled with, the trade left to the caller. */
export const selectLinkContext = derive(
  (state) =>
    [selectCounting(state), selectRegion(state), selectHomeRow(state), selectRecruitment(state)] as const,
  ({ counted }, region, home, recruitment): LinkContext => ({
    ...(region ? territoryContext(counted, region, home) : EMPTY_LINK_CONTEXT),
    surveyYear: recruitment && latestYear(recruitment),
  }),
);
