import { listenToNetwork, SILENCE_MS } from '../domain/silence.ts';

/** An answer that has come whole. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/**
 * Fetches a file to its last byte. It may come as slowly as the network is: it is given up when not one byte comes for
 * `silenceMs` milliseconds, of it or of anything else. @throws as `fetch` does, and a `TimeoutError` after a silence
 */
export async function patientFetch(
  url: URL,
  options: Omit<RequestInit, 'signal'>,
  silenceMs: number = SILENCE_MS,
): Promise<Answer> {
  const stop = new AbortController();
  const silence = listenToNetwork(
    () => stop.abort(new DOMException('no byte comes', 'TimeoutError')),
    silenceMs,
  );
  try {
    const response = await fetch(url, { ...options, signal: stop.signal });
    const { ok, status, headers } = response;
    const heard = response.body?.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(bytes, controller) {
          silence.broken();
          controller.enqueue(bytes);
        },
      }),
    );
    return { ok, status, headers, bytes: new Uint8Array(await new Response(heard ?? null).arrayBuffer()) };
  } finally {
    silence.stop();
  }
}
