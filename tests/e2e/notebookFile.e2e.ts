import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { encodeNotebook } from '../../src/domain/notebook/file.ts';
import { EMPTY_KEPT, type KeptNotebook } from '../../src/domain/notebook/keptNotebook.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { asksBeforeLeaving, notebook, said, say, showNotebook } from '../support/notebookVerbs.ts';
import { sampleKept } from '../support/sampleNotebook.ts';
import { countedCommunes, downloaded, linkOf, openTab, SQUARE, summary } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

const QUESTION = 'Travailler près d’ici <img src=x onerror=alert(1)>';
const WEST_OF_ANGERS = { shape: [{ outer: SQUARE, holes: [] }] };

describe('the file of the notebook', () => {
  test('is saved, and gives everything back to a blank page', async () => {
    const page = await visit({ webgl: false, link: linkOf(WEST_OF_ANGERS) });
    const counted = await communesOf(page);
    await say(page, QUESTION);
    const { name, text } = await save(page);
    expect(name).toMatch(/^carnet-\d{4}-\d{2}-\d{2}\.arpenteur\.json$/);

    const other = await visit({ webgl: false });
    await openFile(other, text);

    await other.getByText('Le carnet est ouvert.').waitFor();
    expect(await communesOf(other)).toBe(counted);
    expect(await said(other)).toBe(QUESTION);
  });

  test('is refused when it was cut, and the screen keeps what it had', async () => {
    const page = await visit({ webgl: false, link: linkOf(WEST_OF_ANGERS) });
    const counted = await communesOf(page);
    await say(page, QUESTION);

    await openFile(page, encodeNotebook(sampleKept).slice(0, 700));

    await page.getByText(/^Ce carnet est incomplet/).waitFor();
    expect(await communesOf(page)).toBe(counted);
    expect(await said(page)).toBe(QUESTION);
  });

  test('is refused with its reason when it comes from a later version, a hostile hand or another program', async () => {
    const page = await visit({ webgl: false });
    const file = JSON.parse(encodeNotebook(sampleKept));

    for (const [change, reason] of [
      [{ version: 99 }, /version plus récente/],
      [{ session: 'v=1&i=2magie' }, /abîmé ou a été modifié/],
      [{ format: 'recettes' }, /Ce n’est pas un carnet/],
    ] as const) {
      await openFile(page, JSON.stringify({ ...file, ...change }));
      await page.getByText(reason).waitFor();
    }
  });

  test('is united with what is on screen when the person wants both', async () => {
    const page = await visit({ webgl: false, link: linkOf(WEST_OF_ANGERS) });
    const counted = await communesOf(page);
    await say(page, 'Partir ?');

    await openFile(page, encodeNotebook(around('49007' as CommuneCode)));
    const dialog = page.getByRole('dialog', { name: /Reprendre ce carnet/ });
    await dialog.waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Réunir les deux' }).click();

    expect(await communesOf(page)).toBe(counted);
    await page.getByRole('heading', { name: 'Plusieurs territoires' }).waitFor();
    expect(await said(page)).toBe(`Partir ?\n\n${QUESTION}`);
  });

  test('takes the place of what is on screen when the person says so, and gives it back', async () => {
    const page = await visit({ webgl: false, link: linkOf(WEST_OF_ANGERS) });
    await summary(page, /^Vous avez dessiné /);

    await openFile(page, encodeNotebook(around('49007' as CommuneCode)));
    await page.getByRole('dialog').getByRole('button', { name: 'Remplacer' }).click();

    await openTab(page, 'Mon territoire');
    await summary(page, /^Vous avez choisi 1 commune/);
    expect(await said(page)).toBe(QUESTION);

    await showNotebook(page);
    await notebook(page).getByRole('button', { name: 'Revenir au carnet d’avant' }).click();
    await openTab(page, 'Mon territoire');
    await summary(page, /^Vous avez dessiné /);
    expect(await said(page)).toBe('');
  });
});

