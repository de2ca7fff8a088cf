import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseRomeCode, type RomeCode } from '../../src/domain/ids.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { linkTo, MAUGES, SQUARE } from '../support/verbs.ts';
import { openMap, openWithoutMap } from '../support/visit.ts';

const WELDER = 'Soudeur / Soudeuse';
const CARER = 'Aide-soignant / Aide-soignante';
const CODES = ['H2913', 'J1501', 'A1416'].flatMap((code) => parseRomeCode(code) ?? []);

/** More stops than there are in « Mes pistes » : a walk that has not arrived by then is lost. */
const MAX_STOPS = 300;

describe('with the keyboard alone', () => {
  test('trades are found, kept, compared and put aside', async () => {
    const page = await open([]);
    await keep(page, 'soudeur');
    await keep(page, 'aide soignant');
    await press(page, 'Mes pistes côte à côte');
    await myPistes(page).getByRole('table', { name: 'Vos pistes, côte à côte' }).waitFor();

    await press(page, `Retirer ${CARER}`);
    expect(await focused(page)).toBe('Mes pistes');
    await tabTo(page, WELDER);

    await press(page, `Retirer ${WELDER}`);
    expect(await focused(page)).toBe('Mes pistes');
    expect(page.url()).not.toMatch(/[#&]p=/);
  });

  test('a fourth trade asks which one makes room, and takes its place', async () => {
    const page = await open(CODES);
    await keep(page, 'boulanger', /Vous gardez déjà trois pistes/);
    await press(page, 'Garder les trois');
    expect(await focused(page)).toBe('Mes pistes');

    await keep(page, 'boulanger', /Vous gardez déjà trois pistes/);
    await press(page, `Mettre de côté ${WELDER}`);

    await myPistes(page)
      .getByRole('heading', { name: /^Boulanger/ })
      .waitFor();
    await press(page, /^Ce que c’est, et les métiers proches/);
    await tabTo(page, /^Fiche métier/);
  });

  test('a trade is reached by its family', async () => {
    const page = await open([]);
    await press(page, 'Parcourir par famille');
    await press(page, 'Mécanique, travail des métaux');
    await press(page, /^Ouvriers travaillant par formage/);
    await tabTo(page, / \/ /);
    const name = await focused(page);
    await page.keyboard.press('Enter');

    await myPistes(page).getByRole('heading', { name, exact: true }).waitFor();
  });

  test('a line of « Qui recrute ici ? » leads to a trade, and « la suite » to the lines it adds', async () => {
    const page = await open([]);
    await press(page, 'Je ne sais pas encore');
    await press(page, 'Qui recrute ici ?');
    await press(page, 'Montrer la suite');
    const rows = myPistes(page).getByRole('table').locator('tbody').getByRole('rowheader');
    // Fifteen lines at first: the sixteenth is the first one that is added.
    expect(await focused(page)).toBe(await rows.nth(15).textContent());

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const name = await focused(page);
    await page.keyboard.press('Enter');

    await myPistes(page).getByRole('heading', { name, exact: true }).waitFor();
  });

  test('figures go to the map and come back as a table', async () => {
    const page = await open(CODES.slice(0, 1), openMap);
    await press(page, /^Qui recrute/);
    await press(page, 'Voir « Soudeurs » sur la carte');
    await page.waitForURL(/[#&]s=recruitment/);
    await press(page, 'Afficher la légende');
    await press(page, 'Voir le tableau');
    await page.getByRole('dialog').getByRole('table').waitFor();
    await page.keyboard.press('Escape');

    await expect.poll(() => focused(page)).toBe('Voir le tableau');
  });

  test('every stop is seen, with its focus', async () => {
    const page = await open(CODES);
    await press(page, /^Qui recrute/);
    await press(page, /^Pourquoi c'est tendu/);
    await press(page, 'Demain');
    await press(page, 'Offres, fiches et formations : les liens');
    await press(page, 'Et si j’allais un peu plus loin ?');
    await tradeBox(page).focus();

    const stops: string[] = [];
    const unseen: string[] = [];
    for (let stop = 0; stop < MAX_STOPS; stop++) {
      await page.keyboard.press('Tab');
      const { name, inside, seen } = await page.evaluate(lookAtFocus);
      if (!inside) break;
      stops.push(name);
      if (!seen) unseen.push(name);
    }

    expect(stops.length).toBeGreaterThan(30);
    expect(stops.at(-1)).toBe('Parcourir par famille');
    expect(unseen).toEqual([]);
  });
});

async function open(pistes: readonly RomeCode[], from = openWithoutMap): Promise<Page> {
  const territory = { ...EMPTY_TERRITORY, shape: [{ outer: SQUARE, holes: [] }] };
  const page = await from({ link: linkTo({ view: MAUGES, territory, pistes, tab: 'pistes' }) });
  await tradeBox(page).focus();
  if (pistes.length > 0)
    await myPistes(page).getByRole('heading', { name: 'Qui recrute', exact: true }).waitFor();
  return page;
}

function myPistes(page: Page): Locator {
  return page.getByRole('region', { name: 'Mes pistes' });
}

function tradeBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Un métier…' });
}

/** Types a trade and takes the first proposal; the focus is then on what came of it. */
async function keep(page: Page, words: string, then: string | RegExp = /Qui recrute/): Promise<void> {
  await tradeBox(page).focus();
  await page.keyboard.type(words);
  await myPistes(page).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(then);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes from stop to stop until the one of that name. @throws Error when it is not on the way */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`${name} is not among ${passed.join(' | ')}`);
}

/** The words of what has the focus. */
async function focused(page: Page): Promise<string> {
  const { name } = await page.evaluate(lookAtFocus);
  return name;
}

/** Runs in the page: what has the focus, whether it is in « Mes pistes », in view, uncovered and outlined. */
function lookAtFocus(): { name: string; inside: boolean; seen: boolean } {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return { name: '', inside: false, seen: false };
  const shown = activeElement.closest('label') ?? activeElement;
  const { left, width, top, height } = shown.getBoundingClientRect();
  const uncovered = [top + 2, top + height / 2, top + height - 2].every((y) => {
    const hit = document.elementFromPoint(left + width / 2, y);
    return hit !== null && (shown.contains(hit) || hit.contains(shown));
  });
  return {
    name: (shown.textContent ?? '').replace(/\s+/g, ' ').trim(),
    inside: activeElement.closest('.trades') !== null,
    seen: uncovered && getComputedStyle(shown).outlineStyle === 'solid',
  };
}
