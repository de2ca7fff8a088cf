/**
 * What a resource centre writes of its kiosk, beside the page. It is changed on the server after the build: no digest of
 * it is part of a version, no compressed form of it stands beside.
 */
export const CENTRE_FILE = 'borne.json';

/** Folder beside the page where a centre puts its own files. Nothing of it is of the build either. */
export const CENTRE_FOLDER = 'centre/';
/** Its settings, which take the place of `borne.json`, and the list of its other files. */
export const CENTRE_SETTINGS = `${CENTRE_FOLDER}centre.json`;

/** Whether a file is the centre's own. @param path from the folder of the page */
export function isOfCentre(path: string): boolean {
  return path === CENTRE_FILE || path.startsWith(CENTRE_FOLDER);
}

/** How many files of the application are in its copy, out of how many. */
export interface CopyProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Name of the channel where the service worker says how far the copy is.
 * @param scope address of the folder of the application: two installations of one server do not hear each other
 */
export function progressChannel(scope: string): string {
  return `arpenteur-copy:${scope}`;
}

/** What came on the channel; null for anything that is not a progress. */
export function parseProgress(message: unknown): CopyProgress | null {
  if (typeof message !== 'object' || message === null) return null;
  const { done, total } = message as Partial<Record<keyof CopyProgress, unknown>>;
  if (!isCount(done) || !isCount(total)) return null;
  return total > 0 && done <= total ? { done, total } : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
