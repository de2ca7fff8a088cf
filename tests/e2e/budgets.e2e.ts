import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CommuneCode, RomeCode } from '../../src/domain/ids.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';
import { EMPTY_TERRITORY, type Territory } from '../../src/domain/territory/territory.ts';
import { isInSight, measure } from '../support/budgets.ts';
import { goTo, heading, press, start, TITLES } from '../support/guideVerbs.ts';
import { linkTo, openTab } from '../support/verbs.ts';
import { openWithoutMap } from '../support/visit.ts';

/** Words before the folds. */
const WORDS = 110;
/** Rows of a list before the others are asked for. */
const ROWS = 5;

/** How much of the column, or of the screen, comes before the folds. */
const SIZES = [
  { width: 1280, height: 800, columns: 1.6 },
  { width: 1366, height: 768, columns: 1.6 },
  { width: 1920, height: 1080, columns: 1.2 },
  { width: 390, height: 844, screens: 2.5 },
] as const;
type Size = (typeof SIZES)[number];

/** Around Châteaubriant, over the border of the region. */
const BORDER: Ring = [
  [-1.72, 47.6],
  [-1.55, 47.5],
  [-1.2, 47.48],
  [-1.02, 47.62],
  [-1.08, 47.82],
  [-1.35, 47.86],
  [-1.6, 47.8],
];
/** Half of the region. */
const HALF: Ring = [
  [-1.9, 46.7],
  [-0.2, 46.7],
  [-0.2, 48.2],
  [-1.9, 48.2],
];
/** Around La Pommeraye, a village of a commune that it is a small part of. */
const VILLAGE: Ring = [
  [-0.89, 47.32],
  [-0.84, 47.32],
  [-0.84, 47.36],
  [-0.89, 47.36],
];
const drawn = (outer: Ring): Partial<Territory> => ({ shape: [{ outer, holes: [] }] });
const chosen = (code: string): Partial<Territory> => ({ choices: { [code as CommuneCode]: 'in' } });

const TERRITORIES: readonly (readonly [name: string, territory: Partial<Territory>])[] = [
  ['a village', drawn(VILLAGE)],
  ['a town', chosen('53130')],
  ['the border', drawn(BORDER)],
  ['an island', chosen('85113')],
  ['half of the region', drawn(HALF)],
];
/** A welder, a care assistant, and one that next to nothing is published about. */
const TRADES = ['H2913', 'J1501', 'L1401'] as RomeCode[];

describe.each(SIZES)('at $width × $height', (size) => {
  test.each(TERRITORIES)(
    '%s: each step and each trade says little before its folds',
    async (_, territory) => {
      const page = await open(size, territory);
      await start(page);
      for (const [at, title] of TITLES.entries()) {
        await goTo(page, at + 1);
        await heading(page, title);
        await fits(page, size, title);
        if (title === TITLES[3]) {
          await press(page, 'Voir sans deviner');
          await page
            .getByText(/^Vous avez (?:dessiné|choisi)/)
            .or(page.getByText(/ne prend aucune/))
            .first()
            .waitFor();
          await fits(page, size, `${title}, read`);
        }
        if (title === TITLES[4]) await tradesFit(page, size);
        if (title === TITLES[5]) await page.locator('.place-list').first().waitFor();
        const next = at === TITLES.length - 1 ? 'Terminer l’entretien' : 'Suivant';
        expect(await isInSight(page, 'button', next), `${title}: what comes next is in sight`).toBe(true);
      }
    },
  );

  test.each(TERRITORIES)('%s: each tab says little before its folds', async (_, territory) => {
    const page = await open(size, territory);
    const acts = [
      ['Mon territoire', 'button', 'Dessiner'],
      ['Mes pistes', 'combobox', 'Un métier…'],
      ['Lieux', 'button', null],
      ['Mon carnet', 'button', 'Imprimer mon carnet'],
    ] as const;
    for (const [tab, role, act] of acts) {
      await openTab(page, tab);
      if (tab === 'Mes pistes') await tradesFit(page, size);
      if (tab === 'Lieux') await page.locator('.place-list').first().waitFor();
      await fits(page, size, tab);
      if (act) expect(await isInSight(page, role, act), `${tab}: what to do is in sight`).toBe(true);
      expect(await isInSight(page, 'button', 'Sources'), 'the footer stays').toBe(true);
    }
  });
});

/** A town hall of many former communes, the largest town, an island. */
const COMMUNES = ['49244', '49007', '85113'] as CommuneCode[];

test.each(SIZES)('at $width × $height, cards say little before their folds', async (size) => {
  const { width, height } = size;
  const touch = width < 700;
  for (const commune of COMMUNES) {
    const page = await openWithoutMap({ link: linkTo({ commune }), width, height, touch });
    const card = page.locator('.card');
    await card.getByText('Bassin d’emploi', { exact: true }).waitFor();
    await fits(page, size, `commune ${commune}`);
    const epci = card.locator('.epci-button');
    if ((await epci.count()) === 0) continue;
    await epci.click();
    await page.getByRole('list', { name: 'Les portes de l’économie' }).waitFor();
    await fits(page, size, `intercommunality of ${commune}`);
  }
  const page = await open(size, drawn(BORDER));
  await openTab(page, 'Lieux');
  const doors = page.getByRole('list', { name: 'Portes à pousser' }).getByRole('button');
  await doors.first().waitFor();
  for (const door of await doors.all()) {
    await door.click();
    const name = (await door.textContent()) ?? '';
    await page.locator('.place-card').getByRole('heading', { name }).waitFor();
    await fits(page, size, name);
  }
});

async function open({ width, height }: Size, territory: Partial<Territory>): Promise<Page> {
  const link = linkTo({ territory: { ...EMPTY_TERRITORY, ...territory }, pistes: TRADES });
  return openWithoutMap({ link, width, height, touch: width < 700 });
}

/** Each of the trades that are kept, one after the other. */
async function tradesFit(page: Page, size: Size): Promise<void> {
  const kept = page.getByRole('list', { name: 'Pistes gardées' }).locator('.piste__name');
  await kept.nth(TRADES.length - 1).waitFor();
  for (const piste of await kept.all()) {
    await piste.click();
    const name = (await piste.textContent()) ?? '';
    await page
      .locator('[data-answer-sentence]')
      .filter({ hasNotText: /arrivent…$/ })
      .waitFor();
    await fits(page, size, name);
  }
}

async function fits(page: Page, size: Size, what: string): Promise<void> {
  await page.locator('[data-column] [data-folds]').first().waitFor();
  const { beforePx, seenPx, words, rows, wider, sentence } = await measure(page);
  const room = 'screens' in size ? size.screens * size.height : size.columns * seenPx;
  expect(beforePx, `${what}: pixels before the folds`).toBeLessThanOrEqual(room);
  expect(words, `${what}: words before the folds`).toBeLessThanOrEqual(WORDS);
  expect(rows, `${what}: rows`).toBeLessThanOrEqual(ROWS);
  expect(wider, `${what}: wider than the window`).toBe(0);
  expect(sentence, what).not.toMatch(/NaN|undefined|null|Infinity/);
}
