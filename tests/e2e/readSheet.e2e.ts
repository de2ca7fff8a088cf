import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { decodeSheet, SHEET, type SheetCode } from '../../src/domain/paper/sheet.ts';
import { photograph } from '../bench/paperPhotos.ts';
import { createRandom } from '../bench/seededOutlines.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { type Colour, copyCanvas, type Mm, strokeLine } from '../support/paperCanvas.ts';
import { PAGE, printSheet } from '../support/printedSheet.ts';
import { myTerritory, openTab } from '../support/verbs.ts';
import { openWithoutMap } from '../support/visit.ts';

/** Around Châteaubriant. */
const CODE = decodeSheet('ARP1A4:-180000:4800000:-90000:1') as SheetCode;
const BLUE: Colour = [0.12, 0.22, 0.66];
const RED: Colour = [0.78, 0.12, 0.16];

const PRINTED = printSheet(CODE, null, 6);
const OPTIONS = { width: 1600, height: 1300, tilt: 18, covered: false, blur: 0.5 };

/** Photographs of the sheet, a loop of a pen on each. */
const ONE = shoot(4, [circle(90, 90, 40), BLUE]);
const TWO = shoot(5, [circle(70, 110, 30), RED]);
const COVERED = shoot(21, [circle(90, 90, 40), BLUE], { covered: true });

describe('sheets drawn by hand', () => {
  test('are read beside the page, shown over the photograph, and opened once agreed to', async () => {
    const page = await openWithoutMap({ width: 1280, height: 800, prepare: measureHolds });
    await openTab(page, 'Mon carnet');
    await page.getByRole('button', { name: 'Lire une feuille dessinée' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lire une feuille dessinée' });
    await dialog.getByRole('button', { name: 'Choisir des images' }).waitFor();
    await page.evaluate(() => Object.assign((window as unknown as Held).holds, { longest: 0 }));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.postData() ?? ''}`));

    await dialog
      .locator('input[type="file"]')
      .setInputFiles([picture('un.jpg', ONE), picture('deux.jpg', TWO)]);
    await dialog.getByText('Un tracé est lu').waitFor({ timeout: 30_000 });
    const painted = await dialog.locator('canvas').evaluate((canvas) => {
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, 300, 300);
      return new Set(data).size;
    });
    expect(painted).toBeGreaterThan(10);
    expect(await longestHold(page)).toBeLessThan(HOLD_MS);
    expect(await seriousFlaws(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'C’est bien cela' }).click();
    await dialog.getByText('Ce qui est lu sur « deux.jpg »').waitFor({ timeout: 30_000 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('C’est bien cela');
    await page.keyboard.press('Enter');
    await dialog.getByText('2 territoires sont ouverts').waitFor();
    // Scripts and figures are asked for; nothing is given.
    expect(new Set(asked)).toEqual(new Set(['GET ']));

    await dialog.getByRole('button', { name: 'Voir la carte' }).click();
    await openTab(page, 'Mon territoire');
    const mine = myTerritory(page);
    await mine.getByRole('button', { name: /^Retirer .*Feuille 1/ }).waitFor();
    await mine.getByRole('button', { name: /^Reprendre .*Feuille 2/ }).waitFor();
    await mine
      .getByText(/communes? ne (?:sont|est) dedans qu’en partie/)
      .first()
      .waitFor();
  });

  test('that cannot be read say why, and what is no picture as well; nothing changes', async () => {
    const page = await openWithoutMap({ width: 390, height: 844 });
    await openTab(page, 'Mon carnet');
    await page.getByRole('button', { name: 'Lire une feuille dessinée' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lire une feuille dessinée' });
    const files = [
      picture('doigt.jpg', COVERED),
      picture('coupee.jpg', ONE.subarray(0, 9000)),
      picture('page.jpg', new TextEncoder().encode('%PDF-1.7')),
    ];
    await dialog.locator('input[type="file"]').setInputFiles(files);
    await dialog.getByText('Un coin manque').waitFor({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Passer à l’image suivante' }).click();
    await dialog.getByText('« coupee.jpg » n’est pas lue').waitFor({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Passer à l’image suivante' }).click();
    await dialog.getByText('n’est pas une image JPEG, PNG ou WebP').waitFor({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.location.hash)).not.toContain('t=');
  });
});

/** Longest time that the page may not answer while it is read, on a machine that does other things: none is seen over 50. */
const HOLD_MS = 100;

interface Held {
  readonly holds: { readonly longest: number };
}

/** Has the page note how long its thread is held at a stretch, from the start. */
async function measureHolds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const holds = { longest: 0 };
    Object.assign(window, { holds });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) holds.longest = Math.max(holds.longest, duration);
    }).observe({ type: 'longtask' });
  });
}

function longestHold(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Held).holds.longest);
}

/** A file of that name and of these bytes, as long as the test lasts. */
function picture(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

function circle(x: number, y: number, radius: number): Mm[] {
  return Array.from({ length: 101 }, (_, i): Mm => {
    const angle = (i / 100) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + 0.8 * radius * Math.sin(angle)];
  });
}

/** The bytes of a photograph of the sheet with a line on it. */
function shoot(
  seed: number,
  [line, pen]: readonly [Mm[], Colour],
  changes: Partial<typeof OPTIONS> = {},
): Buffer {
  const page = copyCanvas(PRINTED);
  strokeLine(
    page,
    line.map(([x, y]): Mm => [PAGE.x + SHEET.map.x + x, PAGE.y + SHEET.map.y + y]),
    0.8,
    pen,
  );
  const { width, height, data } = photograph(createRandom(seed), page, { ...OPTIONS, ...changes });
  return jpeg.encode({ width, height, data }, 88).data;
}
