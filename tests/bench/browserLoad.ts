import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { mapIsStill } from '../support/verbs.ts';
import { openPage, type Sites, timeToIdle } from './browserPages.ts';
import { atLeast, atMost, type Gate } from './gates.ts';
import type { CaseResult } from './report.ts';
import { percentile } from './rounds.ts';

const KB = 1000;

/** G9 and G11: how long until the map is at rest, against the usual way and against an empty map. */
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
  const times: Record<keyof typeof pages, number[]> = { ours: [], geojson: [], app: [], empty: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of names) times[name].push(await pages[name]());
  const median = (name: keyof typeof pages) => percentile(times[name], 0.5);
  const result = (name: string, page: keyof typeof pages, ratios: Record<string, number>): CaseResult => ({
    name,
    medianMs: median(page),
    p95Ms: percentile(times[page], 0.95),
    ratios,
  });
  return {
    cases: [
      result('communes to idle, not rasterised', 'ours', {
        'GeoJSON source': median('geojson') / median('ours'),
      }),
      result('application to idle, rasterised by software', 'app', {}),
      result('empty map to idle, rasterised by software', 'empty', {}),
    ],
    gates: [
      atLeast('G9 GeoJSON source', median('geojson') / median('ours'), { gate: 1.3, stretch: 2 }),
      atMost('G11 application / empty', median('app') / median('empty'), { gate: 6, stretch: 3 }),
    ],
  };
}

/** G10: compressed JavaScript of the first route, beyond that of react and maplibre alone. */
export async function measureWeight(browser: Browser, sites: Sites): Promise<{ readonly gates: Gate[] }> {
  const app = await scriptWeight(browser, sites.app, (page) => mapIsStill(page));
  const base = await scriptWeight(browser, `${sites.peers}base.html`, async (page) => {
    await page.waitForFunction(() => performance.getEntriesByName('idle').length > 0);
  });
  return { gates: [atMost('G10 kB gz beyond libraries', (app - base) / KB, { gate: 160, stretch: 90 })] };
}

async function appToIdle(browser: Browser, sites: Sites): Promise<number> {
  const page = await openPage(browser, sites.app, 'real');
  await mapIsStill(page);
  const time = await page.evaluate(() => performance.now());
  await page.context().close();
  return time;
}

/** Bytes of every script the page asked for until it was at rest, each compressed on its own. */
async function scriptWeight(
  browser: Browser,
  url: string,
  atRest: (page: Awaited<ReturnType<typeof openPage>>) => Promise<void>,
): Promise<number> {
  const page = await openPage(browser, 'about:blank', 'null');
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.push(response);
  });
  await page.goto(url);
  await atRest(page);
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length));
  await page.context().close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
