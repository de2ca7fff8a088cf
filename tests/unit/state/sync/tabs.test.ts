import { describe, expect, test } from 'vitest';
import { hasUnsavedWork } from '../../../../src/state/derived/kept.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { lastDay } from '../../../../src/state/sync/storageSync.ts';
import { createDevice, openTab, say, TODAY } from '../../../support/fakeDevice.ts';

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

  test('the second is shown what the first wrote last, also when it did not hear of it', async () => {
    const { device, a, b } = await createTwoTabs();
    say(a.store, 'MOTS DE A');
    await keep(a);
    await b.page.settle();
    device.isSilent = true;
    say(a.store, 'MOTS DE A, SUITE');
    await a.page.elapse();

    b.store.getState().keepActions.showKept();
    await b.page.settle();
    expect(b.store.getState().offered?.kept.notebook.question).toBe('MOTS DE A, SUITE');
    b.store.getState().keepActions.accept('replace');
    await b.page.settle();

    expect(b.store.getState().keeping.status).toBe('on');
    say(b.store, 'MOTS DE B');
    await b.page.elapse();
    expect(device.entry?.text).toContain('MOTS DE B');
  });

  test('what a notebook took the place of is still brought back after the other tab wrote in that notebook', async () => {
    const { device, a, b } = await createTwoTabs();
    await takeInBoth(a, b);
    expect(said(b)).toBe('MOTS DE A');

    say(a.store, 'MOTS DE A, SUITE');
    await a.page.elapse();
    await b.page.settle();
    expect(said(b)).toBe('MOTS DE A, SUITE');
    b.store.getState().keepActions.undoOpening();
    await b.page.elapse();

    expect(said(b)).toBe('MOTS DE B');
    expect(b.store.getState().keeping.status).toBe('waiting');
    expect(hasUnsavedWork(b.store.getState())).toBe(true);
    expect(device.entry?.text).toContain('MOTS DE A, SUITE');
    expect([said(a), a.store.getState().keeping.status]).toEqual(['MOTS DE A, SUITE', 'on']);
  });

  test('what is brought back twice is not written over what the other tab wrote meanwhile', async () => {
    const { device, a, b } = await createTwoTabs();
    await takeInBoth(a, b);
    b.store.getState().keepActions.undoOpening();
    await b.page.settle();

    say(a.store, 'MOTS DE A, SUITE');
    await a.page.elapse();
    await b.page.settle();
    b.store.getState().keepActions.undoOpening();
    await b.page.elapse();
    await a.page.settle();

    expect(device.entry?.text).toContain('MOTS DE A, SUITE');
    expect(said(a)).toBe('MOTS DE A, SUITE');
    expect([said(b), b.store.getState().keeping.status]).toEqual(['MOTS DE A', 'waiting']);
    expect(hasUnsavedWork(b.store.getState())).toBe(true);
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

/** Two pages, opened while nothing is kept. */
async function createTwoTabs() {
  const device = createDevice(null);
  return { device, a: await openTab(device), b: await openTab(device) };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

/** The first keeps its words on the device; the second takes them in place of its own. */
async function takeInBoth(a: Tab, b: Tab): Promise<void> {
  say(a.store, 'MOTS DE A');
  await keep(a);
  say(b.store, 'MOTS DE B');
  b.store.getState().keepActions.showKept();
  await b.page.settle();
  b.store.getState().keepActions.accept('replace');
  await b.page.settle();
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
