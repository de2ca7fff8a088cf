import type { Browser, CDPSession, Page } from 'playwright-core';
import { linkTo, loop, MAUGES, mapIsStill, middleOfMap, type Point, takeFreehand } from '../support/verbs.ts';
import { openPage, type Sites } from './browserPages.ts';
import { atLeast, atMost, type Gate } from './gates.ts';
import type { CaseResult } from './report.ts';
import { percentile } from './rounds.ts';

/** What was seen while a loop was drawn, or while nothing was done for as long. */
interface DrawRun {
  readonly frames: readonly number[];
  /** Work of the main thread in each frame, in ms. */
  readonly busy: readonly number[];
  readonly longTasks: number;
}

const POINTS_PER_FRAME = 4;
/** A page too slow for a frame is cut off rather than waited for. */
const TIME_LIMIT_MS = 12_000;
const FRAME_MS = 20;
const LONG_TASK_MS = 50;

/**
 * G6: the frames and the main thread while a loop grows to most of the screen, four points a frame. Against the
 * same map that is only repainted under the same pointer (first and last, so that a disturbed machine is seen),
 * and against a page that clips.
 */
export async function measureDrawing(
  browser: Browser,
  sites: Sites,
  frames: number,
): Promise<{ readonly cases: CaseResult[]; readonly gates: Gate[] }> {
  const rest = await repainted(browser, sites, frames);
  const app = await openPage(browser, `${sites.app}#${linkTo({ view: { ...MAUGES, zoom: 7.5 } })}`, 'null');
  await mapIsStill(app);
  await takeFreehand(app);
  const drawn = await record(app, await middleOfMap(app), frames, 'draw');
  await app.context().close();

  const page = await openPeer(browser, sites, 'clipping');
  const clipped = await record(page, [640, 400], frames, 'draw');
  await page.context().close();
  const restAgain = await repainted(browser, sites, frames);

  const baseline = Math.max(fps(rest), fps(restAgain));
  const restBusy = percentile(rest.busy, 0.5);
  const ownWork = drawn.busy.map((ms) => Math.max(0, ms - restBusy));
  const slow = drawn.frames.filter((ms) => ms > FRAME_MS).length / drawn.frames.length;
  return {
    cases: [
      {
        name: `live drawing, frame (${fps(drawn).toFixed(1)} fps, ${baseline.toFixed(1)} at rest)`,
        medianMs: percentile(drawn.frames, 0.5),
        p95Ms: percentile(drawn.frames, 0.95),
        ratios: { 'polygon-clipping page': fps(drawn) / fps(clipped) },
      },
      {
        name: 'live drawing, main thread above rest',
        medianMs: percentile(ownWork, 0.5),
        p95Ms: percentile(ownWork, 0.95),
        ratios: {},
      },
    ],
    gates: [
      atLeast('G6 fps / rest', fps(drawn) / baseline, { gate: 0.95, stretch: 0.99 }),
      atMost('G6 frames > 20 ms', slow, { gate: 0.05, stretch: 0.01 }),
      atMost('G6 long tasks', drawn.longTasks, { gate: 0, stretch: 0 }),
      atMost('G6 own work p95 ms', percentile(ownWork, 0.95), { gate: 6, stretch: 2 }),
      atLeast('G6 fps / clipping', fps(drawn) / fps(clipped), { gate: 8, stretch: 11 }),
    ],
  };
}

/** The communes and their limits, repainted at every frame while the pointer passes. */
async function repainted(browser: Browser, sites: Sites, frames: number): Promise<DrawRun> {
  const page = await openPeer(browser, sites, 'ours');
  const run = await record(page, [640, 400], frames, 'repaint');
  await page.context().close();
  return run;
}

async function openPeer(browser: Browser, sites: Sites, mode: string): Promise<Page> {
  const page = await openPage(browser, `${sites.peers}peer.html?mode=${mode}`, 'null');
  await page.waitForFunction(() => performance.getEntriesByName('idle').length > 0);
  return page;
}

/** Goes round with the button down, or only passes over a map that is repainted, for a number of frames. */
async function record(page: Page, middle: Point, frames: number, what: 'draw' | 'repaint'): Promise<DrawRun> {
  const session = await page.context().newCDPSession(page);
  const path = loop(middle, 330, frames * POINTS_PER_FRAME);
  const [first = middle] = path;
  if (what === 'draw') {
    await page.mouse.move(...first);
    await page.mouse.down();
  }
  const stopTrace = await startTrace(session);
  await page.evaluate(startFrameLog);
  const start = performance.now();
  for (let frame = 0; frame < frames && performance.now() - start < TIME_LIMIT_MS; frame++) {
    const points = path.slice(frame * POINTS_PER_FRAME, (frame + 1) * POINTS_PER_FRAME);
    const nextFrame = page.evaluate((repaint) => {
      if (repaint) window.bench.repaint();
      return new Promise(requestAnimationFrame);
    }, what === 'repaint');
    await Promise.all([...points.map((point) => page.mouse.move(...point)), nextFrame]);
  }
  const times = await page.evaluate(() => window.stopFrameLog());
  const tasks = await stopTrace();
  if (what === 'draw') await page.mouse.up();
  return { ...tasks, frames: times.slice(1).map((time, at) => time - (times[at] ?? time)) };
}

declare global {
  interface Window {
    /** Ends the log of frame times and returns it. */
    stopFrameLog: () => number[];
  }
}

function startFrameLog(): void {
  const times: number[] = [];
  let running = true;
  const tick = (time: number) => {
    times.push(time);
    if (running) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.stopFrameLog = () => {
    running = false;
    return times;
  };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** Traces the main thread of the page; the returned function stops and sums up. */
async function startTrace(session: CDPSession): Promise<() => Promise<Pick<DrawRun, 'busy' | 'longTasks'>>> {
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
    return summarise(events);
  };
}

/** Work of the busiest renderer's main thread: in each frame, and in tasks too long for any frame. */
function summarise(events: readonly TraceEvent[]): Pick<DrawRun, 'busy' | 'longTasks'> {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const runs = mains.map((main) => {
    const own = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
    const tasks = outermost(own.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask')));
    const frames = own.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
    return { tasks, frames: frames.sort((a, b) => a - b) };
  });
  const { tasks, frames } = runs.sort((a, b) => b.frames.length - a.frames.length)[0] ?? {
    tasks: [],
    frames: [],
  };
  const busy: number[] = [];
  for (let at = 0; at + 1 < frames.length; at++) {
    const [from = 0, to = 0] = [frames[at], frames[at + 1]];
    const inside = tasks.map(({ ts, dur = 0 }) => Math.min(ts + dur, to) - Math.max(ts, from));
    if (to > from) busy.push(inside.reduce((sum, us) => sum + Math.max(0, us), 0) / 1000);
  }
  return { busy, longTasks: tasks.filter(({ dur = 0 }) => dur > LONG_TASK_MS * 1000).length };
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

function fps({ frames }: DrawRun): number {
  return (1000 * frames.length) / frames.reduce((sum, ms) => sum + ms, 0);
}
