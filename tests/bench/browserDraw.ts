import type { Browser, Page } from 'playwright-core';
import { linkTo, loop, MAUGES, mapIsStill, middleOfMap, type Point, takeFreehand } from '../support/verbs.ts';
import { openPage, type Sites } from './browserPages.ts';
import { atLeast, atMost, type Gate } from './gates.ts';
import { type MainThread, traceMainThread } from './mainThread.ts';
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
const TIME_LIMIT_MS = 25_000;
/** Two baselines further apart than this say that the machine was disturbed: once more. */
const NOISE = 0.05;
const FRAME_MS = 20;
const LONG_TASK_MS = 50;

/**
 * G6: the frames and the main thread while a loop grows to most of the screen, four points a frame. Against the
 * same page whose map is only drawn again, unchanged, under the same pointer (first and last, so that a disturbed
 * machine is seen), and against a page that clips.
 */
export async function measureDrawing(
  browser: Browser,
  sites: Sites,
  frames: number,
): Promise<{ readonly cases: CaseResult[]; readonly gates: Gate[] }> {
  const first = await drawBetweenRests(browser, sites, frames);
  const { rest, drawn, baseline } = first.noisy ? await drawBetweenRests(browser, sites, frames) : first;
  const page = await openPeer(browser, sites, 'clipping');
  const clipped = await record(page, [640, 400], frames, 'draw');
  await page.context().close();

  const restBusy = percentile(rest.busy, 0.5);
  const ownWork = drawn.busy.map((ms) => Math.max(0, ms - restBusy));
  const slow = Math.max(0, slowShare(drawn) - slowShare(rest));
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
      atLeast('G6 fps / rest', fps(drawn) / baseline, { gate: 0.95, stretch: 0.99, shortGate: 0.6 }),
      atMost('G6 frames > 20 ms beyond rest', slow, { gate: 0.05, stretch: 0.01, shortGate: 0.4 }),
      atMost('G6 long tasks', drawn.longTasks, { gate: 0, stretch: 0, shortGate: 3 }),
      atMost('G6 own work p95 ms', percentile(ownWork, 0.95), { gate: 6, stretch: 2, shortGate: 9 }),
      atLeast('G6 fps / clipping', fps(drawn) / fps(clipped), { gate: 8, stretch: 11, shortGate: 3 }),
    ],
  };
}

/** The application drawn on, between two baselines. */
async function drawBetweenRests(browser: Browser, sites: Sites, frames: number) {
  const before = await recordApplication(browser, sites, frames, 'repaint');
  const drawn = await recordApplication(browser, sites, frames, 'draw');
  const after = await recordApplication(browser, sites, frames, 'repaint');
  const baseline = Math.max(fps(before), fps(after));
  return { rest: before, drawn, baseline, noisy: Math.abs(fps(before) - fps(after)) > NOISE * baseline };
}

/** The application with its drawing tool in hand. */
async function recordApplication(
  browser: Browser,
  sites: Sites,
  frames: number,
  what: 'draw' | 'repaint',
): Promise<DrawRun> {
  const page = await openPage(browser, `${sites.app}#${linkTo({ view: { ...MAUGES, zoom: 7.5 } })}`, 'null');
  await mapIsStill(page);
  await takeFreehand(page);
  const run = await record(page, await middleOfMap(page), frames, what);
  await page.context().close();
  return run;
}

async function openPeer(browser: Browser, sites: Sites, mode: string): Promise<Page> {
  const page = await openPage(browser, `${sites.peers}peer.html?mode=${mode}`, 'null');
  await page.waitForFunction(() => performance.getEntriesByName('idle').length > 0);
  return page;
}

/**
 * Goes round with the button down, or only passes over a map that is repainted, for a number of frames. The
 * pointer events are made inside the page, four before each frame: the road of real ones through the driver
 * would be measured with it.
 */
async function record(page: Page, middle: Point, frames: number, what: 'draw' | 'repaint'): Promise<DrawRun> {
  const path = loop(middle, 330, frames * POINTS_PER_FRAME + 1);
  const stopTrace = await traceMainThread(page);
  const times = await page.evaluate(movePointer, {
    path,
    perFrame: POINTS_PER_FRAME,
    draws: what === 'draw',
    limitMs: TIME_LIMIT_MS,
  });
  const tasks = summarise(await stopTrace());
  return { ...tasks, frames: times.slice(1).map((time, at) => time - (times[at] ?? time)) };
}

interface PointerPath {
  readonly path: readonly Point[];
  readonly perFrame: number;
  readonly draws: boolean;
  readonly limitMs: number;
}

/** Runs in the page. Returns the time of each frame. */
async function movePointer({ path, perFrame, draws, limitMs }: PointerPath): Promise<number[]> {
  const canvas = document.querySelector('canvas');
  if (!canvas) throw new Error('the page has no canvas');
  // A pointer that no device moves cannot be captured.
  Element.prototype.setPointerCapture = () => {};
  const send = (type: string, [clientX, clientY]: Point) => {
    const buttons = draws && type !== 'up' ? 1 : 0;
    const button = type === 'move' ? -1 : 0;
    const event = { bubbles: true, cancelable: true, clientX, clientY, button, buttons };
    canvas.dispatchEvent(new PointerEvent(`pointer${type}`, { ...event, pointerId: 1, isPrimary: true }));
    canvas.dispatchEvent(new MouseEvent(`mouse${type}`, event));
  };
  const times: number[] = [];
  const start = performance.now();
  const [first] = path;
  if (draws && first) send('down', first);
  for (let at = 1; at < path.length && performance.now() - start < limitMs; at += perFrame) {
    for (const point of path.slice(at, at + perFrame)) send('move', point);
    if (!draws) window.drawMapAgain();
    times.push(await new Promise<number>(requestAnimationFrame));
  }
  const last = path.at(-1);
  if (draws && last) send('up', last);
  return times;
}

/** Work of the main thread in each frame, and tasks too long for any frame. */
function summarise({ tasks, frames }: MainThread): Pick<DrawRun, 'busy' | 'longTasks'> {
  const busy: number[] = [];
  for (let at = 0; at + 1 < frames.length; at++) {
    const [from = 0, to = 0] = [frames[at], frames[at + 1]];
    const inside = tasks.map(({ startMs, ms }) => Math.min(startMs + ms, to) - Math.max(startMs, from));
    if (to > from) busy.push(inside.reduce((sum, each) => sum + Math.max(0, each), 0));
  }
  return { busy, longTasks: tasks.filter(({ ms }) => ms > LONG_TASK_MS).length };
}

/** Share of the frames that came late. A page that is composed by software has some at rest too. */
function slowShare({ frames }: DrawRun): number {
  return frames.filter((ms) => ms > FRAME_MS).length / frames.length;
}

function fps({ frames }: DrawRun): number {
  return (1000 * frames.length) / frames.reduce((sum, ms) => sum + ms, 0);
}
