import { onTestFinished } from 'vitest';
import type { AppStore } from '../../src/state/store.ts';
import type { DeviceEntry, DeviceStore } from '../../src/state/sync/deviceEntry.ts';
import { startStorageSync } from '../../src/state/sync/storageSync.ts';
import { createLoadedStore } from './createTestStore.ts';

/** The day where these pages are. */
export const TODAY = '2026-11-23';

/** A page over a device, which others may be over too. */
export async function openTab(device: ReturnType<typeof createDevice>) {
  const store = await createLoadedStore();
  const page = createPage();
  const stop = await startStorageSync(store, device.tab(), page, () => TODAY);
  onTestFinished(stop);
  return { store, page, stop };
}

/** Writes the question of the day. */
export function say(store: AppStore, question: string): void {
  store.getState().interviewActions.note({ question });
}

/** What a device holds, as this version or an older one wrote it. */
type Entry = Pick<DeviceEntry, 'until' | 'text'> & Partial<DeviceEntry>;

/** What all pages of a browser share; each page has its own hold of it, and hears the others unless they are silent. */
export function createDevice(entry: Entry | null) {
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
export function createPage() {
  const waiting = new Map<number, () => void>();
  const listeners: Partial<Record<'pagehide' | 'focus', () => void>> = {};
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
      delete listeners[type];
    },
    /** How many things wait for the clock, and what the page listens to. */
    waiting: () => waiting.size,
    listening: () => Object.keys(listeners),
    hide: () => listeners.pagehide?.(),
    async focus() {
      listeners.focus?.();
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
