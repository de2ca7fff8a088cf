/** The one entry of the device. */
export interface DeviceEntry {
  /** Last day it may be read, ISO. */
  readonly until: string;
  /** Text of the file. */
  readonly text: string;
  /** Another for each writing; empty in an entry that an older version wrote. */
  readonly revision: string;
  /** The same from one writing to the next, until a person puts another notebook in its place. */
  readonly notebook: string;
}

/** The memory of the device, which all its tabs share. Each act may reject: it can be full, closed or forbidden. */
export interface DeviceStore {
  read(): Promise<unknown>;
  /** Writes over the entry of that revision, null for none. @returns false when something else is there: nothing is written */
  write(entry: DeviceEntry, over: string | null): Promise<boolean>;
  /** Resolves once nothing is left. */
  erase(): Promise<void>;
  /** Says when another tab wrote or erased. @returns stops */
  follow(listener: () => void): () => void;
}

/** Null when there is nothing of ours, or when the device cannot be read. */
export async function readEntry(device: DeviceStore): Promise<DeviceEntry | null> {
  const value = await device.read().catch(() => null);
  if (typeof value !== 'object' || value === null) return null;
  const { until, text, revision = '', notebook = '' } = value as Partial<Record<keyof DeviceEntry, unknown>>;
  const texts = [until, text, revision, notebook];
  return texts.every((each) => typeof each === 'string')
    ? ({ until, text, revision, notebook } as DeviceEntry)
    : null;
}

/** A text that no other tab makes. */
export function newRevision(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36)).join('');
}
