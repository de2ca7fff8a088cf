import { describe, expect, test } from 'vitest';
import { linkOf, mapIsStill, openTab, SQUARE } from '../support/verbs.ts';
import { openMap, openWithoutMap } from '../support/visit.ts';

const DRAWN = linkOf({ shape: [{ outer: SQUARE, holes: [] }] });

describe('the tabs of the free exploration', () => {
  test('show one part at a time, and the address and Back follow', async () => {
    const page = await openWithoutMap({ link: DRAWN });
    await page.getByRole('region', { name: 'Mon territoire' }).waitFor();

    await openTab(page, 'Mes pistes');
    await page.getByRole('region', { name: 'Mes pistes' }).waitFor();
    expect(await page.getByRole('region', { name: 'Mon territoire' }).count()).toBe(0);
    await page.waitForURL(/[#&]o=pistes/);
    await openTab(page, 'Mon carnet');
    await page.waitForURL(/[#&]o=notebook/);

    await page.goBack();
    await page.getByRole('tab', { name: 'Mes pistes', selected: true }).waitFor();
    await page.goBack();
    await page.getByRole('region', { name: 'Mon territoire' }).waitFor();
    expect(page.url()).not.toMatch(/[#&]o=/);
  });

  test('never scroll the page, nor the header and the footer away', async () => {
    const page = await openWithoutMap({ link: DRAWN });
    for (const tab of ['Mon territoire', 'Mes pistes', 'Lieux', 'Mon carnet']) {
      await openTab(page, tab);
      await page.locator('[data-column] [data-folds]').first().waitFor();
      await page.locator('[data-column]').evaluate((column) => column.scrollTo({ top: 10_000 }));

      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
      expect(await page.getByRole('button', { name: 'Commencer un entretien' }).isVisible()).toBe(true);
      expect((await page.locator('.footer').boundingBox())?.y).toBeLessThan(800);
      expect((await page.getByRole('tab', { name: tab, exact: true }).boundingBox())?.y).toBeGreaterThan(0);
    }
  });

  test('give way to the first when the hand takes a tool', async () => {
    const page = await openMap({ link: DRAWN });
    await openTab(page, 'Lieux');
    await page.goto(`${page.url().split('#')[0]}#${DRAWN}&o=places`);
    await mapIsStill(page);

    await openTab(page, 'Mon territoire');
    await page.getByRole('button', { name: 'Dessiner', exact: true }).click();

    await page.locator('.live__figures').waitFor();
  });
});

test('the legend is folded under 1440 pixels, and never lies over more than a quarter of the map', async () => {
  for (const [width, height, folded] of [
    [1280, 800, true],
    [1600, 900, false],
  ] as const) {
    const page = await openMap({ link: `${DRAWN}&s=recruitment.projects`, width, height });
    const legend = page.getByRole('region', { name: 'Légende' });
    const toggle = legend.getByRole('button', { expanded: !folded });
    await toggle.waitFor();
    if (folded) await toggle.click();
    await legend.getByText('Tous les métiers').waitFor();

    const [box, map] = [await legend.boundingBox(), await page.locator('.stage__map').boundingBox()];
    expect(box && map && (box.width * box.height) / (map.width * map.height)).toBeLessThanOrEqual(0.25);
  }
});

test('the legend of a phone shows its classes, all of them, without scrolling, and leaves the tools of the map', async () => {
  const page = await openMap({ link: `${DRAWN}&i=density`, width: 390, height: 844 });
  const legend = page.getByRole('region', { name: 'Légende' });
  await legend.getByRole('button', { expanded: false }).click();
  await legend.getByText('moins de 30').waitFor();

  const [box, tools] = [await legend.boundingBox(), await page.locator('.map-tools').boundingBox()];
  if (!box || !tools) throw new Error('the legend or the tools are not on the page');
  expect(box.x + box.width).toBeLessThanOrEqual(tools.x);
  for (const line of await legend.locator('.classes').first().locator('li').all()) {
    const { y = 0, height = 0 } = (await line.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(box.y);
    expect(y + height).toBeLessThanOrEqual(box.y + box.height);
  }
});
