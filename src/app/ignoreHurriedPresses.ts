import { selectUnderFinger } from '../state/derived/visitLevel.ts';
import type { AppStore } from '../state/store.ts';

/** A second press of a trembling hand, or of one used to double clicks, comes sooner than this. */
export const HURRIED_MS = 500;

/** What starts a press, what it ends in, and all that is felt of it. */
const STARTS: ReadonlySet<string> = new Set(['pointerdown', 'keydown']);
const ACTS: ReadonlySet<string> = new Set(['keyup', 'click', 'dblclick']);
const FELT = [...STARTS, 'mousedown', 'touchstart', 'pointerup', 'touchend', 'mouseup', ...ACTS];
const PRESSING_KEYS: ReadonlySet<string> = new Set(['Enter', ' ']);
const TYPED_IN = 'input, textarea';

/** The part of the page where presses are felt, and its clock. */
export interface PressedPage {
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener' | 'documentElement'>;
  requestAnimationFrame(run: (at: number) => void): number;
  setTimeout(run: () => void, delayMs: number): number;
  clearTimeout(id: number): void;
}

/**
 * Ignores what is pressed, with a finger, a mouse or a key, within half a second after something else came under the
 * finger: it was meant for what was there before. The half second begins once the new screen is seen, and a press is of when
 * it was made: a slow machine draws late, and hears late of a second press. A press that began then is ignored to its end,
 * and so is a key that is held down. Typing and scrolling go on. `data-fresh` on the
 * root says that presses are ignored.
 *
 * @returns stops watching
 */
export function ignoreHurriedPresses(store: AppStore, page: PressedPage): () => void {
  const root = page.document.documentElement;
  let fresh = false;
  let refused = false;
  let timer = 0;
  /** When presses are heard again, on the clock of events. */
  let calmFrom = 0;
  const setFresh = (now: boolean) => {
    fresh = now;
    root.toggleAttribute('data-fresh', now);
  };
  const onChange = () => {
    setFresh(true);
    page.clearTimeout(timer);
    // The second frame begins once the first one is drawn, the map with it.
    page.requestAnimationFrame(() =>
      page.requestAnimationFrame((at) => {
        page.clearTimeout(timer);
        calmFrom = at + HURRIED_MS;
        timer = page.setTimeout(() => setFresh(false), HURRIED_MS);
      }),
    );
  };
  const onEvent = (event: Event) => {
    const { type } = event;
    if (isTyping(event)) return;
    const isHurried = fresh || event.timeStamp < calmFrom;
    if (STARTS.has(type)) refused = isHurried || isHeld(event);
    if (refused || (isHurried && ACTS.has(type))) ignore(event);
    if (ACTS.has(type)) refused = false;
  };
  for (const type of FELT) page.document.addEventListener(type, onEvent, true);
  const stop = store.subscribe(selectUnderFinger, onChange);
  return () => {
    stop();
    page.clearTimeout(timer);
    setFresh(false);
    for (const type of FELT) page.document.removeEventListener(type, onEvent, true);
  };
}

/** A key that presses nothing, or any key in a field: letters are not lost. */
function isTyping(event: Event): boolean {
  if (!isKey(event)) return false;
  const field = (event.target as Partial<Element> | null)?.closest?.(TYPED_IN);
  return Boolean(field) || !PRESSING_KEYS.has(event.key);
}

function isHeld(event: Event): boolean {
  return isKey(event) && event.repeat;
}

function isKey(event: Event): event is KeyboardEvent {
  return event.type === 'keydown' || event.type === 'keyup';
}

/** Nobody hears of it. What the browser does with the start of a press stays: scrolling begins there. */
function ignore(event: Event): void {
  event.stopImmediatePropagation();
  if (isKey(event) || ACTS.has(event.type)) event.preventDefault();
}
