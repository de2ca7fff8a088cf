import { describe, expect, test } from 'vitest';
import { createAnnualImporter } from '../../../src/workers/annualImporter.ts';
import type { WorkerPort } from '../../../src/workers/inWorker.ts';
import { madeContext, surveyWorkbook } from '../../support/madeSurvey.ts';

const REQUEST = { file: 'bmo.xlsx', bytes: surveyWorkbook(2026), context: madeContext };

describe('the importer of official files', () => {
  test('does the work itself where no worker can start, telling how far it is', async () => {
    const heard: number[] = [];
    const importer = createAnnualImporter(() => {
      throw new Error('refused by the policy of the page');
    });

    const outcome = await importer(REQUEST, (fraction) => heard.push(fraction), new AbortController().signal);
    expect(outcome).toMatchObject({ ok: true, value: { file: { year: 2026 } } });
    expect(heard).toEqual([0, 0.8]);
  });

  test('refuses a file that stops the reader wherever it runs', async () => {
    const importer = createAnnualImporter(() => {
      throw new Error('refused by the policy of the page');
    });
    const broken = { ...REQUEST, bytes: null as never };

    const outcome = await importer(broken, () => {}, new AbortController().signal);

    expect(outcome).toEqual({ ok: false, error: { reason: 'unreadable' } });
  });

  test('refuses what takes too long, and ends its worker', async () => {
    const worker = silentWorker();
    const outcome = await createAnnualImporter(() => worker, 1)(
      REQUEST,
      () => {},
      new AbortController().signal,
    );

    expect(outcome).toEqual({ ok: false, error: { reason: 'too-long' } });
    expect(worker.ended()).toBe(true);
  });

  test('ends its worker when it is stopped, whatever it is doing', async () => {
    const worker = silentWorker();
    const stop = new AbortController();
    const outcome = createAnnualImporter(() => worker)(REQUEST, () => {}, stop.signal);
    stop.abort();

    expect(await outcome).toBeNull();
    expect(worker.ended()).toBe(true);
  });
});

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
