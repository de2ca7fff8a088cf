import { EMPTY_LINK_CONTEXT, type LinkContext } from '../../domain/links/linkContext.ts';
import { territoryContext } from '../../domain/links/territoryContext.ts';
import { latestYear } from '../../domain/trades/recruitment.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';
import { selectTradeFigures } from './trades.ts';

/** What links can be filled with, the trade left to the caller. */
export const selectLinkContext = derive(
  (state) => [selectCounting(state), selectRegion(state), selectTradeFigures(state)] as const,
  ({ counted }, region, figures): LinkContext => ({
    ...(region ? territoryContext(counted, region) : EMPTY_LINK_CONTEXT),
    surveyYear: figures && latestYear(figures.recruitment),
  }),
);
