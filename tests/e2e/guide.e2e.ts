import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../src/domain/ids.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { isInSight } from '../support/budgets.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { enter, goTo, heading, keepTrade, press, start, TITLES } from '../support/guideVerbs.ts';
import {
  drawLoop,
  linkTo,
  MAUGES,
  mapIsStill,
  middleOfMap,
  myTerritory,
  SQUARE,
  unfold,
} from '../support/verbs.ts';
import { openMap, openWithoutMap } from '../support/visit.ts';

describe('before anything is drawn', () => {
  test('there is no figure, no legend, no layer and no place, whatever was shown before', async () => {
    const page = await openMap({ link: 'v=1&i=density&m=-0.8000%2C47.4000%2C8.50' });
    await start(page);
    await press(page, 'Suivant');
    await heading(page, TITLES[1]);
    await mapIsStill(page);
    await page.mouse.move(...(await middleOfMap(page)));
    await page.locator('.readout__name').waitFor();

    expect(await page.locator('.column').textContent()).not.toMatch(/\d/);
    expect(await page.locator('.readout').textContent()).not.toMatch(/\d/);
    expect(await page.locator('.legend, .layers, .communes, .live').count()).toBe(0);

    await page.mouse.click(...(await middleOfMap(page)));
    expect(await page.locator('.column').textContent()).not.toMatch(/\d/);
  });

  test('figures wait after the stroke too, until they are asked for', async () => {
    const page = await openMap();
    await start(page);
    await goTo(page, 2);
    await drawLoop(page, 80);
    await page.getByText('Les chiffres attendent que vous les demandiez.').waitFor();
    expect(await page.locator('.column').textContent()).not.toMatch(/\d/);

    await goTo(page, 4);
    await press(page, 'Voir sans deviner');
    await page.getByRole('region', { name: 'Légende' }).waitFor();
  });
});

describe('without a drawing', () => {
  test('going on is asked once, and the fourth step says what to do', async () => {
    const page = await openWithoutMap();
    await start(page);
    await goTo(page, 2);

    await press(page, 'Suivant');
    await page
      .getByRole('alert')
      .getByText(/Continuer quand même/)
      .waitFor();
    await heading(page, TITLES[1]);
    await press(page, 'Suivant');
    await heading(page, TITLES[2]);

    await press(page, 'Suivant');
    await page
      .locator('[data-answer-sentence]')
      .getByText(/^Rien n’est encore dessiné/)
      .waitFor();
    await press(page, 'Aller au dessin');
    await heading(page, TITLES[1]);
  });

  test.each([
    [1280, 800],
    [390, 844],
  ])('« Dessiner » is seen first at %i × %i, then why one stops there', async (width, height) => {
    const page = await openMap({ width, height });
    await start(page);
    await goTo(page, 2);
    expect(await isInSight(page, 'button', 'Dessiner')).toBe(true);

    await drawLoop(page, 60);
    await press(page, 'Terminer');

    const why = page.getByRole('heading', { name: 'Pourquoi vous arrêtez-vous là' });
    await expect
      .poll(async () => {
        const box = await why.boundingBox();
        const column = await page.locator('[data-column]').boundingBox();
        return box && column && box.y >= column.y && box.y + box.height <= column.y + column.height;
      })
      .toBe(true);
  });
});

