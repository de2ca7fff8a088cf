import { describe, expect, test } from 'vitest';
import { choose, communeRow, countedCommunes, linkOf, SQUARE, unfold } from '../support/verbs.ts';
import { sharedMap } from '../support/visit.ts';

const DRAWN = linkOf({ shape: [{ outer: SQUARE, holes: [] }] });

describe('counting', () => {
  const drawnMap = sharedMap({ link: DRAWN, webgl: false });

  test('a commune is put in, out or partly in, and the sum follows', async () => {
    const page = await drawnMap();
    const before = await countedCommunes(page);
    await unfold(page, 'Toutes les communes');
    const choice = communeRow(page, 'Chalonnes-sur-Loire').getByRole('combobox');

    await choice.selectOption('dehors');
    await expect.poll(() => countedCommunes(page)).toBe(before - 1);
    await choice.selectOption('dedans');
    await expect.poll(() => countedCommunes(page)).toBe(before);
    await choice.selectOption('en partie');
    await expect.poll(() => countedCommunes(page)).toBe(before);
  });

  test('the rule decides how many communes count, and stays', async () => {
    const page = await drawnMap();
    const majority = await countedCommunes(page);
    await unfold(page, 'Comment on compte');

    await choose(page, /^Touchée/);
    await expect.poll(() => countedCommunes(page)).toBeGreaterThan(majority);
    await choose(page, /^Entière/);
    await expect.poll(() => countedCommunes(page)).toBeLessThan(majority);
    await choose(page, /^Centre/);
    await expect.poll(() => countedCommunes(page)).toBeGreaterThan(0);
    expect(page.url()).toContain('r=centre');
  });

  test('the table is sorted by the column that is asked for', async () => {
    const page = await drawnMap();
    await unfold(page, 'Toutes les communes');
    const table = page.getByRole('table', { name: 'Communes de mon territoire' });

    await table.getByRole('button', { name: 'Commune', exact: true }).click();

    const names = await table.getByRole('rowheader').allTextContents();
    expect(names).toEqual([...names].sort(new Intl.Collator('fr').compare));
  });

  test('the territory is compared with the zone that is chosen', async () => {
    const page = await drawnMap();

    await unfold(page, 'L’emploi, et depuis quand');
    await page.getByRole('combobox', { name: 'Comparer avec' }).selectOption({ label: 'Maine-et-Loire' });

    await page.getByRole('figure').filter({ hasText: 'Maine-et-Loire' }).first().waitFor();
  });
});
