import type { StateCreator } from 'zustand';
import type { FigureId } from '../../domain/figures/figure.ts';
import type { CommuneCode, ZoneId } from '../../domain/ids.ts';
import {
  EMPTY_SESSION,
  type ExploreTab,
  MAP_LIMITS,
  type MapLimit,
  type MapTheme,
  type Session,
  type View,
} from '../../domain/session/session.ts';
import type { AppState } from '../store.ts';
import { putDownTool } from './drawingSlice.ts';
import { bringChoices } from './mapOfStep.ts';

/** The visitor's choices but the territory: with it they make a `Session`, which a link carries. */
export interface SessionSlice {
  readonly choices: Omit<Session, 'territory'>;
  readonly sessionActions: {
    /** Colours the communes by a figure, in place of a theme; null for the plain map. */
    chooseIndicator(indicator: FigureId | null): void;
    /** Colours zones by a figure of theirs, in place of an indicator; null for the plain map. */
    chooseTheme(theme: MapTheme | null): void;
    showLimit(limit: MapLimit, shown: boolean): void;
    /** Opens the card of a commune; null closes it. */
    openCommune(commune: CommuneCode | null): void;
    compareWith(zone: ZoneId | null): void;
    openTab(tab: ExploreTab): void;
    rememberView(view: View): void;
    /** Puts a whole session in place: a link was opened, or Back was pressed. Undo still leads back to what was there. */
    restore(session: Session): void;
  };
}

export const createSessionSlice: StateCreator<AppState, [], [], SessionSlice> = (set, get) => {
  const patch = (change: Partial<SessionSlice['choices']>) =>
    set(({ choices }) => ({ choices: { ...choices, ...change } }));
  const { territory: _, ...choices } = EMPTY_SESSION;
  return {
    choices,
    sessionActions: {
      chooseIndicator: (indicator) => patch({ indicator, theme: null }),
      chooseTheme: (theme) => patch({ theme, indicator: null }),
      showLimit: (limit, shown) => {
        const { limits } = get().choices;
        patch({ limits: MAP_LIMITS.filter((each) => (each === limit ? shown : limits.includes(each))) });
      },
      openCommune: (commune) => patch({ commune }),
      compareWith: (compareWith) => patch({ compareWith }),
      openTab: (tab) => {
        if (get().choices.tab === tab) return;
        putDownTool(get());
        patch({ tab });
      },
      rememberView: (view) => patch({ view }),
      restore: ({ territory, ...rest }) => {
        set((state) => bringChoices(state, rest));
        get().territoriesActions.arriveAt(territory);
      },
    },
  };
};
