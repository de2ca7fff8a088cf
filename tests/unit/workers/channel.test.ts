import { MessageChannel } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ChannelPort, connect, type Steps, serve } from '../../../src/workers/channel.ts';
import { runInSlices } from '../../../src/workers/slices.ts';

describe('a channel', () => {
  test('brings the answer of each request to the one who asked it', async () => {
    const ask = connectTo<number, number, number>(function* (request) {
      yield 0;
      return 2 * request;
    });

    expect(await Promise.all([ask(1, ignore), ask(2, ignore)])).toEqual([2, 4]);
  });

  test('brings each step as it comes', async () => {
    const heard: number[] = [];
    const ask = connectTo<null, number, string>(function* () {
      yield* [0, 0.5, 1];
      return 'done';
    });

    await ask(null, (step) => heard.push(step));

    expect(heard).toEqual([0, 0.5, 1]);
  });

  test('brings back the message of an error', async () => {
    const ask = connectTo<null, number, string>(() => {
      throw new Error('broken');
    });

    await expect(ask(null, ignore)).rejects.toThrow('broken');
  });
});

describe('steps run in slices', () => {
  test('give their result', async () => {
    expect(await runInSlices(countTo(3), ignore, new AbortController().signal)).toBe(3);
  });

  test('stop when they are told to', async () => {
    const stop = new AbortController();

    const outcome = await runInSlices(countTo(Number.POSITIVE_INFINITY), () => stop.abort(), stop.signal);

    expect(outcome).toBeNull();
  });
});

/** Both ends, over the ports of the platform. */
function connectTo<Request, Step, Reply>(compute: (request: Request) => Steps<Step, Reply>) {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  serve(port1 as unknown as ChannelPort, compute);
  return connect<Request, Step, Reply>(port2 as unknown as ChannelPort);
}

function* countTo(last: number): Steps<number, number> {
  for (let at = 0; at < last; at++) yield at / last;
  return last;
}

function ignore(): void {}
