import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { ensureBuilt } from '../../src/cli/freshBuild.ts';
import { createStaticServer } from '../../src/cli/staticServer.ts';
import { dissolve } from '../../src/domain/catalogue/dissolve.ts';
import { faceFeatures } from '../../src/domain/catalogue/faceFeatures.ts';
import { writeNationalFiles } from './nationalPages.ts';
import { loadRegion, type RegionData } from './regionData.ts';

/** The application and the pages it is compared with, served side by side. */
export interface Sites {
  readonly app: string;
  readonly peers: string;
  readonly close: () => void;
}

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = resolve(import.meta.dirname, 'pages');
const BUILT_PAGES = resolve(ROOT, 'tests/.output/bench-pages');

/** Folder of the made-up country beside the compared pages. */
export const NATIONAL = 'national/';

/**
 * Builds both in production form and serves them on free ports.
 *
 * @param national whether the made-up country is served too, in `NATIONAL`: 70 MB to write
 */
export async function serveSites(national = false): Promise<Sites> {
  const app = await ensureBuilt(ROOT, () => {});
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    root: PAGES,
    base: './',
    publicDir: resolve(ROOT, 'public'),
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir: BUILT_PAGES,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: [resolve(PAGES, 'base.html'), resolve(PAGES, 'peer.html')] },
    },
  });
  const region = loadRegion();
  writeFileSync(resolve(BUILT_PAGES, 'communes.geojson'), communesGeoJson(region));
  for (const zoning of ['epci', 'departement'] as const)
    writeFileSync(resolve(BUILT_PAGES, `${zoning}.geojson`), zonesGeoJson(region, zoning));
  if (national) {
    const folder = resolve(BUILT_PAGES, NATIONAL);
    const country = writeNationalFiles(region, resolve(ROOT, 'public/data'), folder);
    writeFileSync(resolve(folder, 'communes.geojson'), communesGeoJson(country));
  }
  const servers = [createStaticServer(app), createStaticServer(BUILT_PAGES, {})];
  const [appUrl = '', peersUrl = ''] = await Promise.all(servers.map(listen));
  return {
    app: appUrl,
    peers: peersUrl,
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

declare global {
  interface Window {
    /** In a page that does not rasterise: draws the map again, unchanged. */
    drawMapAgain: () => void;
  }
}

/** How a page draws: really, by software, or not at all, so that only our own work is left on the clock. */
export type Drawing = 'real' | 'null';

export async function openPage(browser: Browser, url: string, drawing: Drawing): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    // The copy for offline use begins once the map is at rest, and would share the processor with what follows.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // tsx names functions through this helper, which a page that receives them does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  if (drawing === 'null') await page.addInitScript(stopRasterisation);
  await page.goto(url);
  return page;
}

/** Runs in the page, before its own scripts. What draws the map is remembered: it is the frame that clears a canvas. */
function stopRasterisation(): void {
  const { prototype } = WebGL2RenderingContext;
  prototype.drawElements = () => {};
  prototype.drawArraysInstanced = () => {};
  const { clear } = prototype;
  let cleared = false;
  prototype.clear = function (mask) {
    cleared = true;
    clear.call(this, mask);
  };
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    ask((time) => {
      cleared = false;
      draw(time);
      if (cleared) window.drawMapAgain = () => draw(performance.now());
    });
}

/** When a page was idle, in milliseconds. */
export interface IdleTimes {
  readonly fromNavigation: number;
  /** From the first line of its own script, libraries being there; from the navigation for a page that marks no start. */
  readonly fromStart: number;
}

/** Opens a page and waits until it has marked itself idle. */
export async function timeToIdle(browser: Browser, url: string, drawing: Drawing): Promise<IdleTimes> {
  const page = await openPage(browser, url, drawing);
  const times = await page.evaluate(
    () =>
      new Promise<IdleTimes>((done) => {
        const look = () => {
          const [idle] = performance.getEntriesByName('idle');
          const [start] = performance.getEntriesByName('start');
          if (!idle) return setTimeout(look, 20);
          return done({
            fromNavigation: idle.startTime,
            fromStart: idle.startTime - (start?.startTime ?? 0),
          });
        };
        look();
      }),
  );
  await page.context().close();
  return times;
}

/** The same communes as a plain GeoJSON file, coordinates to five decimals. */
function communesGeoJson({ topology, communes }: RegionData): string {
  const features = faceFeatures(topology).map((feature, row) => ({
    ...feature,
    properties: { code: communes.codes[row], name: communes.names[row] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** The zones of one zoning as polygons, as their producers publish them. */
function zonesGeoJson({ topology, communes }: RegionData, zoning: 'epci' | 'departement'): string {
  const rowsOf = new Map<number, number[]>();
  communes[zoning].forEach((zone, row) => {
    if (zone !== null) rowsOf.set(zone, [...(rowsOf.get(zone) ?? []), row]);
  });
  const features = [...rowsOf].map(([zone, rows]) => ({
    type: 'Feature',
    properties: { zone },
    geometry: {
      type: 'MultiPolygon',
      coordinates: dissolve(topology, rows).map(({ outer, holes }) =>
        [outer, ...holes].map((ring) => [...ring, ...ring.slice(0, 1)]),
      ),
    },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

async function listen(server: ReturnType<typeof createStaticServer>): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
