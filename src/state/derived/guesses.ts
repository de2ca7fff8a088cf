import { type GuessQuestion, guessQuestions } from '../../domain/interview/guesses.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectIndicators, selectRegion } from './region.ts';
import { selectTradeFigures, selectTrades } from './trades.ts';

/**
 * The questions to guess before the figures of the territory; null until trades, their figures and the indicators have
 * come or have failed, so that no question changes under the eyes.
 */
export const selectGuesses = derive(
  (state) =>
    [
      [state.trades, state.tradeFigures, state.indicators].every(({ status }) => SETTLED.has(status)),
      selectTrades(state),
      selectTradeFigures(state),
      selectIndicators(state),
      selectCounting(state),
      selectRegion(state),
    ] as const,
  (settled, trades, figures, indicators, { counted }, region): readonly GuessQuestion[] | null => {
    if (!settled || !region) return null;
    const { recruitment = null, sectors = null } = figures ?? {};
    return guessQuestions(counted, { trades, recruitment, sectors, indicators }, region);
  },
);

const SETTLED: ReadonlySet<string> = new Set(['ready', 'failed']);
