import { describe, expect, test } from 'vitest';
import type { CatalogueSource } from '../../../src/data/catalogueSource.ts';
import type { RomeCode } from '../../../src/domain/ids.ts';
import { type Brought, selectFailed, selectStatus } from '../../../src/state/derived/status.ts';
import type { Loadable } from '../../../src/state/slices/loadable.ts';
import { type AppState, type AppStore, createAppStore } from '../../../src/state/store.ts';
import { createFakeSource, unreachable } from '../../support/createTestStore.ts';

/** What comes alone: the guide comes after the directory of trades, and is tested with it. */
type Key = Exclude<Brought, 'region' | 'guide'>;

const ASK: Readonly<Record<Key, (store: AppStore) => Promise<void>>> = {
  names: (store) => store.getState().catalogueActions.loadNames(),
  indicators: (store) => store.getState().catalogueActions.loadIndicators(),
  trades: (store) => store.getState().tradesActions.loadTrades(),
  recruitment: (store) => store.getState().tradesActions.loadTrades(),
  tension: (store) => store.getState().tradesActions.loadTrades(),
  sectors: (store) => store.getState().tradesActions.loadTrades(),
  places: (store) => store.getState().placesActions.loadPlaces(),
  directs: (store) => store.getState().reachActions.loadDirects(),
};
const KEYS = Object.keys(ASK) as Key[];
/** Each is asked for by whoever asks for any of them: four times by the table of keys, once more after the failure. */
const TRADE_KEYS: ReadonlySet<Key> = new Set(['trades', 'recruitment', 'tension', 'sectors']);

/** Everything that the source is asked for, and where it stands. */
const BROUGHT: readonly (readonly [
  keyof CatalogueSource,
  (state: AppState) => Loadable<unknown> | undefined,
])[] = [
  ['loadRegion', ({ region }) => region],
  ['loadRing', ({ ring }) => ring],
  ['loadNames', ({ names }) => names],
  ['loadIndicators', ({ indicators }) => indicators],
  ['loadTrades', ({ trades }) => trades],
  ['loadRecruitment', ({ recruitment }) => recruitment],
  ['loadRingSurveys', ({ ringSurveys }) => ringSurveys],
  ['loadTension', ({ tension }) => tension],
  ['loadSectors', ({ sectors }) => sectors],
  ['loadGuide', ({ guide }) => guide],
  ['loadSheets', ({ sheets }) => sheets['H']],
  ['loadPlaces', ({ places }) => places],
  ['loadTownHalls', ({ townHalls }) => townHalls],
  ['loadOpco', ({ opco }) => opco],
  ['loadDirects', ({ directs }) => directs],
  ['loadCarpools', ({ carpools }) => carpools],
  ['loadWork', ({ work }) => work],
  ['loadNetwork', ({ network }) => network],
];

describe.each(KEYS)('%s', (key) => {
  test('come late: whoever asked waits for them, the first as the second', async () => {
    const { store, arrive } = await createLateStore(key);
    const seen: string[] = [];

    const both = [ASK[key](store), ASK[key](store)].map((asked) =>
      asked.then(() => seen.push(store.getState()[key].status)),
    );
    expect(store.getState()[key].status).toBe('loading');
    arrive();
    await Promise.all(both);

    expect(seen).toEqual(['ready', 'ready']);
  });

  test('are lost alone, and are asked for again', async () => {
    const answers = { [key]: unreachable(`${key}.json`) };
    const source = createFakeSource(answers);
    const store = createAppStore({ source });
    await store.getState().catalogueActions.load();

    for (const each of KEYS) await ASK[each](store);
    expect(selectFailed(store.getState(), KEYS)).toEqual([key]);
    delete answers[key];
    await ASK[key](store);

    expect(selectStatus(store.getState(), KEYS)).toBe('ready');
    expect(source.asked.filter((asked) => asked === key)).toHaveLength(TRADE_KEYS.has(key) ? 5 : 2);
  });

  test('are not asked for before there is a region', async () => {
    const source = createFakeSource();
    await ASK[key](createAppStore({ source }));

    expect(source.asked).toEqual([]);
  });
});

describe.each(BROUGHT)('%s whose reading breaks', (name, statusOf) => {
  test('have failed like others, and come when they are asked for again', async () => {
    const source = createFakeSource();
    let breaks = true;
    const whole = source[name] as (...asked: readonly unknown[]) => Promise<unknown>;
    const breaking = (...asked: readonly unknown[]) =>
      breaks ? Promise.reject(new TypeError('x is not iterable')) : whole(...asked);
    const store = createAppStore({ source: { ...source, [name]: breaking } });

    await askForAll(store);
    expect(statusOf(store.getState())).toEqual({
      status: 'failed',
      problem: { kind: 'part-unavailable', detail: 'TypeError: x is not iterable' },
    });

    breaks = false;
    await askForAll(store);
    expect(statusOf(store.getState())?.status).toBe('ready');
  });
});

/** Asks for everything that is brought in. */
async function askForAll(store: AppStore): Promise<void> {
  const { catalogueActions, tradesActions, placesActions, reachActions, guideActions } = store.getState();
  await catalogueActions.load();
  await Promise.all([
    catalogueActions.loadRing(),
    catalogueActions.loadNames(),
    catalogueActions.loadIndicators(),
    tradesActions.loadTrades(),
    guideActions.loadGuide(),
    guideActions.loadSheets(['H2913' as RomeCode]),
    placesActions.loadPlaces(),
    placesActions.loadOpco(),
    reachActions.loadDirects(),
    reachActions.loadCarpools(),
    reachActions.loadWork(),
    reachActions.loadNetwork(),
  ]);
  // Town halls come after the places, unasked.
  await new Promise((next) => setTimeout(next));
}

test('several are failed as soon as one has failed, and ready when all are', async () => {
  const source = createFakeSource({ tension: unreachable('tension.json') });
  const store = createAppStore({ source });
  expect(selectStatus(store.getState(), ['trades', 'tension'])).toBe('idle');
  await store.getState().catalogueActions.load();
  const asked = store.getState().tradesActions.loadTrades();
  expect(selectStatus(store.getState(), ['trades', 'tension'])).toBe('loading');
  await asked;

  expect(selectStatus(store.getState(), ['trades', 'tension'])).toBe('failed');
  expect(selectStatus(store.getState(), ['trades', 'recruitment'])).toBe('ready');
});

/** A store whose file of one kind only comes when it is told to. */
async function createLateStore(key: Key) {
  const source = createFakeSource();
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const name = `load${key.charAt(0).toUpperCase()}${key.slice(1)}` as keyof CatalogueSource;
  const read = source[name] as (...given: unknown[]) => Promise<unknown>;
  const slow = { ...source, [name]: (...given: unknown[]) => late.then(() => read(...given)) };
  const store = createAppStore({ source: slow as CatalogueSource });
  await store.getState().catalogueActions.load();
  return { store, arrive };
}
