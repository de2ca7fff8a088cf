import { describe, expect, onTestFinished, test } from 'vitest';
import { decodeNotebook } from '../../../../src/domain/notebook/decode.ts';
import { encodeNotebook } from '../../../../src/domain/notebook/file.ts';
import { hasUnsavedWork } from '../../../../src/state/derived/kept.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import type { DeviceEntry, DeviceStore } from '../../../../src/state/sync/deviceEntry.ts';
import { lastDay, startStorageSync } from '../../../../src/state/sync/storageSync.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { sampleKept } from '../../../support/sampleNotebook.ts';

const TODAY = '2026-11-23';

describe('startStorageSync', () => {
  test('writes nothing on the device as long as nobody asks', async () => {
    const { store, device, page } = await createSync();

    say(store, 'Partir ?');
    await page.elapse();

    expect(device.acts).toEqual(['read']);
  });

  test('writes at once when asked, then what changes once it is left alone', async () => {
    const { store, device, page } = await createSync();
    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();
    expect(device.acts).toEqual(['read', 'write']);

    say(store, 'Partir');
    say(store, 'Partir ?');
    await page.elapse();

    expect(device.acts).toEqual(['read', 'write', 'write']);
    expect(device.entry?.until).toBe('2026-12-23');
    const outcome = decodeNotebook(device.entry?.text ?? '');
    expect(outcome.ok && outcome.value.notebook.question).toBe('Partir ?');
  });

  test('has nothing left to lose once it is written', async () => {
    const { store, page } = await createSync();
    say(store, 'Partir ?');
    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();

    expect(store.getState().saved?.[0]).toBe(store.getState().notes);
  });

  test('writes what waits when the page goes away', async () => {
    const { store, device, page } = await createSync();
    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();
    say(store, 'Partir ?');

    page.hide();
    await page.settle();

    expect(device.entry?.text).toContain('Partir ?');
  });

  test('forgets everything on the device when asked, and leaves the screen', async () => {
    const { store, device, page } = await createSync();
    say(store, 'Partir ?');
    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();

    store.getState().keepActions.stopKeeping();
    expect(store.getState().keeping.status).toBe('erasing');
    await page.elapse();

    expect(device.entry).toBeNull();
    expect(store.getState().keeping).toEqual({ status: 'off' });
    expect(store.getState().notes.question).toBe('Partir ?');
  });

  test('offers the notebook of an earlier visit, and follows it once it is taken up', async () => {
    const { store, device, page } = await createSync({
      until: '2026-11-23',
      text: encodeNotebook(sampleKept),
    });
    expect(store.getState()).toMatchObject({
      offered: { from: 'device' },
      keeping: { status: 'waiting', until: '2026-11-23' },
    });

    store.getState().keepActions.accept('replace');
    await page.settle();

    expect(store.getState().keeping).toEqual({ status: 'on', until: '2026-11-23' });
    expect(device.acts).toEqual(['read', 'write']);
  });

  test('leaves the earlier notebook where it is when it is not taken up', async () => {
    const { store, device, page } = await createSync({
      until: '2026-11-30',
      text: encodeNotebook(sampleKept),
    });

    store.getState().keepActions.decline();
    say(store, 'Partir ?');
    await page.elapse();

    expect(device.acts).toEqual(['read']);
    expect(store.getState().keeping.status).toBe('waiting');
  });

  test('forgets the earlier notebook after its last day, and says so', async () => {
    const { store, device } = await createSync({ until: '2026-11-22', text: encodeNotebook(sampleKept) });

    expect(device.entry).toBeNull();
    expect(store.getState()).toMatchObject({
      offered: null,
      keeping: { status: 'off' },
      notice: { kind: 'kept-forgotten', until: '2026-11-22' },
    });
  });

  test('says when what was left cannot be read any more', async () => {
    const { store } = await createSync({ until: '2026-11-30', text: '{' });

    expect(store.getState()).toMatchObject({ offered: null, notice: { kind: 'notebook-refused' } });
  });

  test('says when the device refuses, and does not pretend', async () => {
    const { store, device, page } = await createSync();
    device.isFull = true;

    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();

    expect(store.getState().problems).toEqual([{ kind: 'storage-refused' }]);
    expect(store.getState().keeping).toEqual({ status: 'off' });
  });

  test('does not forget what was written before the device was full', async () => {
    const { store, device, page } = await createSync();
    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();
    device.isFull = true;

    say(store, 'Partir ?');
    await page.elapse();

    expect(device.entry).not.toBeNull();
    expect(store.getState().keeping.status).toBe('waiting');
  });

  test('starts without a word where the device cannot be read', async () => {
    const store = await createLoadedStore();
    const closed = () => Promise.reject(new Error('private browsing'));

    const follow = () => () => {};
    await startStorageSync(
      store,
      { read: closed, write: closed, erase: closed, follow },
      createPage(),
      () => TODAY,
    );

    expect(store.getState()).toMatchObject({ keeping: { status: 'off' }, problems: [], notice: null });
  });
});

