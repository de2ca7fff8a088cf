import { describe, expect, test } from 'vitest';
import { createAppStore } from '../../../src/state/store.ts';
import { createFakeSource, unreachable } from '../../support/createTestStore.ts';

describe('catalogue', () => {
  test('is loading, then ready', async () => {
    const store = createAppStore({ source: createFakeSource() });
    const seen: string[] = [];
    store.subscribe(
      ({ region }) => region.status,
      (status) => seen.push(status),
    );

    await store.getState().catalogueActions.load();

    expect(seen).toEqual(['loading', 'ready']);
  });

  test('is loaded once, however often it is asked', async () => {
    const source = createFakeSource();
    const { load } = createAppStore({ source }).getState().catalogueActions;

    await Promise.all([load(), load()]);
    await load();

    expect(source.asked).toEqual(['region']);
  });

  test('keeps the problem of a failure and can be asked again', async () => {
    const source = createFakeSource({ region: unreachable('index.json') });
    const store = createAppStore({ source });

    await store.getState().catalogueActions.load();
    expect(store.getState().region).toEqual({
      status: 'failed',
      problem: { kind: 'catalogue-unreachable', file: 'index.json' },
    });

    await store.getState().catalogueActions.load();
    expect(source.asked).toEqual(['region', 'region']);
  });

  test('asks for the series once there is a region, and only once', async () => {
    const source = createFakeSource();
    const store = createAppStore({ source });
    const { load, loadIndicators } = store.getState().catalogueActions;

    await loadIndicators();
    await load();
    await Promise.all([loadIndicators(), loadIndicators()]);

    expect(source.asked).toEqual(['region', 'indicators']);
    expect(store.getState().indicators.status).toBe('ready');
  });
});
