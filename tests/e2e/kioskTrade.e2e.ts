import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import { goToTradeSearch, nameCommune, openKiosk } from '../support/kioskVerbs.ts';

describe('a visit alone, among trades', () => {
  test('finds a trade by its letters, on the screen or on a keyboard', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToTradeSearch(page);
    for (const letter of 'SOUDE') await page.getByRole('button', { name: letter, exact: true }).tap();
    await page.getByRole('button', { name: 'Soudeur / Soudeuse', exact: true }).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await page.getByLabel('Nom du métier').fill('');
    await page.getByLabel('Nom du métier').pressSequentially('boulangère');
    await page.getByRole('button', { name: 'Boulanger / Boulangère', exact: true }).tap();

    await page.getByRole('heading', { name: 'Boulanger / Boulangère' }).waitFor();
    await page.getByRole('img', { name: /^Code à viser : Offres/ }).waitFor();
    await page.getByRole('button', { name: 'Un autre métier' }).tap();
    expect(await page.getByLabel('Nom du métier').inputValue()).toBe('');
  });

  test('leads from the trade that is one’s own to others, in three presses, and back', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOLET', 'Cholet');
    await goToTradeSearch(page);
    await page.getByLabel('Nom du métier').fill('aide soignante');
    await page
      .getByRole('button', { name: /^Aide-soignante?/ })
      .first()
      .tap();

    await page.getByRole('button', { name: 'C’est mon métier' }).tap();
    await page.getByText(/^Après «\sAide-soignant/u).waitFor();
    const cards = page.locator('.kiosk-branches .kiosk-card');
    const [first, ...others] = await cards.allInnerTexts();
    expect(others).toHaveLength(7);
    await page.getByText(/^D’après le ROME.*bassin de Cholet, 20\d\d/u).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await cards.first().tap();

    await page.getByRole('heading', { level: 2, name: first?.split('\n')[0] ?? '', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Retour', exact: true }).tap();
    await cards.first().waitFor();
    expect((await cards.allInnerTexts())[0]).toBe(first);
  });

  test('says what is the closest when no trade is called so, and that there is none', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToTradeSearch(page);
    const field = page.getByLabel('Nom du métier');

    await field.fill('boulenger');
    await page.getByText('Voici les plus proches').first().waitFor();
    await page.getByRole('button', { name: 'Boulanger / Boulangère', exact: true }).waitFor();
    await field.fill('zzzzqqq');
    await page.getByText('Aucun métier trouvé').first().waitFor();
    await page.getByRole('button', { name: 'Tous les domaines' }).tap();

    await page.getByRole('button', { name: 'Bâtiment, travaux publics' }).waitFor();
  });
});
