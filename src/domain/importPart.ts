import { err, ok, type Result } from './result.ts';
import { listenToNetwork, SILENCE_MS } from './silence.ts';

/** A network that hiccups is there again. */
const PAUSE_MS = 400;

/**
 * Fetches a part of the application that is not there yet, once more when it did not come: browsers keep no failure of a
 * module, nor of those it needs. A part that is still not there after `limitMs`, while nothing else comes, is given up; asked for again later, it may
 * have come meanwhile. Never rejects; an error is what the browser said of it.
 */
export async function importPart<T>(
  load: () => Promise<T>,
  limitMs: number = SILENCE_MS,
): Promise<Result<T, string>> {
  let stop = () => {};
  const silence = new Promise<never>((_, giveUp) => {
    ({ stop } = listenToNetwork(() => giveUp(new Error(`no answer in ${limitMs / 1000} s`)), limitMs));
  });
  try {
    return ok(await Promise.race([load().catch(() => pause().then(load)), silence]));
  } catch (failure) {
    return err(failure instanceof Error ? failure.message : String(failure));
  } finally {
    stop();
  }
}

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, PAUSE_MS));
}
