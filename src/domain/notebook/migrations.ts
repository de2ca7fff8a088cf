/** Version written in new files. */
export const NOTEBOOK_VERSION = 2;

/** A file as read, its version taken off: nothing is known of its shape yet. */
export type RawNotebook = Readonly<Record<string, unknown>>;

type Migration = (file: RawNotebook) => RawNotebook;

/** `MIGRATIONS[n - 1]` turns a file of version n into one of version n + 1. */
export const MIGRATIONS: readonly Migration[] = [
  // Version 2 adds the need, where the person comes from, what they refuse, and landmarks that are former communes: a file without
  // them says nothing of it, and all that was written before is still right.
  addNeed,
];

/**
 * The content of a file in today's format, or null for a version of the future or a nonsense one.
 *
 * @param migrations one for each version but the last; today's is one more than their number
 */
export function migrateNotebook(
  { version, ...file }: RawNotebook,
  migrations: readonly Migration[] = MIGRATIONS,
): RawNotebook | null {
  if (typeof version !== 'number' || !Number.isInteger(version)) return null;
  if (version < 1 || version > migrations.length + 1) return null;
  return migrations.slice(version - 1).reduce((given, migrate) => migrate(given), file as RawNotebook);
}

/** Nothing was kept of the need of step 6. What is no notebook stays what it is: the schema refuses it. */
function addNeed(file: RawNotebook): RawNotebook {
  const { notebook } = file;
  return typeof notebook === 'object' && notebook !== null
    ? { ...file, notebook: { ...notebook, need: null } }
    : file;
}