describe('the way through', () => {
  test('Back of the browser goes to the step before, and keeps what was drawn', async () => {
    const page = await openMap();
    await start(page);
    await press(page, 'Suivant');
    await drawLoop(page, 80);
    await press(page, 'Terminer');
    await press(page, 'Suivant');
    await heading(page, TITLES[2]);

    await page.goBack();
    await heading(page, TITLES[1]);
    await page.getByText(/^Votre territoire prend /).waitFor();

    await page.goBack();
    await heading(page, TITLES[0]);
    await page.goBack();
    await myTerritory(page)
      .getByText(/^Vous avez dessiné /)
      .waitFor();

    await page.goForward();
    await heading(page, TITLES[0]);
  });

  test('a landmark is placed by a tap on the map, and told by the commune it is near', async () => {
    const page = await openMap();
    await start(page);
    await goTo(page, 2);
    await page.getByText('J’aimerais découvrir', { exact: true }).click();
    await press(page, 'Montrer sur la carte');

    await page.mouse.click(...(await middleOfMap(page)));

    await page
      .getByRole('list', { name: 'Repères posés' })
      .getByText(/^J’aimerais découvrir\s: un point près de /u)
      .waitFor();
    await page.getByRole('button', { name: 'Montrer sur la carte', pressed: false }).waitFor();
  });

  test('a landmark is placed by the keyboard, which finds its place again', async () => {
    const page = await openMap();
    await start(page);
    await goTo(page, 2);
    await enter(page, 'Montrer sur la carte');
    const map = page.getByRole('application');
    await expect.poll(() => map.evaluate((canvas) => canvas === document.activeElement)).toBe(true);

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');

    await page
      .getByRole('list', { name: 'Repères posés' })
      .getByText(/^J’y vis\s: un point près de /u)
      .waitFor();
    const button = page.getByRole('button', { name: 'Montrer sur la carte' });
    await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test('what was asked for takes the focus, and only the column moves', async () => {
    const page = await openWithoutMap({ link: linkTo(DRAWN), width: 390, height: 844 });
    await start(page);
    await goTo(page, 4);
    await press(page, 'Voir sans deviner');
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Mon territoire');
    expect(await page.evaluate(() => document.querySelector('.guide-bar')?.getBoundingClientRect().top)).toBe(
      0,
    );

    await goTo(page, 5);
    await keepTrade(page, 'soudeur');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('trade');
    expect(await page.evaluate(() => document.querySelector('.guide-bar')?.getBoundingClientRect().top)).toBe(
      0,
    );
  });

  test('leaving gives the focus to the way back', async () => {
    const page = await openWithoutMap();
    await start(page);

    await press(page, 'Quitter le guide');

    const back = page.getByRole('button', { name: 'Reprendre l’entretien' });
    await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('what is taken away can be put back', async () => {
    const page = await openWithoutMap();
    await start(page);
    await goTo(page, 6);
    await unfold(page, 'Aller voir, aller parler');
    await press(page, /^Prévoir un appel/);
    await goTo(page, 7);

    await press(page, 'Retirer du plan : Appel');
    await press(page, 'Remettre');

    await page.getByRole('button', { name: 'Retirer du plan : Appel' }).waitFor();
  });

  test('says « tu », writes larger and hides the reminders when asked', async () => {
    const page = await openWithoutMap();
    await start(page);
    await press(page, 'Réglages');
    await page.getByText('« tu »').click();
    await heading(page, 'Ce qui t’amène');

    const before = await lettersOf(page);
    await page.getByText('Agrandir pour deux').click();
    expect(await lettersOf(page)).toBeGreaterThan(before * 1.1);

    await page.getByText('Montrer les repères du conseiller').click();
    expect(await page.getByText('Pour le conseiller').count()).toBe(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);

    await page.keyboard.press('Escape');
    await press(page, 'Quitter le guide');
    expect(await lettersOf(page)).toBe(before);
  });

  test('tells the time softly, and hides it when asked', async () => {
    const page = await openWithoutMap({ prepare: (opening) => opening.clock.install() });
    await start(page);

    await page.clock.runFor(12 * 60_000 + 11_000);
    await page.getByText(/Temps passé\s: 12 min/u).waitFor();
    await press(page, 'Réglages');
    await page.getByRole('checkbox', { name: 'Montrer le temps passé' }).click();

    expect(await page.getByText(/Temps passé\s:/u).count()).toBe(0);
  });
});

/** A few communes of the Mauges, whole or in part. */
const DRAWN = { view: MAUGES, territory: { ...EMPTY_TERRITORY, shape: [{ outer: SQUARE, holes: [] }] } };

test('axe finds nothing serious on any step, once there is something on it', async () => {
  const page = await openWithoutMap({ link: linkTo({ ...DRAWN, pistes: ['H2913' as RomeCode] }) });
  await start(page);
  await goTo(page, 6);
  await unfold(page, 'Aller voir, aller parler');
  await press(page, /^Prévoir une enquête métiers/);
  for (const [at, title] of TITLES.entries()) {
    await goTo(page, at + 1);
    if (title === TITLES[3]) await press(page, 'Voir sans deviner');
    await heading(page, title);
    expect(await seriousFlaws(page), title).toEqual([]);
  }
});

/** Size of the letters that every length follows, in pixels. */
function lettersOf(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}
