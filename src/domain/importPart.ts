import { err, ok, type Result } from './result.ts';

/** A network that hiccups is there again. */
const PAUSE_MS = 400;

/**
 * Fetches a part of the application that is not there yet, once more when it did not come: browsers keep no failure of a
 * module, nor of those it needs. Never rejects; an error is what the browser said of it.
 */
export async function importPart<T>(load: () => Promise<T>): Promise<Result<T, string>> {
  try {
    return ok(await load().catch(() => pause().then(load)));
  } catch (failure) {
    return err(failure instanceof Error ? failure.message : String(failure));
  }
}

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, PAUSE_MS));
}
