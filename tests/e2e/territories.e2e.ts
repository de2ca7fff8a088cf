import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { linkOf, myTerritory, unfold } from '../support/verbs.ts';
import { openWithoutMap } from '../support/visit.ts';

/** Mauges-sur-Loire, then Cholet as well. */
const ONE = linkOf({ choices: { ['49244' as CommuneCode]: 'in' } });

describe('several territories', () => {
  test('are compared in words and in figures, and each keeps its own undo', async () => {
    const page = await openWithoutMap({ link: ONE });
    await start(page, 'Celui d’après', 'Commencer par une copie');
    await unfold(page, /^Le compléter/);
    await page.getByRole('button', { name: 'Ajouter les communes voisines' }).click();

    const mine = myTerritory(page);
    await mine
      .locator('[data-answer-sentence]')
      .filter({
        hasText: /^De l’un à l’autre, \d+ communes de plus\s: \+.* habitants, .*lieux? où aller\.$/u,
      })
      .waitFor();
    await mine.getByText(/^En plus\s: /).waitFor();
    await unfold(page, 'Commune par commune, et en chiffres');
    await mine.getByText(/Vous aviez 1 commune, vous en avez \d+\./).waitFor();
    expect(await mine.getByText(/^de [\d\s]+ à [\d\s]+, soit \+/).count()).toBe(2);

    await page.getByRole('button', { name: /^Reprendre Le mien/ }).click();
    await mine.getByText(/Vous avez choisi 1 commune/).waitFor();
    expect(
      await page.getByRole('button', { name: 'Annuler', exact: true }).getAttribute('aria-disabled'),
    ).toBe('true');
  });

  test('are four at most, removed and put back, by keyboard alone', async () => {
    const page = await openWithoutMap({ link: ONE });
    for (const author of ['Celui du conseiller', 'Celui d’avant', 'Celui d’après']) {
      await start(page, author, 'Commencer par une copie', 'keyboard');
    }

    await page.getByRole('button', { name: 'Un autre territoire' }).press('Enter');
    await page.getByText(/Quatre territoires sont déjà là/).waitFor();
    await page.getByRole('button', { name: /^Retirer Celui d’avant/ }).press('Enter');
    expect(await page.getByRole('button', { name: /^Retirer / }).count()).toBe(3);
    await page.getByRole('button', { name: 'Le remettre' }).press('Enter');

    await page.getByRole('button', { name: /^Retirer Celui d’avant/ }).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
  });

  test('are found again by Back', async () => {
    const page = await openWithoutMap({ link: ONE });
    await start(page, 'Celui du conseiller', 'Commencer une carte blanche');
    await page.getByRole('combobox', { name: 'Chercher une commune, un territoire' }).fill('Cholet');
    await page
      .getByRole('option', { name: /^Cholet/ })
      .first()
      .click();
    await page.getByRole('button', { name: /Partir de ce territoire/ }).click();
    await myTerritory(page)
      .getByText(/Vous avez choisi 1 commune/)
      .waitFor();

    await page.getByRole('button', { name: /^Reprendre Le mien/ }).click();
    await page.goBack();

    await page.getByRole('button', { name: /^Reprendre Le mien/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Retirer / }).count()).toBe(2);
  });
});

async function start(
  page: Page,
  author: string,
  from: string,
  by: 'mouse' | 'keyboard' = 'mouse',
): Promise<void> {
  const press = (name: string) => {
    const button = page.getByRole('button', { name });
    return by === 'mouse' ? button.click() : button.press('Enter');
  };
  await press('Un autre territoire');
  const radio = page.getByRole('radio', { name: author });
  await (by === 'mouse' ? page.locator('label').filter({ has: radio }).click() : radio.press(' '));
  await press(from);
  await page.getByRole('button', { name: new RegExp(`^Retirer ${author}`) }).waitFor();
}
