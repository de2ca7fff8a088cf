import type { GuideStep } from '../../domain/interview/notebook.ts';
import type { MapLimit, Session } from '../../domain/session/session.ts';
import type { AppState } from '../store.ts';

/** What the map shows besides the territory. */
export interface LentMap extends Pick<Session, 'indicator' | 'theme' | 'limits'> {
  readonly placesShown: boolean;
  readonly trainingShown: boolean;
}

/** Limits of the steps that are about them: what the line crosses, the bassins that publish for a trade. */
const LIMITS: Partial<Readonly<Record<GuideStep, readonly MapLimit[]>>> = {
  reading: ['communes', 'epci', 'bassin'],
  trades: ['communes', 'bassin'],
};

/**
 * What changes on the map with the step: each begins with its own picture, and what it was given leaves with it. What was shown
 * before the guide is lent to it, and comes back as it was. Null is out of the guide.
 */
export function mapOfStep(state: AppState, step: GuideStep | null): Partial<AppState> {
  if (step === state.step) return {};
  const { choices, placesShown, trainingShown, lentMap } = state;
  const { indicator, theme, limits } = choices;
  const lent = lentMap ?? { indicator, theme, limits, placesShown, trainingShown };
  if (step === null) {
    const { placesShown: places, trainingShown: training, ...colours } = lent;
    return {
      choices: { ...choices, ...colours },
      placesShown: places,
      trainingShown: training,
      lentMap: null,
    };
  }
  return {
    choices: { ...choices, indicator: null, theme: null, limits: LIMITS[step] ?? lent.limits },
    placesShown: step === 'people',
    trainingShown: false,
    lentMap: lent,
  };
}

/** Choices brought from elsewhere, by a link or a notebook: in the guide, the map that they ask for is the one given back. */
export function bringChoices({ lentMap }: AppState, choices: AppState['choices']): Partial<AppState> {
  const { indicator, theme, limits } = choices;
  return { choices, lentMap: lentMap && { ...lentMap, indicator, theme, limits } };
}
