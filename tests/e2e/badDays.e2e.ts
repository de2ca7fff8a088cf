import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseRomeCode } from '../../src/domain/ids.ts';
import {
  communeRow,
  communesTable,
  countedCommunes,
  drawLoop,
  linkOf,
  linkTo,
  mapIsStill,
  openTab,
  SQUARE,
  unfold,
} from '../support/verbs.ts';
import { openMap, visit } from '../support/visit.ts';

/** What the browser itself writes when a file cannot be had. */
const NETWORK = /Failed to load resource/;

describe('when a data file', () => {
  test('is missing, the page says so and loads once it is back', async () => {
    let broken = true;
    const page = await visit({
      expected: NETWORK,
      prepare: (opened) =>
        opened.route(/data\/communes\./, (route) =>
          broken ? route.fulfill({ status: 404 }) : route.continue(),
        ),
    });
    await page
      .getByRole('alert')
      .filter({ hasText: /données/ })
      .waitFor();

    broken = false;
    await page.getByRole('button', { name: /Réessayer/ }).click();

    await mapIsStill(page);
    await drawLoop(page, 80);
    expect(await countedCommunes(page)).toBeGreaterThan(0);
  });

  test.each([
    ['is cut short', /data\/topology\./, (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'is of another version',
      /data\/index\.json/,
      (bytes: Buffer) => Buffer.from(bytes.toString().replace(/"format":\s*\d+/, '"format": 99')),
    ],
    ['is not what the index describes', /data\/zones\./, (bytes: Buffer) => swapLastLetters(bytes)],
    ['is a page of the server', /data\/communes\./, () => Buffer.from('<!doctype html><p>Hello')],
  ])('%s, the page says so instead of counting wrong', async (_, file, change) => {
    const page = await visit({ prepare: (opened) => opened.route(file, (route) => alter(route, change)) });

    await page
      .getByRole('alert')
      .filter({ hasText: /données/ })
      .waitFor();
    expect(await communesTable(page).count()).toBe(0);
    // A file that is asked for twice may still be on its way when the first answer is already told.
    await page.unrouteAll({ behavior: 'wait' });
  });

  test('of the profile is missing, the territory stays', async () => {
    const page = await openMap({
      expected: NETWORK,
      link: linkOf({ shape: [{ outer: SQUARE, holes: [] }] }),
      prepare: (opened) => opened.route(/data\/indicators\./, (route) => route.fulfill({ status: 500 })),
    });

    expect(await countedCommunes(page)).toBeGreaterThan(0);
    await unfold(page, 'Les habitants et les âges');
    await page
      .getByRole('button', { name: /Réessayer/ })
      .first()
      .waitFor();
  });
});

describe('without WebGL', () => {
  test('a sentence says so, and the job is done through lists and tables', async () => {
    const page = await visit({ webgl: false });
    await page.getByText(/ne peut pas afficher le plan/).waitFor();

    await page.getByRole('button', { name: 'Liste des communes' }).first().click();
    await page.getByRole('button', { name: 'Prendre Angers' }).click();
    await page.getByRole('button', { name: 'Fermer' }).first().click();

    await unfold(page, 'Toutes les communes');
    await communeRow(page, 'Angers').waitFor();
    expect(await countedCommunes(page)).toBe(1);
  });

  test('figures of zones are chosen and read as tables', async () => {
    const page = await visit({ webgl: false });

    await page.getByRole('button', { name: 'Tension en tableau' }).click();
    await page.getByRole('combobox', { name: 'Famille de métiers' }).selectOption({ label: 'Soudeurs' });

    const table = page.getByRole('dialog').getByRole('table', { name: /^Tension/ });
    await table.getByRole('rowheader', { name: 'Maine-et-Loire' }).waitFor();
    // Five départements.
    expect(await table.getByRole('rowheader').count()).toBe(5);
  });

  test('a trade that is kept leads to the table of its figures', async () => {
    const page = await visit({ webgl: false, link: linkTo({ pistes: [parseRomeCode('H2913')!] }) });

    await openTab(page, 'Mes pistes');
    await unfold(page, 'Qui recrute');
    await page.getByRole('button', { name: 'Voir « Soudeurs » en tableau' }).first().click();

    await page
      .getByRole('dialog')
      .getByRole('table', { name: /^Recrutements/ })
      .getByRole('rowheader', { name: 'Nantes' })
      .waitFor();
  });

  test('a map whose worker does not start is told, the lists still work, and another worker starts on demand', async () => {
    let missing = true;
    const page = await visit({
      expected: /Failed to load resource|Worker failed to load/,
      prepare: (opened) => opened.route(/mapWorker/, (route) => (missing ? route.abort() : route.continue())),
    });
    await page.getByText(/Le plan n’a pas pu s’ouvrir/).waitFor();

    await page.getByRole('button', { name: 'Liste des communes' }).first().click();
    await page.getByRole('button', { name: 'Prendre Angers' }).click();
    await expect.poll(() => countedCommunes(page)).toBe(1);
    await page.getByRole('button', { name: 'Fermer' }).first().click();

    missing = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await mapIsStill(page);
    expect(await page.getByText(/Le plan n’a pas pu s’ouvrir/).count()).toBe(0);
  });

  test('a map whose worker is stuck is told after a while, and another worker starts on demand', async () => {
    let stuck = true;
    const page = await visit({
      prepare: async (opened) => {
        await opened.clock.install();
        await opened.route(/mapWorker/, (route) =>
          stuck ? route.fulfill({ contentType: 'text/javascript', body: 'for (;;);' }) : route.continue(),
        );
      },
    });
    await page.locator('.map-canvas[data-state="moving"]').waitFor();
    await page.clock.runFor('00:40');
    await page.getByText(/Le plan ne répond pas/).waitFor();

    stuck = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await mapIsStill(page);
    expect(await page.getByText(/Le plan ne répond pas/).count()).toBe(0);
  });

  test('a context that is refused by the page comes to the same', async () => {
    const page = await visit({ prepare: refuseWebGl });

    await page.getByText(/ne peut pas afficher le plan/).waitFor();
  });

  test('a context that is lost comes back with the territory', async () => {
    const page = await openMap({ painted: true, link: linkOf({ shape: [{ outer: SQUARE, holes: [] }] }) });
    const before = await countedCommunes(page);

    await page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2');
      const loss = context?.getExtension('WEBGL_lose_context');
      loss?.loseContext();
      setTimeout(() => loss?.restoreContext(), 200);
    });

    expect(await countedCommunes(page)).toBe(before);
    await mapIsStill(page);
    await drawLoop(page, 80);
    await expect.poll(() => countedCommunes(page)).not.toBe(before);
  });
});

describe('when storage is refused', () => {
  test('nothing is lost', async () => {
    const page = await openMap({ prepare: refuseStorage });

    await drawLoop(page, 80);

    expect(await countedCommunes(page)).toBeGreaterThan(0);
  });
});

async function alter(route: Route, change: (bytes: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
}

/** As long as it was, and still JSON. */
function swapLastLetters(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString().replace('CC', 'CA'));
}

function refuseWebGl(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

function refuseStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
}