describe('two tabs of one browser', () => {
  test('the second is told when it wants to keep, and what the first wrote stays', async () => {
    const { device, a, b } = await createTwoTabs();
    device.isSilent = true;
    say(a.store, 'MOTS DE A');
    await keep(a);
    say(b.store, 'MOTS DE B');
    await keep(b);

    expect(device.entry?.text).toContain('MOTS DE A');
    expect(b.store.getState()).toMatchObject({ keeping: { status: 'waiting' }, saved: null, offered: null });
    expect(a.store.getState().keeping.status).toBe('on');
  });

  test('the second keeps both once it looked at the first', async () => {
    const { device, a, b } = await createTwoTabs();
    say(a.store, 'MOTS DE A');
    await keep(a);
    say(b.store, 'MOTS DE B');

    b.store.getState().keepActions.showKept();
    await b.page.settle();
    expect(b.store.getState().offered?.from).toBe('device');
    b.store.getState().keepActions.accept('unite');
    await b.page.settle();

    expect(b.store.getState().keeping.status).toBe('on');
    expect(device.entry?.text).toContain('MOTS DE B\\n\\nMOTS DE A');
    expect(said(a)).toBe('MOTS DE B\n\nMOTS DE A');
  });

  test('the first says that it is not kept any more when the second takes its place, and asks before it is left', async () => {
    const { device, a, b } = await createTwoTabs();
    say(a.store, 'MOTS DE A');
    await keep(a);
    say(b.store, 'MOTS DE B');
    await keep(b);
    await a.page.settle();

    expect(device.entry?.text).toContain('MOTS DE B');
    expect(a.store.getState()).toMatchObject({
      keeping: { status: 'waiting' },
      offered: { from: 'tab', kept: { notebook: { question: 'MOTS DE B' } } },
    });
    expect([said(a), hasUnsavedWork(a.store.getState())]).toEqual(['MOTS DE A', true]);
  });

  test('a notebook taken up in both follows from one to the other', async () => {
    const { a, b } = await createTwoTabs();
    say(a.store, 'Partir ?');
    await keep(a);
    b.store.getState().keepActions.showKept();
    await b.page.settle();
    b.store.getState().keepActions.accept('replace');
    await b.page.settle();

    say(b.store, 'Partir, ou rester ?');
    await b.page.elapse();
    await a.page.settle();
    expect(said(a)).toBe('Partir, ou rester ?');
    say(a.store, 'Partir, ou rester ici ?');
    await a.page.elapse();
    await b.page.settle();

    expect(said(b)).toBe('Partir, ou rester ici ?');
    expect([a, b].map(({ store }) => store.getState().keeping.status)).toEqual(['on', 'on']);
    for (const { store, page } of [a, b]) {
      // Values derived for one store push out those of the other in this one process.
      await page.elapse();
      expect(hasUnsavedWork(store.getState())).toBe(false);
    }
  });

  test('words written in both at once are put before the second to write, whether or not tabs hear one another', async () => {
    for (const isSilent of [true, false]) {
      const { device, a, b } = await createTwoTabs();
      say(a.store, 'Partir ?');
      await keep(a);
      b.store.getState().keepActions.showKept();
      await b.page.settle();
      b.store.getState().keepActions.accept('replace');
      await b.page.settle();
      device.isSilent = isSilent;
      say(a.store, 'Partir ? Dit en A.');
      say(b.store, 'Partir ? Dit en B.');
      await b.page.elapse();
      await a.page.elapse();

      expect(device.entry?.text).toContain('Dit en B.');
      expect(a.store.getState()).toMatchObject({ keeping: { status: 'waiting' }, offered: { from: 'tab' } });
      a.store.getState().keepActions.accept('unite');
      await a.page.settle();
      expect(device.entry?.text).toMatch(/Dit en A\..*Dit en B\./);
    }
  });

  test('what one erases, the other says is not kept any more', async () => {
    for (const isSilent of [true, false]) {
      const { device, a, b } = await createTwoTabs();
      say(a.store, 'Partir ?');
      await keep(a);
      device.isSilent = isSilent;
      b.store.getState().keepActions.stopKeeping();
      await b.page.settle();
      await a.page.focus();

      expect(device.entry).toBeNull();
      expect(a.store.getState()).toMatchObject({
        keeping: { status: 'off' },
        notice: { kind: 'kept-erased' },
      });
      expect(hasUnsavedWork(a.store.getState())).toBe(true);
    }
  });

  test('an offer that is open is renewed by what the other writes', async () => {
    const { device, a } = await createTwoTabs();
    say(a.store, 'Partir ?');
    await keep(a);
    const c = await openTab(device);
    say(a.store, 'Partir ? Non.');
    await a.page.elapse();
    await c.page.settle();

    c.store.getState().keepActions.accept('replace');
    await c.page.elapse();
    expect(said(c)).toBe('Partir ? Non.');
    expect(device.entry?.text).toContain('Partir ? Non.');
  });
});

