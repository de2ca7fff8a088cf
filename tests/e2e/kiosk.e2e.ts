import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decodeDoorPage } from '../../src/domain/doorPage/doorLink.ts';
import {
  goOn,
  goToTrade as goOnToTrade,
  goToAddresses,
  nameCommune,
  openKiosk,
} from '../support/kioskVerbs.ts';
import { readCode } from '../support/readCodes.ts';
import { mapIsStill, rulerKm } from '../support/verbs.ts';

describe('on a kiosk', () => {
  test('nothing leads out of the application', async () => {
    const page = await openKiosk();
    await goToTrade(page);

    expect(await page.locator('a[href], input[type="file"], a[download]').count()).toBe(0);
    for (const type of ['contextmenu', 'dragstart', 'drop', 'selectstart'])
      expect(await isRefused(page, type), type).toBe(true);
  });

  test('no key, wheel or button of the browser answers, and letters still do', async () => {
    const page = await openKiosk();
    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();
    const key = (key: string, held: Happening = {}) =>
      refuses(page, 'KeyboardEvent', 'keydown', { key, ...held });

    for (const letter of ['p', 's', 'o', 'n', 't', 'w', 'u', 'f', 'j', 'h', 'd', '+', '-', '0', 'Enter'])
      expect(await key(letter, { ctrlKey: true }), `Ctrl+${letter}`).toBe(true);
    expect(await key('I', { ctrlKey: true, shiftKey: true })).toBe(true);
    for (const name of ['ArrowLeft', 'ArrowRight', 'Home', 'Enter', 'd', 'f'])
      expect(await key(name, { altKey: true }), `Alt+${name}`).toBe(true);
    for (const name of [
      'F1',
      'F3',
      'F5',
      'F11',
      'F12',
      'BrowserBack',
      'BrowserHome',
      'LaunchMail',
      'ContextMenu',
    ])
      expect(await key(name), name).toBe(true);
    expect(await refuses(page, 'WheelEvent', 'wheel', { ctrlKey: true, deltaY: 100 })).toBe(true);
    expect(await refuses(page, 'MouseEvent', 'mouseup', { button: 3 })).toBe(true);
    expect(await refuses(page, 'MouseEvent', 'auxclick', { button: 1 })).toBe(true);

    for (const name of ['a', 'é', '-', ' ', 'Backspace', 'Tab', 'Enter', 'ArrowLeft', 'Escape'])
      expect(await key(name), name).toBe(false);
    // AltGr, as either system tells it.
    expect(await key('@', { ctrlKey: true, altKey: true })).toBe(false);
    expect(await key('@', { modifierAltGraph: true })).toBe(false);
    expect(await refuses(page, 'WheelEvent', 'wheel', { deltaY: 100 })).toBe(false);
  });

  test('what is typed may still be selected', async () => {
    const page = await openKiosk();
    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();

    expect(await isRefused(page, 'selectstart', 'input')).toBe(false);
  });

  test('an address that carries a session is not opened: it is nobody’s here', async () => {
    const page = await openKiosk(null, { link: 'k=49099' });
    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();

    await page.getByLabel('Nom de la commune').waitFor();
    expect(await page.getByRole('button', { name: 'C’est ma commune' }).count()).toBe(0);
  });

  test('a link is a code that a phone reads as an address of the site written beside it', async () => {
    const page = await openKiosk();
    await goToTrade(page);
    const offers = page.getByRole('figure').filter({ hasText: 'Offres d’emploi' });
    const read = await readCode(offers.getByRole('img'));

    // An address this long is told by its site: nobody copies it by hand.
    expect(await offers.locator('.scan__address').textContent()).toBe(new URL(read).host);
    expect(read).toMatch(/^https:.*\/offres\/recherche\?lieux=\d{5}&rayon=\d+&motsCles=/);
  });

  test('the code that is taken away carries the addresses of the visitor, and only that', async () => {
    const page = await openKiosk({ publicAddress: 'https://example.org/' });
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToAddresses(page);
    const names = await page.locator('.kiosk-door h2').allTextContents();
    await goOn(page);
    const read = new URL(await readCode(page.getByRole('img', { name: 'Code à viser : mes adresses' })));

    expect(read.search).toBe('');
    expect(read.pathname).toBe('/porte.html');
    const carried = decodeDoorPage(new URLSearchParams(read.hash.slice(1)).get('porte'));
    expect(carried).toMatchObject({
      ok: true,
      value: { need: 'emploi', language: 'fr', trade: null, from: { name: 'Cholet', commune: '49099' } },
    });
    expect(carried.ok && carried.value.doors.map(({ name }) => name)).toEqual(names);
    expect(page.url()).not.toContain('#');
  });

  test('everything to press is large enough for a finger that stands', async () => {
    const page = await openKiosk();
    await goToTrade(page);
    const heights = await page
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));

    expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
  });

  test('the map fills its frame again when letters grow, unless somebody moved it', async () => {
    const page = await openKiosk(null, { webgl: true });
    const letters = page.getByRole('button', { name: 'Grandes lettres' });
    const whole = await rulerKm(page);
    await letters.tap();
    await expect.poll(() => rulerKm(page)).toBeGreaterThan(whole);

    // Nearer than a larger frame allows at the farthest.
    for (let nearer = 0; nearer < 3; nearer++) {
      await page.getByRole('button', { name: 'Zoomer', exact: true }).tap();
      await mapIsStill(page);
    }
    const moved = await rulerKm(page);
    await letters.tap();
    await page.locator('html:not([data-large])').waitFor();
    await page.waitForFunction(fillsItsFrame);

    expect(await rulerKm(page)).toBe(moved);
  });

  test('the centre leaves out screens and says who receives', async () => {
    const page = await openKiosk({
      screens: { work: false, hiring: false, where: false, trade: false },
      takeAway: { print: true, code: false },
      partner: { name: 'la Maison de l’emploi' },
    });
    await page.getByText('Avec la Maison de l’emploi').waitFor();
    // Nothing is promised of what was left out.
    expect(
      (await page.locator('.kiosk-welcome__promise li').allTextContents()).map((gain) => gain.trim()),
    ).toEqual(['trois adresses où aller, avec leurs horaires', 'une feuille à emporter']);
    await nameCommune(page, 'CHOL', 'Cholet');
    for (let screen = 0; screen < 3; screen++) await goOn(page);

    await page.getByRole('heading', { name: 'Mes 3 adresses' }).waitFor();
  });

  test('a setting that is wrong is as it is shipped, the others hold, and the first screen says so', async () => {
    const page = await openKiosk({ idle: 'never', partner: { name: 'la Maison de l’emploi' } });

    await page.getByText('Un réglage de cette borne est faux').waitFor();
    await page.getByText('Avec la Maison de l’emploi').waitFor();
  });

  test('settings that cannot be read leave the kiosk as it is shipped, and say so', async () => {
    const page = await openKiosk([]);

    await page.getByText('Réglages de cette borne illisibles').waitFor();
  });
});

