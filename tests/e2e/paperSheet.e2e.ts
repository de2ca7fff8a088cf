import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../src/domain/paper/reading/readSheet.ts';
import { SHEET } from '../../src/domain/paper/sheet.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { overlapOf } from '../bench/paperOverlap.ts';
import type { Mm } from '../support/paperCanvas.ts';
import { linkTo, MAUGES, openTab, SQUARE } from '../support/verbs.ts';
import { openWithoutMap } from '../support/visit.ts';

const LINK = linkTo({
  view: MAUGES,
  territory: { ...EMPTY_TERRITORY, shape: [{ outer: SQUARE, holes: [] }] },
});

/** A loop by hand, in millimetres of the map. */
const LOOP = Array.from({ length: 80 }, (_, i): Mm => {
  const angle = (i / 80) * 2 * Math.PI;
  return [95 + (50 + 6 * Math.sin(3 * angle)) * Math.cos(angle), 100 + 44 * Math.sin(angle)];
});

describe('the sheet that the application prints', () => {
  test('is read back: nothing while it is blank, then the line drawn on it, where it was drawn', async () => {
    const page = await openWithoutMap({ link: LINK, height: 1300, scale: 2 });
    await openTab(page, 'Mon carnet');
    await page.getByRole('button', { name: 'Imprimer une carte vierge' }).click();
    const sheet = page.locator('.blank-sheet').first();
    await sheet.waitFor();

    const blank = await read(sheet);
    expect(blank.outlines).toEqual([]);
    expect(blank.unclosed).toBe(0);

    await drawOn(sheet);
    const { code, outlines } = await read(sheet);
    expect(outlines.map(({ pen }) => pen)).toEqual(['blue']);
    expect(overlapOf([LOOP], [outlines[0]!.ring], code)).toBeGreaterThan(0.97);
    const [west, south, east, north] = code.seen;
    for (const [lng, lat] of SQUARE) {
      expect(lng > west && lng < east && lat > south && lat < north).toBe(true);
    }
  });
});

async function read(sheet: Locator) {
  const reading = readSheet(PNG.sync.read(await sheet.screenshot()));
  if (!reading.ok) throw new Error(reading.error);
  return reading.value;
}

/** A line of a blue pen over the map. */
async function drawOn(sheet: Locator): Promise<void> {
  const { widthMm, heightMm } = SHEET.map;
  const path = `M${LOOP.map((at) => at.join(' ')).join('L')}Z`;
  await sheet.locator('.paper-map').evaluate(
    (map, { d, box }) => {
      const svg = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
      const [layer, line] = [svg('svg'), svg('path')];
      layer.setAttribute('viewBox', box);
      line.setAttribute('d', d);
      // An attribute would be refused by the security headers.
      Object.assign((line as SVGElement).style, { fill: 'none', stroke: '#2040a0', strokeWidth: '0.8' });
      layer.append(line);
      map.append(layer);
    },
    { d: path, box: `0 0 ${widthMm} ${heightMm}` },
  );
}
