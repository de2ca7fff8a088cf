import { buffer } from 'node:stream/consumers';
import type { Download, Locator, Page } from 'playwright-core';
import { encodeSession } from '../../src/domain/session/codec.ts';
import { EMPTY_SESSION, type Session } from '../../src/domain/session/session.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';
import { EMPTY_TERRITORY, type Territory } from '../../src/domain/territory/territory.ts';

/** A place of the page, in pixels from its top left corner. */
export type Point = readonly [x: number, y: number];

/** West of Angers, at a zoom where a hand draws a dozen communes. */
export const MAUGES = { center: [-0.8, 47.4], zoom: 8.5 } as const;

/** A rectangle around La Pommeraye and Chalonnes-sur-Loire, a few communes whole and others in part. */
export const SQUARE: Ring = [
  [-0.9, 47.3],
  [-0.6, 47.3],
  [-0.6, 47.45],
  [-0.9, 47.45],
];

/** Frames of the page that a still map lets go by: it hears of a new size, or of something to show, a few of them later. */
const STILL_FRAMES = 8;

/** Resolves once the map has drawn everything, at the size it has now, and nothing more comes. */
export async function mapIsStill(page: Page): Promise<void> {
  await page.locator('.map-canvas[data-state="idle"]').waitFor({ timeout: 30_000 });
  // No function has a name in there: tsx would call a helper of its own, which the page does not have.
  await page.evaluate(async (frames) => {
    for (let still = 0; still < frames; ) {
      await new Promise(requestAnimationFrame);
      still = document.querySelector('.map-canvas[data-state="idle"]') ? still + 1 : 0;
    }
  }, STILL_FRAMES);
}

/** What the ruler of the map says, in kilometres. */
export async function rulerKm(page: Page): Promise<number> {
  await mapIsStill(page);
  return Number.parseFloat((await page.locator('.maplibregl-ctrl-scale').textContent()) ?? '');
}

export function linkTo(session: Partial<Session>): URLSearchParams {
  return encodeSession({ ...EMPTY_SESSION, ...session });
}

/** A link that carries a territory seen from where `MAUGES` looks. */
export function linkOf(territory: Partial<Territory>): URLSearchParams {
  return linkTo({ view: MAUGES, territory: { ...EMPTY_TERRITORY, ...territory } });
}

export function myTerritory(page: Page): Locator {
  return page.getByRole('region', { name: 'Mon territoire' });
}

export function communesTable(page: Page): Locator {
  return page.getByRole('table', { name: 'Communes de mon territoire' });
}

/** Opens a tab of the free exploration. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

/** Opens a fold of an answer, unless it is open. */
export async function unfold(page: Page, name: string | RegExp): Promise<void> {
  const how = typeof name === 'string' ? { name, exact: true } : { name };
  const fold = page.locator('[data-folds]').getByRole('button', how).first();
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

/** Waits until nothing is drawn nor chosen any more. */
export async function nothingDrawn(page: Page): Promise<void> {
  await myTerritory(page)
    .getByText(/^Faites le tour/)
    .waitFor();
}

/** The row of a commune in the table of the territory. */
export function communeRow(page: Page, name: string): Locator {
  return communesTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

/** The sentence that comes first; waits until it matches. */
export async function summary(page: Page, pattern: RegExp): Promise<string> {
  const sentence = myTerritory(page).getByText(pattern).first();
  await sentence.waitFor();
  return (await sentence.textContent()) ?? '';
}

/** Number of communes that the first sentence announces. */
export async function countedCommunes(page: Page): Promise<number> {
  const sentence = await summary(page, /^Vous avez (?:dessiné|choisi) /);
  return Number(/(?:comptons|choisi)\s(\d+)/.exec(sentence)?.[1]);
}

/** Chooses a radio button by its label, where a person would press. */
export async function choose(page: Page, name: string | RegExp): Promise<void> {
  await page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name }) })
    .first()
    .click();
}

export async function takeFreehand(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dessiner', exact: true }).click();
  await page.getByRole('button', { name: 'À main levée' }).waitFor();
}

/** The middle of the map on the page. */
export async function middleOfMap(page: Page): Promise<Point> {
  const box = await page.getByRole('region', { name: 'Carte' }).boundingBox();
  if (!box) throw new Error('the map is not on the page');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** A loop around a point, nearly closed, as a hand draws it. */
export function loop([x, y]: Point, radiusPx: number, corners = 24): Point[] {
  return Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / (corners + 0.5);
    return [x + radiusPx * Math.cos(angle), y + radiusPx * Math.sin(angle)];
  });
}

/** Presses at the first point, goes through the others and releases. */
export async function strokeByMouse(page: Page, points: readonly Point[]): Promise<void> {
  const [first, ...others] = points;
  if (!first) return;
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const point of others) await page.mouse.move(...point);
  await page.mouse.up();
}

/** The same with a finger. */
export async function strokeByTouch(page: Page, points: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: point ? [{ x: point[0], y: point[1] }] : [],
    });
  const [first, ...others] = points;
  await touch('touchStart', first);
  for (const point of others) await touch('touchMove', point);
  await touch('touchEnd');
}

/** Draws a loop around the middle of the map with the mouse. */
export async function drawLoop(page: Page, radiusPx: number): Promise<void> {
  await takeFreehand(page);
  await strokeByMouse(page, loop(await middleOfMap(page), radiusPx));
  // The stroke is an act of its own: the address carries it.
  await page.waitForURL(/[#&]t=/);
}

/** What a file holds that the page gave away. */
export async function downloaded(file: Download): Promise<Buffer> {
  return buffer(await file.createReadStream());
}
