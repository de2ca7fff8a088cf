import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import { legendOf, openLegend } from '../support/legendVerbs.ts';
import {
  choose,
  countedCommunes,
  linkOf,
  linkTo,
  MAUGES,
  middleOfMap,
  openTab,
  SQUARE,
  unfold,
} from '../support/verbs.ts';
import { openMap, openWithoutMap, sharedMap } from '../support/visit.ts';

const DRAWN = linkOf({ shape: [{ outer: SQUARE, holes: [] }] });
const NETWORK = /Failed to load resource/;

describe('a trade', () => {
  const drawnMap = sharedMap({ link: DRAWN });

  test('is found despite a typing error', async () => {
    const page = await drawnMap();

    await openTab(page, 'Mes pistes');
    await tradeBox(page).fill('souduer');

    await page
      .getByRole('option')
      .filter({ hasText: /Soudeu/ })
      .first()
      .waitFor();
  });

  test('is found by what one does there', async () => {
    const page = await drawnMap();

    await openTab(page, 'Mes pistes');
    await tradeBox(page).fill('celui qui répare les toits');

    await page.getByText('D’après ce qu’on y fait').waitFor();
    await page
      .getByRole('option')
      .first()
      .filter({ hasText: /Couvreu/ })
      .waitFor();
  });

  test('is found by its everyday name and shows who recruits in the bassins of the drawing', async () => {
    const page = await drawnMap();

    await keepSoudeur(page);
    await unfold(page, 'Qui recrute');

    await myPistes(page)
      .getByRole('table', { name: /bassin Angers/ })
      .first()
      .waitFor();
    await myPistes(page)
      .getByText(/Votre dessin couvre .*% de la population de ce bassin/)
      .first()
      .waitFor();
  });

  test('that was kept shows its figures in the order that a person asks for them', async () => {
    const page = await drawnMap();

    const wanted = ['Qui recrute', "Pourquoi c'est tendu", 'Ce qui se fait autour'];
    for (const name of wanted) await myPistes(page).getByRole('heading', { name, exact: true }).waitFor();

    const titles = await myPistes(page)
      .locator('[data-folds] h3 button > span:first-of-type')
      .allTextContents();
    expect(titles.filter((title) => wanted.includes(title))).toEqual(wanted);
  });

  test('that was kept is the one whose figures are put on the map first; axe finds nothing serious', async () => {
    const page = await drawnMap();

    await showOnMap(page, /Tension/);

    await page.waitForURL(/[#&]s=tension\.\w+/);
    await legendOf(page).getByText('Une tension n’est pas une promesse d’embauche.').waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
  });

  test('is kept with the keyboard alone', async () => {
    const page = await openWithoutMap({ link: DRAWN });

    await openTab(page, 'Mes pistes');
    await tradeBox(page).focus();
    await page.keyboard.type('soudeur');
    await page
      .getByRole('option')
      .filter({ hasText: /Soudeu/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await myPistes(page).getByRole('heading', { name: 'Qui recrute', exact: true }).waitFor();
  });

  test('is carried by the link, and gone with Back', async () => {
    const page = await openWithoutMap({ link: DRAWN });
    await keepSoudeur(page);
    await page.waitForURL(/[#&]p=H/);

    const other = await openWithoutMap({ link: fragment(page) });
    await myPistes(other).getByRole('heading', { name: 'Qui recrute', exact: true }).waitFor();

    await page.goBack();
    await expect.poll(() => page.url()).not.toMatch(/[#&]p=/);
  });
});

describe('without a trade in mind', () => {
  test('the territory says who recruits and what is done', async () => {
    const page = await openWithoutMap({ link: DRAWN });

    await openTab(page, 'Mes pistes');
    await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
    await page.getByRole('button', { name: 'Qui recrute ici ?' }).click();
    await myPistes(page).getByRole('table').first().waitFor();
    await page.getByRole('button', { name: 'Que fait-on ici ?' }).click();

    await myPistes(page)
      .getByText(/zones? d’emploi/i)
      .first()
      .waitFor();
  });
});

describe('a figure of zones', () => {
  test('is put on the map, says its footprint, and has a table', async () => {
    const page = await openMap();

    await showOnMap(page, /Recrutements \(BMO\)/);

    await legendOf(page).getByText('Chiffre du bassin d’emploi, jamais d’une commune.').waitFor();
    await legendOf(page).getByText('non publié (pas zéro)').waitFor();
    await legendOf(page).getByRole('button', { name: 'Voir le tableau' }).click();
    const table = page.getByRole('dialog').getByRole('table');
    await table.getByRole('rowheader', { name: 'Nantes' }).waitFor();
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(20);
    expect(await seriousFlaws(page)).toEqual([]);
  });

  test('speaks of the zone under the pointer, and not of the commune', async () => {
    const page = await openMap({ link: linkTo({ view: MAUGES, theme: ALL_PROJECTS }) });
    await openLegend(page);
    await legendOf(page).getByText('Tous les métiers').waitFor();

    await page.mouse.move(...(await middleOfMap(page)));

    await page.getByText(/^Bassin d’emploi /).waitFor();
    await page.getByText(/^au moins .* projets de recrutement$/).waitFor();
  });

  test('is carried by the link', async () => {
    const page = await openMap();
    await colour(page, /Spécialisation/);
    await page.getByRole('combobox', { name: 'Secteur' }).selectOption('CA');
    await page.waitForURL(/[#&]s=specialisation\.CA/);

    const other = await openMap({ link: fragment(page) });

    await openLegend(other);
    await legendOf(other).getByText('Chiffre de la zone d’emploi, jamais d’une commune.').waitFor();
  });

  test('takes the place of an indicator of communes, and gives it back', async () => {
    const page = await openMap({ link: linkTo({ view: MAUGES, indicator: 'density' }) });

    await colour(page, /Recrutements/);
    await page.waitForURL(/[#&]s=recruitment/);
    expect(page.url()).not.toMatch(/[#&]i=/);
    await choose(page, /Densité/);

    await page.waitForURL(/[#&]i=density/);
    expect(page.url()).not.toMatch(/[#&]s=/);
  });
});

describe('when the files of trades are missing', () => {
  test('the territory works, a sentence says what is missing, and they come once they are back', async () => {
    let broken = true;
    const page = await openWithoutMap({
      link: DRAWN,
      expected: NETWORK,
      prepare: (opened) =>
        opened.route(/data\/(?:trades\.|bmo-)/, (route) =>
          broken ? route.fulfill({ status: 404 }) : route.continue(),
        ),
    });
    await openTab(page, 'Mes pistes');
    await tradeBox(page).focus();
    await myPistes(page).getByRole('button', { name: 'Réessayer' }).waitFor();
    await myPistes(page)
      .getByText(/n’ont pas pu être lus/)
      .waitFor();
    await openTab(page, 'Mon territoire');
    expect(await countedCommunes(page)).toBeGreaterThan(0);
    await openTab(page, 'Mes pistes');

    broken = false;
    await myPistes(page).getByRole('button', { name: 'Réessayer' }).click();

    await keepSoudeur(page);
  });

  test('the legend of a figure of zones says so and asks again', async () => {
    const page = await openMap({
      link: linkTo({ view: MAUGES, theme: ALL_PROJECTS }),
      expected: NETWORK,
      prepare: (opened) => opened.route(/data\/bmo-/, (route) => route.fulfill({ status: 404 })),
    });

    await openLegend(page);
    await legendOf(page)
      .getByText(/n’ont pas pu être chargés/)
      .waitFor();
    await legendOf(page).getByRole('button', { name: 'Réessayer' }).waitFor();
  });
});

describe('axe finds nothing serious', () => {
  test('with a trade on a phone', async () => {
    const page = await openWithoutMap({ link: DRAWN, width: 390, height: 844, touch: true });
    await keepSoudeur(page);

    expect(await seriousFlaws(page)).toEqual([]);
  });
});

const ALL_PROJECTS = { kind: 'recruitment', measure: 'projects', family: null } as const;

function myPistes(page: Page): Locator {
  return page.getByRole('region', { name: 'Mes pistes' });
}

function tradeBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Un métier…' });
}

/** Types the trade and takes the first proposal; waits until its figures are there. */
async function keepSoudeur(page: Page): Promise<void> {
  await openTab(page, 'Mes pistes');
  await tradeBox(page).fill('soudeur');
  await page
    .getByRole('option')
    .filter({ hasText: /Soudeu/ })
    .first()
    .click();
  await myPistes(page).getByRole('heading', { name: 'Qui recrute', exact: true }).waitFor();
}

/** Leaves the choice of colours open. */
async function colour(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Couleurs et limites' }).click();
  await choose(page, name);
}

/** The legend is unfolded, which closes the choice of colours. */
async function showOnMap(page: Page, name: RegExp): Promise<void> {
  await colour(page, name);
  await openLegend(page);
}

function fragment(page: Page): string {
  return page.url().split('#')[1] ?? '';
}
