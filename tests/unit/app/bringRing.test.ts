import { describe, expect, test, vi } from 'vitest';
import { bringRing, type RestingPage } from '../../../src/app/bringRing.ts';
import type { JoinRing } from '../../../src/data/readRing.ts';
import type { CommuneCode } from '../../../src/domain/ids.ts';
import { type Capabilities, MODES } from '../../../src/domain/modes.ts';
import type { Problem } from '../../../src/domain/problems.ts';
import { err, ok, type Result } from '../../../src/domain/result.ts';
import { selectCounting } from '../../../src/state/derived/counting.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { createFakeSource, unreachable } from '../../support/createTestStore.ts';
import { rectangleRing } from '../../support/smallRegion.ts';
import { joinSmallRing } from '../../support/smallRing.ts';

describe('the communes around the region', () => {
  test('are not asked for before the map was drawn, the first acts are over and the page is at rest', async () => {
    const { store, source, page } = await open();
    expect([page.delays, source.rings()]).toEqual([[], 0]);

    store.getState().uiActions.sayMapDrawn();
    await vi.waitFor(() => expect(page.delays).toEqual([10_000]));
    page.passTime();
    expect(source.rings()).toBe(0);
    page.rest();
    await ready(store);
    expect(source.rings()).toBe(1);
  });

  test('come without rest where the browser tells of none', async () => {
    const { store, page } = await open({ requestIdleCallback: undefined });
    store.getState().uiActions.sayMapDrawn();
    await vi.waitFor(() => expect(page.delays).toHaveLength(1));
    page.passTime();

    await ready(store);
  });

  test('do not come by themselves where data are to be spared, and come when they are needed', async () => {
    const { store, source, page } = await open({
      navigator: { onLine: true, connection: { saveData: true } },
    });
    store.getState().uiActions.sayMapDrawn();
    await Promise.resolve();
    await Promise.resolve();
    expect(page.delays).toEqual([]);

    drawBeyond(store);
    await ready(store);
    expect(source.rings()).toBe(1);
  });

  test('come at once for a drawing that reaches beyond, and count in it without another act', async () => {
    const { store } = await open();
    drawBeyond(store);
    const { past, present } = store.getState().territory;

    await ready(store);
    const { region, territory } = store.getState();
    expect(region).toMatchObject({ status: 'ready', value: { ring: { from: 12 } } });
    expect([territory.past, territory.present]).toEqual([past, present]);
  });

  test('come for a drawing that touches nothing of the region, which is then taken', async () => {
    const { store } = await open();
    store.getState().territoryActions.draw(rectangleRing(-2, 0, -1, 1), 'add', 0);
    await ready(store);

    await vi.waitFor(() => expect(selectCounting(store.getState()).counted).toEqual(Int32Array.of(14)));
    expect(store.getState().notice).toBeNull();
  });

  test('a drawing that touches nothing at all is refused once they are there, and when they do not come', async () => {
    for (const answer of [ok(joinSmallRing), unreachable('ring')]) {
      const { store, source } = await open({}, [answer]);
      store.getState().territoryActions.draw(rectangleRing(20, 20, 21, 21), 'add', 0);

      await vi.waitFor(() =>
        expect(store.getState().notice).toMatchObject({ kind: 'outline-refused', refusal: 'outside-region' }),
      );
      expect(source.rings()).toBe(1);
    }
  });

  test('do not come for a drawing inside, nor for the whole region in view', async () => {
    const { store, source } = await open();
    store.getState().territoryActions.draw(rectangleRing(0.1, 0.1, 1.5, 0.9), 'add', 0);
    store.getState().sessionActions.rememberView({ center: [-1.1, 47.3], zoom: 7 });

    expect(source.rings()).toBe(0);
  });

  test('wanted twice at once are read once', async () => {
    const { store, source } = await open();
    drawBeyond(store);
    void store.getState().catalogueActions.loadRing();

    await store.getState().catalogueActions.loadRing();
    expect(source.rings()).toBe(1);
  });

  test('that did not come are asked for again when they are needed, and when the network is back', async () => {
    const { store, source, page } = await open({}, [
      unreachable('ring'),
      unreachable('ring'),
      ok(joinSmallRing),
    ]);
    drawBeyond(store);
    await vi.waitFor(() => expect(store.getState().ring.status).toBe('failed'));
    store.getState().territoryActions.clear();
    drawBeyond(store);
    await vi.waitFor(() => expect([source.rings(), store.getState().ring.status]).toEqual([2, 'failed']));

    page.backOnline();
    await ready(store);
  });

  test('that are malformed leave the region as it is, and say why', async () => {
    const problem = { kind: 'catalogue-invalid', file: 'ring.json', detail: 'not JSON' } as const;
    const { store } = await open({}, [ok(() => err(problem))]);
    const before = store.getState().region;
    drawBeyond(store);

    await vi.waitFor(() => expect(store.getState().ring).toEqual({ status: 'failed', problem }));
    expect(store.getState().region).toBe(before);
  });

  test('are not for the page of the person in charge', async () => {
    const { store, source } = await open({}, undefined, MODES.report);
    drawBeyond(store);

    expect(source.rings()).toBe(0);
  });
});

test('a choice of a commune around the region stays, and counts once it has come', async () => {
  const { store } = await open();
  store.getState().territoryActions.choose(['35001' as CommuneCode], 'in');
  await store.getState().catalogueActions.loadRing();

  expect(store.getState().territory.present.choices).toEqual({ '35001': 'in' });
});

function drawBeyond(store: ReturnType<typeof createAppStore>) {
  store.getState().territoryActions.draw(rectangleRing(-1, 0, 1, 1), 'add', 0);
}

async function ready(store: ReturnType<typeof createAppStore>) {
  await vi.waitFor(() => expect(store.getState().ring.status).toBe('ready'));
}

/** A page whose time and rest are told by the test. @param answers of the source, one after the other, the last one for good */
async function open(
  differences: Partial<RestingPage> = {},
  answers: readonly Result<JoinRing, Problem>[] = [ok(joinSmallRing)],
  capabilities: Capabilities = MODES.explore,
) {
  let asked = 0;
  const source = {
    ...createFakeSource(),
    loadRing: async () => answers[Math.min(asked++, answers.length - 1)] ?? ok(joinSmallRing),
  };
  const store = createAppStore({ source, capabilities });
  await store.getState().catalogueActions.load();
  const waiting: { time: (() => void)[]; rest: (() => void)[]; online: (() => void)[] } = {
    time: [],
    rest: [],
    online: [],
  };
  const delays: number[] = [];
  const page: RestingPage = {
    navigator: { onLine: true },
    requestIdleCallback: (run) => waiting.rest.push(run),
    setTimeout: (run, delayMs) => {
      delays.push(delayMs);
      return waiting.time.push(run);
    },
    addEventListener: (_type, listener) => waiting.online.push(listener),
    ...differences,
  };
  void bringRing(store, page);
  await Promise.resolve();
  const runAll = (of: keyof typeof waiting) => {
    for (const run of waiting[of].splice(0)) run();
  };
  return {
    store,
    source: { rings: () => asked },
    page: {
      delays,
      passTime: () => runAll('time'),
      rest: () => runAll('rest'),
      backOnline: () => runAll('online'),
    },
  };
}
