import { describe, expect, test } from 'vitest';
import { decodeNotebook } from '../../../../src/domain/notebook/decode.ts';
import { encodeNotebook } from '../../../../src/domain/notebook/file.ts';
import { hasUnsavedWork } from '../../../../src/state/derived/kept.ts';
import { lastDay, startStorageSync } from '../../../../src/state/sync/storageSync.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createDevice, createPage, openTab, say, TODAY } from '../../../support/fakeDevice.ts';
import { sampleKept } from '../../../support/sampleNotebook.ts';

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

  test('waits for words to be left alone once, however many there are', async () => {
    const { store, page } = await createSync();
    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();

    for (const words of ['P', 'Pa', 'Par']) say(store, words);

    expect(page.waiting()).toBe(1);
  });

  test('takes what it wrote itself for its own when the page comes to the front, also while it writes or forgets', async () => {
    const { store, device, page } = await createSync();
    say(store, 'Partir ?');
    store.getState().keepActions.keepOnDevice(lastDay(TODAY));
    await page.settle();
    const { notes, notice } = store.getState();

    await page.focus();
    expect(store.getState()).toMatchObject({ keeping: { status: 'on' }, beforeOpening: null });
    expect(store.getState().notes).toBe(notes);
    expect(store.getState().notice).toBe(notice);

    device.isStuck = true;
    device.entry = { ...device.entry!, revision: 'other' };
    say(store, 'Partir, ou rester ?');
    await page.elapse();
    await page.focus();
    expect(store.getState().keeping.status).toBe('on');
  });

  test('is kept at once when it is asked for again after it was forgotten', async () => {
    const { store, device, page } = await createSync();
    say(store, 'Partir ?');
    for (const status of ['on', 'off', 'on']) {
      if (status === 'on') store.getState().keepActions.keepOnDevice(lastDay(TODAY));
      else store.getState().keepActions.stopKeeping();
      await page.settle();
      expect(store.getState().keeping.status).toBe(status);
    }

    expect(device.acts).toEqual(['read', 'write', 'erase', 'write']);
  });

  test('listens to the page no more once it is stopped', async () => {
    const { page, stop } = await createSync();
    expect(page.listening().toSorted()).toEqual(['focus', 'pagehide']);

    stop();

    expect(page.listening()).toEqual([]);
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

async function createSync(entry: Parameters<typeof createDevice>[0] = null) {
  const device = createDevice(entry);
  return { device, ...(await openTab(device)) };
}
