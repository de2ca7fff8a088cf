import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../src/domain/ids.ts';
import { MAX_QR_LENGTH } from '../../src/domain/links/qrLength.ts';
import { EMPTY_KEPT } from '../../src/domain/notebook/keptNotebook.ts';
import { makeNotebookLink } from '../../src/state/sync/notebookLink.ts';
import { goOn, goToTrade, nameCommune, openKiosk } from '../support/kioskVerbs.ts';
import { showNotebook } from '../support/notebookVerbs.ts';
import { readCode } from '../support/readCodes.ts';
import { linkTo, openTab } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

/** Dots of a modest printer, in pixels of the page. */
const PAPER_SCALE = 150 / 96;

describe('a code is read by two readers', () => {
  test.each([
    [1280, 800, 1],
    [390, 844, 2],
  ])('of a notebook as long as codes go, on %i × %i at a scale of %i', async (width, height, scale) => {
    const page = await visit({
      webgl: false,
      width,
      height,
      scale,
      link: new URL(await linkOf(MAX_QR_LENGTH - 60)).hash.slice(1),
    });
    const code = await openCode(page);
    await code.waitFor();

    const address = await page.getByLabel('Lien à copier').inputValue();
    expect(address.length).toBeGreaterThan(MAX_QR_LENGTH - 120);
    expect(await readCode(code)).toBe(address);
    expect(await sideOfModule(code)).toBeGreaterThanOrEqual(4);
  });

  test('in a narrow window of a computer it is finer, and nothing of it is cut', async () => {
    const page = await visit({
      webgl: false,
      width: 390,
      height: 844,
      link: new URL(await linkOf(MAX_QR_LENGTH - 60)).hash.slice(1),
    });
    const code = await openCode(page);
    await code.waitFor();
    const box = await code.boundingBox();

    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  test('and a longer notebook has none, which is said', async () => {
    const page = await visit({
      webgl: false,
      link: new URL(await linkOf(MAX_QR_LENGTH + 200)).hash.slice(1),
    });
    const code = await openCode(page);
    await page.getByText(/trop long pour un code QR/).waitFor();

    expect(await code.count()).toBe(0);
  });

  test('on the screen of a kiosk and on its paper: three addresses, a trade', async () => {
    const page = await openKiosk({ publicAddress: 'https://arpenteur.example.org/' }, { scale: PAPER_SCALE });
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToTrade(page);
    const figures = await page.getByRole('figure').all();
    expect(figures.length).toBeGreaterThan(0);
    // The whole address is in the code, the site that it leads to beside it.
    for (const figure of figures) {
      const address = new URL(await readCode(figure.getByRole('img')));
      expect(address.protocol).toBe('https:');
      await figure.getByText(address.host).waitFor();
    }
    await goOn(page);
    await goOn(page);
    const onScreen = await readCode(page.locator('.kiosk-take__code .qr'));
    await page.emulateMedia({ media: 'print' });

    expect(onScreen).toMatch(/^https:\/\/arpenteur\.example\.org\/porte\.html#porte=1/);
    expect(await readCode(page.locator('.kiosk-paper__code .qr'))).toBe(onScreen);
    for (const code of await page.locator('.kiosk-paper__trade .qr').all())
      expect(await readCode(code)).toMatch(/^https:\/\//);
  });

  test('on the pages of a notebook, as a printer draws them', async () => {
    const page = await visit({
      webgl: false,
      scale: PAPER_SCALE,
      link: linkTo({ pistes: ['H2913' as RomeCode] }),
    });
    await openTab(page, 'Mon carnet');
    await page.getByRole('button', { name: 'Voir les pages' }).click();
    await page.getByText('Les liens, en codes à scanner, et les trains directs').click();
    await page.locator('.paper-codes .qr').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const codes = await page.locator('.paper-codes .qr').all();

    expect(codes.length).toBeGreaterThan(1);
    for (const code of codes) expect(await readCode(code)).toMatch(/^https:\/\//);
  });
});

/** Side of a module in pixels of the screen. */
function sideOfModule(code: Locator): Promise<number> {
  return code.evaluate(
    (svg) =>
      (svg.getBoundingClientRect().width * devicePixelRatio) / (svg as SVGSVGElement).viewBox.baseVal.width,
  );
}

async function openCode(page: Page): Promise<Locator> {
  await showNotebook(page);
  const notebook = page.getByRole('region', { name: 'Mon carnet' });
  await notebook.getByRole('button', { name: 'En faire un lien' }).click();
  return page.getByRole('img', { name: /^Code QR/ });
}

/** A link of about so many characters: words that do not shrink, so that its length is known. */
async function linkOf(length: number): Promise<string> {
  let words = '';
  for (let seed = 1; ; seed = (seed * 48_271) % 2_147_483_647) {
    words += `${(seed % 60_466_176).toString(36)} `;
    const kept = {
      ...EMPTY_KEPT,
      savedOn: '2026-11-23',
      notebook: { ...EMPTY_KEPT.notebook, question: words },
    };
    const link = await makeNotebookLink(kept, 'https://example.org/', 10_000);
    if (link && link.address.length >= length) return link.address;
  }
}
