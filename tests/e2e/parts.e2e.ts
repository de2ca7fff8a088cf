import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type BrokenSite, MISSING, scriptsOfBuild, serveBroken } from '../support/brokenSite.ts';
import { press, start } from '../support/guideVerbs.ts';
import { nameCommune, openKiosk } from '../support/kioskVerbs.ts';
import { visit } from '../support/visit.ts';

/** Pages that look at scripts side by side: most of their time is waiting. */
const LANES = 4;
const PATIENCE = { timeout: 30_000 };

const MODES = [
  { mode: 'the page', query: '', mounted: '.column', words: /Réessayer|Mon territoire/ },
  { mode: 'the kiosk', query: 'mode=borne', mounted: '.kiosk-welcome__start', words: /Un instant…|Toucher/ },
] as const;

describe.each(MODES)('each script in turn missing at the start: $mode', ({ query, mounted, words }) => {
  test('is never blank, and starts once the script is there', async () => {
    const site = await serveBroken({ data: false });
    const open = (folder: string) =>
      visit({ site: site.url(folder), query, webgl: false, expected: MISSING });
    const whole = await open('whole');
    await whole.locator(mounted).waitFor();
    const scripts = [...site.asked('whole')].filter((path) => scriptsOfBuild().includes(path));
    expect(scripts.length).toBeGreaterThan(8);
    const pages = await Promise.all(Array.from({ length: LANES }, (_, lane) => open(`lane${lane}`)));

    await Promise.all(
      pages.map(async (page) => {
        for (let script = scripts.pop(); script; script = scripts.pop())
          await missesThenStarts(page, site, script);
      }),
    );
  }, 300_000);

  async function missesThenStarts(page: Page, site: BrokenSite, script: string): Promise<void> {
    const folder = script.replace(/\W/g, '-');
    const holes = site.holes(folder);
    holes.add(script);
    await page.goto(`${site.url(folder)}${query && `?${query}`}`, { waitUntil: 'commit' });
    // Words that can be seen: hidden ones are left out by the locator.
    await page.getByText(words).filter({ visible: true }).first().waitFor(PATIENCE);

    holes.clear();

    await page.locator(mounted).waitFor(PATIENCE);
  }
});

describe('scripts that are missing later', () => {
  test('leave every part that is opened with a sentence, and « Réessayer » brings it', async () => {
    const site = await serveBroken({ data: true });
    const whole = await visit({ site: site.url('whole'), webgl: false, expected: MISSING });
    await whole.locator('.column').waitFor();
    const holes = site.holes('later');
    const start = site.asked('whole');
    for (const script of scriptsOfBuild()) if (!start.has(script)) holes.add(script);
    const page = await visit({ site: site.url('later'), webgl: false, expected: MISSING });

    const failed = page.locator('.failed-part');
    await failed.first().waitFor(PATIENCE);
    for (const name of ['Sources', 'Aide']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').getByText('Cette partie n’a pas pu s’ouvrir.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Commencer un entretien' }).click();
    await expect.poll(() => failed.count()).toBe(2);
    holes.clear();

    await failed.first().getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('heading', { name: 'Ce qui vous amène' }).or(failed).first().waitFor();
    for (const button of await failed.getByRole('button', { name: 'Réessayer' }).all()) await button.click();
    await page.getByRole('heading', { name: 'Ce qui vous amène' }).waitFor();
    expect(await failed.count()).toBe(0);
  }, 90_000);

  test('do not exist in a kiosk: a visit goes to its end, and the page comes anew when its files answer', async () => {
    const site = await serveBroken({ data: true });
    const holes = site.holes('visit');
    const page = await openKiosk(null, { site: site.url('visit'), expected: MISSING });
    await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
    for (const script of scriptsOfBuild()) holes.add(script);
    // What the browser keeps would answer for them.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await nameCommune(page, 'CHOL', 'Cholet');

    await page.getByRole('button', { name: 'Effacer et quitter' }).tap();
    await page.getByRole('button', { name: 'Tout effacer maintenant' }).tap();
    await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
    expect(await page.locator('html[data-first]').count()).toBe(1);
    expect(await page.content()).not.toContain('Vous avez choisi');
    holes.clear();

    await page.waitForFunction(() => !document.documentElement.hasAttribute('data-first'), null, PATIENCE);
    await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
  }, 90_000);
});

describe('a new version put on the server under an open page', () => {
  const WORDS = 'Travailler dehors, pas trop loin';

  test('is offered where a part does not come; the words stay, and are saved before it is taken', async () => {
    const site = await serveBroken({ data: true });
    const holes = site.holes('open');
    for (const script of scriptsOfBuild()) if (/(?:Sources|Help)Dialog/.test(script)) holes.add(script);
    const page = await visit({ site: site.url('open'), webgl: false, expected: MISSING });
    await write(page, WORDS);
    await expect.poll(() => [...holes].every((script) => site.asked('open').has(script))).toBe(true);
    site.renew('open');

    await press(page, 'Quitter le guide');
    await press(page, 'Sources');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Une nouvelle version est prête.').waitFor();
    const saved = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Enregistrer mon carnet' }).click();
    expect(await text(await (await saved).createReadStream())).toContain(WORDS);
    await dialog.getByRole('button', { name: 'Recharger' }).click();

    await page.locator('script[src*="next/"]').first().waitFor({ state: 'attached' });
    await page.getByRole('region', { name: 'Mon territoire' }).waitFor();
  }, 90_000);

  test('takes nothing from a page that has all it needs at hand', async () => {
    const site = await serveBroken({ data: true });
    const page = await visit({ site: site.url('ready'), webgl: false, expected: MISSING });
    await write(page, WORDS);
    const later = await page.locator('meta[name="arpenteur-later"]').getAttribute('content');
    const scripts = later?.split(' ').filter((file) => file.endsWith('.js')) ?? [];
    expect(scripts.length).toBeGreaterThan(60);
    await expect
      .poll(() => scripts.filter((script) => !site.asked('ready').has(script)), { timeout: 40_000 })
      .toEqual([]);
    site.renew('ready');

    await press(page, 'Quitter le guide');
    await press(page, 'Aide');

    await page.getByRole('dialog', { name: 'Aide' }).or(page.locator('.failed-part')).first().waitFor();
    expect(await page.locator('.failed-part').count()).toBe(0);
  }, 90_000);

  async function write(page: Page, words: string): Promise<void> {
    await start(page);
    await page.getByRole('textbox').first().fill(words);
  }
});
