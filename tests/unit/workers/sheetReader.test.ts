import { describe, expect, test } from 'vitest';
import { err, ok } from '../../../src/domain/result.ts';
import type { WorkerPort } from '../../../src/workers/inWorker.ts';
import { readPhotograph } from '../../../src/workers/readPhotograph.ts';
import { createSheetReader } from '../../../src/workers/sheetReader.ts';

const FILE = new File(['a picture'], 'a.jpg');
const never = new AbortController().signal;

describe('the reader of sheets', () => {
  test('says so where no worker can start: nothing is read on this thread', async () => {
    const reader = createSheetReader(() => {
      throw new Error('refused by the policy of the page');
    });

    expect(await reader(FILE, () => {}, never)).toEqual(err('no-reader'));
  });

  test('says so when its script does not come, or breaks down', async () => {
    const worker = silentWorker();
    const outcome = createSheetReader(() => worker)(FILE, () => {}, never);
    worker.onerror?.({ message: 'not found' } as ErrorEvent);

    expect(await outcome).toEqual(err('stopped'));
    expect(worker.ended()).toBe(true);
  });

  test('refuses what gives no sign of life, and ends its worker', async () => {
    const worker = silentWorker();

    expect(await createSheetReader(() => worker, 1)(FILE, () => {}, never)).toEqual(err('too-long'));
    expect(worker.ended()).toBe(true);
  });

  test('ends its worker when it is stopped, whatever it is doing', async () => {
    const worker = silentWorker();
    const stop = new AbortController();
    const outcome = createSheetReader(() => worker)(FILE, () => {}, stop.signal);
    stop.abort();

    expect(await outcome).toBeNull();
    expect(worker.ended()).toBe(true);
  });
});

describe('what the worker does', () => {
  test('hands on why there is no picture', async () => {
    expect(await drain(readPhotograph(FILE, async () => err('damaged')))).toEqual([[0], err('damaged')]);
  });

  test('reads what the picture shows, saying how far it is', async () => {
    const grey = { width: 300, height: 200, data: new Uint8Array(240_000).fill(200) };

    expect(await drain(readPhotograph(FILE, async () => ok(grey)))).toEqual([[0], err('blurred')]);
  });

  test('says when there is no room for what it needs, and breaks down on anything else', async () => {
    const failing = (error: Error) =>
      ok({
        get width(): number {
          throw error;
        },
        height: 1,
        data: new Uint8Array(4),
      });

    const full = failing(new RangeError('Array buffer allocation failed'));
    expect(await drain(readPhotograph(FILE, async () => full))).toEqual([[0], err('no-memory')]);
    const broken = failing(new TypeError('a mistake of ours'));
    await expect(drain(readPhotograph(FILE, async () => broken))).rejects.toThrow('a mistake of ours');
  });
});

async function drain<Step, Reply>(steps: AsyncGenerator<Step, Reply, void>): Promise<[Step[], Reply]> {
  const heard: Step[] = [];
  let step = await steps.next();
  for (; !step.done; step = await steps.next()) heard.push(step.value);
  return [heard, step.value];
}

/** A worker that never answers. */
function silentWorker(): WorkerPort & { ended(): boolean } {
  let isEnded = false;
  return {
    postMessage: () => {},
    onmessage: null,
    onerror: null,
    terminate: () => {
      isEnded = true;
    },
    ended: () => isEnded,
  };
}
