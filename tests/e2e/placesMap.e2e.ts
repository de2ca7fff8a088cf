import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../../src/domain/geo.ts';
import { degreesPerPixel } from '../../src/map/interactions/surface.ts';
import { ABOVE_NAME_PX } from '../../src/map/layers/places.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { type PlacedCard, publishedPiles } from '../support/publishedPlaces.ts';
import {
  downloaded,
  linkOf,
  linkTo,
  mapIsStill,
  middleOfMap,
  openTab,
  SQUARE,
  unfold,
} from '../support/verbs.ts';
import { openMap, openWithoutMap, sharedMap } from '../support/visit.ts';

/** Nothing is grouped but what shares a position. */
const NEAR = 13.5;
const LONELY_KM = 3;
/** Day before the only event of 2025 whose date is published in full. */
const EVE = '2025-06-02T10:00:00+02:00';
const FAIR = 'Place de l’emploi (France Travail) – étape de Coulaines';

describe('places on the map', () => {
  test('are told under the pointer, and a press opens the card', async () => {
    const alone = await placeAlone();
    const page = await showPlaces(await openMap({ link: lookingAt(alone) }));

    const [x, y] = await middleOfMap(page);
    const name = page.locator('.readout').getByText(alone.name, { exact: true });
    // The signs are drawn in tiles that come one by one: the pointer looks again until they are there.
    await expect
      .poll(() =>
        page.mouse
          .move(x, y + 1)
          .then(() => page.mouse.move(x, y))
          .then(() => name.count()),
      )
      .toBe(1);
    await page.mouse.click(x, y);

    await section(page).getByRole('heading', { name: alone.name, exact: true }).waitFor();
  });

  test('are put there from the list itself', async () => {
    const page = await openMap({ link: linkOf({ shape: [{ outer: SQUARE, holes: [] }] }) });

    await openTab(page, 'Lieux');
    await unfold(page, 'Tous les lieux et rendez-vous');
    await section(page).getByRole('checkbox', { name: 'Montrer les lieux sur la carte' }).check();

    await page.getByRole('button', { name: 'Couleurs et limites' }).click();
    expect(await page.getByRole('checkbox', { name: /^Lieux/ }).isChecked()).toBe(true);
  });

  test('that share a place are all offered, and each one opens', async () => {
    const pile = await largestPile();
    const page = await showPlaces(await openMap({ link: lookingAt(pile[0]) }));

    await page.mouse.click(...(await middleOfMap(page)));

    const choice = page.getByRole('region', { name: `${pile.length} fiches à cet endroit` });
    await choice.waitFor();
    const more = choice.getByRole('button', { name: /^Voir l(?:’autre|es .+ autres)$/ });
    while ((await more.count()) > 0) await more.click();
    const offered = await choice.getByRole('listitem').getByRole('button').allInnerTexts();
    expect(await seriousFlaws(page)).toEqual([]);
    expect(offered.map((text) => text.split('\n')[0]).sort()).toEqual(pile.map(({ name }) => name).sort());
    await choice.getByRole('listitem').getByRole('button').last().click();
    const name = offered.at(-1)?.split('\n')[0] ?? '';
    await section(page).getByRole('heading', { name, exact: true }).waitFor();
    expect(await choice.count()).toBe(0);
  });

  test('are reached with the keyboard alone, one by one where they share a place', async () => {
    const pile = await largestPile();
    const page = await showPlaces(await openMap({ link: lookingAt(pile[0]) }));
    await page.locator('.map-canvas canvas').focus();

    await page.keyboard.press('Enter');
    const choice = page.getByRole('region', { name: /fiches à cet endroit/ });
    await choice.waitFor();
    await page.keyboard.press('Escape');
    expect(await choice.count()).toBe(0);
    await page.keyboard.press('Enter');
    await choice.waitFor();
    await page.keyboard.press('Tab');
    const second = (await page.evaluate(() => document.activeElement?.textContent)) ?? '';
    await page.keyboard.press('Enter');

    const heading = section(page).getByRole('heading', { level: 3 }).first();
    expect(second).toContain((await heading.textContent()) ?? 'no heading');
  });

  test('in a group come apart when it is pressed', async () => {
    const [nantes] = await largestPile();
    const page = await openMap({ link: lookingAt(nantes, 8) });
    await showPlaces(page);

    await pressGroup(page);

    await expect.poll(() => zoomOf(page)).toBeGreaterThan(8.2);
  });

  test('leave the drawing alone', async () => {
    const alone = await placeAlone();
    const page = await showPlaces(await openMap({ link: lookingAt(alone) }));
    await page.getByRole('button', { name: 'Dessiner', exact: true }).click();

    await page.mouse.move(...(await middleOfMap(page)));
    await page.mouse.click(...(await middleOfMap(page)));

    expect(await page.locator('.readout').getByText(alone.name, { exact: true }).count()).toBe(0);
    expect(await section(page).getByRole('heading', { name: alone.name, exact: true }).count()).toBe(0);
  });

  test('explain their signs in the legend, without a word on what is not shown', async () => {
    const page = await showPlaces(await openMap());

    await page.getByRole('button', { name: 'Afficher la légende' }).click();

    const legend = page.getByRole('region', { name: 'Légende' });
    await legend.getByText('Jeunes', { exact: true }).waitFor();
    await legend.getByText('creux : dans la commune').waitFor();
    expect(await legend.getByText('Formation', { exact: true }).count()).toBe(0);
  });
});

