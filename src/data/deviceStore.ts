import { createStore, del, get } from 'idb-keyval';

const DATABASE = 'arpenteur';
/** Name of the one entry, of the table that holds it, and of what tabs say it by. */
const KEY = 'carnet';

/** What tells one writing of the entry from another. */
interface Revised {
  readonly revision: string;
}

/**
 * The memory of this browser (IndexedDB), which all its tabs share. The database is made by the first write; each act may
 * reject, in private browsing or when the disk is full, and may be long to answer.
 */
export function createDeviceStore() {
  const store = createStore(DATABASE, KEY);
  const channel = openChannel();
  const tell = () => channel?.postMessage(null);
  return {
    /** The entry, null when there is none: looking for it makes no database. */
    read: async (): Promise<unknown> => ((await hasDatabase()) ? ((await get(KEY, store)) ?? null) : null),

    /**
     * Writes over the entry of that revision (null: over nothing; empty: over one of an older version, which has none),
     * looked at in the same transaction: a tab never writes over what another wrote meanwhile.
     *
     * @returns false when another entry is there, or none: nothing is then written
     */
    async write(entry: Revised, over: string | null): Promise<boolean> {
      const isWritten = await store('readwrite', (table) => replace(table, entry, over));
      if (isWritten) tell();
      return isWritten;
    },

    /** Resolves once the entry is gone, which is looked at again. */
    async erase(): Promise<void> {
      if (!(await hasDatabase())) return;
      await del(KEY, store);
      if ((await get(KEY, store)) !== undefined) throw new Error('not erased');
      tell();
    },

    /** Says when another tab wrote or erased. Where browsers cannot say it, what is read before each write still holds. */
    follow(listener: () => void): () => void {
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
  };
}

function replace(table: IDBObjectStore, entry: Revised, over: string | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const { transaction } = table;
    const reading = table.get(KEY);
    reading.onsuccess = () => {
      const isOver = revisionOf(reading.result) === over;
      transaction.oncomplete = () => resolve(isOver);
      try {
        if (isOver) table.put(entry, KEY);
      } catch (error) {
        reject(error);
      }
    };
    transaction.onabort = () => reject(transaction.error);
  });
}

function revisionOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return null;
  return 'revision' in entry && typeof entry.revision === 'string' ? entry.revision : '';
}

/** Whether anything was ever kept here: a database that would have to be made is given up at once. */
function hasDatabase(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let isNew = false;
    const opening = indexedDB.open(DATABASE);
    opening.onupgradeneeded = () => {
      isNew = true;
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve(true);
    };
    opening.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(false);
      else reject(opening.error);
    };
  });
}

/** Null where browsers have none, or refuse it. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`${DATABASE}-${KEY}`);
  } catch {
    return null;
  }
}