describe('the link of the notebook', () => {
  test('is made only when asked for, and carries the words to another page, whose address forgets them', async () => {
    const page = await visit({ webgl: false, link: linkOf(WEST_OF_ANGERS) });
    await say(page, QUESTION);
    expect(page.url()).not.toContain('carnet=');

    await showNotebook(page);
    await notebook(page).getByRole('button', { name: 'En faire un lien' }).click();
    const address = await page.getByLabel('Lien à copier').inputValue();
    await page.getByRole('img', { name: /^Code QR/ }).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);

    const other = await visit({ webgl: false, link: new URL(address).hash.slice(1) });
    await other.getByText('Le carnet est ouvert.').waitFor();
    expect(await said(other)).toBe(QUESTION);
    expect(other.url()).not.toContain('carnet=');
  });
});

describe('this device', () => {
  test('keeps nothing that nobody asked it to keep', async () => {
    const page = await visit({ webgl: false });
    await say(page, QUESTION);

    expect(await databases(page)).toEqual([]);
    await reload(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await said(page)).toBe('');
  });

  test('keeps the notebook once asked, offers it again, and forgets it', async () => {
    const page = await visit({ webgl: false });
    await say(page, QUESTION);
    await showNotebook(page);
    await notebook(page).getByRole('button', { name: 'Garder sur cet appareil' }).click();
    const asking = page.getByRole('dialog', { name: /Garder ce carnet ici/ });
    await asking.getByText(/oublié à la première ouverture/).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await asking.getByRole('button', { name: 'Garder ici' }).click();
    await notebook(page)
      .getByText(/^Gardé sur cet appareil jusqu’au /)
      .waitFor();
    await expect.poll(() => databases(page)).toEqual(['arpenteur']);
    await expect.poll(() => asksBeforeLeaving(page)).toBe(false);

    await reload(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Reprendre ce carnet' }).click();
    expect(await said(page)).toBe(QUESTION);

    await showNotebook(page);
    await notebook(page).getByRole('button', { name: 'Effacer de cet appareil' }).click();
    await notebook(page).getByRole('button', { name: 'Garder sur cet appareil' }).waitFor();
    await reload(page);
    await notebook(page).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('that refuses is told in a sentence, and nothing is pretended', async () => {
    const page = await visit({
      webgl: false,
      prepare: (each) =>
        each.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        }),
    });
    await say(page, QUESTION);
    await showNotebook(page);
    await notebook(page).getByRole('button', { name: 'Garder sur cet appareil' }).click();
    await page.getByRole('button', { name: 'Garder ici' }).click();

    await page.getByText('Cet appareil refuse de garder votre carnet.').waitFor();
    await notebook(page).getByRole('button', { name: 'Garder sur cet appareil' }).waitFor();
  });
});

describe('leaving the page', () => {
  test('asks while words would be lost, and not before nor once they are saved', async () => {
    const page = await visit({ webgl: false, link: linkOf(WEST_OF_ANGERS) });
    await summary(page, /^Vous avez dessiné /);
    expect(await asksBeforeLeaving(page)).toBe(false);

    await say(page, QUESTION);
    expect(await asksBeforeLeaving(page)).toBe(true);

    await save(page);
    expect(await asksBeforeLeaving(page)).toBe(false);
  });
});

/** Number of communes that the tab of the territory announces. */
async function communesOf(page: Page): Promise<number> {
  await openTab(page, 'Mon territoire');
  return countedCommunes(page);
}

/** A notebook of one chosen commune, and of words that no page should run. */
function around(commune: CommuneCode): KeptNotebook {
  const territory = { name: '', shape: [], choices: { [commune]: 'in' as const }, rule: 'majority' as const };
  return {
    ...EMPTY_KEPT,
    savedOn: '2026-11-23',
    territories: [{ author: 'me', territory }],
    notebook: { ...EMPTY_KEPT.notebook, question: QUESTION },
  };
}

async function save(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await showNotebook(page);
  await notebook(page).getByRole('button', { name: 'Enregistrer mon carnet' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: String(await downloaded(file)) };
}

async function openFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await showNotebook(page);
  await notebook(page).getByRole('button', { name: 'Ouvrir un carnet' }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name: 'carnet.arpenteur.json', mimeType: 'application/json', buffer });
}

/** Loads the page again, whatever it asks before. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().waitFor();
}

function databases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}
