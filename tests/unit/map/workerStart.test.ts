import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const maplibre = vi.hoisted(() => {
  const calls: string[] = [];
  const listeners: ((event: { error: Error }) => void)[] = [];
  return {
    calls,
    listeners,
    module: {
      setWorkerUrl: (url: string) => calls.push(`url ${new URL(url).searchParams.get('data')}`),
      prewarm: () => calls.push('prewarm'),
      clearPrewarmedResources: () => calls.push('clear'),
      getGlobalDispatcher: () => ({
        on: (_: string, listener: (event: { error: Error }) => void) => listeners.push(listener),
      }),
    },
  };
});
vi.mock('maplibre-gl', () => maplibre.module);

beforeAll(() => {
  vi.resetModules();
  vi.stubGlobal('document', { baseURI: 'https://example.org/carte/' });
});
// Files share a thread: the next one is given the real map.
afterAll(() => {
  vi.doUnmock('maplibre-gl');
  vi.resetModules();
  vi.unstubAllGlobals();
});

test('the worker of the map starts with the page, tells its failures, earlier ones too, and starts anew', async () => {
  const { mapWorker } = await import('../../../src/map/workerStart.ts');
  expect(maplibre.calls).toEqual(['url https://example.org/carte/data/', 'prewarm']);

  const heard: string[] = [];
  const stop = mapWorker.onFailure((detail) => heard.push(`first ${detail}`));
  expect(heard).toEqual([]);
  for (const listener of maplibre.listeners) listener({ error: new Error('lost') });
  expect(heard).toEqual(['first lost']);
  stop();
  mapWorker.onFailure((detail) => heard.push(`second ${detail}`));
  expect(heard).toEqual(['first lost', 'second lost']);

  for (const listener of maplibre.listeners) listener({ error: new Error('again') });
  expect(heard).toEqual(['first lost', 'second lost', 'second again']);

  mapWorker.renew();
  expect(maplibre.calls.slice(2)).toEqual(['clear', 'prewarm']);
  mapWorker.onFailure((detail) => heard.push(`third ${detail}`));
  expect(heard).toHaveLength(3);
});
