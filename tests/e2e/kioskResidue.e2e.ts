import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goToAddresses, leaveBy, nameCommune, openKiosk } from '../support/kioskVerbs.ts';
import { NETWORK } from '../support/offlineVerbs.ts';
import { heapHolds, NO_RESIDUE, residueOf } from '../support/residue.ts';
import { DIST, type SiteCopy, serveCopy } from '../support/siteCopy.ts';

/** Typed by the first visitor and by nobody else: no file of the application has it. */
const SECRET = 'CHOLETZQKX';

describe('the end of a visit, on an application that has copied itself', () => {
  test('leaves in the copy the files of the build and nothing else', async () => {
    const page = await openCopied(await serveCopy());
    const before = await copyOf(page);
    await typeSecret(page);

    await quit(page);

    expect(await residueOf(page)).toEqual(NO_RESIDUE);
    expect(await heapHolds(page, SECRET)).toBe(false);
    const { caches: names, paths } = await copyOf(page);
    // The files of the build, and the settings of the centre.
    expect(names).toBe(2);
    expect(paths.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
    expect(paths).toEqual(before.paths);
  }, 120_000);

  test('leaves the worker of the application in charge, and no other', async () => {
    const site = await serveCopy();
    const page = await openCopied(site);
    await nameCommune(page, 'CHOL', 'Cholet');

    await quit(page);

    expect(await workersOf(page)).toEqual({
      registered: [
        { scope: site.url, active: `${site.url}serviceWorker.js`, state: 'activated', waiting: false },
      ],
      controller: `${site.url}serviceWorker.js`,
    });
  });

  test('brings back a kiosk that works, without network', async () => {
    const site = await serveCopy();
    const page = await openCopied(site);
    await typeSecret(page);
    await site.stop();
    await page.context().setOffline(true);

    await quit(page);

    expect(await residueOf(page)).toEqual(NO_RESIDUE);
    expect(await heapHolds(page, SECRET)).toBe(false);
    await nameCommune(page, 'LAVAL', 'Laval');
    await goToAddresses(page);
    expect(await page.locator('.kiosk-door').count()).toBe(3);
    await quit(page);
  }, 120_000);
});

/** The kiosk of a site, once its copy is whole and answers for the site. */
async function openCopied({ url }: SiteCopy): Promise<Page> {
  const page = await openKiosk(null, { site: url, offline: true, expected: NETWORK });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 40_000,
  });
  return page;
}

/** Chooses a commune, goes back and types what no commune is called. */
async function typeSecret(page: Page): Promise<void> {
  await nameCommune(page, SECRET.slice(0, 6), 'Cholet');
  await page.getByRole('button', { name: 'Une autre commune' }).tap();
  for (const letter of SECRET) await page.getByRole('button', { name: letter, exact: true }).tap();
}

function quit(page: Page): Promise<void> {
  return leaveBy(page, () => page.getByRole('button', { name: 'Effacer et quitter' }).tap());
}

/** Number of caches, and paths of the addresses they hold. */
function copyOf(page: Page): Promise<{ readonly caches: number; readonly paths: readonly string[] }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const paths = requests.flat().map(({ url }) => new URL(url).pathname);
    return { caches: names.length, paths: paths.sort() };
  });
}

/** The service workers of the site, as the page sees them. */
function workersOf(page: Page) {
  return page.evaluate(async () => ({
    registered: (await navigator.serviceWorker.getRegistrations()).map(({ scope, active, waiting }) => ({
      scope,
      active: active?.scriptURL,
      state: active?.state,
      waiting: waiting !== null,
    })),
    controller: navigator.serviceWorker.controller?.scriptURL,
  }));
}
