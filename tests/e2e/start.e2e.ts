import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { communeRow, communesTable, countedCommunes, summary, unfold } from '../support/verbs.ts';
import { openWithoutMap } from '../support/visit.ts';

describe('starting from a place', () => {
  test.each([
    ['a commune, without its accents', 'chateaubriant', 'Châteaubriant'],
    ['« st » for « saint »', 'st nazaire', 'Saint-Nazaire'],
    ['a postal code', '49300', 'Cholet'],
  ])('finds %s', async (_, typed, name) => {
    const page = await openWithoutMap();

    await search(page, typed);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
    await page.getByRole('button', { name: 'Partir de ce territoire' }).click();

    await unfold(page, 'Toutes les communes');
    await communeRow(page, name).waitFor();
    expect(await countedCommunes(page)).toBe(1);
  });

  test('knows a commune déléguée by the name people still say', async () => {
    const page = await openWithoutMap();

    await search(page, 'La Pommeraye');
    await page
      .getByRole('option', { name: /Mauges-sur-Loire/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Partir de ce territoire' }).click();

    await unfold(page, 'Toutes les communes');
    await communeRow(page, 'Mauges-sur-Loire').waitFor();
  });

  test('takes a whole EPCI, by keyboard', async () => {
    const page = await openWithoutMap();
    const box = page.getByRole('combobox', { name: 'Chercher une commune, un territoire' });

    await box.focus();
    await page.keyboard.type('Mauges Communauté');
    await page
      .getByRole('option', { name: /Mauges Communauté/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Partir de ce territoire' }).focus();
    await page.keyboard.press('Enter');

    // Mauges Communauté: six communes nouvelles.
    expect(await countedCommunes(page)).toBe(6);
    expect(await summary(page, /Vous avez choisi/)).toContain('6 communes');
  });

  test('takes communes typed as a list, and names the unknown ones', async () => {
    const page = await openWithoutMap();

    await page.getByRole('button', { name: 'Taper des noms' }).click();
    await page.getByRole('textbox', { name: /Un nom par ligne/ }).fill('Cholet, Angers\nAtlantide');
    await page
      .getByText(/Atlantide/)
      .last()
      .waitFor();
    await page.getByRole('button', { name: 'Ajouter ces communes' }).click();

    // What was not understood is left to be put right.
    await expect
      .poll(() => page.getByRole('textbox', { name: /Un nom par ligne/ }).inputValue())
      .toBe('Atlantide');
    await page.getByRole('button', { name: 'Fermer' }).click();
    await unfold(page, 'Toutes les communes');
    await communeRow(page, 'Cholet').waitFor();
    await communeRow(page, 'Angers').waitFor();
    expect(await countedCommunes(page)).toBe(2);
  });

  test('adds the neighbours of what is there', async () => {
    const page = await openWithoutMap();
    await search(page, 'Cholet');
    await page
      .getByRole('option', { name: /Cholet/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Partir de ce territoire' }).click();
    await unfold(page, 'Toutes les communes');
    await communesTable(page).waitFor();

    await unfold(page, /^Le compléter/);
    await page.getByRole('button', { name: 'Ajouter les communes voisines' }).click();

    await expect.poll(() => countedCommunes(page)).toBeGreaterThan(3);
  });

  test('without knowing the name leaves the page as it is', async () => {
    const page = await openWithoutMap();

    await search(page, 'xqzzk');

    await page.getByText(/xqzzk/).first().waitFor();
    expect(await communesTable(page).count()).toBe(0);
  });
});

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Chercher une commune, un territoire' }).fill(text);
}
