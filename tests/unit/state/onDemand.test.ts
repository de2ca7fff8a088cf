import { describe, expect, test } from 'vitest';
import type { CatalogueSource } from '../../../src/data/catalogueSource.ts';
import { type Brought, selectFailed, selectStatus } from '../../../src/state/derived/status.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { createFakeSource, unreachable } from '../../support/createTestStore.ts';

type Key = Exclude<Brought, 'region'>;

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
