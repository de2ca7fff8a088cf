import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, heading, TITLES } from '../support/guideVerbs.ts';
import { linkOf, loop, mapIsStill, middleOfMap, openTab, SQUARE, strokeByTouch } from '../support/verbs.ts';
import { openMap } from '../support/visit.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;
/** The part of the height that the map keeps whenever something acts on it. */
const MAP = 0.4;
/** The highest that the drawing bar may be. */
const BAR_PX = 96;
/** A keyboard on the screen takes about that much of its height. */
const KEYBOARD = 0.4;

describe.each(SIZES)('a thumb, on $width × $height', (size) => {
  const asked = { ...size, touch: true };

  test('does the whole interview, and the map keeps its part of the height', async () => {
    const page = await openMap(asked);
    await tap(page, 'Commencer un entretien');
    await heading(page, TITLES[0]);
    await tap(page, 'Découvrir ce qui existe');
    await tap(page, 'Suivant');
    await heading(page, TITLES[1]);
    await mapHasRoom(page);

    await tap(page, 'Dessiner');
    await page.getByRole('button', { name: 'À main levée' }).waitFor();
    await mapHasRoom(page);
    expect((await boxOf(page.locator('.drawing'))).height).toBeLessThanOrEqual(BAR_PX);
    await mapIsStill(page);
    await strokeByTouch(page, loop(await middleOfMap(page), 70));
    await page.getByText(/^Votre (?:territoire prend|tracé est) /).waitFor();
    await tap(page, 'Terminer');
    await page.getByText('Pourquoi vous arrêtez-vous là ?').first().waitFor();
    await mapHasRoom(page);
    await isFramed(page);

    await tap(page, 'Suivant');
    await heading(page, TITLES[2]);
    await page.getByText('À vélo', { exact: true }).tap();
    await tap(page, 'Suivant');
    await heading(page, TITLES[3]);
    await tap(page, 'Voir sans deviner');
    await page.getByText(/^Vous avez dessiné /).waitFor();
    await mapHasRoom(page);

    await tap(page, 'Suivant');
    await heading(page, TITLES[4]);
    await keepTradeByThumb(page, size.height);
    await mapHasRoom(page);

    await tap(page, 'Suivant');
    await heading(page, TITLES[5]);
    const door = page.getByRole('list', { name: 'Portes à pousser' }).getByRole('button').first();
    await door.tap();
    await page.getByRole('button', { name: 'Ajouter à mon plan' }).tap();
    await raise(page);
    await page.getByRole('button', { name: 'Voir ce lieu sur la carte' }).tap();
    await mapHasRoom(page);
    await tap(page, 'Suivant');
    await heading(page, TITLES[6]);
    await page.getByRole('list', { name: 'Actions prévues' }).getByRole('listitem').first().waitFor();
    expect(await widerBy(page)).toBe(0);
  });

  test('goes through the free exploration, and drags the sheet between its three heights', async () => {
    const page = await openMap({ ...asked, link: linkOf({ shape: [{ outer: SQUARE, holes: [] }] }) });
    await mapHasRoom(page);
    const half = (await boxOf(page.locator('.column'))).height;

    await drag(page, -200);
    await expect.poll(() => sheet(page)).toBe('full');
    expect((await boxOf(page.locator('.column'))).height).toBeGreaterThan(half + 100);
    for (const tab of ['Mes pistes', 'Lieux', 'Mon carnet', 'Mon territoire']) {
      await openTab(page, tab);
      await page.locator('[data-column] [data-answer]').first().waitFor();
      expect(await widerBy(page), tab).toBe(0);
    }
    await drag(page, 120);
    await expect.poll(() => sheet(page)).toBe('half');
    await drag(page, 120);
    await expect.poll(() => sheet(page)).toBe('peek');
    await mapHasRoom(page);
    await drag(page, -20);
    expect(await sheet(page), 'a finger that hesitates moves nothing').toBe('peek');
  });
});

test('a circle is chosen over the sheet, and the bar stays as low', async () => {
  const page = await openMap({ width: 360, height: 640, touch: true });
  await tap(page, 'Commencer un entretien');
  await goTo(page, 2);
  await tap(page, 'Dessiner');
  await page.getByRole('button', { name: 'Autour d’un lieu' }).tap();
  const form = await boxOf(page.locator('.drawing__radius'));

  expect(form.y).toBeGreaterThan(MAP * 640);
  expect(form.y + form.height).toBeLessThanOrEqual(640);
});

function tap(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().tap();
}

/** Types with a keyboard on the screen, which hides the bottom of the page: the proposals are above it. */
async function keepTradeByThumb(page: Page, height: number): Promise<void> {
  const seen = height * (1 - KEYBOARD);
  const field = page.getByRole('combobox', { name: 'Un métier…' });
  await field.tap();
  await setKeyboard(page, seen);
  await field.fill('soudeur');
  const first = page.getByRole('option').first();
  await first.waitFor();
  const { y, height: tall } = await boxOf(first);
  expect(y).toBeGreaterThan(0);
  expect(y + tall, 'the first proposal is above the keyboard').toBeLessThanOrEqual(seen);
  await first.tap();
  await setKeyboard(page, height);
  await page
    .locator('[data-answer-sentence]')
    .filter({ hasText: /^Soudeurs/ })
    .waitFor();
}

/** What a keyboard does to what is seen of the page: no browser opens one for a script. */
function setKeyboard(page: Page, seen: number): Promise<void> {
  return page.evaluate((height) => {
    Object.defineProperty(window.visualViewport, 'height', { configurable: true, get: () => height });
    window.visualViewport?.dispatchEvent(new Event('resize'));
  }, seen);
}

async function mapHasRoom(page: Page): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  await expect
    .poll(async () => {
      const stage = await boxOf(page.locator('.stage'));
      const column = await boxOf(page.locator('.column'));
      return Math.min(stage.y + stage.height, column.y) - stage.y;
    })
    .toBeGreaterThanOrEqual(Math.floor(MAP * height));
}

/** The ways to the territory would move nothing: it is framed already. */
async function isFramed(page: Page): Promise<void> {
  const before = await settledHash(page);
  await page.getByRole('button', { name: 'Recentrer sur mon territoire' }).tap();
  expect(await settledHash(page)).toBe(before);
}

/** The address once the map is still: it follows the map, a moment later. */
async function settledHash(page: Page): Promise<string> {
  await mapIsStill(page);
  let hash = '';
  await expect
    .poll(
      () => {
        const last = hash;
        hash = new URL(page.url()).hash;
        return hash === last;
      },
      { interval: 600 },
    )
    .toBe(true);
  return hash;
}

/** Pulls the handle of the sheet, by so many pixels down. */
async function drag(page: Page, downPx: number): Promise<void> {
  const { x, y, width, height } = await boxOf(page.locator('.sheet-handle__grip'));
  const [left, top] = [x + width / 2, y + height / 2];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left, top + downPx / 2);
  await page.mouse.move(left, top + downPx);
  await page.mouse.up();
}

async function raise(page: Page): Promise<void> {
  await drag(page, -120);
  await expect.poll(() => sheet(page)).toBe('full');
}

function sheet(page: Page): Promise<string | null> {
  return page.locator('.app').getAttribute('data-sheet');
}

function widerBy(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function boxOf(element: Locator): Promise<NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>> {
  const box = await element.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return box;
}
