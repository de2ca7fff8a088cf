/**
 * What gives no sign of life for so long, in milliseconds, is not waited for any more: it is told. Twice the half minute that
 * a poor network or a busy server may take before its first byte.
 */
export const SILENCE_MS = 60_000;

/** Time is counted in pieces: a machine that slept does not wake up to a silence of hours. */
const PIECES = 10;

/** Someone who listens. */
export interface Silence {
  /** A sign of life: the wait begins again. */
  readonly broken: () => void;
  /** Nothing is waited for any more. */
  readonly stop: () => void;
}

/** Listens until it is stopped, or until nothing was heard for so long: that is told once. */
export function listenFor(onSilence: () => void, limitMs: number = SILENCE_MS): Silence {
  let pieces = 0;
  const timer = setInterval(() => {
    pieces += 1;
    if (pieces < PIECES) return;
    clearInterval(timer);
    onSilence();
  }, limitMs / PIECES);
  return {
    // The piece that has begun does not count.
    broken: () => {
      pieces = -1;
    },
    stop: () => clearInterval(timer),
  };
}

/**
 * The same for something that the network brings, with the wait lengthened while other things come: browsers ask a server for
 * a few files at a time, and one may be at the end of a queue that moves slowly.
 */
export function listenToNetwork(onSilence: () => void, limitMs: number = SILENCE_MS): Silence {
  let current = listenFor(end, limitMs);
  function end(): void {
    if (cameWithin((limitMs * 2) / 3)) current = listenFor(end, limitMs);
    else onSilence();
  }
  return { broken: () => current.broken(), stop: () => current.stop() };
}

/** Whether any file came that lately, in milliseconds. */
function cameWithin(delayMs: number): boolean {
  const since = performance.now() - delayMs;
  return performance
    .getEntriesByType('resource')
    .some(({ startTime, duration }) => startTime + duration > since);
}
