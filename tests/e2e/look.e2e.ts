import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseGeoJsonShape } from '../../src/domain/territory/geojson.ts';
import {
  choose,
  downloaded,
  linkOf,
  linkTo,
  MAUGES,
  mapIsStill,
  middleOfMap,
  SQUARE,
  unfold,
} from '../support/verbs.ts';
import { openMap, sharedMap } from '../support/visit.ts';

const DRAWN = linkOf({ name: 'Mes Mauges', shape: [{ outer: SQUARE, holes: [] }] });

const drawnMap = sharedMap({ link: DRAWN });

describe('on paper', () => {
  test('all that is open in the column is there, without anything to press', async () => {
    const page = await drawnMap();
    await unfold(page, 'Toutes les communes');
    await page.getByRole('table', { name: 'Communes de mon territoire' }).waitFor();

    await page.emulateMedia({ media: 'print' });

    expect(await page.getByRole('button', { name: 'Dessiner' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Zoomer', exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole('table', { name: 'Communes de mon territoire' }).isVisible()).toBe(true);
    const clipped = await page.evaluate(() => {
      const column = document.querySelector('.column__scroll');
      return column ? column.scrollHeight - column.clientHeight : Number.NaN;
    });
    expect(clipped).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('the map', () => {
  test('is coloured by an indicator, whose classes are in the legend', async () => {
    const page = await openMap({ painted: true });
    const plain = await picture(page);

    await page.getByRole('button', { name: 'Couleurs et limites' }).click();
    await choose(page, /volution de l’emploi/);
    await page.keyboard.press('Escape');

    await expect.poll(() => page.url()).toContain('i=jobsChange');
    await expect.poll(async () => (await picture(page)).equals(plain)).toBe(false);
    const legend = page.getByRole('region', { name: 'Légende' });
    await legend.getByRole('button', { expanded: false }).click();
    await legend.getByText(/%/).first().waitFor();
  });

  test('knows the names of former communes when a link opens it close to them', async () => {
    const asked: string[] = [];

    await openMap({
      link: linkTo({ view: { ...MAUGES, zoom: 11.5 } }),
      prepare: async (opened) => opened.on('request', (request) => asked.push(request.url())),
    });

    await expect.poll(() => asked.some((url) => /data\/names\./.test(url))).toBe(true);
  });

  test('opens the card of the commune that is clicked', async () => {
    const page = await openMap();

    await page.mouse.click(...(await middleOfMap(page)));

    await expect.poll(() => page.url()).toMatch(/c=\d{5}/);
  });

  test('opens the card of the commune under the cross at Enter', async () => {
    const page = await openMap();

    await page.getByRole('application').focus();
    await page.keyboard.press('Enter');

    await expect.poll(() => page.url()).toMatch(/c=\d{5}/);
  });

  test('comes back to the whole region', async () => {
    const page = await openMap({ link: linkTo({ view: { ...MAUGES, zoom: 12 } }) });

    await page.getByRole('button', { name: 'Toute la région' }).click();

    await expect.poll(() => Number(/%2C([\d.]+)$/.exec(page.url())?.[1])).toBeLessThan(9);
    await mapIsStill(page);
  });
});

describe('what is taken away', () => {
  test('the communes, as a table of text', async () => {
    const page = await drawnMap();

    const text = await download(page, 'Tableau (CSV)');

    expect(text).toContain('Chalonnes-sur-Loire');
    expect(text.trim().split('\n').length).toBeGreaterThan(4);
  });

  test('the outline, as GeoJSON that reads back as it was drawn', async () => {
    const page = await drawnMap();

    const shape = parseGeoJsonShape(JSON.parse(await download(page, 'Tracé (GeoJSON)')));

    expect(shape.ok && shape.value[0]?.outer.length).toBe(SQUARE.length);
  });

  test('the sources, each with its producer and its licence', async () => {
    const page = await drawnMap();

    await page.getByRole('button', { name: 'Sources' }).click();

    const dialog = page.getByRole('dialog');
    await dialog.getByText('Urssaf').first().waitFor();
    expect(await dialog.getByText('Licence Ouverte 2.0').count()).toBeGreaterThan(5);
  });
});

function picture(page: Page): Promise<Buffer> {
  return page.locator('.map-canvas').screenshot();
}

async function download(page: Page, button: string): Promise<string> {
  await unfold(page, /^L’emporter/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return String(await downloaded(file));
}
