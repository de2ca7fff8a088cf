import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_CENTRE } from '../../../../src/domain/kiosk/centre.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { type IdlePage, startIdleReset } from '../../../../src/state/sync/idleReset.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a visit that nobody touches any more', () => {
  test('is asked after 90 seconds, and counts down from 30', async () => {
    const { store } = await startVisit();

    vi.advanceTimersByTime(89_999);
    expect(store.getState().secondsLeft).toBeNull();
    vi.advanceTimersByTime(1);
    expect(store.getState().secondsLeft).toBe(30);
    vi.advanceTimersByTime(12_000);
    expect(store.getState().secondsLeft).toBe(18);
  });

  test('is left at the end of the countdown, and not a second before', async () => {
    const { store } = await startVisit();

    vi.advanceTimersByTime(119_999);
    expect(store.getState().goodbyeLeft).toBeNull();
    vi.advanceTimersByTime(1);
    // The goodbye is said, with the question gone from over it; nothing is wiped yet.
    expect(store.getState()).toMatchObject({ goodbyeLeft: 6, secondsLeft: null, leaving: false });
  });

  test('starts its 90 seconds again with any touch or key', async () => {
    const { store, does } = await startVisit();

    for (const sign of ['pointerdown', 'keydown', 'wheel', 'pointermove']) {
      vi.advanceTimersByTime(80_000);
      does(sign);
    }
    vi.advanceTimersByTime(89_999);

    expect(store.getState().secondsLeft).toBeNull();
  });

  test('goes on when the question is answered by a press or a key, for 90 seconds more', async () => {
    for (const answer of ['click', 'keydown']) {
      const { store, does, stop } = await startVisit();
      vi.advanceTimersByTime(100_000);
      does(answer);
      expect(store.getState().secondsLeft).toBeNull();
      vi.advanceTimersByTime(89_999);
      expect(store.getState()).toMatchObject({ secondsLeft: null, leaving: false });
      stop();
    }
  });

  test('is not kept by a press that has not ended: it would fall on the screen below', async () => {
    const { store, does } = await startVisit();

    vi.advanceTimersByTime(100_000);
    does('pointerdown');

    expect(store.getState().secondsLeft).toBe(20);
  });

  test('has longer while a drawing is in hand', async () => {
    const { store } = await startVisit();

    vi.advanceTimersByTime(60_000);
    store.getState().drawingActions.takeTool('freehand');
    vi.advanceTimersByTime(179_999);
    expect(store.getState().secondsLeft).toBeNull();
    vi.advanceTimersByTime(1);
    expect(store.getState().secondsLeft).toBe(30);
  });

  test('follows the times of the centre', async () => {
    const { store } = await startVisit();
    const idle = { afterSeconds: 20, drawingSeconds: 20, countdownSeconds: 5 };
    store.getState().visitActions.setUp({ ...DEFAULT_CENTRE, idle }, null);

    vi.advanceTimersByTime(20_000);

    expect(store.getState().secondsLeft).toBe(5);
  });

  test('asks nothing on the first screen, where only a changed language is put back', async () => {
    const { store } = await startVisit();
    store.getState().visitActions.goTo('welcome');

    vi.advanceTimersByTime(600_000);
    expect(store.getState()).toMatchObject({ secondsLeft: null, leaving: false });
    store.getState().visitActions.speak('en');
    vi.advanceTimersByTime(90_000);
    expect(store.getState()).toMatchObject({ secondsLeft: null, leaving: true });
  });

  test('is no longer watched once stopped', async () => {
    const { store, stop } = await startVisit();

    stop();
    vi.advanceTimersByTime(600_000);

    expect(store.getState()).toMatchObject({ goodbyeLeft: null, leaving: false });
  });
});

/** A visit under way, watched, and a way to touch its page. */
async function startVisit(): Promise<{ store: AppStore; does: (type: string) => void; stop: () => void }> {
  const store = await createLoadedStore();
  store.getState().visitActions.goTo('commune');
  const touched = new EventTarget();
  const page: IdlePage = {
    setTimeout: (run, delayMs) => Number(setTimeout(run, delayMs)),
    clearTimeout: (id) => clearTimeout(id),
    addEventListener: (type, listener) => touched.addEventListener(type, listener),
    removeEventListener: (type, listener) => touched.removeEventListener(type, listener),
  };
  const stop = startIdleReset(store, page);
  return { store, stop, does: (type) => touched.dispatchEvent(new Event(type)) };
}
