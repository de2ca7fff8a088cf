import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { linkOf, linkTo, myTerritory, SQUARE, unfold } from '../support/verbs.ts';
import { openMap } from '../support/visit.ts';

describe('the card of an intercommunality', () => {
  test('opens from the search, names its contacts, and says what our sources do not have', async () => {
    const page = await openMap();
    await page.getByRole('combobox', { name: /Chercher une commune/ }).fill('Cholet Agglomération');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: 'Voir sa fiche' }).click();

    const card = page.getByRole('region', { name: 'CA Cholet Agglomération' });
    await card.getByText(/pour l’économie, d’abord /).waitFor();
    await press(card, 'À qui parler, commune par commune');
    await card.getByRole('list', { name: 'Cholet' }).getByText('France Travail').first().waitFor();
    await press(card, 'Ce que nos sources n’ont pas');
    await card.getByText(/^Nos sources ne citent pas de .*mission économique/).waitFor();
    await card.getByRole('button', { name: 'Fermer la fiche de l’intercommunalité' }).click();
    expect(await card.count()).toBe(0);
  });

  test('opens from the card of a commune, and from the zones that a territory crosses', async () => {
    const page = await openMap({ link: linkTo({ commune: '49099' as CommuneCode }) });

    await page
      .getByRole('region', { name: 'Cholet' })
      .getByRole('button', { name: 'CA Cholet Agglomération' })
      .click();
    await page
      .getByRole('region', { name: 'CA Cholet Agglomération' })
      .getByText(/^\d+ communes, .* habitants/)
      .waitFor();

    const other = await openMap({ link: linkOf({ shape: [{ outer: SQUARE, holes: [] }] }) });
    await unfold(other, 'Ce que votre trait traverse');
    await myTerritory(other).getByRole('button', { name: 'CC Loire Layon Aubance' }).click();
    const card = other.getByRole('region', { name: 'CC Loire Layon Aubance' });
    await card.getByText(/^\d+ communes, .* habitants/).waitFor();
    expect(await seriousFlaws(other)).toEqual([]);
  });
});

function press(card: Locator, name: string): Promise<void> {
  return card.getByRole('button', { name }).click();
}
