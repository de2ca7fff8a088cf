import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../src/domain/places/import/importFile.ts';
import { type ChannelPort, serve } from '../../../src/workers/channel.ts';
import type { WorkerPort } from '../../../src/workers/inWorker.ts';
import { createPlaceImporter } from '../../../src/workers/placeImporter.ts';
import { requestOf } from '../../support/importing.ts';

const REQUEST = requestOf('nom,code_insee,genre\nUn,49001,cio');

describe('the importer', () => {
  test('answers what the worker answers, and ends the worker', async () => {
    const { worker, ended } = fakeWorker();
    serve(worker.other, importFile);

    const done: number[] = [];
    const tell = (fraction: number) => void done.push(fraction);

    const outcome = await createPlaceImporter(() => worker)(REQUEST, tell, new AbortController().signal);

    expect(outcome).toMatchObject({ ok: true, value: { counts: { accepted: 1 } } });
    expect(done).toEqual([0, 1]);
    expect(ended()).toBe(true);
  });

  test('does the work itself where no worker can start', async () => {
    const importer = createPlaceImporter(() => {
      throw new Error('refused by the policy of the page');
    });

    expect(await importer(REQUEST, ignore, new AbortController().signal)).toMatchObject({ ok: true });
  });

  test('does the work itself when the worker fails', async () => {
    const { worker } = fakeWorker();
    const outcome = createPlaceImporter(() => worker)(REQUEST, ignore, new AbortController().signal);
    worker.onerror?.({ message: 'file not found' } as ErrorEvent);

    expect(await outcome).toMatchObject({ ok: true, value: { counts: { accepted: 1 } } });
  });

  test('refuses a file that stops the reader wherever it runs', async () => {
    const { worker } = fakeWorker();
    serve(worker.other, importFile);
    const broken = { ...REQUEST, bytes: null as never };

    const outcome = await createPlaceImporter(() => worker)(broken, ignore, new AbortController().signal);

    expect(outcome).toEqual({ ok: false, error: { kind: 'unreadable' } });
  });

  test('refuses what a worker is silent about, ends it, and does not do the work itself', async () => {
    const { worker, ended } = fakeWorker();
    const outcome = await createPlaceImporter(() => worker, 50)(
      REQUEST,
      ignore,
      new AbortController().signal,
    );

    expect(outcome).toEqual({ ok: false, error: { kind: 'too-long' } });
    expect(ended()).toBe(true);
  });

  test('waits for a worker that tells how far it is', async () => {
    const { worker } = fakeWorker();
    serve(worker.other, async function* (request: typeof REQUEST) {
      for (let step = 0; step < 8; step++) {
        await new Promise((later) => setTimeout(later, 250));
        yield { fraction: 0, lines: [], far: [], findings: [], places: [], corrections: [] } as never;
      }
      return yield* importFile(request);
    });
    const outcome = createPlaceImporter(() => worker, 1500)(REQUEST, ignore, new AbortController().signal);

    expect(await outcome).toMatchObject({ ok: true, value: { counts: { accepted: 1 } } });
  });

  test('ends the worker, whatever it is doing, when it is stopped', async () => {
    const { worker, ended } = fakeWorker();
    const stop = new AbortController();
    const outcome = createPlaceImporter(() => worker)(REQUEST, ignore, stop.signal);
    stop.abort();

    expect(await outcome).toBeNull();
    expect(ended()).toBe(true);
  });
});

/** A worker that does nothing until its other end is served. */
function fakeWorker() {
  const { port1, port2 } = new MessageChannel();
  let isEnded = false;
  const worker = Object.assign(port1 as unknown as ChannelPort, {
    other: port2 as unknown as ChannelPort,
    onerror: null as WorkerPort['onerror'],
    terminate: () => {
      isEnded = true;
      port1.close();
    },
  });
  return { worker, ended: () => isEnded };
}

function ignore(): void {}
