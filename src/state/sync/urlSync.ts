import { decodeSession, encodeSession } from '../../domain/session/codec.ts';
import type { Session } from '../../domain/session/session.ts';
import { selectSession } from '../derived/session.ts';
import type { AppStore } from '../store.ts';

/** Camera moves are written once the map has been still for this long. */
const VIEW_DELAY_MS = 400;

/** The part of the browser that holds the address. */
export interface AddressBar {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
  setTimeout(run: () => void, delayMs: number): number;
  clearTimeout(id: number): void;
}

/**
 * Keeps the fragment of the address and the session alike. A choice makes a step that Back undoes; a camera
 * move or the letters of a name only rewrite the current step. The fragment never reaches a server.
 *
 * @param onArrival receives what Back, Forward or an edited address asks for; it must put it in the store, which is not
 *   written back as a new step
 * @returns stops the synchronisation
 */
export function startUrlSync(
  store: AppStore,
  page: AddressBar,
  onArrival: (session: Session, ignored: readonly string[]) => Promise<void>,
): () => void {
  let timer: number | null = null;
  let arriving = false;

  const write = (session: Session, how: 'pushState' | 'replaceState') => {
    const fragment = encodeSession(session).toString();
    const { pathname, search, hash } = page.location;
    if (fragment === hash.replace(/^#/, '')) return;
    page.history[how](null, '', fragment ? `#${fragment}` : pathname + search);
  };
  const cancel = () => {
    if (timer !== null) page.clearTimeout(timer);
    timer = null;
  };

  const stop = store.subscribe(selectSession, (session, previous) => {
    if (arriving) return;
    cancel();
    if (isStep(session, previous)) write(session, 'pushState');
    else timer = page.setTimeout(() => write(selectSession(store.getState()), 'replaceState'), VIEW_DELAY_MS);
  });

  const arrive = async () => {
    cancel();
    const { session, ignored } = decodeSession(readFragment(page.location.hash));
    arriving = true;
    await onArrival(session, ignored);
    arriving = false;
    write(selectSession(store.getState()), 'replaceState');
  };
  page.addEventListener('popstate', arrive);

  return () => {
    cancel();
    stop();
    page.removeEventListener('popstate', arrive);
  };
}

/** Parameters of an address fragment, with or without its leading "#". */
export function readFragment(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''));
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
