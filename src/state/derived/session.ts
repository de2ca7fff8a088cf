import type { Session } from '../../domain/session/session.ts';
import { derive } from './derive.ts';

/** The whole session, as a link carries it. */
export const selectSession = derive(
  (state) => [state.choices, state.territory.present] as const,
  (choices, territory): Session => ({ ...choices, territory }),
);
