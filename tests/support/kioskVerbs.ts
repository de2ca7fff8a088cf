import type { Page } from 'playwright-core';
import { type VisitOptions, visit } from './visit.ts';

/** The screen of a kiosk that stands. */
const PORTRAIT = { width: 1080, height: 1920 } as const;

/**
 * Opens the kiosk on its first screen, under the finger; without a map unless WebGL is asked for, which is most of what a visit
 * costs here. @param settings of the centre, in place of the shipped ones
 */
export async function openKiosk(settings: object | null = null, options: VisitOptions = {}): Promise<Page> {
  return visit({
    query: 'mode=borne',
    touch: true,
    webgl: false,
    ...PORTRAIT,
    ...options,
    prepare: async (page) => {
      // A press that comes too soon after a change of screen is ignored: no verb presses then.
      await page.addLocatorHandler(page.locator('html[data-fresh]'), async () => {});
      if (settings) await page.route('**/borne.json', (route) => route.fulfill({ json: settings }));
      await options.prepare?.(page);
    },
  });
}

/** Waits until presses are heard again on the screen in hand: what is not a verb of a locator does not wait by itself. */
export async function pressesAreHeard(page: Page): Promise<void> {
  await page.locator('html:not([data-fresh])').waitFor();
}

/** From the first screen to the confirmation of a commune, by its letters. */
export async function nameCommune(page: Page, letters: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();
  for (const letter of letters) await page.getByRole('button', { name: letter, exact: true }).tap();
  await page.getByRole('button', { name, exact: true }).tap();
}

/** The way on of the screen in hand, whatever its language. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('.kiosk-ways__on').tap();
}

/** From the confirmation of the commune to the addresses, without a trade: the need, how far, what is done, who recruits. */
export async function goToAddresses(page: Page): Promise<void> {
  for (let screen = 0; screen < 5; screen++) await goOn(page);
  await page.locator('.kiosk-door').first().waitFor();
}

/** From the confirmation of the commune to the letters of a trade. */
export async function goToTradeSearch(page: Page): Promise<void> {
  for (let screen = 0; screen < 4; screen++) await goOn(page);
  await page.getByRole('button', { name: 'Chercher par son nom' }).tap();
  await page.getByLabel('Nom du métier').waitFor();
}

/** From the confirmation of the commune to a trade of the first family that recruits. */
export async function goToTrade(page: Page): Promise<void> {
  for (let screen = 0; screen < 4; screen++) await goOn(page);
  await page.locator('button.kiosk-bars__bar').first().tap();
  await page.locator('.kiosk-branches .kiosk-card').first().tap();
  await page.locator('.kiosk-links').waitFor();
}

/** Does what ends a visit, does not wait for the end of the goodbye, and waits for the page that comes after. */
export async function leaveBy(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-first-visitor', ''));
  await act();
  await page.getByRole('button', { name: 'Tout effacer maintenant' }).tap();
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-first-visitor'), null, {
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
}
