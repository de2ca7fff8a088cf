import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../../../src/domain/ids.ts';
import { EMPTY_SESSION, type Session } from '../../../../src/domain/session/session.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { startUrlSync } from '../../../../src/state/sync/urlSync.ts';
import { createAddressBar } from '../../../support/addressBar.ts';

describe('startUrlSync', () => {
  test('writes a choice as a step that Back can undo', () => {
    const { store, page } = createSync();

    store.getState().sessionActions.chooseIndicator('density');

    expect(page.steps).toEqual(['', '#v=1&i=density']);
  });

  test('rewrites the current step when only the camera moved, once it is still', () => {
    const { store, page } = createSync();

    store.getState().sessionActions.rememberView({ center: [-1, 47], zoom: 9 });
    page.elapse(300);
    store.getState().sessionActions.rememberView({ center: [-1.5, 47], zoom: 10 });
    page.elapse(300);
    expect(page.steps).toEqual(['']);
    page.elapse(100);

    expect(page.steps).toEqual(['#v=1&m=-1.5000%2C47.0000%2C10.00']);
  });

  test('rewrites the current step while a name is being typed', () => {
    const { store, page } = createSync();

    store.getState().territoryActions.rename('Les Mauges');
    page.elapse(400);

    expect(page.steps).toEqual(['#v=1&n=Les+Mauges']);
  });

  test('hands over what Back asks for and adds no step', () => {
    const { store, page, arrivals } = createSync();
    store.getState().sessionActions.chooseIndicator('density');

    page.goBack();

    expect(arrivals).toEqual([{ session: EMPTY_SESSION, ignored: [] }]);
    expect(store.getState().choices.indicator).toBeNull();
    expect(page.steps).toEqual(['']);

    store.getState().sessionActions.chooseIndicator('density');
    expect(page.steps).toEqual(['', '#v=1&i=density']);
  });

  test('takes what an address asks for at once, before the camera, still a moment ago, is written over it', () => {
    const { store, page } = createSync();
    store.getState().sessionActions.rememberView({ center: [-1, 47], zoom: 9 });

    page.edit('#v=1&i=density');
    page.elapse(400);

    expect(store.getState().choices.indicator).toBe('density');
    expect(page.steps).toEqual(['', '#v=1&i=density']);
  });

  test('the address keeps what is still to come of it, then says the whole, and makes no step of it', async () => {
    const { store, page, come } = createSync('', 'late');

    page.edit('#v=1&k=old');
    expect(page.steps.at(-1)).toBe('#v=1&k=old');
    await come(() => store.getState().territoryActions.rename('Entier'));

    expect(page.steps).toEqual(['', '#v=1&n=Entier']);
  });

  test('what comes late is not written over an address that was come to meanwhile', async () => {
    const { store, page, come } = createSync('', 'late');
    page.edit('#v=1&k=old');

    store.getState().sessionActions.chooseIndicator('density');
    await come(() => {});

    expect(page.steps.at(-1)).toBe('#v=1&i=density');
  });

  test('opens the address that the page begins with, and leaves it as it was written', () => {
    const { store, page, arrivals } = createSync('#v=1&i=density&zz=1');

    expect(arrivals).toHaveLength(1);
    expect(store.getState().choices.indicator).toBe('density');
    expect(page.steps).toEqual(['#v=1&i=density&zz=1']);
  });

  test('names the keys of an edited address that could not be read', () => {
    const { page, arrivals } = createSync();

    page.edit('#v=1&r=magie&i=density');

    expect(arrivals.map(({ ignored }) => ignored)).toEqual([['r']]);
  });

  test('Back goes to the step before in the guide, and undoes nothing', () => {
    const { store, page, arrivals } = createSync();
    const { startInterview, moveStep } = store.getState().interviewActions;
    startInterview(0);
    moveStep(1);
    store.getState().tradesActions.keepPiste('H2913' as RomeCode);

    page.goBack();

    expect(store.getState().step).toBe('question');
    expect(store.getState().choices.pistes).toEqual(['H2913']);
    expect(page.steps).toEqual(['', '#v=1&p=H2913']);
    expect(arrivals).toEqual([]);
  });

  test('a step brings its own map without writing it; a tab is undone by Back', () => {
    const { store, page } = createSync('#v=1&i=density');
    const { interviewActions: guide, sessionActions } = store.getState();
    guide.startInterview(0);
    expect(page.steps.at(-1)).toBe('#v=1&i=density');
    guide.leaveInterview();
    sessionActions.openTab('pistes');
    page.goBack();
    expect(store.getState().choices).toMatchObject({ tab: 'territory', indicator: 'density' });
  });

  test.each([
    ['', '#v=1&o=pistes'],
    ['#v=1&i=density', '#v=1&i=density&o=pistes'],
    ['#v=1&o=places', '#v=1&o=places'],
  ])('a tab opened before the page of %j came whole is a step that Back undoes', (written, address) => {
    const { store, page } = createSync(written, 'none', (before) =>
      before.getState().sessionActions.openTab('pistes'),
    );

    expect(page.steps.at(-1)).toBe(address);
    expect(store.getState().choices.tab).toBe(address.endsWith('places') ? 'places' : 'pistes');
    if (page.steps.length === 1) return;
    page.goBack();
    expect(store.getState().choices.tab).toBe('territory');
  });

  test('Back from the first step leaves the guide, Forward comes back to it', () => {
    const { store, page } = createSync();
    store.getState().interviewActions.startInterview(0);

    page.goBack();
    expect(store.getState().step).toBeNull();

    page.arriveAt({ step: 'question' });
    expect(store.getState().step).toBe('question');
  });

  test('a link opened during the guide is a territory to take, not a step', () => {
    const { store, page, arrivals } = createSync();
    store.getState().interviewActions.startInterview(0);

    page.edit('#v=1&i=density');

    expect(arrivals).toHaveLength(1);
    expect(store.getState().step).toBe('question');
  });

  test('an entry of the history remembers the step and no word of the person', () => {
    const { store, page } = createSync();
    const { startInterview, note, moveStep } = store.getState().interviewActions;

    startInterview(0);
    note({ question: 'Changer de métier' });
    moveStep(1);

    expect(page.entries).toEqual([{ step: null }, { step: 'question' }, { step: 'drawing' }]);
    expect(page.steps).toEqual(['', '', '']);
  });

  test('a notebook opened by its link leaves the address at once, and the screen as it was', () => {
    const { store, page, arrivals, payloads } = createSync();
    store.getState().sessionActions.chooseIndicator('density');

    page.edit('#carnet=abc');

    expect(payloads).toEqual(['abc']);
    expect(arrivals).toEqual([]);
    expect(page.steps.at(-1)).toBe('#v=1&i=density');
  });

  test('a notebook that the page begins with leaves the address too', () => {
    const { page, payloads } = createSync('#carnet=abc');

    expect(payloads).toEqual(['abc']);
    expect(page.steps).toEqual(['']);
  });

  test('leaves the address alone once stopped', () => {
    const { store, page, arrivals, stop } = createSync();

    store.getState().sessionActions.rememberView({ center: [-1, 47], zoom: 9 });
    stop();
    page.elapse(400);
    store.getState().sessionActions.chooseIndicator('density');
    store.getState().interviewActions.startInterview(0);
    page.edit('#v=1&i=privateJobs');

    expect(arrivals).toEqual([]);
    page.steps.pop();
    expect(page.steps).toEqual(['']);
  });
});

