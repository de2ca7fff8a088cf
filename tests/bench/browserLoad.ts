import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { mapIsStill } from '../support/verbs.ts';
import { type IdleTimes, NATIONAL, openPage, type Sites, timeToIdle } from './browserPages.ts';
import { atLeast, atMost, type Gate } from './gates.ts';
import type { CaseResult } from './report.ts';
import { percentile } from './rounds.ts';

const KB = 1000;

/**
 * G9 and G11: how long until the map is at rest, against the usual way and against an empty map. G9 counts from the
 * first line of each page's script: the usual page makes its map there, ours starts its worker and reads its files.
 */
export async function measureLoading(
  browser: Browser,
  sites: Sites,
  rounds: number,
): Promise<{ readonly cases: CaseResult[]; readonly gates: Gate[] }> {
  const pages = {
    ours: () => timeToIdle(browser, `${sites.peers}peer.html?mode=ours`, 'null'),
    geojson: () => timeToIdle(browser, `${sites.peers}peer.html?mode=geojson`, 'null'),
    app: () => appToIdle(browser, sites),
    empty: () => timeToIdle(browser, `${sites.peers}base.html`, 'real'),
  };
  const names = Object.keys(pages) as (keyof typeof pages)[];
  const times: Record<keyof typeof pages, IdleTimes[]> = { ours: [], geojson: [], app: [], empty: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of names) times[name].push(await pages[name]());
  const at = (name: keyof typeof pages, from: keyof IdleTimes, part: number) =>
    percentile(
      times[name].map((each) => each[from]),
      part,
    );
  const ratio = (slower: keyof typeof pages, faster: keyof typeof pages, from: keyof IdleTimes) =>
    at(slower, from, 0.5) / at(faster, from, 0.5);
  const result = (
    name: string,
    page: keyof typeof pages,
    from: keyof IdleTimes,
    ratios: Record<string, number>,
  ): CaseResult => ({ name, medianMs: at(page, from, 0.5), p95Ms: at(page, from, 0.95), ratios });
  return {
    cases: [
      result('communes to idle, not rasterised', 'ours', 'fromStart', {
        'GeoJSON source': ratio('geojson', 'ours', 'fromStart'),
        'from the navigation': ratio('geojson', 'ours', 'fromNavigation'),
      }),
      result('application to idle, rasterised by software', 'app', 'fromNavigation', {}),
      result('empty map to idle, rasterised by software', 'empty', 'fromNavigation', {}),
    ],
    gates: [
      atLeast('G9 GeoJSON source', ratio('geojson', 'ours', 'fromStart'), {
        gate: 1.3,
        stretch: 2,
        shortGate: 0.9,
      }),
      atMost('G11 application / empty', ratio('app', 'empty', 'fromNavigation'), {
        gate: 6,
        stretch: 3,
        shortGate: 9,
      }),
    ],
  };
}

/** G9 over the made-up country. */
export async function measureNationalLoading(
  browser: Browser,
  sites: Sites,
  rounds: number,
): Promise<{ readonly cases: CaseResult[]; readonly gates: Gate[] }> {
  const times = { ours: [] as number[], geojson: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const mode of ['ours', 'geojson'] as const) {
      const url = `${sites.peers}peer.html?mode=${mode}&country=${NATIONAL}`;
      times[mode].push((await timeToIdle(browser, url, 'null')).fromStart);
    }
  }
  const [ours, geojson] = [percentile(times.ours, 0.5), percentile(times.geojson, 0.5)];
  return {
    cases: [
      {
        name: 'a whole country to idle, not rasterised',
        medianMs: ours,
        p95Ms: percentile(times.ours, 0.95),
        ratios: { 'GeoJSON source': geojson / ours },
      },
    ],
    gates: [atLeast('G9 national GeoJSON source', geojson / ours, { gate: 4, stretch: 10 })],
  };
}

/** G10: compressed JavaScript asked for until the map is at rest, beyond that of react and maplibre alone. */
export async function measureWeight(browser: Browser, sites: Sites): Promise<{ readonly gates: Gate[] }> {
  const app = await scriptWeight(browser, sites.app);
  const base = await scriptWeight(browser, `${sites.peers}base.html`);
  return {
    gates: [atMost('G10 kB gz beyond libraries', (app - base) / KB, { gate: 150, stretch: 100 })],
  };
}

async function appToIdle(browser: Browser, sites: Sites): Promise<IdleTimes> {
  const page = await openPage(browser, sites.app, 'real');
  await mapIsStill(page);
  const time = await page.evaluate(() => performance.now());
  await page.context().close();
  return { fromNavigation: time, fromStart: time };
}

/**
 * Bytes of every script that the page asked for until its map was at rest, each compressed on its own. What comes
 * later, the sections under the first screen among it, is not waited for by anybody.
 */
async function scriptWeight(browser: Browser, url: string): Promise<number> {
  const page = await openPage(browser, 'about:blank', 'null');
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.push(response);
  });
  await page.addInitScript(markWhenIdle);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('idle').length > 0);
  const atRest = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('idle')[0]?.startTime ?? 0),
  );
  const needed = scripts.filter((script) => script.request().timing().startTime <= atRest);
  const sizes = await Promise.all(needed.map(async (script) => gzipSync(await script.body()).length));
  await page.context().close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Runs in the page: the application says on its map that it is at rest, the other pages mark it themselves. */
function markWhenIdle(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.map-canvas[data-state="idle"]')) return;
    performance.mark('idle');
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] });
}
