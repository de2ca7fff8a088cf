import type { Locator, Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { parseCommuneCode, parseRomeCode } from '../../src/domain/ids.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { linkTo, MAUGES, SQUARE } from '../support/verbs.ts';
import { openMap } from '../support/visit.ts';

/** A drawing, a trade and the card of a commune: every place that links lead outside from. */
const EVERYTHING = linkTo({
  view: MAUGES,
  territory: { ...EMPTY_TERRITORY, shape: [{ outer: SQUARE, holes: [] }] },
  commune: parseCommuneCode('49244'),
  pistes: [parseRomeCode('H2913')!],
});

describe('on a kiosk', () => {
  test('nothing leads out of the application', async () => {
    const page = await openKiosk();
    await page.getByRole('button', { name: 'Demain' }).click();
    await page.getByRole('img', { name: /^Code à viser : Métiers 2030/ }).waitFor();
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    await page.getByRole('dialog').getByText('https://').first().waitFor();

    expect(await page.locator('a[href^="http"]').count()).toBe(0);
  });

  test('a link is a code that a phone reads as the address written beside it', async () => {
    const page = await openKiosk();
    const offers = page.getByRole('figure').filter({ hasText: 'Offres d’emploi' });
    const written = await offers.getByText(/^https:/).textContent();

    expect(await readCode(offers.getByRole('img'))).toBe(written);
    expect(written).toMatch(/\/offres\/recherche\?lieux=\d{5}&rayon=\d+&motsCles=/);
    await offers.getByText(/^Prérempli.+km.+soud/i).waitFor();
  });

  test('codes are large enough for a phone held at arm’s length, and axe finds nothing serious', async () => {
    const page = await openKiosk();
    const boxes = await page
      .getByRole('img', { name: /^Code à viser/ })
      .evaluateAll((codes) => codes.map((code) => code.getBoundingClientRect().width));

    expect(boxes.length).toBeGreaterThan(5);
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(160);
    expect(await seriousFlaws(page)).toEqual([]);
  });
});

async function openKiosk(): Promise<Page> {
  const page = await openMap({ query: 'mode=borne', link: EVERYTHING });
  await page.getByRole('figure').filter({ hasText: 'BMO' }).getByRole('img').waitFor();
  return page;
}

/** What a decoder reads on the pixels that a code is drawn with. */
async function readCode(code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64');
  const { width, height, data } = await code.page().evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas to read a picture with');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    return { width: pixels.width, height: pixels.height, data: [...pixels.data] };
  }, picture);
  return decodeQR({ width, height, data: Uint8Array.from(data) });
}
