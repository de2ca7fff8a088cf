import { describe, expect, test } from 'vitest';
import { EMPTY_SESSION, type Session } from '../../../../src/domain/session/session.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { type AddressBar, startUrlSync } from '../../../../src/state/sync/urlSync.ts';

describe('startUrlSync', () => {
  test('writes a choice as a step that Back can undo', () => {
    const { store, page } = createSync();

    store.getState().sessionActions.chooseIndicator('density');

    expect(page.steps).toEqual(['', '#v=1&i=density']);
  });

  test('rewrites the current step when only the camera moved, once it is still', () => {
    const { store, page } = createSync();

    store.getState().sessionActions.rememberView({ center: [-1, 47], zoom: 9 });
    store.getState().sessionActions.rememberView({ center: [-1.5, 47], zoom: 10 });
    expect(page.steps).toEqual(['']);
    page.elapse();

    expect(page.steps).toEqual(['#v=1&m=-1.5000%2C47.0000%2C10.00']);
  });

  test('rewrites the current step while a name is being typed', () => {
    const { store, page } = createSync();

    store.getState().territoryActions.rename('Les Mauges');
    page.elapse();

    expect(page.steps).toEqual(['#v=1&n=Les+Mauges']);
  });

  test('hands over what Back asks for and adds no step', async () => {
    const { store, page, arrivals } = createSync();
    store.getState().sessionActions.chooseIndicator('density');

    await page.goBack();

    expect(arrivals).toEqual([{ session: EMPTY_SESSION, ignored: [] }]);
    expect(store.getState().choices.indicator).toBeNull();
    expect(page.steps).toEqual(['']);
  });

  test('names the keys of an edited address that could not be read', async () => {
    const { page, arrivals } = createSync();

    await page.edit('#v=1&r=magie&i=density');

    expect(arrivals.map(({ ignored }) => ignored)).toEqual([['r']]);
  });

  test('leaves the address alone once stopped', () => {
    const { store, page, stop } = createSync();

    stop();
    store.getState().sessionActions.chooseIndicator('density');

    expect(page.steps).toEqual(['']);
  });
});

function createSync() {
  const store = createAppStore({
    source: {
      loadRegion: () => new Promise(() => {}),
      loadNames: () => new Promise(() => {}),
      loadIndicators: () => new Promise(() => {}),
      loadTrades: () => new Promise(() => {}),
      loadTradeFigures: () => new Promise(() => {}),
      loadPlaces: () => new Promise(() => {}),
    },
  });
  const page = createAddressBar();
  const arrivals: { session: Session; ignored: readonly string[] }[] = [];
  const stop = startUrlSync(store, page, async (session, ignored) => {
    arrivals.push({ session, ignored });
    store.getState().sessionActions.restore(session);
  });
  return { store, page, arrivals, stop };
}

/** An address bar in memory: its steps are fragments, the last one the current. */
function createAddressBar() {
  const steps = [''];
  let arrive: () => unknown = () => {};
  let pending: (() => void) | null = null;
  const fragmentOf = (url: string | URL | null | undefined) => String(url ?? '').replace(/^[^#]*/, '');
  return {
    steps,
    location: {
      pathname: '/',
      search: '',
      get hash() {
        return steps.at(-1) ?? '';
      },
    },
    history: {
      pushState: (_data: unknown, _title: string, url?: string | URL | null) => {
        steps.push(fragmentOf(url));
      },
      replaceState: (_data: unknown, _title: string, url?: string | URL | null) => {
        steps[steps.length - 1] = fragmentOf(url);
      },
    },
    addEventListener: (_type: 'popstate', listener: () => unknown) => {
      arrive = listener;
    },
    removeEventListener: () => {
      arrive = () => {};
    },
    setTimeout: (run: () => void) => {
      pending = run;
      return 1;
    },
    clearTimeout: () => {
      pending = null;
    },
    /** The delay of a pending write passes. */
    elapse() {
      pending?.();
      pending = null;
    },
    async goBack() {
      steps.pop();
      await arrive();
    },
    async edit(fragment: string) {
      steps.push(fragment);
      await arrive();
    },
  } satisfies AddressBar & Record<string, unknown>;
}
