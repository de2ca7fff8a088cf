import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import { goOn, leaveBy, nameCommune, openKiosk, pressesAreHeard } from '../support/kioskVerbs.ts';
import { NO_RESIDUE, residueOf } from '../support/residue.ts';
import { loop, mapIsStill, middleOfMap, strokeByTouch } from '../support/verbs.ts';

describe('drawing on a kiosk', () => {
  test('with the finger takes the place of what is around the commune, and goes on to the figures', async () => {
    const page = await openKiosk(null, { webgl: true });
    await takeLine(page);
    expect(await seriousFlaws(page)).toEqual([]);

    await drawLoop(page, 300);

    await size(page, /^\d+ communes, /).waitFor();
    await page.getByRole('button', { name: 'Terminer' }).tap();
    await page.getByRole('button', { name: 'Dessiner avec le doigt', pressed: true }).waitFor();
    await goOn(page);
    await page.getByRole('heading', { name: 'Que fait-on par ici ?' }).waitFor();
    await page.getByText('Industrie manufacturière').waitFor();
  });

  test('starts again from nothing, and leaves the commune alone when nothing is drawn', async () => {
    const page = await openKiosk(null, { webgl: true });
    await takeLine(page);
    await drawLoop(page, 300);
    await size(page, /^\d+ communes, /).waitFor();

    await page.getByRole('button', { name: 'Recommencer' }).tap();
    await size(page, /^\d/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Terminer' }).tap();

    await size(page, /^1 commune, /).waitFor();
    await page.getByRole('button', { name: 'Juste ma commune', pressed: true }).waitFor();
  });

  test('says why a line was not taken, until the next one', async () => {
    const page = await openKiosk(null, { webgl: true });
    await takeLine(page);

    await drawLoop(page, 2);
    await page.getByText('Ce trait est trop court').waitFor();
    await drawLoop(page, 300);

    await size(page, /^\d+ communes, /).waitFor();
    expect(await page.getByText('Ce trait est trop court').count()).toBe(0);
  });

  test('gives all its buttons the size of a finger, in large letters too', async () => {
    const page = await openKiosk(null, { webgl: true });
    await page.getByRole('button', { name: 'Grandes lettres' }).tap();
    await takeLine(page);
    const sides = await page.getByRole('button').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const { width, height } = button.getBoundingClientRect();
        return [width, height];
      }),
    );

    expect(Math.min(...sides)).toBeGreaterThanOrEqual(56);
  });

  test('leaves three minutes before the question, then the drawing goes with the visit', async () => {
    const page = await openKiosk(null, { webgl: true, prepare: (fresh) => fresh.clock.install() });
    await takeLine(page);
    await drawLoop(page, 300);
    const question = page.getByRole('alertdialog', { name: 'Vous êtes toujours là ?' });

    await page.clock.runFor(170_000);
    expect(await question.count()).toBe(0);
    await page.clock.runFor(11_000);
    await question.waitFor();
    await leaveBy(page, () => page.clock.runFor(31_000));

    expect(await page.locator('.map-canvas').getAttribute('data-tool')).toBe('');
  });

  test('is wiped with the line still in hand: the next visitor starts from their commune', async () => {
    const page = await openKiosk(null, { webgl: true });
    await takeLine(page);
    await drawLoop(page, 300);
    await size(page, /^\d+ communes, /).waitFor();

    await leaveBy(page, () => page.getByRole('button', { name: 'Effacer et quitter' }).tap());

    expect(await residueOf(page)).toEqual(NO_RESIDUE);
    await nameCommune(page, 'LAVAL', 'Laval');
    await goOn(page);
    await goOn(page);
    await size(page, /^1 commune, /).waitFor();
    await page.getByRole('button', { name: 'Juste ma commune', pressed: true }).waitFor();
  });
});

/** From the first screen to the line in hand, for somebody of Cholet. */
async function takeLine(page: Page): Promise<void> {
  await nameCommune(page, 'CHOL', 'Cholet');
  await goOn(page);
  await goOn(page);
  await page.getByRole('button', { name: 'Dessiner avec le doigt' }).tap();
  await page.getByRole('button', { name: 'Terminer' }).waitFor();
  await mapIsStill(page);
}

async function drawLoop(page: Page, radiusPx: number): Promise<void> {
  await pressesAreHeard(page);
  await strokeByTouch(page, loop(await middleOfMap(page), radiusPx));
}

/** The words that say what is taken in. */
function size(page: Page, words: RegExp) {
  return page.getByRole('status').getByText(words);
}
