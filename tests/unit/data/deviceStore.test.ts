import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDeviceStore } from '../../../src/data/deviceStore.ts';

const FIRST = { revision: 'r1', text: 'premier' };
const SECOND = { revision: 'r2', text: 'second' };

/** A browser of each test's own. */
beforeEach(() => {
  Reflect.set(globalThis, 'indexedDB', new IDBFactory());
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
});

describe('the memory of the device', () => {
  test('is not made by whoever only looks or erases', async () => {
    const device = createDeviceStore();

    expect(await device.read()).toBeNull();
    await device.erase();

    expect(await indexedDB.databases()).toEqual([]);
  });

  test('gives back what was written, to another page too', async () => {
    expect(await createDeviceStore().write(FIRST, null)).toBe(true);
    expect(await createDeviceStore().read()).toEqual(FIRST);
  });

  test('is written over by whoever knows what is there, and by nobody else', async () => {
    const [a, b] = [createDeviceStore(), createDeviceStore()];
    await a.write(FIRST, null);

    expect(await b.write(SECOND, null)).toBe(false);
    expect(await b.write(SECOND, 'another')).toBe(false);
    expect(await a.read()).toEqual(FIRST);
    expect(await b.write(SECOND, 'r1')).toBe(true);
    expect(await a.write(FIRST, 'r1')).toBe(false);
    expect(await a.read()).toEqual(SECOND);
  });

  test('lets one of two pages through that write at the same time', async () => {
    const written = await Promise.all([
      createDeviceStore().write(FIRST, null),
      createDeviceStore().write(SECOND, null),
    ]);

    expect(written.filter(Boolean)).toHaveLength(1);
  });

  test('takes an entry of an older version, which has no revision, for what it is', async () => {
    const device = createDeviceStore();
    await device.write({ text: 'ancien' } as unknown as typeof FIRST, null);

    expect(await device.write(FIRST, null)).toBe(false);
    expect(await device.write(FIRST, '')).toBe(true);
  });

  test('is erased where browsers cannot list their databases', async () => {
    Reflect.set(indexedDB, 'databases', undefined);
    const device = createDeviceStore();
    await device.write(FIRST, null);

    await device.erase();

    expect(await device.read()).toBeNull();
  });

  test('tells the other pages what was written and erased', async () => {
    const [a, b] = [createDeviceStore(), createDeviceStore()];
    const heard = new Promise<void>((resolve) => {
      const stop = b.follow(() => {
        stop();
        resolve();
      });
    });
    await a.write(FIRST, null);
    await heard;

    expect(await b.read()).toEqual(FIRST);
  });
});

describe('a memory that refuses', () => {
  test('rejects every act, and serves again once it answers', async () => {
    const device = createDeviceStore();
    const { open } = indexedDB;
    Reflect.set(indexedDB, 'open', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(device.read()).rejects.toThrow('full');
    await expect(device.write(FIRST, null)).rejects.toThrow('full');
    await expect(device.erase()).rejects.toThrow('full');

    Reflect.set(indexedDB, 'open', open);
    expect(await device.write(FIRST, null)).toBe(true);
  });

  test('rejects what it cannot store, and keeps what was there', async () => {
    const device = createDeviceStore();
    await device.write(FIRST, null);

    await expect(device.write({ ...SECOND, text: () => {} } as never, 'r1')).rejects.toThrow();
    expect(await device.read()).toEqual(FIRST);
  });

  test('rejects where there is none', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const device = createDeviceStore();

    await expect(device.read()).rejects.toThrow();
    await expect(device.write(FIRST, null)).rejects.toThrow();
    await expect(device.erase()).rejects.toThrow();
  });

  test('is not said to be erased when it still holds the entry', async () => {
    const device = createDeviceStore();
    await device.write(FIRST, null);
    const prototype = Object.getPrototypeOf(await tableOf());
    const erase = prototype.delete;
    prototype.delete = function pretend(this: IDBObjectStore) {
      return this.get('carnet');
    };

    await expect(device.erase()).rejects.toThrow('not erased');
    prototype.delete = erase;
  });
});

/** The table as the browser gives it. */
function tableOf(): Promise<IDBObjectStore> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('arpenteur');
    opening.onsuccess = () => resolve(opening.result.transaction('carnet').objectStore('carnet'));
    opening.onerror = () => reject(opening.error);
  });
}
