import { useEffect } from 'react';
import type { ExploreTab } from '../../domain/session/session.ts';
import type { AppState } from '../../state/store.ts';
import { useAppStore } from '../../state/useApp.ts';

/** What shows that something was asked for, and the tab that answers. */
const ACTS: readonly {
  readonly tab: ExploreTab;
  readonly asked: (now: AppState, before: AppState) => boolean;
}[] = [
  // The figures follow the hand.
  { tab: 'territory', asked: (now, before) => now.tool !== null && before.tool === null },
  // The card of a place, pressed on the map or found by its name.
  { tab: 'places', asked: (now, before) => now.openPlace !== null && now.openPlace !== before.openPlace },
];

/** Opens the tab where what was asked for, elsewhere than in the column, is answered. */
export function useTabOfAct(): void {
  const store = useAppStore();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const act = ACTS.find(({ asked }) => asked(now, before));
        if (act) now.sessionActions.openTab(act.tab);
      }),
    [store],
  );
}
