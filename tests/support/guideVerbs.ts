import type { Page } from 'playwright-core';

/** Titles of the steps, in order, as « vous » reads them. */
export const TITLES = [
  'Ce qui vous amène',
  'Dessinez votre territoire',
  'Jusqu’où, comment, quand ?',
  'Ce que vous en pensez, ce que ça donne',
  'Vos pistes de métiers ici',
  'À qui, où aller voir',
  'Mon plan',
] as const;

/** Opens the guide at its first step. */
export async function start(page: Page): Promise<void> {
  await press(page, 'Commencer un entretien');
  await heading(page, TITLES[0]);
}

/** Waits for the title of a step. */
export async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
}

/** Presses a step of the navigation, counted from one. */
export async function goTo(page: Page, step: number): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Étapes' })
    .getByRole('button')
    .nth(step - 1)
    .click();
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
}

/** The same with the keyboard: reached, then Enter. */
export async function enter(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Looks for a commune in a field and takes the first that answers. */
export async function findCommune(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(name);
  await page.getByRole('option').first().click();
}

export async function keepTrade(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Un métier…' }).fill(name);
  await page.getByRole('option').first().click();
  await page.getByRole('heading', { name: /^Ce que j’en dis/ }).waitFor();
}

/** Answers each question with its first proposal. */
export async function guessEverything(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'À votre avis ?' }).waitFor();
  for (const question of await page.locator('.guess').all()) await question.locator('label').first().click();
}
