import type { Page } from 'playwright-core';

/** A task of the main thread, in milliseconds of the trace. */
interface Task {
  readonly startMs: number;
  readonly ms: number;
  /** Without the time when other programs had the core. */
  readonly processorMs: number;
}

/** What the main thread of a page did while it was traced. */
export interface MainThread {
  readonly tasks: readonly Task[];
  /** When each frame began, in the same milliseconds. */
  readonly frames: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Traces the main thread of the page; the returned function stops and tells what it did. */
export async function traceMainThread(page: Page): Promise<() => Promise<MainThread>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  const includedCategories = [
    'toplevel',
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    '__metadata',
  ];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return readMainThread(events);
  };
}

/** That of the busiest renderer. */
function readMainThread(events: readonly TraceEvent[]): MainThread {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = mains.map((main): MainThread => {
    const own = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
    const tasks = outermost(own.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask')));
    const frames = own.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts / 1000);
    return {
      tasks: tasks.map(({ ts, dur = 0, tdur = dur }) => ({
        startMs: ts / 1000,
        ms: dur / 1000,
        processorMs: tdur / 1000,
      })),
      frames: frames.sort((a, b) => a - b),
    };
  });
  return threads.sort((a, b) => b.frames.length - a.frames.length)[0] ?? { tasks: [], frames: [] };
}

/** Tasks that run inside another one are already in its time. */
function outermost(tasks: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = 0;
  for (const task of [...tasks].sort((a, b) => a.ts - b.ts)) {
    if (task.ts < end) continue;
    kept.push(task);
    end = task.ts + (task.dur ?? 0);
  }
  return kept;
}