/** To the first trade of the list, for somebody of Cholet. */
async function goToTrade(page: Page): Promise<void> {
  await nameCommune(page, 'CHOL', 'Cholet');
  await goOnToTrade(page);
  await page.getByRole('img', { name: /^Code à viser : Offres/ }).waitFor();
}

/** In the page: the map has taken the size of its frame. */
function fillsItsFrame(): boolean {
  const heightOf = (selector: string) => document.querySelector(selector)?.clientHeight;
  return heightOf('.maplibregl-canvas') === heightOf('.map-canvas');
}

async function isRefused(page: Page, type: string, on = 'h1'): Promise<boolean> {
  return page
    .locator(on)
    .first()
    .evaluate(
      (element, name) => !element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
      type,
    );
}

/** Keys, buttons and modifiers of an event. */
type Happening = Readonly<Record<string, string | number | boolean>>;

/** Whether the page takes an event of the browser away from it. */
function refuses(
  page: Page,
  kind: 'KeyboardEvent' | 'WheelEvent' | 'MouseEvent',
  type: string,
  init: Happening,
): Promise<boolean> {
  return page
    .locator('h1')
    .first()
    .evaluate(
      (element, event) =>
        !element.dispatchEvent(
          new window[event.kind](event.type, { bubbles: true, cancelable: true, ...event.init }),
        ),
      { kind, type, init },
    );
}
