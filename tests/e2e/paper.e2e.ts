import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseRomeCode } from '../../src/domain/ids.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { linkTo, MAUGES, SQUARE, unfold } from '../support/verbs.ts';
import { openMap, openWithoutMap } from '../support/visit.ts';

/** Folds of a trade that are opened before it is printed. */
const FOLDS = ['Qui recrute', "Pourquoi c'est tendu", 'Offres, fiches et formations\u00a0: les liens'];

test('on paper, there is nothing to press and nothing hidden behind a press', async () => {
  const page = await openPaper();

  const trades = page.getByRole('region', { name: 'Mes pistes' });
  // The title of what was opened heads it in words, without the sign that it can be pressed: no other button is left.
  const titles = trades.getByRole('heading').getByRole('button', { expanded: true });
  expect(await titles.locator('> span:first-of-type').allTextContents()).toEqual(FOLDS);
  expect(await trades.locator('.disclosure__chevron:visible').count()).toBe(0);
  expect(await trades.getByRole('button').count()).toBe(FOLDS.length);
  expect(await trades.getByRole('combobox').count()).toBe(0);
  expect(await trades.getByText('Ce que ce chiffre ne dit pas').first().isVisible()).toBe(false);
  await trades.getByText(/^L’indicateur décrit une famille de métiers/).waitFor();
});

test('on paper, each figure keeps its year and its producer, and each link its address', async () => {
  const page = await openPaper();

  await page.getByText(/^2024–2025 · .*France Travail/).waitFor();
  await page.getByText(/^2019 · .*Dares/).waitFor();
  const address = await page
    .getByRole('link', { name: /^Offres d’emploi/ })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://candidat.francetravail.fr/offres/recherche?lieux=');
});

test('on paper, the colours of the map keep their words', async () => {
  const page = await openPaper(openMap);
  // The width at which the printer lays the page out, where the legend of the screen folds.
  await page.setViewportSize({ width: 688, height: 1000 });

  const legend = page.getByRole('region', { name: 'Légende' });
  await legend.getByText('Chiffre du bassin d’emploi, jamais d’une commune.').waitFor();
  await legend.getByText('non publié (pas zéro)').waitFor();
});

test('on paper, nothing is wider than the sheet', async () => {
  const page = await openPaper();
  // A4 less its margins: 182 mm of 96/25.4 px.
  await page.setViewportSize({ width: 688, height: 1000 });

  const cut = await page
    .locator('.trades *')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > 689)
        .map((element) => element.className),
    );
  expect(cut).toEqual([]);
});

/** A territory, a trade and a coloured map as the printer sees them. */
async function openPaper(open = openWithoutMap): Promise<Page> {
  const territory = { ...EMPTY_TERRITORY, shape: [{ outer: SQUARE, holes: [] }] };
  const theme = { kind: 'recruitment', measure: 'projects', family: null } as const;
  const pistes = [parseRomeCode('H2913')!];
  const page = await open({ link: linkTo({ view: MAUGES, territory, pistes, theme, tab: 'pistes' }) });
  await page.getByRole('heading', { name: 'Ce qui se fait autour', exact: true }).waitFor();
  // What is folded is not printed: it is opened first.
  for (const fold of FOLDS) await unfold(page, fold);
  await page.emulateMedia({ media: 'print' });
  return page;
}
