import { describe, expect, test } from 'vitest';
import {
  enter,
  findCommune,
  goTo,
  guessEverything,
  heading,
  keepTrade,
  press,
  start,
  TITLES,
} from '../support/guideVerbs.ts';
import {
  drawLoop,
  loop,
  mapIsStill,
  middleOfMap,
  myTerritory,
  strokeByTouch,
  takeFreehand,
  unfold,
} from '../support/verbs.ts';
import { openMap } from '../support/visit.ts';

describe('the whole interview', () => {
  test('by mouse, and nothing said is lost on the way', async () => {
    const page = await openMap();
    await start(page);

    await page.getByRole('button', { name: 'Découvrir ce qui existe' }).click();
    await press(page, 'Suivant');
    await findCommune(page, 'Où ?', 'angers');
    await page.getByText('J’évite', { exact: true }).click();
    await findCommune(page, 'Où ?', 'cholet');
    await page.getByRole('textbox', { name: /Vos mots sur ce repère \(Cholet\)/ }).fill('la route le soir');
    await drawLoop(page, 120);
    await press(page, 'Terminer');
    await page.getByText(/^Votre territoire prend /).waitFor();
    await page.getByText('Les horaires', { exact: true }).click();

    await press(page, 'Suivant');
    await page.getByText('À vélo', { exact: true }).click();
    await page.getByText('En temps', { exact: true }).click();
    // Half an hour at 12 km/h.
    await page.getByText(/^À vélo\s: environ 6\skm autour de chez vous \(12\skm\/h, 30\smin\)$/u).waitFor();

    await press(page, 'Suivant');
    await guessEverything(page);
    await press(page, 'Voir les chiffres');
    await myTerritory(page)
      .getByText(/^Vous avez dessiné /)
      .waitFor();
    await unfold(page, 'Votre idée et le chiffre');
    await page.getByText('Chiffre publié').first().waitFor();
    await unfold(page, 'Ce qui me surprend');
    await page.getByRole('textbox', { name: 'Ce qui me surprend' }).fill('tant de monde');

    await press(page, 'Suivant');
    await keepTrade(page, 'soudeur');
    await page
      .locator('[data-answer-sentence]')
      .filter({ hasText: /^Soudeurs/ })
      .waitFor();
    await unfold(page, /^Ce que j’en dis/);
    await page.getByRole('textbox', { name: 'Ce qui reste à vérifier' }).fill('les horaires');

    await press(page, 'Suivant');
    await unfold(page, 'Aller voir, aller parler');
    await press(page, /^Prévoir une enquête métiers/);
    await press(page, 'Suivant');
    const action = page.getByRole('list', { name: 'Actions prévues' }).getByRole('listitem').first();
    await action.getByLabel('Quand').fill('2026-12-03');
    await action.getByText('le 3 décembre 2026').waitFor();
    await action.getByRole('button', { name: /^C’est fait/ }).click();
    await action.getByRole('textbox', { name: 'Ce que j’ai appris' }).fill('On apprend sur place.');
    await findCommune(page, 'Dans quelle commune ?', 'cholet');
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
    await page.getByText(/^Votre territoire prend /).waitFor();
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
      await enter(page, 'Suivant');
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
    await page.getByText(/^Votre (?:territoire prend|tracé est) /).waitFor();
    await page.getByRole('button', { name: 'Terminer', exact: true }).tap();

    for (const title of TITLES.slice(2)) {
      await page.getByRole('button', { name: 'Suivant' }).tap();
      await heading(page, title);
    }
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
});
