import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { linkTo, MAUGES, mapIsStill } from './verbs.ts';

/** How a page is opened. */
export interface VisitOptions {
  /** Address of the application, with its final slash, when it is not the one that all tests share. */
  readonly site?: string;
  /** What follows `?` in the address. */
  readonly query?: string;
  /** What follows `#` in the address. */
  readonly link?: string | URLSearchParams;
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  /** Pixels of a picture for one of the page, 1 unless told. */
  readonly scale?: number;
  /** Whether the application may copy itself for offline use, which would hide its requests from routes. */
  readonly offline?: boolean;
  /** Whether the browser can draw with WebGL, as it can unless told. */
  readonly webgl?: boolean;
  /** Whether the map is really painted, which takes seconds by software: for tests that look at the picture. */
  readonly painted?: boolean;
  /** Done before the first request: routes to break, scripts to inject. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Console messages that the browser itself cannot help writing, such as that of a missing file, and requests that it refuses. */
  readonly expected?: RegExp;
}

/** Pages that live for seconds: code is not made faster for what comes after, which costs a sixth of a visit to a map. */
const SHORT_LIVED = '--js-flags=--no-opt';
/** An action that takes longer will not succeed. */
const PATIENCE_MS = 12_000;

/** Chatter of software rendering, of the browser and not of the page. */
const DRIVER = /GL Driver Message|GPU stall due to ReadPixels/;
/** What the browser driver writes when it refuses a service worker, as it was told to. */
const BLOCKED = /Service Worker registration blocked by Playwright/;

/** The one browser of this process, which runs many files of tests and takes it along when it ends; every visit has its own context. */
let browser: Promise<Browser> | undefined;

/** A page that is open, and how it is left. */
interface Visit {
  readonly page: Page;
  /** Closes the page, which must not have written to its console nor asked anything of a third party. */
  readonly leave: () => Promise<void>;
}

/** Opens the built application. The test fails in the end if the page wrote to its console or asked anything of a third party. */
export async function visit(options: VisitOptions = {}): Promise<Page> {
  const { page, leave } = await enter(options);
  onTestFinished(leave);
  return page;
}

async function enter(options: VisitOptions): Promise<Visit> {
  browser ??= launchBrowser([SHORT_LIVED]);
  const context = await (await browser).newContext(toContext(options));
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const site = options.site ?? inject('appUrl');
  const complaints = listen(page, site, options.expected);
  await page.addInitScript(tellRejections);
  if (!options.painted) await page.addInitScript(paintNothing);
  if (options.webgl === false) await page.addInitScript(refuseWebgl);
  await options.prepare?.(page);
  const { query, link } = options;
  await page.goto(`${site}${query ? `?${query}` : ''}${link ? `#${link}` : ''}`);
  return {
    page,
    leave: async () => {
      await context.close();
      expect(complaints, 'the console stays silent, nothing is asked of a third party').toEqual([]);
    },
  };
}

/** Opens the application where the hand will draw and waits until its map is drawn. */
export async function openMap(options: VisitOptions = {}): Promise<Page> {
  const page = await visit({ link: linkTo({ view: MAUGES }), ...options });
  await mapIsStill(page);
  return page;
}

/**
 * Opens the application in a browser without WebGL, and waits until it can be used: for tests that ask nothing of the map,
 * which is more than half of what a page costs.
 */
export async function openWithoutMap(options: VisitOptions = {}): Promise<Page> {
  const page = await visit({ link: linkTo({ view: MAUGES }), webgl: false, ...options });
  await page.locator('.column').waitFor();
  return page;
}

/**
 * One page for tests that only look, called where they are described: the first that asks opens it, the last closes it.
 * Each leaves it as it found it, or says in its title what it changes for those after it.
 */
export function sharedMap(options: VisitOptions = {}): () => Promise<Page> {
  let opened: Promise<Visit> | undefined;
  afterAll(async () => {
    await (await opened)?.leave();
  });
  return async () => {
    opened ??= enter({ link: linkTo({ view: MAUGES }), ...options });
    const { page } = await opened;
    await (options.webgl === false ? page.locator('.column').waitFor() : mapIsStill(page));
    return page;
  };
}

/** An error that came from a worker is told by the browser without its message: the page tells it. */
function tellRejections(): void {
  addEventListener('unhandledrejection', ({ reason }) => console.error(`nobody caught: ${reason?.message}`));
}

/** The map does all its work but the last: filling triangles. */
export function paintNothing(): void {
  WebGL2RenderingContext.prototype.drawElements = () => {};
}

/** What a browser does whose machine or settings allow no WebGL. */
function refuseWebgl(): void {
  const getContext = HTMLCanvasElement.prototype.getContext as (...args: readonly unknown[]) => unknown;
  const refuse = function (this: HTMLCanvasElement, kind: string, ...rest: readonly unknown[]): unknown {
    return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
  };
  Object.assign(HTMLCanvasElement.prototype, { getContext: refuse });
}

function toContext(options: VisitOptions): BrowserContextOptions {
  const { width = 1280, height = 800, touch = false, scale = 1, offline = false } = options;
  return {
    serviceWorkers: offline ? 'allow' : 'block',
    viewport: { width, height },
    deviceScaleFactor: scale,
    hasTouch: touch,
    isMobile: touch,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  };
}

function listen(page: Page, site: string, expected: RegExp | undefined): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = `${message.type()}: ${message.text()}`;
    if (!DRIVER.test(text) && !BLOCKED.test(text) && !expected?.test(text)) complaints.push(text);
  });
  // With its trace: of a rejection that nobody caught, the message alone may say nothing.
  page.on('pageerror', ({ name, message, stack }) =>
    complaints.push(`uncaught: ${name}: ${message}\n${stack}`),
  );
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = origin === new URL(site).origin || protocol === 'data:' || protocol === 'blob:';
    const text = `third-party request: ${request.url()}`;
    if (!own && !expected?.test(text)) complaints.push(text);
  });
  return complaints;
}
