import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import {
  goToAddresses,
  goToTradeSearch,
  leaveBy,
  nameCommune,
  openKiosk,
  pressesAreHeard,
} from '../support/kioskVerbs.ts';
import { heapHolds, NO_RESIDUE, residueOf } from '../support/residue.ts';
import { mapIsStill, rulerKm } from '../support/verbs.ts';

/** Typed by the first visitor and by nobody else: no file of the application has it. */
const SECRET = 'CHOLETZQKX';

/** The same, in the search of a trade. */
const SECRET_TRADE = 'BOULANGERZQKX';

describe('the end of a visit', () => {
  test('leaves nothing to the next visitor, whose own visit works', async () => {
    const page = await openKiosk();
    await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
    const entries = await page.evaluate(() => history.length);
    await nameCommune(page, SECRET.slice(0, 6), 'Cholet');
    await page.getByRole('button', { name: 'Une autre commune' }).tap();
    for (const letter of SECRET) await page.getByRole('button', { name: letter, exact: true }).tap();
    // The proof is worth something only if it sees the text while it is there.
    expect(await heapHolds(page, SECRET)).toBe(true);

    await leaveBy(page, () => page.getByRole('button', { name: 'Effacer et quitter' }).tap());

    expect(await residueOf(page)).toEqual(NO_RESIDUE);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await page.content()).not.toMatch(new RegExp(`${SECRET}|Choletais`, 'i'));
    expect(await heapHolds(page, SECRET)).toBe(false);

    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();
    expect(await page.getByLabel('Nom de la commune').inputValue()).toBe('');
    for (const letter of 'LAVAL') await page.getByRole('button', { name: letter, exact: true }).tap();
    await page.getByRole('button', { name: 'Laval', exact: true }).tap();
    await goToAddresses(page);
    expect(await page.locator('.kiosk-doors').first().textContent()).not.toContain('Cholet');
  }, 120_000);

  test('leaves nothing of the trade that was looked for, nor to Back', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToTradeSearch(page);
    for (const letter of SECRET_TRADE) await page.getByRole('button', { name: letter, exact: true }).tap();
    expect(await heapHolds(page, SECRET_TRADE)).toBe(true);

    await leaveBy(page, () => page.getByRole('button', { name: 'Effacer et quitter' }).tap());

    expect(await residueOf(page)).toEqual(NO_RESIDUE);
    expect(await page.content()).not.toContain(SECRET_TRADE);
    expect(await heapHolds(page, SECRET_TRADE)).toBe(false);
    await page.goBack().catch(() => null);
    expect(page.url()).toBe('about:blank');
  }, 120_000);

  test('is taken back exactly as it was, and a hurried double tap neither ends it nor prints twice', async () => {
    const page = await openKiosk(null, {
      prepare: (fresh) => fresh.addInitScript(countSheets),
    });
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToAddresses(page);
    const emporter = page.locator('.kiosk-ways__on');
    await hurriedTaps(page, emporter);
    await page.getByRole('heading', { name: 'À emporter' }).waitFor();
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await hurriedTaps(page, page.getByRole('button', { name: 'Imprimer mes adresses' }));
    await page.getByText(/^C’est envoyé à l’imprimante/).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'sheets'))).toBe(1);

    const before = await page.locator('.kiosk__screen').innerHTML();
    await page.getByRole('button', { name: 'J’ai fini' }).tap();
    await page.getByRole('alertdialog').waitFor();
    expect(await page.title()).toMatch(/^Bonne route\s!/);
    await page.getByRole('button', { name: 'Revenir' }).tap();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await page.locator('.kiosk__screen').innerHTML()).toBe(before);
    expect(await page.title()).toContain('À emporter');
  });

  test('comes by itself after 90 seconds and a countdown that a touch stops', async () => {
    const page = await openKiosk(null, { prepare: (fresh) => fresh.clock.install() });
    await nameCommune(page, 'CHOL', 'Cholet');
    await page.clock.runFor(91_000);
    const question = page.getByRole('alertdialog', { name: 'Vous êtes toujours là ?' });
    await question.waitFor();
    expect(await page.title()).toContain('Vous êtes toujours là');
    expect(await seriousFlaws(page)).toEqual([]);
    await question.getByRole('button', { name: 'Continuer' }).tap();
    await question.waitFor({ state: 'detached' });
    await page.getByText('Vous avez choisi Cholet.').waitFor();

    await page.clock.runFor(91_000);
    await question.waitFor();
    await page.clock.runFor(31_000);
    // The goodbye is seen, and the visit can still be had back.
    await page.getByRole('button', { name: 'Revenir' }).tap();
    await page.getByText('Vous avez choisi Cholet.').waitFor();
    await page.clock.runFor(121_000);
    await leaveBy(page, async () => {});

    expect(await page.content()).not.toContain('Vous avez choisi');
  });

  test('comes in real time with the times of the centre', async () => {
    const page = await openKiosk({ idle: { afterSeconds: 5, countdownSeconds: 5 } });
    await nameCommune(page, 'CHOL', 'Cholet');

    await page.getByRole('alertdialog', { name: 'Bonne route !' }).waitFor({ timeout: 20_000 });
    // Nobody presses anything: the page that comes next is new.
    await page.evaluate(() => document.documentElement.setAttribute('data-first-visitor', ''));
    await page.getByRole('heading', { name: 'Tout est effacé.' }).waitFor();
    await page.locator('html:not([data-first-visitor])').waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();

    expect(await residueOf(page)).toEqual(NO_RESIDUE);
  });

  test('leaves a blank kiosk where the files are out of reach', async () => {
    const page = await openKiosk(null, { webgl: true, expected: /ERR_INTERNET_DISCONNECTED/ });
    await nameCommune(page, 'CHOL', 'Cholet');
    const near = await rulerKm(page);
    await page.context().setOffline(true);

    await page.getByRole('button', { name: 'Effacer et quitter' }).tap();
    await page.getByRole('button', { name: 'Tout effacer maintenant' }).tap();

    await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
    expect(await page.content()).not.toContain('Vous avez choisi');
    // The map does not show either where they looked.
    await mapIsStill(page);
    expect(await rulerKm(page)).toBeGreaterThan(5 * near);
  });
});

/** Three taps at one place, as fast as a hand that trembles. */
async function hurriedTaps(page: Page, on: Locator): Promise<void> {
  const box = await on.boundingBox();
  await pressesAreHeard(page);
  const [x, y] = [box!.x + box!.width / 2, box!.y + box!.height / 2];
  for (let tap = 0; tap < 3; tap++) await page.touchscreen.tap(x, y);
}

/** In the page, in place of the printer. */
function countSheets(): void {
  const count = { sheets: 0, print: () => Object.assign(window, { sheets: ++count.sheets }) };
  Object.assign(window, count);
}
