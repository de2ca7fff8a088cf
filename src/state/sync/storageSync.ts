import { decodeNotebook } from '../../domain/notebook/decode.ts';
import { encodeNotebook } from '../../domain/notebook/file.ts';
import { selectKept } from '../derived/kept.ts';
import { isOnDevice, type Keeping } from '../slices/keepSlice.ts';
import type { AppStore } from '../store.ts';
import { type DeviceEntry, type DeviceStore, newRevision, readEntry } from './deviceEntry.ts';
import { openNotebook } from './openNotebook.ts';

/** How many days a notebook stays on the device after it was last asked to. */
const KEPT_DAYS = 30;
/** Words are written once they have been left alone for this long. */
const WRITE_DELAY_MS = 800;
/** A device that has not answered after this long is said to be slow. */
const SLOW_MS = 4000;

/** The part of the browser that waits, and says when the page comes to the front or goes away. */
export interface DevicePage {
  setTimeout(run: () => void, delayMs: number): number;
  clearTimeout(id: number): void;
  addEventListener(type: 'pagehide' | 'focus', listener: () => void): void;
  removeEventListener(type: 'pagehide' | 'focus', listener: () => void): void;
}

/** The last day of what is kept from a day on. @param today ISO `YYYY-MM-DD` */
export function lastDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + KEPT_DAYS);
  return day.toISOString().slice(0, 10);
}

/**
 * Keeps the notebook on the device while the person wants it there, and never otherwise. At the start, offers the one
 * of an earlier visit, or forgets it when its last day is past. A device that refuses is told as a problem, and nothing
 * is said to be kept before it is. What another tab wrote is never written over: it is taken when nothing here would be
 * lost, put before the person otherwise.
 *
 * @param today the day where the page is, ISO `YYYY-MM-DD`
 * @returns stops, once what is on the device is known
 */
export async function startStorageSync(
  store: AppStore,
  device: DeviceStore,
  page: DevicePage,
  today: () => string,
): Promise<() => void> {
  const { keepActions, uiActions } = store.getState();
  const statusNow = () => store.getState().keeping.status;
  /** The entry that this tab read or wrote last. */
  let known: DeviceEntry | null = null;
  let timer: number | null = null;
  let isWriting = false;
  const cancel = () => {
    if (timer !== null) page.clearTimeout(timer);
    timer = null;
  };
  const whileWaiting = async <T>(answer: Promise<T>): Promise<T> => {
    const slow = page.setTimeout(() => uiActions.report({ kind: 'storage-slow' }), SLOW_MS);
    try {
      return await answer;
    } finally {
      page.clearTimeout(slow);
      uiActions.resolve('storage-slow');
    }
  };

  const textNow = () => encodeNotebook({ ...selectKept(store.getState()), savedOn: today() });
  const write = async (): Promise<void> => {
    cancel();
    const { keeping } = store.getState();
    if (isWriting || (keeping.status !== 'on' && keeping.status !== 'asked')) return;
    const kept = selectKept(store.getState());
    const mine = keeping.status === 'on' ? known : null;
    const text = textNow();
    if (text === mine?.text) return settle(kept);
    const notebook = mine?.notebook || newRevision();
    const entry: DeviceEntry = { until: keeping.until, text, revision: newRevision(), notebook };
    isWriting = true;
    const outcome = await whileWaiting(put(entry, known?.revision ?? null));
    isWriting = false;
    if (outcome !== 'written') return outcome === 'other' ? meet(await readEntry(device)) : refuse();
    known = entry;
    uiActions.resolve('storage-refused');
    keepActions.keptOnDevice();
    settle(kept);
  };
  const put = (entry: DeviceEntry, over: string | null) =>
    device.write(entry, over).then(
      (isWritten) => (isWritten ? 'written' : 'other'),
      () => 'refused',
    );
  /** What was written before stays there, and nothing more is said to be kept. */
  const refuse = async () => {
    known = await readEntry(device);
    if (known) keepActions.foundOnDevice(known.until);
    else keepActions.erased();
    uiActions.report({ kind: 'storage-refused' });
  };
  /** The device holds what was on screen; what was written since is still to come. */
  const settle = (kept: unknown) => {
    if (selectKept(store.getState()) === kept) keepActions.markSaved();
    else plan();
  };
  const plan = () => {
    cancel();
    timer = page.setTimeout(() => void write(), WRITE_DELAY_MS);
  };

  /** Another tab wrote or erased: what this one said to be kept is not any more. */
  const meet = async (entry: DeviceEntry | null): Promise<void> => {
    const { keeping, offered } = store.getState();
    const wasOn = keeping.status === 'on';
    const follows = wasOn && entry?.notebook === known?.notebook && textNow() === known?.text;
    known = entry;
    if (!entry && keeping.status === 'asked') return write();
    if (entry) keepActions.foundOnDevice(entry.until);
    else keepActions.erased();
    const from = wasOn ? 'tab' : offered && isOnDevice(offered) && offered.from;
    if (from && entry) await openNotebook(store, decodeNotebook(entry.text), from, follows);
    else if (wasOn) uiActions.tell({ kind: 'kept-erased' });
  };
  const look = async () => {
    const entry = await readEntry(device);
    if (isWriting || statusNow() === 'erasing' || entry?.revision === known?.revision) return;
    await meet(entry);
  };

  const erase = async () => {
    try {
      await whileWaiting(device.erase());
      known = null;
      uiActions.resolve('erase-refused');
      if (statusNow() === 'erasing') keepActions.erased();
    } catch {
      keepActions.notErased();
      uiActions.report({ kind: 'erase-refused' });
    }
  };
  const show = async () => {
    known = await whileWaiting(readEntry(device));
    if (!known) return keepActions.erased();
    keepActions.foundOnDevice(known.until);
    await openNotebook(store, decodeNotebook(known.text), 'device');
  };
  const acts: Partial<Record<Keeping['status'], () => Promise<void>>> = {
    asked: write,
    on: write,
    erasing: erase,
    reading: show,
  };

  const stopFollowing = store.subscribe(selectKept, () => statusNow() === 'on' && plan());
  const stopKeeping = store.subscribe(
    ({ keeping }) => keeping.status,
    (status) => void acts[status]?.(),
  );
  const stopHearing = device.follow(() => void look());
  const flush = () => {
    if (timer !== null) void write();
  };
  const onFocus = () => void look();
  page.addEventListener('pagehide', flush);
  page.addEventListener('focus', onFocus);

  const earlier = await readEntry(device);
  known = earlier && (await isForgotten(store, device, earlier, today())) ? null : earlier;
  if (known) {
    keepActions.foundOnDevice(known.until);
    if (!store.getState().offered) await openNotebook(store, decodeNotebook(known.text), 'device');
  }

  return () => {
    cancel();
    stopFollowing();
    stopKeeping();
    stopHearing();
    page.removeEventListener('pagehide', flush);
    page.removeEventListener('focus', onFocus);
  };
}

/** Forgets what an earlier visit left, after its last day, and says so. */
async function isForgotten(
  store: AppStore,
  device: DeviceStore,
  { until }: DeviceEntry,
  today: string,
): Promise<boolean> {
  if (until >= today) return false;
  const { uiActions } = store.getState();
  const isErased = await device.erase().then(
    () => true,
    () => false,
  );
  if (isErased) uiActions.tell({ kind: 'kept-forgotten', until });
  else uiActions.report({ kind: 'erase-refused' });
  return isErased;
}
