import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KIOSK_QUERY } from '../../src/domain/modes.ts';
import { goOn, nameCommune, openKiosk, pressesAreHeard } from '../support/kioskVerbs.ts';
import { differenceWithKept } from '../support/pictures.ts';
import { loop, mapIsStill, middleOfMap, strokeByTouch } from '../support/verbs.ts';

/** The code that is taken away carries the address of the centre, not the one of the test. */
const CENTRE = { publicAddress: 'https://example.org/', idle: { afterSeconds: 600 } };
/** Pictures are small: they are kept with the code. */
const SCALE = 0.3;
/** Nobody touches the screen: the question comes, later than a slow machine needs to name a commune. */
const LEFT_ALONE = { idle: { afterSeconds: 20, countdownSeconds: 60 } };

const KIOSK_PAGE = (url: URL) => url.search === KIOSK_QUERY;

describe.each([
  ['portrait', { width: 1080, height: 1920 }],
  ['landscape', { width: 1920, height: 1080 }],
] as const)('a kiosk in %s', (orientation, size) => {
  test('looks as it did, screen after screen', async () => {
    const page = await openKiosk(CENTRE, {
      ...size,
      scale: SCALE,
      painted: true,
      webgl: true,
      prepare: holdStill,
    });
    const differences: (string | null)[] = [];
    const look = async (name: string) => {
      await mapIsStill(page);
      differences.push(await differenceWithKept(page, `kiosk/${orientation}-${name}`));
    };
    await page.getByRole('button', { name: 'Toucher pour commencer' }).waitFor();
    await look('welcome');
    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();
    await page.getByText('Les plus peuplées').waitFor();
    await look('letters');
    await typeLetters(page, 'CHOL');
    await page.getByRole('button', { name: 'Cholet', exact: true }).tap();
    await look('commune');
    const turn = async (name: string) => {
      await goOn(page);
      await page.locator(`.kiosk[data-screen="${name}"]`).waitFor();
      await look(name);
    };
    await turn('need');
    await turn('wider');
    await page.getByRole('button', { name: 'Dessiner avec le doigt' }).tap();
    await mapIsStill(page);
    await pressesAreHeard(page);
    await strokeByTouch(page, loop(await middleOfMap(page), 300));
    await look('drawing');
    await page.getByRole('button', { name: 'Terminer' }).tap();
    await look('drawn');
    await page.getByRole('button', { name: 'Juste ma commune' }).tap();
    for (const name of ['work', 'trade']) await turn(name);
    await page.getByRole('button', { name: 'Chercher par son nom' }).tap();
    await typeLetters(page, 'BOUL');
    await look('tradeByName');
    await page.getByRole('button', { name: 'Boulanger / Boulangère', exact: true }).tap();
    await page.getByRole('img', { name: /^Code à viser : Offres/ }).waitFor();
    await look('tradeChosen');
    await turn('addresses');
    await page.getByRole('button', { name: 'Tous les lieux autour' }).tap();
    await page.locator('.kiosk[data-screen="where"]').waitFor();
    await look('where');
    for (const name of ['addresses', 'takeAway']) await turn(name);

    expect(differences.filter(Boolean)).toEqual([]);
  }, 180_000);

  test('looks as it did when nobody is there any more', async () => {
    const page = await openKiosk(LEFT_ALONE, {
      ...size,
      scale: SCALE,
      painted: true,
      webgl: true,
      prepare: holdRing,
    });
    await nameCommune(page, 'CHOL', 'Cholet');
    await page.getByRole('alertdialog', { name: 'Vous êtes toujours là ?' }).waitFor({ timeout: 60_000 });
    await mapIsStill(page);

    expect(await differenceWithKept(page, `kiosk/${orientation}-stillThere`)).toBeNull();
  }, 120_000);

  test('looks as it did when everything is erased', async () => {
    const page = await openKiosk(CENTRE, {
      ...size,
      scale: SCALE,
      painted: true,
      webgl: true,
      prepare: holdRing,
    });
    await nameCommune(page, 'CHOL', 'Cholet');
    await mapIsStill(page);
    // The page that comes next is asked for, and does not come.
    await page.route(KIOSK_PAGE, () => {});
    await page.getByRole('button', { name: 'Effacer et quitter' }).tap();
    await page.getByRole('button', { name: 'Tout effacer maintenant' }).tap();
    await page.getByRole('heading', { name: 'Tout est effacé.' }).waitFor();
    await mapIsStill(page);

    expect(await differenceWithKept(page, `kiosk/${orientation}-gone`)).toBeNull();
  }, 120_000);
});

async function typeLetters(page: Page, letters: string): Promise<void> {
  for (const letter of letters) await page.getByRole('button', { name: letter, exact: true }).tap();
}

/** The communes around the region, which come when the page is at rest, stay on their way: no picture hangs on which came first. */
async function holdRing(page: Page): Promise<void> {
  await page.route('**/data/ring*', () => {});
}

/** Events of the past are left out: it is always the same day. Timers go on. */
async function holdStill(page: Page): Promise<void> {
  await holdRing(page);
  await page.addInitScript(() => {
    const day = Date.UTC(2026, 10, 23, 9);
    window.Date = new Proxy(Date, {
      construct: (date, given) => Reflect.construct(date, given.length > 0 ? given : [day]),
      get: (date, key) => (key === 'now' ? () => day : Reflect.get(date, key)),
    });
  });
}
