import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goOn, nameCommune, openKiosk } from '../support/kioskVerbs.ts';
import { differenceWithKept } from '../support/pictures.ts';
import { mapIsStill } from '../support/verbs.ts';

/** The code that is taken away carries the address of the centre, not the one of the test. */
const CENTRE = { publicAddress: 'https://example.org/', idle: { afterSeconds: 600 } };
/** Pictures are small: they are kept with the code. */
const SCALE = 0.3;
/** Nobody touches the screen: the question comes. */
const LEFT_ALONE = { idle: { afterSeconds: 5, countdownSeconds: 60 } };

describe.each([
  ['portrait', { width: 1080, height: 1920 }],
  ['landscape', { width: 1920, height: 1080 }],
] as const)('a kiosk in %s', (orientation, size) => {
  test('looks as it did, screen after screen', async () => {
    const page = await openKiosk(CENTRE, { ...size, scale: SCALE, painted: true, prepare: stopTheDay });
    const differences: (string | null)[] = [];
    const look = async (name: string, hidden: readonly Locator[] = []) => {
      await mapIsStill(page);
      differences.push(await differenceWithKept(page, `kiosk/${orientation}-${name}`, hidden));
    };
    await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
    // The frame of the region follows the height of the map before the letters came, or after.
    await look('welcome', [page.locator('.kiosk__map')]);
    await nameCommune(page, 'CHOL', 'Cholet');
    await look('commune');
    for (const name of ['wider', 'work', 'hiring', 'where', 'trade', 'addresses', 'takeAway']) {
      await goOn(page);
      await page.locator(`.kiosk[data-screen="${name}"]`).waitFor();
      await look(name);
    }

    expect(differences.filter(Boolean)).toEqual([]);
  }, 180_000);

  test('looks as it did when nobody is there any more', async () => {
    const page = await openKiosk(LEFT_ALONE, { ...size, scale: SCALE, painted: true });
    await nameCommune(page, 'CHOL', 'Cholet');
    await page.getByRole('alertdialog', { name: 'Vous êtes toujours là ?' }).waitFor();
    await mapIsStill(page);

    expect(await differenceWithKept(page, `kiosk/${orientation}-stillThere`)).toBeNull();
  }, 120_000);
});

/** Events of the past are left out: it is always the same day. Timers go on. */
async function stopTheDay(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const day = Date.UTC(2026, 10, 23, 9);
    window.Date = new Proxy(Date, {
      construct: (date, given) => Reflect.construct(date, given.length > 0 ? given : [day]),
      get: (date, key) => (key === 'now' ? () => day : Reflect.get(date, key)),
    });
  });
}