/**
 * @param rest whether addresses have a part that comes late, by `come`
 * @param before what is done while the page is being fetched
 */
function createSync(
  fragment = '',
  rest: 'none' | 'late' = 'none',
  before: (store: AppStore) => void = () => {},
) {
  const store = createAppStore({
    source: {
      loadRegion: () => new Promise(() => {}),
      loadRing: () => new Promise(() => {}),
      loadNames: () => new Promise(() => {}),
      loadIndicators: () => new Promise(() => {}),
      loadTrades: () => new Promise(() => {}),
      loadRecruitment: () => new Promise(() => {}),
      loadRingSurveys: () => new Promise(() => {}),
      loadTension: () => new Promise(() => {}),
      loadSectors: () => new Promise(() => {}),
      loadGuide: () => new Promise(() => {}),
      loadDefinitions: () => new Promise(() => {}),
      loadSheets: () => new Promise(() => {}),
      loadPlaces: () => new Promise(() => {}),
      loadTownHalls: () => new Promise(() => {}),
      loadOpco: () => new Promise(() => {}),
      loadDirects: () => new Promise(() => {}),
      loadWork: () => new Promise(() => {}),
      loadNetwork: () => new Promise(() => {}),
      loadCarpools: () => new Promise(() => {}),
    },
  });
  before(store);
  const page = createAddressBar(fragment);
  const payloads: string[] = [];
  const arrivals: { session: Session; ignored: readonly string[] }[] = [];
  let bring = (_settle: () => void) => {};
  const late = new Promise<() => void>((resolve) => {
    bring = resolve;
  });
  const stop = startUrlSync(
    store,
    page,
    (session, ignored) => {
      arrivals.push({ session, ignored });
      store.getState().sessionActions.restore(session);
      return rest === 'late' ? late : null;
    },
    (payload) => void payloads.push(payload),
  );
  const come = async (settle: () => void) => {
    bring(settle);
    await late;
  };
  return { store, page, arrivals, payloads, stop, come };
}
