import { EMPTY_LINK_CONTEXT, type LinkContext } from '../../domain/links/linkContext.ts';
import { type HomeSpot, territoryContext } from '../../domain/links/territoryContext.ts';
import { latestYear } from '../../domain/trades/recruitment.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectHomes } from './interview.ts';
import { selectRegion } from './region.ts';
import { selectRecruitment } from './tradeFiles.ts';

/** Where the person lives, the first place they said; null when it is not known. */
const selectHome = derive(
  (state) => [selectHomes(state), selectRegion(state)] as const,
  ([home], region): HomeSpot | null => {
    const row = home && region?.rowOf.get(home.commune);
    return home && row !== undefined ? { row, point: home.point } : null;
  },
);

/** What links can be filled with, the trade left to the caller. */
export const selectLinkContext = derive(
  (state) =>
    [selectCounting(state), selectRegion(state), selectHome(state), selectRecruitment(state)] as const,
  ({ counted }, region, home, recruitment): LinkContext => ({
    ...(region ? territoryContext(counted, region, home) : EMPTY_LINK_CONTEXT),
    surveyYear: recruitment && latestYear(recruitment),
  }),
);
