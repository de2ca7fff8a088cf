import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HURRIED_MS, ignoreHurriedPresses, type PressedPage } from '../../../src/app/ignoreHurriedPresses.ts';
import type { PlaceId, RomeCode } from '../../../src/domain/ids.ts';
import { screensOf } from '../../../src/domain/kiosk/screens.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { type Details, FakeNode } from '../../support/fakePage.ts';
import { codeAt } from '../../support/smallRegion.ts';

const PLACE = 'p1' as PlaceId;
const TRADE = 'F1702' as RomeCode;
const FINGER = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];
const MOUSE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

describe('a press that was meant for the screen before', () => {
  test.each([
    ['a finger', FINGER],
    ['a mouse', MOUSE],
  ])('is ignored on every screen: two or three taps of %s turn one page', async (_, press) => {
    const { store, hand } = await startVisit();
    const screens = screensOf(store.getState().centre);
    hand.does = () => store.getState().visitActions.turn(1);
    for (const taps of [2, 3]) {
      for (const [at, screen] of screens.slice(0, -1).entries()) {
        store.getState().visitActions.goTo(screen);
        hand.waits(2 * HURRIED_MS);
        for (let tap = 0; tap < taps; tap++) {
          hand.presses(press);
          hand.waits(150);
        }
        expect(store.getState().visit.screen, `${taps} taps on ${screen}`).toBe(screens[at + 1]);
      }
    }
  });

  test.each<[string, (store: AppStore) => void]>([
    ['a commune is shown', (store) => store.getState().visitActions.pointAt(codeAt(5))],
    ['a level of trades is opened', (store) => store.getState().visitActions.lookAmongTrades(['domains'])],
    ['a family of places is opened', (store) => store.getState().visitActions.openFamily('digital')],
    ['an address is kept', (store) => store.getState().visitActions.keepAddress(PLACE, true)],
    ['a trade is chosen', (store) => store.getState().visitActions.chooseTrade(TRADE)],
    ['a pen is taken', (store) => store.getState().drawingActions.takeTool('freehand')],
    ['a place is opened', (store) => store.getState().placesActions.openPlace(PLACE)],
    ['an address is replaced', (store) => store.getState().visitActions.replaceAddress(PLACE)],
    ['a sheet is sent', (store) => store.getState().visitActions.countSheet()],
    ['the question is asked', (store) => store.getState().visitActions.countDown(30)],
    ['the goodbye is said', (store) => store.getState().visitActions.leave()],
  ])('is ignored when %s', async (_, change) => {
    const { store, hand } = await startVisit();
    let presses = 0;
    hand.does = () => presses++;
    change(store);
    hand.waits(HURRIED_MS - 50);
    hand.presses(FINGER);
    expect(presses).toBe(0);
    hand.waits(100);
    hand.presses(FINGER);

    expect(presses).toBe(1);
  });

  test('is ignored however the taps of a hand are spaced, and a tap that comes later never is', async () => {
    const { store, hand } = await startVisit();
    let presses = 0;
    hand.does = () => {
      presses++;
      store.getState().visitActions.replaceAddress(PLACE);
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 * HURRIED_MS }), { maxLength: 12 }), (gaps) => {
        hand.waits(2 * HURRIED_MS);
        presses = 0;
        let expected = 0;
        let since = Number.POSITIVE_INFINITY;
        for (const gap of gaps) {
          if (since >= HURRIED_MS) {
            expected++;
            since = 0;
          }
          hand.presses(FINGER);
          hand.waits(gap);
          since += gap;
        }
        expect(presses).toBe(expected);
      }),
    );
  });

  test('is ignored to its end when it began too soon, and so is a key that is held down', async () => {
    const { store, hand } = await startVisit();
    let presses = 0;
    hand.does = () => presses++;
    store.getState().visitActions.goTo('wider');
    hand.waits(HURRIED_MS - 10);
    hand.presses(FINGER.slice(0, 4));
    hand.waits(100);
    hand.presses(FINGER.slice(4));
    expect(presses).toBe(0);

    expect(hand.presses(['keydown'], { key: 'Enter', repeat: true })).toEqual([true]);
    expect(hand.presses(['keydown'], { key: 'Enter', repeat: false })).toEqual([false]);
  });

  test('leaves typing alone, and waits for the screen to be drawn', async () => {
    const { store, hand } = await startVisit();
    store.getState().visitActions.goTo('wider');
    const field = { closest: (asked: string) => (asked.includes('input') ? {} : null) };
    expect(hand.presses(['keydown'], { key: 'a', repeat: false })).toEqual([false]);
    expect(hand.presses(['keydown'], { key: ' ', repeat: false }, field)).toEqual([false]);
    expect(hand.presses(['keydown', 'keyup'], { key: 'Enter', repeat: false })).toEqual([true, true]);

    hand.isSlowToDraw = true;
    store.getState().visitActions.goTo('work');
    hand.waits(10 * HURRIED_MS);
    expect(hand.presses(['click'])).toEqual([true]);
  });

  test('waits for the frame after the first on a machine that is slow to draw, the map with its screen', async () => {
    const { store, hand } = await startVisit();
    hand.isSlowToDraw = true;
    store.getState().visitActions.goTo('wider');
    hand.draws();
    hand.waits(3 * HURRIED_MS);
    expect(hand.presses(['click'])).toEqual([true]);

    hand.draws();
    hand.waits(HURRIED_MS - 10);
    expect(hand.presses(['click'])).toEqual([true]);
    hand.waits(20);
    expect(hand.presses(['click'])).toEqual([false]);
  });

  test('is ignored when a busy page hears of it late: what counts is when it was made', async () => {
    const { store, hand } = await startVisit();
    store.getState().visitActions.goTo('wider');
    hand.waits(4 * HURRIED_MS);

    expect(hand.presses(FINGER, { timeStamp: 120 })).toEqual(FINGER.map(() => true));
    expect(hand.presses(FINGER, { timeStamp: HURRIED_MS + 1 })).toEqual(FINGER.map(() => false));
  });
});

