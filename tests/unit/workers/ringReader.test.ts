import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createDiskFiles } from '../../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../../src/data/catalogueSource.ts';
import type { WorkerPort } from '../../../src/workers/inWorker.ts';
import { type RingReply, type RingRequest, readRingAside } from '../../../src/workers/ringReader.ts';
import { createSmallRegion } from '../../support/smallRegion.ts';
import { smallRingParts } from '../../support/smallRing.ts';
import { unwrap } from '../../support/smallTrades.ts';

const FOLDER = 'https://arpenteur.test/data/';

describe('the reader of what lies around the region', () => {
  test('gives the worker where the files are and the contours to join, and joins what comes back', async () => {
    const worker = workerThat(() => ({ ok: true, value: smallRingParts() }));
    const region = createSmallRegion();

    const join = unwrap(await readRingAside(FOLDER, region, () => worker));
    expect(worker.asked).toMatchObject([{ folder: FOLDER, own: { arcStart: region.topology.arcStart } }]);
    expect(unwrap(join(region)).ring?.from).toBe(12);
    expect(worker.ended()).toBe(true);
  });

  test('joins it to the region that is there by then, once', async () => {
    const worker = workerThat(() => ({ ok: true, value: smallRingParts() }));
    const join = unwrap(await readRingAside(FOLDER, createSmallRegion(), () => worker));
    const renamed = createSmallRegion();
    const joined = unwrap(join({ ...renamed, index: { ...renamed.index, geography: 'COG 2027' } }));

    expect(joined.index.geography).toBe('COG 2027');
    expect(unwrap(join(joined))).toBe(joined);
  });

  test('leaves the region as it is where the data have nothing around it', async () => {
    const region = createSmallRegion();
    const join = unwrap(
      await readRingAside(FOLDER, region, () => workerThat(() => ({ ok: true, value: null }))),
    );

    expect(unwrap(join(region))).toBe(region);
  });

  test('passes on what the worker says is wrong', async () => {
    const error = { kind: 'catalogue-unreachable', file: 'ring' } as const;
    const worker = workerThat(() => ({ ok: false, error }));

    expect(await readRingAside(FOLDER, createSmallRegion(), () => worker)).toEqual({ ok: false, error });
  });

  test('reads on this thread where no worker starts', async () => {
    serveDisk();
    const region = await publishedRegion();
    const join = unwrap(
      await readRingAside(FOLDER, region, () => {
        throw new Error('refused by the policy of the page');
      }),
    );

    expect(unwrap(join(region)).communes.names).toContain('Rennes');
  });

  test('says which file is damaged', async () => {
    serveDisk((path, bytes) => (/ring\./.test(path) ? bytes.subarray(1) : bytes));
    const region = await publishedRegion();
    const outcome = await readRingAside(FOLDER, region, () => {
      throw new Error('none');
    });

    expect(outcome).toMatchObject({
      ok: false,
      error: { kind: 'catalogue-invalid', file: region.index.artifacts.ring!.path },
    });
  });
});

async function publishedRegion() {
  return unwrap(await createCatalogueSource(createDiskFiles('public/data')).loadRegion(() => {}));
}

/** Answers the page's requests from the published files. */
function serveDisk(change: (path: string, bytes: Uint8Array) => Uint8Array = (_path, bytes) => bytes) {
  const fetchFile = async (url: URL | string) => {
    const path = String(url).slice(FOLDER.length);
    return new Response(change(path, await readFile(resolve('public/data', path))) as BodyInit);
  };
  vi.stubGlobal('fetch', fetchFile);
  onTestFinished(() => void vi.unstubAllGlobals());
}

/** A worker that answers at once, by the channel that the real one is served on. */
function workerThat(answer: (request: RingRequest) => RingReply) {
  const asked: RingRequest[] = [];
  let isEnded = false;
  const worker: WorkerPort = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      const { id, request } = message as { id: number; request: RingRequest };
      asked.push(request);
      const data = { id, kind: 'done', reply: answer(request) };
      queueMicrotask(() => worker.onmessage?.({ data } as MessageEvent));
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return Object.assign(worker, { asked, ended: () => isEnded });
}
