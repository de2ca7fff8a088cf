import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Ring } from '../../src/domain/territory/shape.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { linkOf, openTab, SQUARE, unfold } from '../support/verbs.ts';
import { openWithoutMap, sharedMap, type VisitOptions } from '../support/visit.ts';

const DRAWN = linkOf({ shape: [{ outer: SQUARE, holes: [] }] });

/** A square kilometre of the Segréen without any place. */
const EMPTY_FIELD: Ring = [
  [-0.7, 47.6],
  [-0.69, 47.6],
  [-0.69, 47.61],
  [-0.7, 47.61],
];

describe('places and dates', () => {
  const placesPage = sharedPlaces();

  test('load when the section is reached, and list what lies in the territory', async () => {
    const page = await placesPage();

    await tab(page, 'Dans mon territoire').waitFor();
    await rows(page).first().waitFor();

    expect(await rows(page).first().textContent()).toMatch(/dans votre territoire/);
  });

  test('just beside the line are told with their distance, farther when asked', async () => {
    const page = await placesPage();

    await tab(page, 'Juste à côté').click();
    await rows(page).first().waitFor();
    const near = await announced(page);
    expect(await rows(page).first().textContent()).toMatch(/à (?:environ )?[\d,]+\s?km de votre trait/u);
    await section(page).locator('label').filter({ hasText: /^20/ }).click();

    await expect.poll(() => announced(page)).toBeGreaterThan(near);
  });

  test('of the whole region are five at first, then come twenty at a time', async () => {
    const page = await placesPage();
    await tab(page, 'Dans la région').click();
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(5);

    await section(page)
      .getByRole('button', { name: /^Voir les .+ autres$/ })
      .click();

    expect(await rows(page).count()).toBe(25);
  });

  test('are kept by family and by a word', async () => {
    const page = await openPlaces();
    await tab(page, 'Dans la région').click();
    await section(page).getByRole('button', { name: 'Filtrer et trier' }).click();

    await section(page)
      .getByRole('button', { name: /^Jeunes \(/ })
      .click();
    await section(page).getByLabel('Un mot dans la fiche').fill('cholet');

    await expect.poll(() => rows(page).count()).toBeLessThan(5);
    expect(await rows(page).first().textContent()).toMatch(/Mission locale/);
  });

  test('are sorted from a commune', async () => {
    const page = await openPlaces();
    await tab(page, 'Dans la région').click();
    await section(page).getByRole('button', { name: 'Filtrer et trier' }).click();

    await section(page).getByRole('combobox', { name: 'Trier par distance depuis…' }).fill('laval');
    await section(page).getByRole('option', { name: 'Laval', exact: true }).click();

    await expect.poll(() => rows(page).first().textContent()).toMatch(/ · Laval\s*à Laval/u);
  });

  test('teach what to do while there is no territory', async () => {
    const page = await openPlaces({});

    await section(page)
      .getByText(/Tracez ou choisissez d’abord votre territoire/)
      .waitFor();
  });

  test('beside a territory that has none are counted and offered', async () => {
    const page = await openPlaces({ link: linkOf({ shape: [{ outer: EMPTY_FIELD, holes: [] }] }) });
    await section(page)
      .getByText(/^Aucune fiche dans votre territoire/)
      .waitFor();

    const offer = section(page).getByRole('button', { name: /à moins de/ });
    const offered = Number.parseInt(
      /(\d+) à moins de/.exec((await offer.textContent()) ?? '')?.[1] ?? '1',
      10,
    );
    await offer.click();

    await rows(page).first().waitFor();
    expect(await announced(page)).toBe(offered);
  });

  test('that cannot be read are said, and asked for again', async () => {
    let broken = true;
    const page = await openPlaces({
      link: DRAWN,
      expected: /Failed to load resource/,
      prepare: (page) =>
        page.route('**/data/places*', (route) => (broken ? route.abort() : route.continue())),
    });
    await section(page)
      .getByText(/n’ont pas pu être lus/)
      .waitFor();

    broken = false;
    await section(page).getByRole('button', { name: 'Réessayer' }).click();

    await rows(page).first().waitFor();
  });
});

describe('the card of a place', () => {
  const placesPage = sharedPlaces();

  test('is opened, put in the plan, taken out and closed with the keyboard alone', async () => {
    const page = await openPlaces();
    await rows(page).first().getByRole('button').focus();
    const name = await rows(page).first().getByRole('button').textContent();

    await page.keyboard.press('Enter');
    const heading = section(page).getByRole('heading', { level: 3, name: name ?? '' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await section(page).getByRole('button', { name: 'Ajouter à mon plan' }).press('Enter');
    await section(page).getByRole('button', { name: 'Dans mon plan' }).waitFor();
    await section(page).getByRole('button', { name: 'Retirer de mon plan' }).press('Enter');
    await section(page).getByRole('button', { name: 'Ajouter à mon plan' }).waitFor();
    await page.keyboard.press('Escape');

    await heading.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  });

  test('of the gallery of Cholet says that it was only quoted, without an address', async () => {
    const page = await placesPage();

    const card = await openCard(page, 'Galerie de l');

    await seen(card, /Cité en 2016, à confirmer/).waitFor();
    await seen(card, 'on ne sait pas, Cholet').waitFor();
  });

  test('is corrected here, beside what the source says, then forgotten', async () => {
    const page = await placesPage();
    const card = await openCard(page, 'galerie');

    await card.getByRole('button', { name: 'Corriger cette fiche' }).click();
    await card.getByLabel('Nouveau téléphone').fill('02 41 00 00 00');
    await card.getByRole('button', { name: 'Garder la correction' }).click();

    await seen(card, /La source n’en dit rien/).waitFor();
    await card.getByRole('link', { name: '02 41 00 00 00' }).waitFor();
    await seen(card, /^Vérifié le /).waitFor();
    await card.getByRole('button', { name: 'Oublier ma correction' }).click();
    await seen(card, /Cité en 2016, à confirmer/).waitFor();
  });

  test('is printed alone', async () => {
    const page = await placesPage();
    const card = await openCard(page, 'galerie');
    await page.evaluate(() => {
      document.documentElement.dataset['printing'] = 'place';
    });

    await page.emulateMedia({ media: 'print' });

    expect(await seen(card, /Cité en 2016/).count()).toBe(1);
    expect(await seen(card, 'D’où vient cette fiche').count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Carte' }).isVisible()).toBe(false);
    expect(await seen(card, 'L’imprimer, la copier').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });

  test('tells when it could not be copied, and shows the text', async () => {
    const page = await openPlaces({
      link: DRAWN,
      prepare: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        }),
    });
    const card = await openCard(page, 'galerie');

    await card.getByRole('button', { name: 'L’imprimer, la copier' }).click();
    await card.getByRole('button', { name: 'Copier la fiche' }).click();

    const text = card.getByRole('textbox', { name: /La copie automatique n’a pas marché/ });
    expect(await text.inputValue()).toContain('Galerie de l');
  });
});

describe('axe finds nothing serious', () => {
  test('in the list, its filters and a card', async () => {
    const page = await openPlaces();
    await section(page).getByRole('button', { name: 'Filtrer et trier' }).click();
    await rows(page).first().getByRole('button').click();

    expect(await seriousFlaws(page)).toEqual([]);
  });

  test('on a phone', async () => {
    const page = await openPlaces({ link: DRAWN, width: 390, height: 844, touch: true });

    expect(await seriousFlaws(page)).toEqual([]);
  });
});

/** The page with the section in view and its cards asked for. */
async function openPlaces(options: VisitOptions = { link: DRAWN }): Promise<Page> {
  const page = await openWithoutMap(options);
  await showList(page);
  return page;
}

/** Some of a card that is on screen: it holds what its paper says too. */
function seen(card: Locator, text: string | RegExp): Locator {
  return card.getByText(text).filter({ visible: true });
}

/** One such page, on a drawn territory, for tests that only look. */
function sharedPlaces(): () => Promise<Page> {
  const map = sharedMap({ webgl: false, link: DRAWN });
  return async () => {
    const page = await map();
    await showList(page);
    return page;
  };
}

/** The tab of places, its list open. */
async function showList(page: Page): Promise<void> {
  await openTab(page, 'Lieux');
  await unfold(page, 'Tous les lieux et rendez-vous');
}

function section(page: Page): Locator {
  return page.getByRole('region', { name: 'Lieux et rendez-vous' });
}

function tab(page: Page, name: string): Locator {
  return section(page).getByRole('tab', { name, exact: true });
}

function rows(page: Page): Locator {
  return section(page)
    .getByRole('list', { name: /^Fiches/ })
    .getByRole('listitem');
}

/** How many cards the sentence before the list counts. */
async function announced(page: Page): Promise<number> {
  const sentence = await section(page)
    .getByText(/^\d+ (?:lieu ou rendez-vous|lieux et rendez-vous) /)
    .textContent();
  return Number.parseInt(sentence ?? '', 10);
}

/** Finds a card of the region by a word and opens it. */
async function openCard(page: Page, word: string): Promise<Locator> {
  await tab(page, 'Dans la région').click();
  const field = section(page).getByLabel('Un mot dans la fiche');
  if ((await field.count()) === 0)
    await section(page).getByRole('button', { name: 'Filtrer et trier' }).click();
  await field.fill(word);
  await expect.poll(() => rows(page).count()).toBeLessThan(5);
  const name = (await rows(page).first().getByRole('button').textContent()) ?? '';
  await rows(page).first().getByRole('button').click();
  return section(page).getByRole('region', { name });
}
