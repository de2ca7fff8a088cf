import type { AppState, AppStore } from '../store.ts';

/** What shows that somebody is there. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'click'] as const;
/** While the question is asked, only what is finished answers it: a press must not fall through to the screen below. */
const ANSWERS: ReadonlySet<string> = new Set(['click', 'keydown']);
const SECOND_MS = 1000;

/** The part of the browser that waits and feels the finger. */
export interface IdlePage {
  setTimeout(run: () => void, delayMs: number): number;
  clearTimeout(id: number): void;
  addEventListener(type: string, listener: (event: Event) => void, capture: true): void;
  removeEventListener(type: string, listener: (event: Event) => void, capture: true): void;
}

/**
 * Asks « Vous êtes toujours là ? » when nobody touches the page any more, counts down in the store, then leaves the
 * visit. Any press or key starts the time again. On the first screen there is nothing to lose: what was changed there
 * is put back without a question.
 *
 * @returns stops watching
 */
export function startIdleReset(store: AppStore, page: IdlePage): () => void {
  let timer: number | null = null;
  const wait = (run: () => void, seconds: number) => {
    if (timer !== null) page.clearTimeout(timer);
    timer = page.setTimeout(run, seconds * SECOND_MS);
  };
  const arm = () => {
    const { centre, tool } = store.getState();
    wait(expire, tool ? centre.idle.drawingSeconds : centre.idle.afterSeconds);
  };
  const expire = () => {
    const state = store.getState();
    if (state.goodbyeLeft !== null) return arm();
    if (state.visit.screen !== 'welcome') return count(state.centre.idle.countdownSeconds);
    if (isChanged(state)) state.visitActions.leave();
    else arm();
  };
  const count = (secondsLeft: number) => {
    const { visitActions } = store.getState();
    if (secondsLeft <= 0) return visitActions.leave();
    visitActions.countDown(secondsLeft);
    wait(() => count(secondsLeft - 1), 1);
  };
  const onLife = ({ type }: { readonly type: string }) => {
    const { secondsLeft, leaving, visitActions } = store.getState();
    if (leaving || (secondsLeft !== null && !ANSWERS.has(type))) return;
    if (secondsLeft !== null) visitActions.countDown(null);
    arm();
  };

  for (const sign of SIGNS_OF_LIFE) page.addEventListener(sign, onLife, true);
  const stopTools = store.subscribe(
    ({ tool, centre, leaving }) => `${tool} ${leaving} ${centre.idle.afterSeconds}`,
    arm,
  );
  arm();
  return () => {
    if (timer !== null) page.clearTimeout(timer);
    stopTools();
    for (const sign of SIGNS_OF_LIFE) page.removeEventListener(sign, onLife, true);
  };
}

function isChanged({ language, contrast, large }: AppState): boolean {
  return language !== 'fr' || contrast || large;
}
