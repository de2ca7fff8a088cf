import { describe, expect, test } from 'vitest';
import { press } from '../support/guideVerbs.ts';
import {
  choose,
  communesTable,
  countedCommunes,
  drawLoop,
  linkOf,
  loop,
  mapIsStill,
  middleOfMap,
  myTerritory,
  nothingDrawn,
  SQUARE,
  strokeByMouse,
  strokeByTouch,
  summary,
  takeFreehand,
  unfold,
} from '../support/verbs.ts';
import { openMap } from '../support/visit.ts';

describe('drawing', () => {
  test('by mouse: the communes under the loop are listed and counted', async () => {
    const page = await openMap();

    await drawLoop(page, 80);

    expect(await summary(page, /Vous avez dessiné/)).toMatch(
      /^Vous avez dessiné \d+\skm²\s; nous comptons \d+\scommunes, [\d\s]+habitants\s; \d+\scommunes? n.+ qu’en partie\.$/u,
    );
    await press(page, 'Terminer');
    await unfold(page, 'Toutes les communes');
    expect(await communesTable(page).getByRole('row').count()).toBeGreaterThan(5);
  });

  test('the figures follow before the button is released', async () => {
    const page = await openMap();
    await takeFreehand(page);
    const [first, ...others] = loop(await middleOfMap(page), 80);

    await page.mouse.move(...first!);
    await page.mouse.down();
    for (const point of others) await page.mouse.move(...point);

    await myTerritory(page)
      .getByRole('listitem')
      .filter({ hasText: /\d\s*communes/ })
      .first()
      .waitFor();
    await page.mouse.up();
  });

  test('by finger, on a phone', async () => {
    const page = await openMap({ width: 390, height: 844, touch: true });
    await takeFreehand(page);
    await mapIsStill(page);

    await strokeByTouch(page, loop(await middleOfMap(page), 60));

    expect(await countedCommunes(page)).toBeGreaterThan(1);
  });

  test('on a phone, the figures are in sight when the hand begins, wherever one had scrolled to', async () => {
    const link = linkOf({ shape: [{ outer: SQUARE, holes: [] }] });
    const page = await openMap({ width: 390, height: 844, touch: true, link });
    await page.touchscreen.tap(...(await middleOfMap(page)));
    await page.getByRole('button', { name: 'Partir de cette commune' }).waitFor();

    await takeFreehand(page);

    const figures = page.locator('.live__figures');
    await expect
      .poll(async () => {
        const box = await figures.boundingBox();
        const sheet = await page.locator('.column__scroll').boundingBox();
        return box && sheet && box.y >= sheet.y && box.y + box.height <= sheet.y + sheet.height;
      })
      .toBe(true);
  });

  test('by keyboard alone, corner after corner', async () => {
    const page = await openMap();
    await page.getByRole('button', { name: 'Dessiner', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Par points' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('application').focus();

    for (const move of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(move);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('f');

    expect(await countedCommunes(page)).toBeGreaterThan(0);
  });

  test('cutting a piece out takes its communes away', async () => {
    const page = await openMap();
    await drawLoop(page, 100);
    const before = await countedCommunes(page);

    await choose(page, 'Retirer');
    await strokeByMouse(page, loop(await middleOfMap(page), 60));

    await expect.poll(() => countedCommunes(page)).toBeLessThan(before);
  });

  test('each act is undone and done again, by button or by keyboard', async () => {
    const page = await openMap();
    await drawLoop(page, 80);
    const drawn = await countedCommunes(page);

    await page.getByRole('button', { name: 'Annuler' }).click();
    await nothingDrawn(page);
    await page.getByRole('button', { name: 'Rétablir' }).click();
    expect(await countedCommunes(page)).toBe(drawn);
    await page.keyboard.press('Control+z');
    await nothingDrawn(page);
    await page.keyboard.press('Control+Shift+z');
    expect(await countedCommunes(page)).toBe(drawn);
  });

  test('erasing can be undone', async () => {
    const page = await openMap();
    await drawLoop(page, 80);
    const drawn = await countedCommunes(page);

    await page.getByRole('button', { name: 'Effacer' }).click();
    await nothingDrawn(page);
    await page.getByRole('button', { name: 'Annuler' }).click();

    expect(await countedCommunes(page)).toBe(drawn);
  });
});

describe('a bad day with a pen', () => {
  test.each([
    [1100, 700],
    [1400, 900],
  ])('a window resized to %i × %i in the middle of a stroke draws the same loop', async (width, height) => {
    const page = await openMap();
    await takeFreehand(page);
    const points = loop(await middleOfMap(page), 80);
    await strokeByMouse(page, points);
    const whole = await countedCommunes(page);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();

    const [first, ...others] = points;
    await page.mouse.move(...first!);
    await page.mouse.down();
    for (const point of others.slice(0, 12)) await page.mouse.move(...point);
    await page.setViewportSize({ width, height });
    await mapIsStill(page);
    for (const point of others.slice(12)) await page.mouse.move(...point);
    await page.mouse.up();

    expect(Math.abs((await countedCommunes(page)) - whole)).toBeLessThanOrEqual(1);
  });
});
