import type { Session } from '../../domain/session/session.ts';
import { derive } from './derive.ts';

/** What the person chose: the map that a step of the guide shows is lent, and is not theirs. */
export const selectOwnChoices = derive(
  (state) => [state.choices, state.lentMap] as const,
  (choices, lent): Omit<Session, 'territory'> =>
    lent ? { ...choices, indicator: lent.indicator, theme: lent.theme, limits: lent.limits } : choices,
);

/** The whole session, as a link carries it. */
export const selectSession = derive(
  (state) => [selectOwnChoices(state), state.territory.present] as const,
  (choices, territory): Session => ({ ...choices, territory }),
);
