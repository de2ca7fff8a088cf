import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changeTitle, DIST, serveCopy } from '../support/siteCopy.ts';
import { linkTo, MAUGES, mapIsStill } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

const NETWORK = /Failed to load resource|bad-precaching-response|Failed to find a valid digest|integrity/;
/** A file that the new version changes: what it does not change is taken from the old copy. */
const PAGE = 'index.html';
const WORKER = 'serviceWorker.js';

describe('a new version put on the server in part', () => {
  test.each([
    ['without one of its files', (folder: string) => rmSync(join(folder, PAGE))],
    [
      'with a page of error in place of a file',
      (folder: string) => writeFileSync(join(folder, PAGE), '<!doctype html><title>Erreur</title>'),
    ],
    [
      'with its page alone, its list of files still to come',
      (folder: string) => writeFileSync(join(folder, WORKER), readFileSync(join(DIST, WORKER))),
    ],
  ])('%s leaves the old one at work, which gives way once all is there', async (_, spoil) => {
    const site = await serveCopy();
    const page = await visit({
      site: site.url,
      link: linkTo({ view: MAUGES }),
      offline: true,
      expected: NETWORK,
    });
    await page.getByText('Disponible hors connexion').waitFor({ timeout: 40_000 });
    await site.publish((folder) => {
      changeTitle(folder);
      spoil(folder);
    });

    await page.reload();
    await mapIsStill(page);
    await updateIsOver(page);
    expect(await page.title()).not.toContain('nouvelle');
    expect(await page.getByText('Une nouvelle version est prête.').count()).toBe(0);
    await page.getByRole('button', { name: 'Aide', exact: true }).click();
    await page.getByRole('dialog', { name: 'Aide' }).waitFor();

    await site.publish((folder) => {
      for (const name of [PAGE, WORKER]) writeFileSync(join(folder, name), readFileSync(join(DIST, name)));
      changeTitle(folder);
    });
    await page.reload();
    await mapIsStill(page);
    await page.getByRole('button', { name: 'Recharger' }).click({ timeout: 40_000 });
    await expect.poll(() => page.title(), { timeout: 15_000 }).toContain('nouvelle');
  });
});

/** The new version was looked for and was not taken: nothing is being installed any more, nothing waits. */
async function updateIsOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
  });
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state === 'activated' && !registration.installing && !registration.waiting;
  });
}
