import { expect, test } from 'vitest';
import { startLeaving } from '../../../src/app/leaveVisit.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt, rectangleRing } from '../../support/smallRegion.ts';

test('a visit that ends leaves nothing in the state, on the page nor in its address', async () => {
  const store = await createLoadedStore();
  const { page, done } = createPage();
  startLeaving(store, page);
  const { visitActions, territoryActions } = store.getState();
  visitActions.pointAt(codeAt(5));
  visitActions.settle();
  territoryActions.draw(rectangleRing(0, 0, 2, 2), 'add', 0);

  visitActions.leave();

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
  store.getState().visitActions.leave();

  expect(done).toEqual([]);
  expect(store.getState().language).toBe('en');
});

/** A page that remembers, in order, what was taken away from it. */
function createPage() {
  const done: string[] = [];
  const page = {
    location: { pathname: '/borne/', href: 'http://127.0.0.1:1/borne/', replace: () => {} },
    speechSynthesis: { cancel: () => done.push('silent') },
    getSelection: () => ({ removeAllRanges: () => done.push('unselected') }),
    document: { activeElement: { blur: () => done.push('blurred') } },
    scrollTo: (x: number, y: number) => done.push(`top ${x} ${y}`),
    history: {
      replaceState: (_state: unknown, _title: string, address: string) => done.push(`address ${address}`),
    },
    setTimeout: () => 0,
  } as unknown as Window;
  return { page, done };
}
