import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import {
  communesTable,
  countedCommunes,
  linkOf,
  myTerritory,
  SQUARE,
  takeFreehand,
  unfold,
} from '../support/verbs.ts';
import { sharedMap } from '../support/visit.ts';

const DRAWN = linkOf({ shape: [{ outer: SQUARE, holes: [] }] });
const drawnMap = sharedMap({ link: DRAWN });

/** What lies behind the answer about a territory. */
const FOLDS = [
  'Ce que votre trait laisse de côté',
  'L’emploi, et depuis quand',
  'Les habitants et les âges',
  'Toutes les communes',
  'Comment on compte',
  'Ce que votre trait traverse',
];

describe('axe finds nothing serious', () => {
  const plainMap = sharedMap();

  test.each<[string, (page: Page) => Promise<void>]>([
    ['on the first screen', async () => {}],
    ['in the sources', (page) => openDialog(page, 'Sources')],
    ['in the list of communes', (page) => openDialog(page, 'Liste des communes')],
    ['in the help', (page) => openDialog(page, 'Aide')],
    ['in the search', (page) => typeInSearch(page)],
    ['while drawing', takeFreehand],
  ])('%s', async (_, go) => {
    const page = await plainMap();
    await go(page);

    expect(await seriousFlaws(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('with a territory, its profile and its table', async () => {
    const page = await drawnMap();
    for (const fold of FOLDS) await unfold(page, fold);
    await communesTable(page).waitFor();
    await myTerritory(page)
      .getByRole('heading', { name: /^Votre territoire touche/ })
      .waitFor();

    expect(await seriousFlaws(page)).toEqual([]);
  });

  test.each([
    [1280, 720],
    [1920, 1080],
    [1080, 1920],
    [390, 844],
    [320, 256],
  ])('at %i × %i', async (width, height) => {
    const page = await drawnMap();
    await page.setViewportSize({ width, height });
    await countedCommunes(page);

    expect(await seriousFlaws(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe('the screen', () => {
  test('has the landmarks and names that are relied on', async () => {
    const page = await drawnMap();
    await unfold(page, 'Comment on compte');
    await unfold(page, 'Toutes les communes');
    await communesTable(page).waitFor();

    for (const [role, name] of [
      ['main', undefined],
      ['region', 'Carte'],
      ['region', 'Mon territoire'],
      ['button', 'Dessiner'],
      ['button', 'Annuler'],
      ['button', 'Rétablir'],
      ['button', 'Effacer'],
      ['button', 'Sources'],
      ['combobox', 'Chercher une commune, un territoire'],
      ['group', 'Comment on compte'],
      ['table', 'Communes de mon territoire'],
    ] as const) {
      const found = await page.getByRole(role, name ? { name, exact: true } : {}).count();
      expect(found, `${role} ${name}`).toBe(1);
    }
  });

  test('tells the counted territory to those who hear it', async () => {
    const page = await drawnMap();

    await page
      .locator('[aria-live="polite"], [role="status"]')
      .filter({ hasText: /^Votre territoire : \d+ communes, [\d\s]+ habitants/u })
      .first()
      .waitFor({ state: 'attached' });
  });

  test('still works at 200 %: nothing to scroll sideways, every tool in reach', async () => {
    // A window of 1280 by 800 zoomed twice is one of 640 by 400.
    const page = await drawnMap();
    await page.setViewportSize({ width: 640, height: 400 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    for (const tool of ['Effacer', 'Sources'])
      await page.getByRole('button', { name: tool, exact: true }).first().click({ trial: true });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('has targets of 44 px at least, with a pen in hand', async () => {
    const page = await drawnMap();
    await takeFreehand(page);

    const small = await page.getByRole('button').evaluateAll((buttons) =>
      buttons
        .filter((button) => button.checkVisibility() && !button.closest('p'))
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
        .map(({ name, box }) => `${name} ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );

    expect(small).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  const ownMap = sharedMap({ link: DRAWN });

  test('the second link of the page leads to the map, which shows its keys', async () => {
    const page = await ownMap();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Aller à la carte' }).press('Enter');

    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    await page.getByText(/^Flèches : déplacer/).waitFor();
  });

  test('the table of communes is one stop, and its arrows go everywhere', async () => {
    const page = await ownMap();
    await unfold(page, 'Toutes les communes');
    const table = communesTable(page);
    await table.waitFor();
    expect(await table.locator('[tabindex="0"]').count()).toBe(1);
    await table.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    const choice = page.locator('select:focus');
    const named = await choice.getAttribute('aria-label');
    const before = (await choice.boundingBox())?.y;

    // Sorted by what counts: the line would leave at once.
    await choice.selectOption('out');
    await expect.poll(() => page.locator('tr[data-counted="false"] select:focus').count()).toBe(1);
    expect(await page.locator('select:focus').getAttribute('aria-label')).toBe(named);
    expect(
      Math.abs(((await page.locator('select:focus').boundingBox())?.y ?? 0) - (before ?? 0)),
    ).toBeLessThan(150);
    await page.locator('select:focus').selectOption('auto');
    await page.keyboard.press('Tab');
    expect(await table.locator(':focus').count()).toBe(0);
  });

  test('Escape closes the card of a commune, and a button that goes away leaves the focus beside it', async () => {
    const page = await ownMap();
    const names = page.locator('.communes__name');
    const name = await names.first().textContent();
    await names.first().press('Enter');
    await page.getByRole('heading', { name: name ?? '', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: name ?? '', exact: true }).waitFor({ state: 'detached' });

    await unfold(page, 'Ce que votre trait laisse de côté');
    const add = page.getByRole('button', { name: /^Ajouter / }).first();
    await add.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement !== document.body && document.hasFocus()))
      .toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

async function openDialog(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('heading').first().waitFor();
}

async function typeInSearch(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /Chercher/ }).fill('saint');
  await page.getByRole('option').first().waitFor();
}
