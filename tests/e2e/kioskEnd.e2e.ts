import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import { goToAddresses, goToTradeSearch, leaveBy, nameCommune, openKiosk } from '../support/kioskVerbs.ts';
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

  test('leaves nothing of the trade that was looked for', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToTradeSearch(page);
    for (const letter of SECRET_TRADE) await page.getByRole('button', { name: letter, exact: true }).tap();
    expect(await heapHolds(page, SECRET_TRADE)).toBe(true);

    await leaveBy(page, () => page.getByRole('button', { name: 'Effacer et quitter' }).tap());

    expect(await residueOf(page)).toEqual(NO_RESIDUE);
    expect(await page.content()).not.toContain(SECRET_TRADE);
    expect(await heapHolds(page, SECRET_TRADE)).toBe(false);
  }, 120_000);

  test('cannot be undone by Back', async () => {
    const page = await openKiosk();
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToAddresses(page);
    await leaveBy(page, () => page.getByRole('button', { name: 'Effacer et quitter' }).tap());

    await page.goBack().catch(() => null);

    expect(page.url()).toBe('about:blank');
  });

  test('comes by itself after 90 seconds and a countdown that a touch stops', async () => {
    const page = await openKiosk(null, { prepare: (fresh) => fresh.clock.install() });
    await nameCommune(page, 'CHOL', 'Cholet');
    await page.clock.runFor(91_000);
    const question = page.getByRole('alertdialog', { name: 'Vous êtes toujours là ?' });
    await question.waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await question.getByRole('button', { name: 'Continuer' }).tap();
    await question.waitFor({ state: 'detached' });
    await page.getByText('Vous avez choisi Cholet.').waitFor();

    await page.clock.runFor(91_000);
    await question.waitFor();
    await leaveBy(page, () => page.clock.runFor(31_000));

    expect(await page.content()).not.toContain('Vous avez choisi');
  });

  test('comes in real time with the times of the centre', async () => {
    const page = await openKiosk({ idle: { afterSeconds: 5, countdownSeconds: 5 } });
    await nameCommune(page, 'CHOL', 'Cholet');

    await leaveBy(page, () => page.getByText(/^Tout s’efface dans \d secondes/).waitFor());

    expect(await residueOf(page)).toEqual(NO_RESIDUE);
  });

  test('leaves a blank kiosk where the files are out of reach', async () => {
    const page = await openKiosk(null, { expected: /ERR_INTERNET_DISCONNECTED/ });
    await nameCommune(page, 'CHOL', 'Cholet');
    const near = await rulerKm(page);
    await page.context().setOffline(true);

    await page.getByRole('button', { name: 'Effacer et quitter' }).tap();

    await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
    expect(await page.content()).not.toContain('Vous avez choisi');
    // The map does not show either where they looked.
    await mapIsStill(page);
    expect(await rulerKm(page)).toBeGreaterThan(5 * near);
  });
});
