import { GUIDE_STEPS, type GuideStep } from '../../domain/interview/notebook.ts';
import { NOTEBOOK_KEY } from '../../domain/notebook/link.ts';
import { decodeSession, encodeSession } from '../../domain/session/codec.ts';
import { EMPTY_SESSION, type Session } from '../../domain/session/session.ts';
import { derive } from '../derived/derive.ts';
import { selectSession } from '../derived/session.ts';
import type { AppStore } from '../store.ts';

/** Camera moves are written once the map has been still for this long. */
const VIEW_DELAY_MS = 400;

/** What the address says, and what its entry of the history remembers. */
const selectAddress = derive(
  (state) => [selectSession(state), state.step] as const,
  (session, step) => ({ session, step }),
);

/** The part of the browser that holds the address. */
export interface AddressBar {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
  setTimeout(run: () => void, delayMs: number): number;
  clearTimeout(id: number): void;
}

/** What an entry of the history remembers beside its address: the step of the guide, and not a word of the person. */
interface Entry {
  readonly step: GuideStep | null;
}

/**
 * Puts in the store at once what an address asks for. Null when that is all of it; else comes, with what it needed, the act
 * that puts the rest in place, or leaves the store alone when the person went on meanwhile.
 */
export type OnArrival = (session: Session, ignored: readonly string[]) => Promise<() => void> | null;

/**
 * Keeps the fragment of the address and the session alike. A choice makes a step that Back undoes; a camera
 * move or the letters of a name only rewrite the current step. The fragment never reaches a server.
 *
 * In the guide Back goes from step to step and undoes nothing: choices only rewrite the address, and an entry made
 * by the guide gives its step back, never what the territory was then.
 *
 * @param onArrival receives what the page begins with, what Back, Forward or an edited address asks for: it is not written
 *   back as a new step
 * @param onNotebook receives the notebook that an address carries, as it is written there; the address is then put back to
 *   what the screen shows: no word of the person stays in it
 * @returns stops the synchronisation
 */
export function startUrlSync(
  store: AppStore,
  page: AddressBar,
  onArrival: OnArrival,
  onNotebook: (payload: string) => void = () => {},
): () => void {
  let timer = 0;
  let arriving = false;
  let stopped = false;

  const put = (fragment: string, how: 'pushState' | 'replaceState') => {
    const { pathname, search } = page.location;
    const entry: Entry = { step: store.getState().step };
    page.history[how](entry, '', fragment ? `#${fragment}` : pathname + search);
  };
  const write = (session: Session, how: 'pushState' | 'replaceState') => {
    const fragment = encodeSession(session).toString();
    if (fragment !== page.location.hash.replace(/^#/, '')) put(fragment, how);
  };
  const cancel = () => page.clearTimeout(timer);

  const stop = store.subscribe(selectAddress, ({ session, step }, previous) => {
    if (arriving) return;
    cancel();
    // A step of the guide brings its own map with it: both are one entry.
    if (step !== previous.step) put(encodeSession(session).toString(), 'pushState');
    else if (isStep(session, previous.session)) write(session, step ? 'replaceState' : 'pushState');
    else timer = page.setTimeout(() => write(selectSession(store.getState()), 'replaceState'), VIEW_DELAY_MS);
  });

  /** Back or Forward came to an entry of the guide, or left the guide: only the step changes. */
  const followGuide = (entry: Entry): boolean => {
    const { step, interviewActions } = store.getState();
    if (entry.step === null && step === null) return false;
    quietly(() => (entry.step ? interviewActions.goToStep(entry.step) : interviewActions.leaveInterview()));
    put(encodeSession(selectSession(store.getState())).toString(), 'replaceState');
    return true;
  };

  const takeNotebook = (): boolean => {
    const payload = readFragment(page.location.hash).get(NOTEBOOK_KEY);
    if (payload === null) return false;
    put(encodeSession(selectSession(store.getState())).toString(), 'replaceState');
    onNotebook(payload);
    return true;
  };

  const quietly = <T>(act: () => T): T => {
    arriving = true;
    const done = act();
    arriving = false;
    return done;
  };
  /** What could not be read yet stays in the address: it can still be copied, or asked for again. */
  const openAddress = (whenWhole: () => void) => {
    const { session, ignored } = decodeSession(readFragment(page.location.hash));
    const rest = quietly(() => onArrival(session, ignored));
    if (!rest) return whenWhole();
    const asked = page.location.hash;
    void rest.then((settle) => {
      if (stopped) return;
      quietly(settle);
      if (page.location.hash === asked) rewrite();
    });
  };
  const rewrite = () => write(selectSession(store.getState()), 'replaceState');

  const arrive = () => {
    cancel();
    if (takeNotebook()) return;
    const entry = readEntry(page.history.state);
    if (entry && followGuide(entry)) return;
    openAddress(rewrite);
  };
  page.addEventListener('popstate', arrive);
  if (!takeNotebook()) {
    // An address typed by hand has no entry of ours: it must not be taken for the one the visit began with.
    put(page.location.hash.replace(/^#/, ''), 'replaceState');
    // A tab opened while the page was being fetched stays open, and is a step like any other.
    const asks = page.location.hash !== '';
    const early = withTab(page.location.hash, store.getState().choices.tab);
    if (early !== null) put(early, 'pushState');
    if (asks) openAddress(() => {});
  }

  return () => {
    stopped = true;
    cancel();
    stop();
    page.removeEventListener('popstate', arrive);
  };
}

/** Parameters of an address fragment, with or without its leading "#". */
export function readFragment(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''));
}

/** A fragment as it is written and, at its end, the tab; null for the first one, and where the fragment names one. */
function withTab(hash: string, tab: Session['tab']): string | null {
  if (tab === EMPTY_SESSION.tab) return null;
  const written = readFragment(hash);
  const added = new URLSearchParams(
    [...encodeSession({ ...EMPTY_SESSION, tab })].filter(([key]) => !written.has(key)),
  ).toString();
  if (decodeSession(written).session.tab !== EMPTY_SESSION.tab) return null;
  return [hash.replace(/^#/, ''), added].filter((part) => part !== '').join('&');
}

/** Null for an entry that the application did not make. */
function readEntry(state: unknown): Entry | null {
  if (typeof state !== 'object' || state === null || !('step' in state)) return null;
  return { step: GUIDE_STEPS.find((step) => step === state.step) ?? null };
}

function isStep(session: Session, previous: Session): boolean {
  const { view: _, territory, ...rest } = session;
  const { view: __, territory: before, ...restBefore } = previous;
  const chosen = Object.keys(rest) as (keyof typeof rest)[];
  return (
    chosen.some((key) => rest[key] !== restBefore[key]) ||
    territory.shape !== before.shape ||
    territory.choices !== before.choices ||
    territory.rule !== before.rule
  );
}
