import { type GuessQuestion, guessQuestions } from '../../domain/interview/guesses.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectIndicators, selectRegion } from './region.ts';
import { selectRecruitment, selectSectors, selectTrades } from './tradeFiles.ts';

/**
 * The questions to guess before the figures of the territory; null until trades, their figures and the indicators have
 * come or have failed, so that no question changes under the eyes.
 */
export const selectGuesses = derive(
  (state) =>
    [
      [state.trades, state.recruitment, state.sectors, state.indicators].every(({ status }) =>
        SETTLED.has(status),
      ),
      selectTrades(state),
      selectRecruitment(state),
      selectSectors(state),
      selectIndicators(state),
      selectCounting(state),
      selectRegion(state),
    ] as const,
  (
    settled,
    trades,
    recruitment,
    sectors,
    indicators,
    { counted },
    region,
  ): readonly GuessQuestion[] | null => {
    if (!settled || !region) return null;
    return guessQuestions(counted, { trades, recruitment, sectors, indicators }, region);
  },
);

const SETTLED: ReadonlySet<string> = new Set(['ready', 'failed']);
