import { decodeNotebook } from '../../domain/notebook/decode.ts';
import { encodeNotebook } from '../../domain/notebook/file.ts';
import { selectKept } from '../derived/kept.ts';
import type { AppStore } from '../store.ts';
import { openNotebook } from './openNotebook.ts';

/** How many days a notebook stays on the device after it was last asked to. */
const KEPT_DAYS = 30;
/** Words are written once they have been left alone for this long. */
const WRITE_DELAY_MS = 800;

/** The one entry of the device: the text of the file, and the last day it may be read. */
interface DeviceEntry {
  readonly until: string;
  readonly text: string;
}

/** The memory of the device. Each may reject: it can be full, closed or forbidden. */
export interface DeviceStore {
  read(): Promise<unknown>;
  write(entry: unknown): Promise<void>;
  erase(): Promise<void>;
}

/** The part of the browser that waits, and says when the page goes away. */
export interface DevicePage {
  setTimeout(run: () => void, delayMs: number): number;
  clearTimeout(id: number): void;
  addEventListener(type: 'pagehide', listener: () => void): void;
  removeEventListener(type: 'pagehide', listener: () => void): void;
}

/** The last day of what is kept from a day on. @param today ISO `YYYY-MM-DD` */
export function lastDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + KEPT_DAYS);
  return day.toISOString().slice(0, 10);
}

/**
 * Keeps the notebook on the device while the person wants it there, and never otherwise. At the start, offers the one
 * of an earlier visit, or forgets it when its last day is past. A device that refuses is told as a problem, and
 * nothing is then said to be kept.
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
  let timer: number | null = null;
  const cancel = () => {
    if (timer !== null) page.clearTimeout(timer);
    timer = null;
  };

  const write = async () => {
    cancel();
    const { keeping, keepActions, uiActions } = store.getState();
    if (keeping.status !== 'on') return;
    const kept = selectKept(store.getState());
    const entry: DeviceEntry = {
      until: keeping.until,
      text: encodeNotebook({ ...kept, savedOn: today() }),
    };
    try {
      await device.write(entry);
      uiActions.resolve('storage-refused');
      if (selectKept(store.getState()) === kept) keepActions.markSaved();
    } catch {
      const earlier = await readEntry(device);
      if (earlier) keepActions.foundOnDevice(earlier.until);
      else keepActions.stopKeeping();
      uiActions.report({ kind: 'storage-refused' });
    }
  };
  // A device that cannot even forget has nothing of ours that it could show.
  const erase = async () => {
    await device.erase().catch(() => {});
    if (store.getState().keeping.status === 'erasing') store.getState().keepActions.erased();
  };
  const flush = () => {
    if (timer !== null) void write();
  };

  await offerEarlier(store, device, today());

  const stopFollowing = store.subscribe(selectKept, () => {
    if (store.getState().keeping.status !== 'on') return;
    cancel();
    timer = page.setTimeout(() => void write(), WRITE_DELAY_MS);
  });
  const stopKeeping = store.subscribe(
    ({ keeping }) => keeping,
    ({ status }) => {
      cancel();
      void (status === 'on' ? write() : status === 'erasing' && erase());
    },
  );
  page.addEventListener('pagehide', flush);

  return () => {
    cancel();
    stopFollowing();
    stopKeeping();
    page.removeEventListener('pagehide', flush);
  };
}

/** Offers what an earlier visit left on the device, until its last day. */
async function offerEarlier(store: AppStore, device: DeviceStore, today: string): Promise<void> {
  const entry = await readEntry(device);
  if (!entry) return;
  const { keepActions, uiActions, offered } = store.getState();
  if (entry.until < today) {
    await device.erase().catch(() => {});
    return uiActions.tell({ kind: 'kept-forgotten', until: entry.until });
  }
  keepActions.foundOnDevice(entry.until);
  if (!offered) await openNotebook(store, decodeNotebook(entry.text), 'device');
}

/** Null when there is nothing of ours, or when the device cannot be read. */
async function readEntry(device: DeviceStore): Promise<DeviceEntry | null> {
  const value = await device.read().catch(() => null);
  if (typeof value !== 'object' || value === null || !('until' in value) || !('text' in value)) return null;
  const { until, text } = value;
  return typeof until === 'string' && typeof text === 'string' ? { until, text } : null;
}
