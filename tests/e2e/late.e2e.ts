import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CommuneCode, RomeCode } from '../../src/domain/ids.ts';
import { encodeSession } from '../../src/domain/session/codec.ts';
import { EMPTY_SESSION } from '../../src/domain/session/session.ts';
import { EMPTY_TERRITORY, withChoices } from '../../src/domain/territory/territory.ts';
import { openKiosk } from '../support/kioskVerbs.ts';
import { mapIsStill, openTab } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

const BROKEN = /Failed to load resource/;
const FORMER = 'La Pommeraye';
const WELDER = encodeSession({
  ...EMPTY_SESSION,
  pistes: ['H2913' as RomeCode],
  territory: withChoices(EMPTY_TERRITORY, ['49099' as CommuneCode], 'in'),
});
const RETRY = { name: 'Réessayer' } as const;

describe('names of former communes', () => {
  test('that are lost: nothing is said not to exist, and the next text asks for them again', async () => {
    const { page, restore } = await visitWithout('names');
    const field = page.getByRole('combobox', { name: 'Chercher une commune, un territoire' });
    await field.fill(FORMER);
    await page.getByText('Les noms des anciennes communes n’ont pas pu être chargés').first().waitFor();
    expect(await page.getByText(/Rien ne porte le nom/).count()).toBe(0);
    expect(await page.getByText(/C’est peut-être une ancienne commune/).count()).toBeGreaterThan(0);
    await page.getByRole('button', RETRY).waitFor();

    await field.fill('Vihiers');
    await page
      .getByText(/n’ont pas pu être chargés.*Cherchiez-vous/)
      .first()
      .waitFor();

    restore();
    await field.fill(FORMER);
    await page.getByRole('option', { name: new RegExp(`^${FORMER}`) }).waitFor();
    expect(await page.getByText(/n’ont pas pu être chargés/).count()).toBe(0);
  });

  test('that are late are waited for, and found when they come', async () => {
    const held: Route[] = [];
    const page = await visit({
      prepare: (opened) =>
        opened.route('**/data/names.*', (route) => {
          held.push(route);
        }),
    });
    await page.getByRole('combobox', { name: 'Chercher une commune, un territoire' }).fill(FORMER);
    await page.getByText('Les noms des anciennes communes arrivent…').first().waitFor();
    expect(await page.getByText(/Rien ne porte le nom/).count()).toBe(0);
    for (const route of held) await route.continue();

    await page.getByRole('option', { name: new RegExp(`^${FORMER}`) }).waitFor();
  });
});

describe('trades', () => {
  test('that are lost are said where their name should be, and come at a press', async () => {
    const { page, restore } = await visitWithout('trades', WELDER);
    await mapIsStill(page);
    await openTab(page, 'Mes pistes');
    await page.getByText('Les métiers n’ont pas pu être lus').first().waitFor();
    await page.getByRole('button', { name: 'métier de code ROME H2913', exact: true }).waitFor();
    restore();
    await page.getByRole('button', RETRY).first().click();

    await page
      .getByRole('heading', { name: /Soudeur/ })
      .first()
      .waitFor();
  });
});

describe('a kiosk', () => {
  test('says that former communes are missing, and finds them once they come', async () => {
    const { page, restore } = await kioskWithout('names');
    await page.getByRole('button', { name: 'Toucher pour commencer' }).tap();
    for (const letter of 'VIHIE') await page.getByRole('button', { name: letter, exact: true }).tap();
    await page.getByText('Les noms des anciennes communes ne sont pas arrivés.').waitFor();
    expect(await page.getByText('Aucune commune de la région ne commence ainsi.').count()).toBe(0);
    restore();
    await page.getByRole('button', RETRY).tap();

    await page.getByRole('button', { name: /^Vihiers/ }).waitFor();
  });
});

async function visitWithout(file: string, link?: URLSearchParams) {
  const loss = lose(file);
  const page = await visit({ ...(link && { link }), expected: BROKEN, prepare: loss.prepare });
  return { page, restore: loss.restore };
}

async function kioskWithout(file: string) {
  const loss = lose(file);
  const page = await openKiosk(null, { expected: BROKEN, prepare: loss.prepare });
  return { page, restore: loss.restore };
}

/** A data file that does not come until it is given back. */
function lose(file: string) {
  let lost = true;
  return {
    prepare: (page: Page) =>
      page.route(`**/data/${file}.*`, (route) => (lost ? route.abort() : route.continue())),
    restore: () => {
      lost = false;
    },
  };
}
