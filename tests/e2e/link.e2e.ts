import { describe, expect, test } from 'vitest';
import {
  communesTable,
  countedCommunes,
  drawLoop,
  linkOf,
  linkTo,
  mapIsStill,
  nothingDrawn,
  SQUARE,
  unfold,
} from '../support/verbs.ts';
import { openMap, openWithoutMap, visit } from '../support/visit.ts';

describe('a link', () => {
  test('opens again what was drawn, and is short', async () => {
    const page = await openMap();
    await drawLoop(page, 80);
    const drawn = await countedCommunes(page);
    const link = page.url().split('#')[1]!;

    const other = await openMap({ link });

    expect(await countedCommunes(other)).toBe(drawn);
    expect(link.length).toBeLessThan(2000);
  });

  test('is undone by Back and done again by Forward', async () => {
    const page = await openMap();
    await drawLoop(page, 80);
    const drawn = await countedCommunes(page);

    await page.goBack();
    await nothingDrawn(page);
    await page.goForward();

    await unfold(page, 'Toutes les communes');
    await communesTable(page).waitFor();
    expect(await countedCommunes(page)).toBe(drawn);
  });

  test.each([
    ['is cut in the middle', 'v=1&t=AQAZne8HwM7CBP8H7Sm9F4'],
    ['is nonsense', 'v=1&t=%%%&k=zz&r=never&m=a,b&i=luck'],
    ['names communes of elsewhere', linkOf({ choices: { 75056: 'in' } as never })],
  ])('that %s is told, and the page works', async (_, link) => {
    const page = await visit({ link });
    // The word passes: it may be gone once a slow map is drawn.
    await page.getByText(/du lien n’a pas été comprise/).waitFor();
    await mapIsStill(page);
    await drawLoop(page, 80);
    expect(await countedCommunes(page)).toBeGreaterThan(0);
  });

  test('of a later version is told as such, and the page works', async () => {
    const page = await visit({ link: 'v=99&t=AQAZ' });
    await mapIsStill(page);

    await page.getByText(/d’une version d’Arpenteur que celle-ci ne sait pas lire/).waitFor();
    await drawLoop(page, 80);
    expect(await countedCommunes(page)).toBeGreaterThan(0);
  });

  test('follows communes that were merged since', async () => {
    // La Pommeraye (49244) has been part of Mauges-sur-Loire since 2015.
    const page = await openWithoutMap({ link: linkOf({ choices: { 49244: 'in' } as never }) });

    await unfold(page, 'Toutes les communes');
    await communesTable(page).getByRole('rowheader', { name: 'Mauges-sur-Loire' }).waitFor();
  });

  test('with an outline of 10 000 corners opens like any other', async () => {
    const corners = 10_000;
    const outer = Array.from({ length: corners }, (_, at): [number, number] => {
      const angle = (2 * Math.PI * at) / corners;
      const radius = 0.3 + 0.05 * Math.sin(40 * angle);
      return [-0.8 + radius * Math.cos(angle), 47.4 + 0.7 * radius * Math.sin(angle)];
    });

    const page = await openWithoutMap({ link: linkOf({ shape: [{ outer, holes: [] }] }) });

    expect(await countedCommunes(page)).toBeGreaterThan(20);
  });

  test('with an outline that crosses itself is repaired', async () => {
    const [a, b, c, d] = SQUARE;
    const page = await openWithoutMap({ link: linkOf({ shape: [{ outer: [a!, c!, b!, d!], holes: [] }] }) });

    expect(await countedCommunes(page)).toBeGreaterThan(0);
  });

  test('with an outline away from the region counts nothing and says so', async () => {
    const outer: [number, number][] = [
      [5, 45],
      [5.2, 45],
      [5.2, 45.2],
    ];
    const page = await visit({
      link: linkTo({ territory: { name: '', shape: [{ outer, holes: [] }], choices: {}, rule: 'majority' } }),
    });
    await mapIsStill(page);

    expect(await communesTable(page).getByRole('rowheader').count()).toBe(0);
  });
});