describe('a device that does not do as it is told', () => {
  test('is not said to keep before it does, and is said to be slow', async () => {
    const { store, device, page } = await createSync();
    device.isStuck = true;
    say(store, 'Partir ?');
    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();
    expect([store.getState().keeping.status, store.getState().problems]).toEqual(['asked', []]);

    await page.elapse();
    expect(store.getState().problems).toEqual([{ kind: 'storage-slow' }]);
    expect(hasUnsavedWork(store.getState())).toBe(true);
  });

  test('and does not erase is said to keep still', async () => {
    const { store, device, page } = await createSync();
    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();
    device.isFull = true;

    store.getState().keepActions.stopKeeping();
    await page.settle();

    expect(store.getState()).toMatchObject({
      keeping: { status: 'on' },
      problems: [{ kind: 'erase-refused' }],
    });
  });
});

describe('lastDay', () => {
  test('is thirty days on, across months', () => {
    expect([lastDay('2026-11-23'), lastDay('2027-01-30')]).toEqual(['2026-12-23', '2027-03-01']);
  });
});

async function createSync(entry: Entry | null = null) {
  const device = createDevice(entry);
  return { device, ...(await openTab(device)) };
}

/** One more page over the same device. */
async function openTab(device: ReturnType<typeof createDevice>) {
  const store = await createLoadedStore();
  const page = createPage();
  onTestFinished(await startStorageSync(store, device.tab(), page, () => TODAY));
  return { store, page };
}

/** Two pages, opened while nothing is kept. */
async function createTwoTabs() {
  const device = createDevice(null);
  return { device, a: await openTab(device), b: await openTab(device) };
}

function say(store: AppStore, question: string): void {
  store.getState().interviewActions.note({ question });
}

function said({ store }: { readonly store: AppStore }): string {
  return store.getState().notes.question;
}

async function keep({
  store,
  page,
}: {
  readonly store: AppStore;
  readonly page: { settle(): Promise<void> };
}) {
  store.getState().keepActions.keepOnDevice(lastDay(TODAY));
  await page.settle();
}

type Entry = Pick<DeviceEntry, 'until' | 'text'> & Partial<DeviceEntry>;

/** What all pages of a browser share; each page has its own hold of it, and hears the others unless they are silent. */
function createDevice(entry: Entry | null) {
  const listeners = new Set<() => void>();
  const device = {
    entry,
    isFull: false,
    isStuck: false,
    isSilent: false,
    acts: [] as string[],
    tab(): DeviceStore {
      let own = () => {};
      const tell = () => {
        for (const listener of listeners) if (listener !== own && !device.isSilent) listener();
      };
      return {
        async read() {
          device.acts.push('read');
          return device.entry;
        },
        async write(given, over) {
          device.acts.push('write');
          if (device.isFull) throw new Error('QuotaExceededError');
          if (device.isStuck) return new Promise(() => {});
          if ((device.entry ? (device.entry.revision ?? '') : null) !== over) return false;
          device.entry = given;
          tell();
          return true;
        },
        async erase() {
          device.acts.push('erase');
          if (device.isFull) throw new Error('refused');
          device.entry = null;
          tell();
        },
        follow(listener) {
          own = listener;
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      };
    },
  };
  return device;
}

/** A page whose clock only moves when told to. */
function createPage() {
  const waiting = new Map<number, () => void>();
  const listeners = { pagehide: () => {}, focus: () => {} };
  let last = 0;
  /** Lets promises that are already settled run on. */
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
  };
  return {
    settle,
    setTimeout(run: () => void) {
      waiting.set(++last, run);
      return last;
    },
    clearTimeout: (id: number) => void waiting.delete(id),
    addEventListener(type: 'pagehide' | 'focus', listener: () => void) {
      listeners[type] = listener;
    },
    removeEventListener(type: 'pagehide' | 'focus') {
      listeners[type] = () => {};
    },
    hide: () => listeners.pagehide(),
    async focus() {
      listeners.focus();
      await settle();
    },
    async elapse() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const run of due) run();
      await settle();
    },
  };
}
