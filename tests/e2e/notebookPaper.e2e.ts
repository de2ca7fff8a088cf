import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../src/domain/ids.ts';
import { encodeNotebook } from '../../src/domain/notebook/file.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { fullKept } from '../support/fullNotebook.ts';
import { openNotebookFile } from '../support/notebookVerbs.ts';
import { printedPages } from '../support/printed.ts';
import { linkTo, MAUGES, openTab, SQUARE } from '../support/verbs.ts';
import { openWithoutMap } from '../support/visit.ts';

/** A drawing and the trade of welders. */
const LINK = linkTo({
  view: MAUGES,
  territory: { ...EMPTY_TERRITORY, shape: [{ outer: SQUARE, holes: [] }] },
  pistes: ['H2913' as RomeCode],
});

describe('the notebook on paper', () => {
  test('is one to four pages that hold the drawing, the figures with their sources and the trade', async () => {
    const page = await openPreview();

    const paper = page.getByRole('article', { name: 'Mon carnet' });
    await paper
      .getByText(/Soudeur/)
      .first()
      .waitFor();

    expect((await printedPages(page)).length).toBeLessThanOrEqual(4);
    const words = await paper.textContent();
    expect(words).toMatch(/Vous avez dessiné \d+\skm²/);
    expect(words).toContain('Mauges-sur-Loire');
    expect(words).toMatch(/D’où viennent les chiffres.*Urssaf\s: Effectifs salariés/u);
    expect(words?.indexOf('Mon plan')).toBeLessThan(words?.indexOf('Mon territoire') ?? 0);
    expect(words).toMatch(/projets? de recrutement en 2025/);
    expect(await paper.getByRole('img', { name: /^Carte/ }).isVisible()).toBe(true);
    await page.getByText('Les liens, en codes à scanner').click();
    expect(await paper.getByRole('img', { name: /^Code à scanner/ }).count()).toBeGreaterThan(0);
    expect((await printedPages(page)).length).toBeLessThanOrEqual(4);
  });

  test('holds a whole interview of three trades and six actions on four pages', async () => {
    const page = await openWithoutMap();
    await openNotebookFile(page, encodeNotebook(fullKept));
    await page.getByRole('button', { name: 'Voir les pages' }).click();
    const paper = page.getByRole('article', { name: 'Mon carnet' });
    await paper
      .getByText(/Tél\. 02\s41/u)
      .first()
      .waitFor();
    await paper
      .getByText(/projets? de recrutement en 2025/)
      .first()
      .waitFor();

    expect((await printedPages(page)).length).toBeLessThanOrEqual(4);
    await page.getByText(/^Environ [34] pages A4\.$/).waitFor();
    expect(await paper.textContent()).toMatch(/dont \d+ jugés difficiles/);

    await page.getByText('La fiche de questions à un professionnel').click();
    await page.getByText(/^Environ [56] pages A4\. Décocher/).waitFor();
  });

  test('of a usual interview, one trade and three actions, is of two pages that begin with the plan on its map', async () => {
    const { notebook } = fullKept;
    const usual = {
      ...fullKept,
      territories: fullKept.territories.slice(0, 1),
      choices: { ...fullKept.choices, pistes: fullKept.choices.pistes.slice(0, 1) },
      notebook: {
        ...notebook,
        plan: notebook.plan.slice(0, 3),
        landmarks: notebook.landmarks.slice(0, 2),
      },
    };
    const page = await openWithoutMap();
    await openNotebookFile(page, encodeNotebook(usual));
    await page.getByRole('button', { name: 'Voir les pages' }).click();
    const paper = page.getByRole('article', { name: 'Mon carnet' });
    await paper
      .getByText(/Tél\. 02\s41/u)
      .first()
      .waitFor();
    const map = await paper.getByRole('img', { name: /^Carte/ }).boundingBox();
    const first = await paper.locator('.paper-actions').boundingBox();

    expect((map?.y ?? 0) < (first?.y ?? 0), 'the map is above the actions').toBe(true);
    expect(await paper.getByRole('img', { name: 'fait' }).count()).toBe(3);
    expect((await printedPages(page)).length).toBeLessThanOrEqual(2);
  });

  test('has a poster of the territory, an A3 page of its own', async () => {
    const page = await openWithoutMap({ link: LINK, prepare: rememberPrinting });
    await openTab(page, 'Mon carnet');
    await page.getByRole('button', { name: 'Voir les pages' }).click();

    await page.getByRole('button', { name: 'Affiche A3' }).click();

    await page.waitForFunction(() => 'printed' in window);
    await page.getByRole('article', { name: 'Affiche A3' }).waitFor();
    const [sheet, ...others] = await printedPages(page);
    expect(others).toEqual([]);
    // 297 × 420 mm, in points.
    expect(sheet?.width).toBeCloseTo(842, -1);
    expect(sheet?.height).toBeCloseTo(1191, -1);
    await page.getByRole('button', { name: 'Revenir au carnet' }).click();
    await page.getByRole('article', { name: 'Mon carnet' }).waitFor();
  });

  test('carries nothing of the interface', async () => {
    const page = await openPreview();
    await page.getByRole('article', { name: 'Mon carnet' }).waitFor();

    await page.emulateMedia({ media: 'print' });

    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await page.getByRole('article', { name: 'Mon carnet' }).isVisible()).toBe(true);
  });

  test('opens the printing of the browser when it is asked for, and the blank map comes as a page more', async () => {
    const page = await openWithoutMap({ link: LINK, prepare: rememberPrinting });
    await openTab(page, 'Mon carnet');
    await page.getByRole('button', { name: 'Imprimer mon carnet' }).click();
    await page.waitForFunction(() => 'printed' in window);
    const before = (await printedPages(page)).length;

    await page.getByText('Une carte vierge à dessiner').click();

    expect((await printedPages(page)).length).toBe(before + 1);
    expect(await page.getByRole('img', { name: 'Une carte à dessiner' }).isVisible()).toBe(true);
  });

  test('gives the place back to the page when it is closed', async () => {
    const page = await openPreview();

    await page.keyboard.press('Escape');

    await page.getByRole('article', { name: 'Mon carnet' }).waitFor({ state: 'detached' });
    // The focus comes back in the frame that follows.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Voir les pages');
  });
});

async function openPreview(): Promise<Page> {
  const page = await openWithoutMap({ link: LINK });
  await openTab(page, 'Mon carnet');
  await page.getByRole('button', { name: 'Voir les pages' }).click();
  await page.getByRole('article', { name: 'Mon carnet' }).waitFor();
  return page;
}

/** `window.print` blocks nothing in a headless browser and says nothing either. */
async function rememberPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
}
