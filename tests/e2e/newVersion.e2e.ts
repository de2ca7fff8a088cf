import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { copyIsWhole, openCopied, WITHOUT_MAP } from '../support/offlineVerbs.ts';
import { changeTitle, serveCopy } from '../support/siteCopy.ts';

describe('a new version', () => {
  test('is offered, and waits until it is taken', async () => {
    const site = await serveCopy();
    const page = await openCopied(site, WITHOUT_MAP);
    await copyIsWhole(page);
    await site.publish(changeTitle);

    await page.reload();
    await page.getByText('Une nouvelle version est prête.').waitFor({ timeout: 30_000 });
    expect(await page.title()).not.toContain('nouvelle');
    await page.getByRole('button', { name: 'Recharger' }).click();

    await expect.poll(() => page.title(), { timeout: 15_000 }).toContain('nouvelle');
    expect(await versionsOf(page, 'index.html')).toBe(1);
  });

  test('taken in one window is offered in the others, which it does not disturb', async () => {
    const site = await serveCopy();
    const page = await openCopied(site, WITHOUT_MAP);
    await copyIsWhole(page);
    const other = await page.context().newPage();
    await other.goto(site.url);
    await copyIsWhole(other);
    await site.publish(changeTitle);
    await page.reload();

    await page.getByRole('button', { name: 'Recharger' }).click({ timeout: 30_000 });
    await expect.poll(() => page.title(), { timeout: 15_000 }).toContain('nouvelle');
    expect(await other.title()).not.toContain('nouvelle');
    await other.getByRole('button', { name: 'Recharger' }).click({ timeout: 30_000 });

    await expect.poll(() => other.title(), { timeout: 15_000 }).toContain('nouvelle');
  });

  test('is put off without a trace on the page', async () => {
    const site = await serveCopy();
    const page = await openCopied(site, WITHOUT_MAP);
    await copyIsWhole(page);
    await site.publish(changeTitle);
    await page.reload();

    await page.getByText('Une nouvelle version est prête.').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Plus tard' }).click();

    await expect.poll(() => page.getByText('Une nouvelle version est prête.').count()).toBe(0);
    expect(await page.title()).not.toContain('nouvelle');
  });

  test('comes at once when it is taken, from a server that says nothing of the files of a centre', async () => {
    const site = await serveCopy();
    const page = await openCopied(site, WITHOUT_MAP);
    await copyIsWhole(page);
    await site.publish(changeTitle);
    await page.reload();
    const take = page.getByRole('button', { name: 'Recharger' });
    await take.waitFor({ timeout: 30_000 });
    site.leaveUnanswered(/centre\//);

    await take.click();

    await expect.poll(() => page.title(), { timeout: 15_000 }).toContain('nouvelle');
    await page.locator('.column').waitFor();
  });

  test('asks nothing of the visitor of a kiosk', async () => {
    const site = await serveCopy();
    const page = await openCopied(site, { ...WITHOUT_MAP, query: 'mode=borne' });
    // Nothing is said of the copy on a kiosk: its worker answers for the site once it is whole.
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
      timeout: 40_000,
    });
    await site.publish(changeTitle);
    await page.reload();

    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting);

    expect(await page.getByText('Une nouvelle version est prête.').count()).toBe(0);
  });
});

/** How many versions of a file the copy holds. */
function versionsOf(page: Page, name: string): Promise<number> {
  return page.evaluate(async (end) => {
    const cacheName = (await caches.keys()).find((each) => each.includes('precache')) ?? '';
    const requests = await (await caches.open(cacheName)).keys();
    return requests.filter(({ url }) => new URL(url).pathname.endsWith(end)).length;
  }, name);
}
