import { expect, test } from 'vitest';
import { startLeaving } from '../../../src/app/leaveVisit.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt, rectangleRing } from '../../support/smallRegion.ts';

test('a visit that ends leaves nothing in the state, on the page nor in its address', async () => {
  const store = await createLoadedStore();
  const { page, done, passSeconds } = createPage();
  startLeaving(store, page);
  const { visitActions, territoryActions } = store.getState();
  visitActions.goTo('commune');
  visitActions.pointAt(codeAt(5));
  visitActions.settle();
  territoryActions.draw(rectangleRing(0, 0, 2, 2), 'add', 0);

  visitActions.leave();
  passSeconds(6);

  expect(done).toEqual(['silent', 'unselected', 'blurred', 'top 0 0', 'address /borne/?mode=borne']);
  expect(store.getState().visit).toEqual(store.getInitialState().visit);
  expect(store.getState().territory).toEqual(store.getInitialState().territory);
});

test('nothing is wiped before the visit ends, nor once it is not watched any more', async () => {
  const store = await createLoadedStore();
  const { page, done } = createPage();
  const stop = startLeaving(store, page);
  store.getState().visitActions.goTo('commune');
  store.getState().visitActions.speak('en');
  expect(done).toEqual([]);

  stop();
  store.getState().visitActions.erase();

  expect(done).toEqual([]);
  expect(store.getState().language).toBe('en');
});

test('a visit can be had back as it was until the last second of its goodbye', async () => {
  const store = await createLoadedStore();
  const { page, done, passSeconds } = createPage();
  startLeaving(store, page);
  const { visitActions } = store.getState();
  visitActions.goTo('commune');
  visitActions.pointAt(codeAt(5));
  visitActions.settle();
  visitActions.widen(10);
  visitActions.lookAmongTrades(['name']);
  const before = store.getState();

  visitActions.leave();
  passSeconds(5);
  expect(store.getState()).toMatchObject({ goodbyeLeft: 1, leaving: false });
  visitActions.comeBack();
  passSeconds(10);

  expect(store.getState()).toEqual(before);
  expect(done).toEqual([]);
});

test('a visit can be erased without waiting, and one that did not begin has no goodbye', async () => {
  for (const screen of ['addresses', 'welcome'] as const) {
    const store = await createLoadedStore();
    const { page, done } = createPage();
    startLeaving(store, page);
    store.getState().visitActions.goTo(screen);
    store.getState().visitActions.leave();
    if (screen === 'addresses') store.getState().visitActions.erase();

    expect(store.getState()).toMatchObject({ goodbyeLeft: null, leaving: true });
    expect(done).toContain('silent');
  }
});

/** A page that remembers, in order, what was taken away from it. */
function createPage() {
  const done: string[] = [];
  let due: { run: () => void; delay: number }[] = [];
  const page = {
    location: { pathname: '/borne/', href: 'http://127.0.0.1:1/borne/', replace: () => {} },
    speechSynthesis: { cancel: () => done.push('silent') },
    getSelection: () => ({ removeAllRanges: () => done.push('unselected') }),
    document: { activeElement: { blur: () => done.push('blurred') } },
    scrollTo: (x: number, y: number) => done.push(`top ${x} ${y}`),
    history: {
      replaceState: (_state: unknown, _title: string, address: string) => done.push(`address ${address}`),
    },
    setTimeout: (run: () => void, delay: number) => due.push({ run, delay }),
    clearTimeout: (id: number) => delete due[id - 1],
  } as unknown as Window;
  /** The timers of a second, each of which may start the next. */
  const passSeconds = (count: number) => {
    for (let second = 0; second < count; second++) {
      const now = due.filter(({ delay }) => delay === 1000);
      due = [];
      for (const { run } of now) run();
    }
  };
  return { page, done, passSeconds };
}
