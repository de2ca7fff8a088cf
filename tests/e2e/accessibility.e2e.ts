import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import { countedCommunes, linkOf, myTerritory, SQUARE, takeFreehand } from '../support/verbs.ts';
import { openMap, sharedMap } from '../support/visit.ts';

const DRAWN = linkOf({ shape: [{ outer: SQUARE, holes: [] }] });
const drawnMap = sharedMap({ link: DRAWN });

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
    await page.getByRole('heading', { name: 'Ce qu’on en sait' }).waitFor();

    expect(await seriousFlaws(page)).toEqual([]);
  });

  test('on a phone', async () => {
    const page = await openMap({ link: DRAWN, width: 390, height: 844, touch: true });
    await countedCommunes(page);

    expect(await seriousFlaws(page)).toEqual([]);
  });
});

describe('the screen', () => {
  test('has the landmarks and names that are relied on', async () => {
    const page = await drawnMap();

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
    const page = await openMap({ link: DRAWN, width: 640, height: 400 });

    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.getByRole('button', { name: 'Effacer' }).click();
    await myTerritory(page).getByRole('button', { name: 'Dessiner', exact: true }).waitFor();
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

async function openDialog(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('heading').first().waitFor();
}

async function typeInSearch(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /Chercher/ }).fill('saint');
  await page.getByRole('option').first().waitFor();
}