/** A visit that is watched, and the hand on its page: what it does where it presses, and time that passes. */
async function startVisit() {
  const store = await createLoadedStore();
  store.getState().visitActions.goTo('commune');
  const root = new FakeNode(null);
  const hand = { does: () => {}, isSlowToDraw: false, presses, waits, draws };
  let now = 0;
  let due: { id: number; at: number; run: () => void }[] = [];
  let timers = 0;
  const frames: ((at: number) => void)[] = [];
  const page = {
    document: Object.assign(root, { documentElement: { toggleAttribute: () => true } }),
    requestAnimationFrame: (run: (at: number) => void) => {
      if (hand.isSlowToDraw) frames.push(run);
      else run(now);
      return 0;
    },
    setTimeout: (run: () => void, delay: number) => {
      const id = ++timers;
      due.push({ id, at: now + delay, run });
      return id;
    },
    clearTimeout: (id: number) => {
      due = due.filter((each) => each.id !== id);
    },
  } as unknown as PressedPage;
  ignoreHurriedPresses(store, page);
  return { store, hand };

  function waits(ms: number): void {
    now += ms;
    for (const each of due.filter(({ at }) => at <= now)) each.run();
    due = due.filter(({ at }) => at > now);
  }

  /** A frame of a page that is slow to draw. */
  function draws(): void {
    for (const run of frames.splice(0)) run(now);
  }

  /** Whether each event was kept from what is under the finger. */
  function presses(types: readonly string[], details: Details = {}, on: Details = {}): readonly boolean[] {
    return types.map((type) => {
      const target = Object.assign(new FakeNode(root), on);
      let heard = false;
      target.addEventListener(type, () => {
        heard = true;
        if (type === 'click') hand.does();
      });
      target.dispatch(type, details);
      return !heard;
    });
  }
}
