import type { Browser, Page } from 'playwright-core';
import type { DataIndex } from '../../src/domain/catalogue/contract.ts';
import type { LngLat } from '../../src/domain/geo.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { linkTo, MAUGES, mapIsStill, SQUARE } from '../support/verbs.ts';
import { openPage, type Sites } from './browserPages.ts';
import { atMost, type Gate } from './gates.ts';
import { traceMainThread } from './mainThread.ts';
import type { CaseResult } from './report.ts';
import { percentile } from './rounds.ts';

/** Around Redon, on both sides of the border. */
const ACROSS = discAround([-2.08, 47.65], 0.15);
const INSIDE = linkTo({
  view: MAUGES,
  territory: { ...EMPTY_TERRITORY, shape: [{ outer: SQUARE, holes: [] }] },
});
const BEYOND = linkTo({
  view: MAUGES,
  territory: { ...EMPTY_TERRITORY, shape: [{ outer: ACROSS, holes: [] }] },
});
/** Communes that the drawing takes once both sides are there; the region alone has six of them. */
const BOTH_SIDES = 20;
/** What follows the count: names, tiles and panels. */
const AFTERWARDS_MS = 1500;

interface Wanted {
  /** From the wish to the count. */
  readonly ms: number;
  /** The longest task of the page from the wish on, by the processor. */
  readonly longestMs: number;
}

/**
 * G13: the first map with its first count where there is a ring that nobody needs, against the same data without one, and what was
 * asked for of it by then. G14: from the wish for it to the count of a drawing that needs it, against the cold start of the region,
 * from its first file to its first count. Nothing is rasterised: only our own work is on the clock.
 */
export async function measureRingLoading(
  browser: Browser,
  sites: Sites,
  rounds: number,
): Promise<{ readonly cases: CaseResult[]; readonly gates: Gate[] }> {
  const first = { with: [] as number[], without: [] as number[] };
  const region: number[] = [];
  const wanted: Wanted[] = [];
  let early = 0;
  for (let round = 0; round < rounds; round++) {
    for (const name of ['with', 'without'] as const) {
      const start = await startCold(browser, sites, name);
      first[name].push(start.atBoth);
      if (name === 'with') region.push(start.atCount - start.atFirstFile);
      early += start.ringRequests;
    }
    wanted.push(await wantRing(browser, sites));
  }
  const times = wanted.map(({ ms }) => ms);
  const at = (list: readonly number[], part: number) => percentile(list, part);
  return {
    cases: [
      {
        name: 'first map and count, with a ring',
        medianMs: at(first.with, 0.5),
        p95Ms: at(first.with, 0.95),
        ratios: { 'without one': at(first.without, 0.5) / at(first.with, 0.5) },
      },
      {
        name: 'ring wanted to counted',
        medianMs: at(times, 0.5),
        p95Ms: at(times, 0.95),
        ratios: { 'cold start of the region': at(region, 0.5) / at(times, 0.5) },
      },
    ],
    gates: [
      atMost('G13 first map and count, with / without ring', at(first.with, 0.5) / at(first.without, 0.5), {
        gate: 1.05,
        stretch: 1,
        shortGate: 1.3,
      }),
      atMost('G13 files of the ring before the page is at rest', early, { gate: 0, stretch: 0 }),
      atMost('G14 ring / region', at(times, 0.5) / at(region, 0.5), {
        gate: 1.5,
        stretch: 1,
        shortGate: 2.5,
      }),
      atMost(
        'G14 longest task ms',
        at(
          wanted.map(({ longestMs }) => longestMs),
          0.5,
        ),
        {
          gate: 50,
          stretch: 16,
          shortGate: 150,
        },
      ),
    ],
  };
}

/** Opens a link inside the region and waits for its map and its count. */
async function startCold(browser: Browser, sites: Sites, ring: 'with' | 'without') {
  const page = await openPage(browser, 'about:blank', 'null');
  // In both cases, so that what it costs is the same.
  await page.route('**/data/index.json', async (route) => {
    const index = (await (await route.fetch()).json()) as DataIndex;
    const { ring: _, ringTopology: __, ...own } = index.artifacts;
    await route.fulfill({ json: ring === 'with' ? index : { ...index, artifacts: own } });
  });
  await page.goto(`${sites.app}#${INSIDE}`);
  const atCount = await counted(page, 1);
  await page.locator('.map-canvas[data-state="idle"]').waitFor();
  const seen = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource');
    return {
      atMap: performance.now(),
      atFirstFile: files.find(({ name }) => name.endsWith('/data/index.json'))?.startTime ?? Number.NaN,
      ringRequests: files.filter(({ name }) => name.includes('/data/ring')).length,
    };
  });
  await page.context().close();
  return { ...seen, atCount, atBoth: Math.max(atCount, seen.atMap) };
}

/** Puts a drawing across the border in the address of a page that is still, and waits until both sides are counted. */
async function wantRing(browser: Browser, sites: Sites): Promise<Wanted> {
  const page = await openPage(browser, `${sites.app}#${INSIDE}`, 'null');
  await counted(page, 1);
  await mapIsStill(page);
  const stopTrace = await traceMainThread(page);
  const from = await page.evaluate(goTo, `#${BEYOND}`);
  const ms = (await counted(page, BOTH_SIDES)) - from;
  await page.waitForTimeout(AFTERWARDS_MS);
  const { tasks } = await stopTrace();
  await page.context().close();
  return { ms, longestMs: Math.max(...tasks.map(({ processorMs }) => processorMs)) };
}

/** When the page first said that so many communes count, or more. */
async function counted(page: Page, least: number): Promise<number> {
  const said = await page.waitForFunction(
    (communes) => {
      const text = document.querySelector('.column')?.textContent ?? '';
      const count = Number(/comptons\s(\d+)\scommunes/.exec(text)?.[1] ?? 0);
      return count >= communes ? performance.now() : null;
    },
    least,
    { polling: 'raf' },
  );
  return (await said.jsonValue()) ?? Number.NaN;
}

/** Runs in the page. Returns when it was asked to go there. */
function goTo(hash: string): number {
  const now = performance.now();
  location.hash = hash;
  return now;
}

function discAround([lng, lat]: LngLat, radius: number): Ring {
  return Array.from({ length: 32 }, (_, at): LngLat => {
    const angle = (2 * Math.PI * at) / 32;
    return [lng + 1.45 * radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
}