describe('the agenda', () => {
  const today = sharedMap({ webgl: false });
  const theEve = sharedMap({ webgl: false, prepare: (opened) => opened.clock.setFixedTime(EVE) });

  test('says that nothing is to come, and what comes back', async () => {
    const page = await openAgenda(await today());

    await section(page)
      .getByText(/^Aucune date à venir dans nos sources/)
      .waitFor();
    await section(page).getByRole('heading', { name: 'En mars', exact: true }).waitFor();
    await section(page)
      .getByRole('list', { name: 'À organiser vous-mêmes' })
      .getByText(/Café/)
      .first()
      .waitFor();
  });

  test('hides what is over, says how much, and shows it when asked', async () => {
    const page = await openAgenda(await today());
    expect(await section(page).getByRole('list', { name: 'Passées' }).count()).toBe(0);

    await section(page)
      .getByText(/^Montrer aussi les dates passées \(\d+\)$/)
      .click();

    await section(page).getByRole('list', { name: 'Passées' }).getByText(FAIR).waitFor();
  });

  test('hands over a calendar that another program reads', async () => {
    const page = await openAgenda(await theEve());
    const row = section(page).getByRole('list', { name: 'À venir' });

    const download = page.waitForEvent('download');
    await row.getByRole('button', { name: `Mettre « ${FAIR} » dans mon calendrier` }).click();

    const text = String(await downloaded(await download));
    const [component, ...others] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const event = component && new ICAL.Event(component);
    expect(others).toEqual([]);
    expect([event?.summary, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      FAIR,
      '2025-06-03',
      '2025-06-04',
    ]);
    expect(event?.location).toContain('Coulaines');
  });

  test('has a month that is read with the keyboard', async () => {
    const page = await openAgenda(await theEve());
    await section(page).locator('label').filter({ hasText: 'Par mois' }).click();
    await section(page).getByRole('table', { name: 'Juin 2025' }).waitFor();

    await section(page).getByRole('button', { name: 'Mois d’après' }).press('Enter');
    await section(page).getByRole('table', { name: 'Juillet 2025' }).waitFor();
    await section(page).getByRole('button', { name: 'Mois d’avant' }).press('Enter');
    await section(page).getByRole('button', { name: '3 juin 2025 : 1 date' }).press('Enter');
    expect(await seriousFlaws(page)).toEqual([]);

    await section(page).getByRole('list', { name: '3 juin 2025 : 1 date' }).getByText(FAIR).waitFor();
  });

  test('keeps to the territory when asked', async () => {
    const page = await openAgenda(
      await openWithoutMap({ link: linkOf({ shape: [{ outer: SQUARE, holes: [] }] }) }),
    );

    await section(page)
      .locator('label')
      .filter({ hasText: /^Dedans$/ })
      .click();

    await section(page).getByText('Aucune date à venir dans nos sources pour cet endroit.').waitFor();
    await section(page).getByRole('button', { name: 'Regarder dans toute la région' }).click();
    await section(page).getByRole('heading', { name: 'En mars', exact: true }).waitFor();
  });
});

function section(page: Page): Locator {
  return page.getByRole('region', { name: 'Lieux et rendez-vous' });
}

async function showPlaces(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Couleurs et limites' }).click();
  await page.getByRole('checkbox', { name: /^Lieux/ }).check();
  await page.keyboard.press('Escape');
  // The signs make the map move; they may be drawn before one looks.
  await page
    .locator('.map-canvas[data-state="moving"]')
    .waitFor({ timeout: 3000 })
    .catch(() => null);
  await mapIsStill(page);
  return page;
}

async function openAgenda(page: Page): Promise<Page> {
  await openTab(page, 'Lieux');
  await unfold(page, 'Tous les lieux et rendez-vous');
  await section(page).getByRole('tab', { name: 'Agenda' }).click();
  return page;
}

/** A link whose map has the sign of a card in its middle. */
function lookingAt({ position }: PlacedCard, zoom = NEAR) {
  const [lng, lat] = position.point;
  const up = position.precision === 'commune' ? ABOVE_NAME_PX : 0;
  // A pixel up is less of a degree of latitude than a pixel right is of longitude.
  const center: LngLat = [lng, lat - up * degreesPerPixel(zoom) * Math.cos((lat * Math.PI) / 180)];
  return linkTo({ view: { center, zoom } });
}

/** A card at its address, far enough from the others for its sign to stand alone. */
async function placeAlone(): Promise<PlacedCard> {
  const piles = await publishedPiles();
  const points = piles.map(([place]) => (place as PlacedCard).position.point);
  const alone = piles.find(
    ([place, ...others], at) =>
      place?.position.precision === 'address' &&
      others.length === 0 &&
      points.every((point, of) => of === at || distanceKm(point, place.position.point) > LONELY_KM),
  );
  return alone?.[0] as PlacedCard;
}

async function largestPile(): Promise<readonly [PlacedCard, ...PlacedCard[]]> {
  const [largest] = [...(await publishedPiles())].sort((a, b) => b.length - a.length);
  return largest as readonly [PlacedCard, ...PlacedCard[]];
}

/** Presses the middle of the map and around it until a group answers. */
async function pressGroup(page: Page): Promise<void> {
  const [x, y] = await middleOfMap(page);
  const before = zoomOf(page);
  for (const dy of [0, -20, -40, 20]) {
    for (const dx of [0, -30, 30, -60, 60]) {
      await page.mouse.click(x + dx, y + dy);
      await mapIsStill(page);
      if (zoomOf(page) !== before) return;
    }
  }
}

function zoomOf(page: Page): number {
  const view = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('m') ?? '';
  return Number(view.split(',').at(-1));
}
