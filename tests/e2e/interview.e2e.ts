import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import {
  drawLoop,
  loop,
  mapIsStill,
  middleOfMap,
  myTerritory,
  strokeByTouch,
  takeFreehand,
} from '../support/verbs.ts';
import { openMap } from '../support/visit.ts';

const TITLES = [
  'Ce qui vous amène',
  'Dessinez votre territoire',
  'Jusqu’où, comment, quand ?',
  'Ce que vous en pensez, ce que ça donne',
  'Vos pistes de métiers ici',
  'À qui, où aller voir',
  'Mon plan',
] as const;

describe('the whole interview', () => {
  test('by mouse, and nothing said is lost on the way', async () => {
    const page = await openMap({ painted: true });
    await start(page);

    await page.getByRole('button', { name: 'Découvrir ce qui existe' }).click();
    await press(page, 'Suivant');
    await landmark(page, 'Où ?', 'angers');
    await page.getByText('J’évite', { exact: true }).click();
    await landmark(page, 'Où ?', 'cholet');
    await page.getByRole('textbox', { name: /Vos mots sur ce repère \(Cholet\)/ }).fill('la route le soir');
    await drawLoop(page, 120);
    await press(page, 'Terminer');
    await page.getByText(/^Votre trait prend /).waitFor();
    await page.getByText('Les horaires', { exact: true }).click();

    await press(page, 'Suivant');
    await page.getByText('À vélo', { exact: true }).click();
    await page.getByText('En temps', { exact: true }).click();
    // Half an hour at 12 km/h.
    await page.getByText(/^À vélo\s: environ 6\skm autour de chez vous$/u).waitFor();

    await press(page, 'Suivant');
    await guessEverything(page);
    await press(page, 'Voir les chiffres');
    await myTerritory(page)
      .getByText(/^Vous avez dessiné /)
      .waitFor();
    await page.getByText('Chiffre publié').first().waitFor();
    await page.getByRole('textbox', { name: 'Ce qui me surprend' }).fill('tant de monde');

    await press(page, 'Suivant');
    await keepTrade(page, 'soudeur');
    await page.getByRole('textbox', { name: 'Ce qui reste à vérifier' }).fill('les horaires');

    await press(page, 'Suivant');
    await press(page, /^Prévoir une enquête métiers/);
    await press(page, 'Suivant');
    const action = page.getByRole('list', { name: 'Actions prévues' }).getByRole('listitem').first();
    await action.getByLabel('Quand').fill('2026-12-03');
    await action.getByText('le 3 décembre 2026').waitFor();
    await action.getByRole('button', { name: /J’y suis allé/ }).click();
    await action.getByRole('textbox', { name: 'Ce que j’ai appris' }).fill('On apprend sur place.');
    await landmark(page, 'Dans quelle commune ?', 'cholet');
    await page.getByRole('heading', { name: 'Ce que j’ai appris, sur la carte' }).waitFor();

    await press(page, 'Quitter le guide');
    await press(page, 'Reprendre l’entretien');
    await heading(page, 'Mon plan');
    await goTo(page, 1);
    expect(await page.getByRole('textbox', { name: 'La question du jour' }).inputValue()).toBe(
      'Découvrir ce qui existe',
    );
    await goTo(page, 2);
    const words = page.getByRole('textbox', { name: /Vos mots sur ce repère \(Cholet\)/ });
    expect(await words.inputValue()).toBe('la route le soir');
    expect(new URL(page.url()).hash).not.toMatch(/route|monde|horaires/);
  });

  test('by keyboard alone', async () => {
    const page = await openMap();
    await enter(page, 'Commencer un entretien');
    await heading(page, TITLES[0]);
    await page.getByRole('textbox', { name: 'La question du jour' }).focus();
    await page.keyboard.type('Un travail dehors');

    await enter(page, 'Suivant');
    await heading(page, TITLES[1]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(TITLES[1]);
    await page.getByRole('combobox', { name: 'Où ?' }).focus();
    await page.keyboard.type('angers');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^J’y vis\s: Angers$/u).waitFor();
    await enter(page, 'Dessiner');
    await enter(page, 'Par points');
    await page.getByRole('application').focus();
    for (const move of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(move);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('f');
    await page.getByText(/^Votre trait prend /).waitFor();
    await enter(page, 'Terminer');

    await enter(page, 'Suivant');
    await page.getByRole('checkbox', { name: 'À pied' }).focus();
    await page.keyboard.press('Space');
    await enter(page, 'Suivant');
    await enter(page, 'Voir sans deviner');
    await myTerritory(page)
      .getByText(/^Vous avez dessiné /)
      .waitFor();
    for (const title of TITLES.slice(4)) {
      await enter(page, 'Passer');
      await heading(page, title);
    }
    await page.getByRole('textbox', { name: 'Une action à moi' }).focus();
    await page.keyboard.type('Passer voir le garage');
    await enter(page, 'La mettre au plan');

    expect(await page.getByRole('list', { name: 'Actions prévues' }).getByRole('listitem').count()).toBe(1);
  });

  test('by finger, on a phone', async () => {
    const page = await openMap({ width: 390, height: 844, touch: true });
    await page.getByRole('button', { name: 'Commencer un entretien' }).tap();
    await heading(page, TITLES[0]);
    await page.getByRole('button', { name: 'Suivant' }).tap();
    await heading(page, TITLES[1]);
    await takeFreehand(page);
    await mapIsStill(page);
    await strokeByTouch(page, loop(await middleOfMap(page), 60));
    await page.getByText(/^Votre trait /).waitFor();
    await page.getByRole('button', { name: 'Terminer', exact: true }).tap();

    for (const title of TITLES.slice(2)) {
      await page.getByRole('button', { name: 'Passer' }).tap();
      await heading(page, title);
    }
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
});

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
    const page = await openMap({ painted: true });
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

describe('the way through', () => {
  test('Back of the browser goes to the step before, and keeps what was drawn', async () => {
    const page = await openMap({ painted: true });
    await start(page);
    await press(page, 'Suivant');
    await drawLoop(page, 80);
    await press(page, 'Terminer');
    await press(page, 'Suivant');
    await heading(page, TITLES[2]);

    await page.goBack();
    await heading(page, TITLES[1]);
    await page.getByText(/^Votre trait prend /).waitFor();

    await page.goBack();
    await heading(page, TITLES[0]);
    await page.goBack();
    await myTerritory(page)
      .getByText(/^Vous avez dessiné /)
      .waitFor();

    await page.goForward();
    await heading(page, TITLES[0]);
  });

  test('what is taken away can be put back', async () => {
    const page = await openMap();
    await start(page);
    await goTo(page, 6);
    await press(page, /^Prévoir un appel/);
    await goTo(page, 7);

    await press(page, 'Retirer du plan : Appel');
    await press(page, 'Remettre');

    await page.getByRole('button', { name: 'Retirer du plan : Appel' }).waitFor();
  });

  test('says « tu », writes larger and hides the reminders when asked', async () => {
    const page = await openMap();
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
    const page = await openMap({ prepare: (opening) => opening.clock.install() });
    await start(page);

    await page.clock.runFor(12 * 60_000 + 11_000);
    await page.getByText(/Temps passé\s: 12 min/u).waitFor();
    await press(page, 'Réglages');
    await page.getByRole('checkbox', { name: 'Montrer le temps passé' }).click();

    expect(await page.getByText('Temps passé').count()).toBe(0);
  });
});

test('axe finds nothing serious on any step', async () => {
  const page = await openMap();
  await start(page);
  for (const [at, title] of TITLES.entries()) {
    await goTo(page, at + 1);
    await heading(page, title);
    expect(await seriousFlaws(page), title).toEqual([]);
  }
});

async function start(page: Page): Promise<void> {
  await press(page, 'Commencer un entretien');
  await heading(page, TITLES[0]);
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
}

/** Presses a step of the navigation, counted from one. */
async function goTo(page: Page, step: number): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Étapes' })
    .getByRole('button')
    .nth(step - 1)
    .click();
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
}

/** The same with the keyboard: reached, then Enter. */
async function enter(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Looks for a commune in a field and takes the first that answers. */
async function landmark(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(name);
  await page.getByRole('option').first().click();
}

async function keepTrade(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Un métier…' }).fill(name);
  await page.getByRole('option').first().click();
  await page.getByRole('heading', { name: /^Ce que j’en dis/ }).waitFor();
}

/** Answers each question with its first proposal. */
async function guessEverything(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'À votre avis ?' }).waitFor();
  for (const question of await page.locator('.guess').all()) await question.locator('label').first().click();
}

/** Size of the letters that every length follows, in pixels. */
function lettersOf(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}
