import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { copyIsWhole, openCopied, WITHOUT_MAP } from '../support/offlineVerbs.ts';
import { DIST, serveCopy } from '../support/siteCopy.ts';
import { countedCommunes, drawLoop, mapIsStill, middleOfMap, openTab } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

describe('without network', () => {
  test('the application opens again, whole, and a territory is drawn', async () => {
    const site = await serveCopy();
    const page = await openCopied(site);
    await copyIsWhole(page);

    await site.stop();
    await page.context().setOffline(true);
    await page.reload();
    await communesAreDrawn(page);
    await drawLoop(page, 80);

    expect(await countedCommunes(page)).toBeGreaterThan(0);
    // What comes on demand is there too: the trades, the sources, and the worker of the map.
    await openTab(page, 'Mes pistes');
    await page.getByRole('combobox', { name: 'Un métier…' }).fill('soudeur');
    await page.getByRole('option', { name: /soud/i }).first().waitFor();
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    await page.getByRole('dialog').getByText('Communes et codes').waitFor();
  });

  test('the page of the first visit goes on when the network goes away', async () => {
    const page = await openCopied(await serveCopy(), WITHOUT_MAP);
    await copyIsWhole(page);

    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Aide', exact: true }).click();

    await page.getByRole('dialog', { name: 'Aide' }).waitFor();
  });
});

describe('the copy', () => {
  test('says its progress, and holds files of the application only', async () => {
    const page = await openCopied(await serveCopy(), WITHOUT_MAP);
    await copyIsWhole(page);

    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { names: names.length, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
    });
    // The files of the build, and the settings of a kiosk.
    expect(kept.names).toBe(2);
    expect(kept.paths.filter((path) => !isFileOfBuild(path))).toEqual([]);
    expect(kept.paths.length).toBeGreaterThan(50);
  });

  test('begins when the map has been drawn, and not before', async () => {
    const { url } = await serveCopy();
    let release = () => {};
    const held = new Promise<void>((go) => {
      release = go;
    });
    const page = await visit({
      site: url,
      offline: true,
      prepare: (opened) => opened.route(/mapWorker/, (route) => held.then(() => route.continue())),
    });
    const registered = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await page.getByRole('button', { name: 'Dessiner', exact: true }).waitFor();
    expect(await registered()).toBe(0);

    release();

    await expect.poll(registered, { timeout: 20_000 }).toBe(1);
  });

  test('works in a sub-folder of a server', async () => {
    const site = await serveCopy('/outils/arpenteur/');
    const page = await openCopied(site);
    await copyIsWhole(page);

    await site.stop();
    await page.reload();

    await communesAreDrawn(page);
  });

  test('that cannot be whole says so, and nothing of it is served', async () => {
    const site = await serveCopy();
    await site.publish((folder) => rmSync(join(folder, 'licences.txt')));
    const page = await openCopied(site);

    await page
      .getByText('La copie pour l’usage hors connexion n’est pas complète.')
      .waitFor({ timeout: 40_000 });

    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await drawLoop(page, 80);
    expect(await countedCommunes(page)).toBeGreaterThan(0);
  });

  test('of a data file that was damaged is dropped, and fetched again', async () => {
    const page = await openCopied(await serveCopy());
    await copyIsWhole(page);
    await damageCopy(page, 'topology.');

    await page.reload();
    await communesAreDrawn(page);

    expect(await sizeOfCopy(page, 'topology.')).toBeGreaterThan(100_000);
  });

  test('of a data file that was damaged is never counted from: without network, a sentence says so', async () => {
    const site = await serveCopy();
    const page = await openCopied(site, WITHOUT_MAP);
    await copyIsWhole(page);
    await damageCopy(page, 'topology.');
    const driver = await page.context().newCDPSession(page);
    await driver.send('Network.clearBrowserCache');

    await site.stop();
    await page.reload();

    await page.getByRole('alert').filter({ hasText: 'Les données ne sont pas arrivées.' }).waitFor();
  });
});

describe('the settings of a resource centre', () => {
  test('changed on the server after the build, do not prevent the copy, and hold without network', async () => {
    const site = await serveCopy();
    await site.publish((folder) => {
      writeFileSync(
        join(folder, 'borne.json'),
        JSON.stringify({ partner: { name: 'la Maison de l’emploi', logo: 'logo.svg' } }),
      );
      writeFileSync(
        join(folder, 'logo.svg'),
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9H0z"/></svg>',
      );
    });
    const kiosk = await openCopied(site, { ...WITHOUT_MAP, link: '', query: 'mode=borne' });
    await copyIsActive(kiosk);
    await kiosk.reload();
    await kiosk.getByText('Avec la Maison de l’emploi').waitFor();
    await expect.poll(() => logoIsDrawn(kiosk)).toBe(true);

    await site.stop();
    await kiosk.context().setOffline(true);
    await kiosk.reload();

    await kiosk.getByText('Avec la Maison de l’emploi').waitFor();
    await expect.poll(() => logoIsDrawn(kiosk)).toBe(true);
  });

  test('changed again, are those of the next page', async () => {
    const site = await serveCopy();
    const kiosk = await openCopied(site, { ...WITHOUT_MAP, link: '', query: 'mode=borne' });
    await copyIsActive(kiosk);

    await site.publish((folder) =>
      writeFileSync(join(folder, 'borne.json'), JSON.stringify({ partner: { name: 'un autre accueil' } })),
    );
    await kiosk.reload();

    await kiosk.getByText('Avec un autre accueil').waitFor();
  });
});

/** A map that is still may be an empty one: a press on it finds a commune. */
async function communesAreDrawn(page: Page): Promise<void> {
  await mapIsStill(page);
  await page.mouse.click(...(await middleOfMap(page)));
  await expect.poll(() => page.url()).toMatch(/c=\d{5}/);
}

/** The name of a file of the build, whatever the folder it is served from. */
function isFileOfBuild(path: string): boolean {
  return existsSync(join(DIST, path));
}

/** One byte more in the copy of a file. @param start of its name */
async function damageCopy(page: Page, start: string): Promise<void> {
  await page.evaluate(async (name) => {
    const cacheName = (await caches.keys()).find((each) => each.includes('precache')) ?? '';
    const cache = await caches.open(cacheName);
    const request = (await cache.keys()).find(({ url }) => url.includes(`/data/${name}`));
    if (!request) throw new Error('not in the copy');
    const { headers } = (await cache.match(request))!;
    await cache.put(request, new Response('damaged', { headers }));
  }, start);
}

/** Bytes of a data file in the copy; 0 when it is not there. @param start of its name */
function sizeOfCopy(page: Page, start: string): Promise<number> {
  return page.evaluate(async (name) => {
    const cacheName = (await caches.keys()).find((each) => each.includes('precache')) ?? '';
    const cache = await caches.open(cacheName);
    const request = (await cache.keys()).find(({ url }) => url.includes(`/data/${name}`));
    const kept = request && (await cache.match(request));
    return kept ? (await kept.arrayBuffer()).byteLength : 0;
  }, start);
}

/** The copy is whole and answers for the site: a kiosk says nothing of it. */
async function copyIsActive(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 40_000,
  });
}

function logoIsDrawn(page: Page): Promise<boolean> {
  return page
    .locator('.kiosk-welcome__partner img')
    .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
}
