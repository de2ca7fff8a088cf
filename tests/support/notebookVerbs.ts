import type { Locator, Page } from 'playwright-core';
import { openTab, unfold } from './verbs.ts';

/** The part of the page about the notebook. */
export function notebook(page: Page): Locator {
  return page.getByRole('region', { name: 'Mon carnet' });
}

/** Opens the tab of the notebook, with its files. */
export async function showNotebook(page: Page): Promise<void> {
  await openTab(page, 'Mon carnet');
  await unfold(page, 'Le garder, le rouvrir');
}

/** Writes the question of the day. */
export async function say(page: Page, question: string): Promise<void> {
  await (await openWords(page)).fill(question);
  await page.getByRole('button', { name: 'Quitter le guide' }).click();
}

/** The question of the day as the page has it. */
export async function said(page: Page): Promise<string> {
  const words = await (await openWords(page)).inputValue();
  await page.getByRole('button', { name: 'Quitter le guide' }).click();
  return words;
}

/** Opens the first step of the guide. @returns where the question of the day is written */
export async function openWords(page: Page): Promise<Locator> {
  await page
    .getByRole('button', { name: 'Commencer un entretien' })
    .or(page.getByRole('button', { name: 'Reprendre l’entretien' }))
    .click();
  return page.getByRole('textbox', { name: 'La question du jour' });
}

/** Whether the page stops the browser from leaving it: what a person would be asked about. */
export function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });
}

/** Opens the file of a notebook, on a page that has no words yet. */
export async function openNotebookFile(page: Page, text: string): Promise<void> {
  await showNotebook(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ouvrir un carnet' }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name: 'carnet.arpenteur.json', mimeType: 'application/json', buffer });
  await page.getByText('Le carnet est ouvert.').waitFor();
}
