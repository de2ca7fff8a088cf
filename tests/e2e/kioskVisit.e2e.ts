import { describe, expect, test } from 'vitest';
import { flawsInSizes, READ_IN_EVERY_WAY } from '../support/flaws.ts';
import {
  goOn,
  goToAddresses,
  goToTrade,
  nameCommune,
  openKiosk,
  pressesAreHeard,
} from '../support/kioskVerbs.ts';
import { middleOfMap, rulerKm } from '../support/verbs.ts';

describe('a visit alone', () => {
  test(
    'goes from a commune to three addresses and a page, and every screen passes axe in several sizes',
    async () => {
      const page = await openKiosk({ publicAddress: 'https://example.org/' }, { webgl: true });
      const flaws: string[] = [];
      let turn = 0;
      const look = async () => flaws.push(...(await flawsInSizes(page, turn++)));
      await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
      await look();
      await nameCommune(page, 'CHOL', 'Cholet');
      await look();
      await page.getByRole('button', { name: 'C’est ma commune' }).tap();
      await page.getByRole('heading', { name: 'De quoi avez-vous besoin ?' }).waitFor();
      await look();
      await page.getByRole('button', { name: 'Trouver un travail' }).tap();
      await page.getByRole('button', { name: 'Jusqu’à 10 km' }).tap();
      await page
        .getByRole('status')
        .getByText(/^\d+ communes, /)
        .waitFor();
      await look();
      await goOn(page);
      await look();
      // A sector, who recruits there, the trades of one of them.
      await page.locator('button.kiosk-bars__bar').first().tap();
      await page.getByRole('button', { name: 'Tous les secteurs' }).waitFor();
      await look();
      await page.locator('button.kiosk-bars__bar').first().tap();
      await look();
      await page.locator('.kiosk-branches .kiosk-card').first().tap();
      await page.getByRole('img', { name: /^Code à viser : Offres/ }).waitFor();
      await look();
      await goOn(page);
      await page.getByRole('heading', { name: 'Mes 3 adresses' }).waitFor();
      expect(await page.locator('.kiosk-door').count()).toBe(3);
      expect(await page.getByText(/^Tél\. \d/).count()).toBe(3);
      await look();
      await page.getByRole('button', { name: 'Tous les lieux autour' }).tap();
      await look();
      await page.locator('.kiosk-family').first().tap();
      await look();
      await goOn(page);
      await goOn(page);
      await page.getByRole('img', { name: 'Code à viser : mes adresses' }).waitFor();
      await look();

      expect(flaws).toEqual([]);
    },
    READ_IN_EVERY_WAY ? 1_800_000 : 300_000,
  );

  test('can be made in a window smaller than any kiosk, where no telephone number is broken', async () => {
    const page = await openKiosk(null, { width: 390, height: 844 });
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToTrade(page);
    await goOn(page);
    const phones = page.locator('.kiosk-door__phone');
    await phones.first().waitFor();

    const lines = await phones.evaluateAll((all) =>
      all.map((phone) => phone.clientHeight / Number.parseFloat(getComputedStyle(phone).lineHeight)),
    );
    expect(Math.max(...lines)).toBeLessThan(1.5);
    expect(await page.evaluate(() => document.scrollingElement?.scrollHeight)).toBe(844);
  });

  test('leaves no room to a map that there cannot be, nor says to touch it', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToAddresses(page);
    const screen = await page.locator('.kiosk__screen').boundingBox();

    expect(screen?.y).toBe(0);
    await page.getByRole('button', { name: 'Tous les lieux autour' }).tap();
    await page.getByText('Touchez une famille. Plein').waitFor();
  });

  test('replaces an address that does not suit', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToAddresses(page);
    const first = page.locator('.kiosk-door h2').first();
    const refused = await first.textContent();

    await page.getByRole('button', { name: `En voir une autre que ${refused}` }).tap();

    expect(await page.locator('.kiosk-door h2').allTextContents()).not.toContain(refused);
    expect(await page.locator('.kiosk-door').count()).toBe(3);
  });

  test('goes by the keyboard from the field to what was found: the letters are one stop, their arrows go along', async () => {
    const page = await openKiosk();
    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();
    await page.getByLabel('Nom de la commune').fill('chole');
    await page.getByRole('button', { name: 'Cholet', exact: true }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('B');
    await page.keyboard.press('Tab');

    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cholet');
  });

  test('keeps an address that was chosen in a list, by the keyboard, first among the three', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToAddresses(page);
    await page.getByRole('button', { name: 'Tous les lieux autour' }).tap();
    await pressesAreHeard(page);
    await page.locator('.kiosk-family').first().focus();
    await page.keyboard.press('Enter');
    const chosen = page.locator('.kiosk-door').first();
    const name = await chosen.getByRole('heading').textContent();
    await pressesAreHeard(page);
    await chosen.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await chosen.getByRole('button', { pressed: true }).waitFor();
    await goOn(page);

    await page.getByRole('heading', { name: 'Mes 3 adresses' }).waitFor();
    expect(await page.locator('.kiosk-door h2').first().textContent()).toBe(name);
    expect(await page.locator('.kiosk-door').count()).toBe(3);
  });

  test('keeps the village that was named, from the question to the paper', async () => {
    const page = await openKiosk();
    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();
    for (const letter of 'POMMER') await page.getByRole('button', { name: letter, exact: true }).tap();
    await page
      .getByRole('button', { name: /^La Pommeraye/ })
      .first()
      .tap();
    await page.getByText('Vous avez choisi La Pommeraye, dans Mauges-sur-Loire.').waitFor();
    await goOn(page);
    await page.getByText('Vous habitez à La Pommeraye.').waitFor();
    for (let screen = 0; screen < 4; screen++) await goOn(page);
    await page.getByText('Trouver un travail · depuis La Pommeraye').waitFor();
    await goOn(page);
    await page.emulateMedia({ media: 'print' });

    await page.locator('.kiosk-paper').getByText('depuis La Pommeraye').waitFor();
  });

  test('prints its addresses and nothing of the screen', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToAddresses(page);
    const names = await page.locator('.kiosk-door h2').allTextContents();
    await goOn(page);
    await page.emulateMedia({ media: 'print' });

    const paper = page.locator('.kiosk-paper');
    for (const name of names) await paper.getByText(name, { exact: true }).first().waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('offers the largest communes before a letter is typed', async () => {
    const page = await openKiosk({ start: 'EPCI:244900015' });
    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();
    await page.getByText('Les plus peuplées').waitFor();

    await page.getByRole('button', { name: 'Angers', exact: true }).tap();

    await page.getByText('Vous avez choisi Angers.').waitFor();
  });

  test('takes the commune that is touched on the map', async () => {
    const page = await openKiosk({ start: '49099' }, { webgl: true });
    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();
    // The whole region is shown until the settings of the centre are there.
    await expect.poll(() => rulerKm(page)).toBeLessThan(10);

    await pressesAreHeard(page);
    await page.touchscreen.tap(...(await middleOfMap(page)));

    await page.getByText('Vous avez choisi Cholet.').waitFor();
  });

  test('is read aloud by a voice of the device, never by a distant one', async () => {
    const page = await openKiosk(null, { prepare: (fresh) => fresh.addInitScript(giveVoices) });
    await page.getByRole('button', { name: 'Écouter' }).tap();

    const said = await page.evaluate(() => document.documentElement.dataset['said']);
    expect(said).toContain('Autour de chez vous');
    await page.getByRole('button', { name: 'Arrêter la lecture' }).waitFor();
    await page.getByRole('button', { name: 'English' }).tap();
    await page.getByRole('button', { name: 'Touch to start' }).waitFor();
    expect(await page.getByRole('button', { name: /Listen|Stop reading/ }).count()).toBe(0);
  });

  test('can be led in easy French', async () => {
    const page = await openKiosk();
    await page.getByRole('button', { name: 'Facile à lire' }).tap();
    await nameCommune(page, 'CHOL', 'Cholet');
    await page.getByText('Vous habitez à Cholet ?').waitFor();
    await goToAddresses(page);

    await page.getByText('Vous partez de Cholet.').waitFor();
    await goOn(page);
    await page.getByRole('heading', { name: 'Garder mes adresses' }).waitFor();
  });

  test('can be led in English, names of the country staying French', async () => {
    const page = await openKiosk();
    await page.getByRole('button', { name: 'English' }).tap();
    await page.getByRole('button', { name: 'Touch to start' }).tap();
    for (const letter of 'CHOL') await page.getByRole('button', { name: letter, exact: true }).tap();
    await page.getByRole('button', { name: 'Cholet', exact: true }).tap();
    await goToAddresses(page);

    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('heading', { name: 'My 3 addresses' }).waitFor();
    expect(await page.locator('.kiosk-door h2[lang="fr"]').count()).toBe(3);
  });

  test('has nothing French left around the map nor beside its codes in English', async () => {
    const page = await openKiosk(null, { webgl: true });
    await page.getByRole('button', { name: 'English' }).tap();
    const map = page.getByRole('region', { name: 'Map', exact: true });
    for (const name of ['Zoom in', 'Zoom out', 'The whole region'])
      await map.getByRole('button', { name, exact: true }).waitFor();
    await map.getByRole('application', { name: 'Interactive map of the region' }).waitFor();
    await map.getByText(/^Sources: .*INSEE/).waitFor();
    await page.getByRole('button', { name: 'Touch to start' }).tap();
    await page.getByRole('button', { name: 'Angers', exact: true }).tap();
    await goToTrade(page);

    await page.getByRole('img', { name: 'Code to scan: Job offers (France Travail)' }).waitFor();
    expect(await page.locator('.kiosk-links').textContent()).toMatch(/Filled in: Angers/);
    expect(await page.locator('.kiosk-links').textContent()).not.toMatch(/Prérempli|vérifi/);
  });
});

/** A French voice on the device and an English one on a server, in place of the browser's own: it has none here. */
function giveVoices(): void {
  const voices = [
    { lang: 'fr-FR', localService: true },
    { lang: 'en-GB', localService: false },
  ];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => {},
    speak: ({ text }: { readonly text: string }) => {
      document.documentElement.dataset['said'] = text;
    },
  });
  const Utterance = function (this: { text: string }, text: string) {
    this.text = text;
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}
