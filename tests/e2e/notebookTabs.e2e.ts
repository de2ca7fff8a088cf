import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import { asksBeforeLeaving, notebook, openWords, said, say, showNotebook } from '../support/notebookVerbs.ts';
import { linkOf, myTerritory, SQUARE } from '../support/verbs.ts';
import { paintNothing, visit } from '../support/visit.ts';

const WEST_OF_ANGERS = { shape: [{ outer: SQUARE, holes: [] }] };

describe('two tabs of one browser', () => {
  test('the second is told that a notebook is kept, sees it, and keeps both', async () => {
    const [a, b] = await openTwoTabs();
    await say(a, 'MOTS DE A');
    await keepHere(a);
    await say(b, 'MOTS DE B');
    await showNotebook(b);
    await notebook(b).getByRole('button', { name: 'Garder sur cet appareil' }).click();
    await b.getByText(/^Un autre carnet est gardé ici/).waitFor();
    expect(await seriousFlaws(b)).toEqual([]);
    await b.getByRole('button', { name: 'Voir l’autre carnet' }).click();
    await b.getByRole('dialog').getByRole('button', { name: 'Réunir les deux' }).click();
    await isKept(b);

    await expect.poll(() => asksBeforeLeaving(b)).toBe(false);
    await a.getByText('Le carnet a changé dans un autre onglet').waitFor();
    expect(await said(a)).toBe('MOTS DE B\n\nMOTS DE A');
  });

  test('what one erases, the other no longer says to keep', async () => {
    const [a, b] = await openTwoTabs();
    await say(a, 'MOTS DE A');
    await keepHere(a);
    await expect.poll(() => asksBeforeLeaving(a)).toBe(false);
    await showNotebook(b);
    await notebook(b).getByRole('button', { name: 'Garder sur cet appareil' }).click();
    await b.getByRole('button', { name: 'Effacer de cet appareil' }).click();

    await a.getByText(/^Un autre onglet a effacé le carnet de cet appareil/).waitFor();
    await notebook(a).getByRole('button', { name: 'Garder sur cet appareil' }).waitFor();
    expect(await asksBeforeLeaving(a)).toBe(true);
  });

  test('one notebook taken up in both follows from one to the other', async () => {
    const [a, b] = await openTwoTabs();
    await say(a, 'Partir ?');
    await keepHere(a);
    await showNotebook(b);
    await notebook(b).getByRole('button', { name: 'Garder sur cet appareil' }).click();
    await b.getByRole('button', { name: 'Voir l’autre carnet' }).click();
    await b.getByRole('dialog').getByRole('button', { name: 'Reprendre ce carnet' }).click();
    await isKept(b);

    const words = await openWords(a);
    await say(b, 'Partir ? Dit en B.');
    await expect.poll(() => words.inputValue()).toBe('Partir ? Dit en B.');
    await a.getByText('Le carnet a changé dans un autre onglet').waitFor();
  });
});

/** Two pages that share what the device keeps, opened while nothing is kept. */
async function openTwoTabs(): Promise<readonly [Page, Page]> {
  const a = await visit({ webgl: false, link: linkOf(WEST_OF_ANGERS) });
  await myTerritory(a).waitFor();
  const b = await a.context().newPage();
  await b.addInitScript(paintNothing);
  await b.goto(a.url());
  await myTerritory(b).waitFor();
  return [a, b];
}

async function keepHere(page: Page): Promise<void> {
  await showNotebook(page);
  await notebook(page).getByRole('button', { name: 'Garder sur cet appareil' }).click();
  await page.getByRole('button', { name: 'Garder ici' }).click();
  await isKept(page);
}

async function isKept(page: Page): Promise<void> {
  await notebook(page)
    .getByText(/^Gardé sur cet appareil jusqu’au /)
    .waitFor();
}
