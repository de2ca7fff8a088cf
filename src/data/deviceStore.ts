import { createStore, del, get, set, type UseStore } from 'idb-keyval';

const DATABASE = 'arpenteur';
/** Name of the one entry. */
const KEY = 'carnet';

/**
 * The memory of this browser (IndexedDB). The database is made by the first write or read; each act may reject, in
 * private browsing or when the disk is full.
 */
export function createDeviceStore() {
  let store: UseStore | null = null;
  const open = () => {
    store ??= createStore(DATABASE, 'carnet');
    return store;
  };
  return {
    read: async (): Promise<unknown> => ((await hasDatabase()) ? get(KEY, open()) : null),
    write: async (entry: unknown): Promise<void> => set(KEY, entry, open()),
    erase: async (): Promise<void> => {
      if (await hasDatabase()) await del(KEY, open());
    },
  };
}

/** Whether anything was ever kept here: looking for it must not make a database. */
async function hasDatabase(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === DATABASE);
}
