import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { encodeNotebook } from '../../src/domain/notebook/file.ts';
import { EMPTY_KEPT, type KeptNotebook } from '../../src/domain/notebook/keptNotebook.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { sampleKept } from '../support/sampleNotebook.ts';
import { countedCommunes, downloaded, linkOf, SQUARE, summary } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

const QUESTION = 'Travailler près d’ici <img src=x onerror=alert(1)>';
const WEST_OF_ANGERS = { shape: [{ outer: SQUARE, holes: [] }] };

describe('the file of the notebook', () => {
  test('is saved, and gives everything back to a blank page', async () => {
    const page = await visit({ link: linkOf(WEST_OF_ANGERS) });
    const counted = await countedCommunes(page);
    await say(page, QUESTION);
    const { name, text } = await save(page);
    expect(name).toMatch(/^carnet-\d{4}-\d{2}-\d{2}\.arpenteur\.json$/);

    const other = await visit();
    await openFile(other, text);

    await other.getByText('Le carnet est ouvert.').waitFor();
    expect(await countedCommunes(other)).toBe(counted);
    expect(await said(other)).toBe(QUESTION);
  });

  test('is refused when it was cut, and the screen keeps what it had', async () => {
    const page = await visit({ link: linkOf(WEST_OF_ANGERS) });
    const counted = await countedCommunes(page);
    await say(page, QUESTION);

    await openFile(page, encodeNotebook(sampleKept).slice(0, 700));

    await page.getByText(/^Ce carnet est incomplet/).waitFor();
    expect(await countedCommunes(page)).toBe(counted);
    expect(await said(page)).toBe(QUESTION);
  });

  test('is refused with its reason when it comes from a later version, a hostile hand or another program', async () => {
    const page = await visit();
    const file = JSON.parse(encodeNotebook(sampleKept));

    for (const [change, reason] of [
      [{ version: 99 }, /version plus récente/],
      [{ session: 'v=1&i=magie' }, /abîmé ou a été modifié/],
      [{ format: 'recettes' }, /Ce n’est pas un carnet/],
    ] as const) {
      await openFile(page, JSON.stringify({ ...file, ...change }));
      await page.getByText(reason).waitFor();
    }
  });

  test('is united with what is on screen when the person wants both', async () => {
    const page = await visit({ link: linkOf(WEST_OF_ANGERS) });
    const counted = await countedCommunes(page);
    await say(page, 'Partir ?');

    await openFile(page, encodeNotebook(around('49007' as CommuneCode)));
    const dialog = page.getByRole('dialog', { name: /Reprendre ce carnet/ });
    await dialog.waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Réunir les deux' }).click();

    await page.getByRole('heading', { name: 'Plusieurs territoires' }).waitFor();
    expect(await countedCommunes(page)).toBe(counted);
    expect(await said(page)).toBe(`Partir ?\n\n${QUESTION}`);
  });

  test('takes the place of what is on screen when the person says so, and gives it back', async () => {
    const page = await visit({ link: linkOf(WEST_OF_ANGERS) });
    await summary(page, /^Vous avez dessiné /);

    await openFile(page, encodeNotebook(around('49007' as CommuneCode)));
    await page.getByRole('dialog').getByRole('button', { name: 'Remplacer' }).click();

    await summary(page, /^Vous avez choisi 1 commune/);
    expect(await said(page)).toBe(QUESTION);

    await notebook(page).getByRole('button', { name: 'Revenir au carnet d’avant' }).click();
    await summary(page, /^Vous avez dessiné /);
    expect(await said(page)).toBe('');
  });
});

describe('the link of the notebook', () => {
  test('is made only when asked for, and carries the words to another page, whose address forgets them', async () => {
    const page = await visit({ link: linkOf(WEST_OF_ANGERS) });
    await say(page, QUESTION);
    expect(page.url()).not.toContain('carnet=');

    await notebook(page).getByRole('button', { name: 'En faire un lien' }).click();
    const address = await page.getByLabel('Lien à copier').inputValue();
    await page.getByRole('img', { name: /^Code QR/ }).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);

    const other = await visit({ link: new URL(address).hash.slice(1) });
    await other.getByText('Le carnet est ouvert.').waitFor();
    expect(await said(other)).toBe(QUESTION);
    expect(other.url()).not.toContain('carnet=');
  });
});

describe('this device', () => {
  test('keeps nothing that nobody asked it to keep', async () => {
    const page = await visit();
    await say(page, QUESTION);

    expect(await databases(page)).toEqual([]);
    await reload(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await said(page)).toBe('');
  });

  test('keeps the notebook once asked, offers it again, and forgets it', async () => {
    const page = await visit();
    await say(page, QUESTION);
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

    await notebook(page).getByRole('button', { name: 'Effacer de cet appareil' }).click();
    await notebook(page).getByRole('button', { name: 'Garder sur cet appareil' }).waitFor();
    await reload(page);
    await notebook(page).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('that refuses is told in a sentence, and nothing is pretended', async () => {
    const page = await visit({
      prepare: (each) =>
        each.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        }),
    });
    await say(page, QUESTION);
    await notebook(page).getByRole('button', { name: 'Garder sur cet appareil' }).click();
    await page.getByRole('button', { name: 'Garder ici' }).click();

    await page.getByText('Cet appareil refuse de garder votre carnet.').waitFor();
    await notebook(page).getByRole('button', { name: 'Garder sur cet appareil' }).waitFor();
  });
});

describe('two tabs of one browser', () => {
  test('the second is told that a notebook is kept, sees it, and keeps both', async () => {
    const [a, b] = await openTwoTabs();
    await say(a, 'MOTS DE A');
    await keepHere(a);
    await say(b, 'MOTS DE B');
    await notebook(b).getByRole('button', { name: 'Garder sur cet appareil' }).click();
    await b.getByText(/^Un autre carnet est gardé ici/).waitFor();
    expect(await seriousFlaws(b)).toEqual([]);
    await b.getByRole('button', { name: 'Voir l’autre carnet' }).click();
    await b.getByRole('dialog').getByRole('button', { name: 'Réunir les deux' }).click();
    await isKept(b);

    await expect.poll(() => asksBeforeLeaving(b)).toBe(false);
    await a.getByText('Le carnet a changé dans un autre onglet').waitFor();
    expect(await said(a)).toBe('MOTS DE B\n\nMOTS DE A');
  });

  test('what one erases, the other no longer says to keep', async () => {
    const [a, b] = await openTwoTabs();
    await say(a, 'MOTS DE A');
    await keepHere(a);
    await expect.poll(() => asksBeforeLeaving(a)).toBe(false);
    await notebook(b).getByRole('button', { name: 'Garder sur cet appareil' }).click();
    await b.getByRole('button', { name: 'Effacer de cet appareil' }).click();

    await a.getByText(/^Un autre onglet a effacé le carnet de cet appareil/).waitFor();
    await notebook(a).getByRole('button', { name: 'Garder sur cet appareil' }).waitFor();
    expect(await asksBeforeLeaving(a)).toBe(true);
  });

  test('one notebook taken up in both follows from one to the other', async () => {
    const [a, b] = await openTwoTabs();
    await say(a, 'Partir ?');
    await keepHere(a);
    await notebook(b).getByRole('button', { name: 'Garder sur cet appareil' }).click();
    await b.getByRole('button', { name: 'Voir l’autre carnet' }).click();
    await b.getByRole('dialog').getByRole('button', { name: 'Reprendre ce carnet' }).click();
    await isKept(b);

    await say(b, 'Partir ? Dit en B.');
    await a.getByText('Le carnet a changé dans un autre onglet').waitFor();
    expect(await said(a)).toBe('Partir ? Dit en B.');
    await say(a, 'Partir ? Dit en B, puis en A.');
    await b.getByText('Le carnet a changé dans un autre onglet').waitFor();
    expect(await said(b)).toBe('Partir ? Dit en B, puis en A.');
  });
});

describe('leaving the page', () => {
  test('asks while words would be lost, and not before nor once they are saved', async () => {
    const page = await visit({ link: linkOf(WEST_OF_ANGERS) });
    await summary(page, /^Vous avez dessiné /);
    expect(await asksBeforeLeaving(page)).toBe(false);

    await say(page, QUESTION);
    expect(await asksBeforeLeaving(page)).toBe(true);

    await save(page);
    expect(await asksBeforeLeaving(page)).toBe(false);
  });
});

/** Two pages that share what the device keeps, opened while nothing is kept. */
async function openTwoTabs(): Promise<readonly [Page, Page]> {
  const a = await visit({ link: linkOf(WEST_OF_ANGERS) });
  await notebook(a).waitFor();
  const b = await a.context().newPage();
  await b.goto(a.url());
  await notebook(b).waitFor();
  return [a, b];
}

async function keepHere(page: Page): Promise<void> {
  await notebook(page).getByRole('button', { name: 'Garder sur cet appareil' }).click();
  await page.getByRole('button', { name: 'Garder ici' }).click();
  await isKept(page);
}

async function isKept(page: Page): Promise<void> {
  await notebook(page)
    .getByText(/^Gardé sur cet appareil jusqu’au /)
    .waitFor();
}

function notebook(page: Page): Locator {
  return page.getByRole('region', { name: 'Mon carnet' });
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

async function say(page: Page, question: string): Promise<void> {
  await openFirstStep(page);
  await page.getByRole('textbox', { name: 'La question du jour' }).fill(question);
  await page.getByRole('button', { name: 'Quitter le guide' }).click();
}

async function said(page: Page): Promise<string> {
  await openFirstStep(page);
  const words = await page.getByRole('textbox', { name: 'La question du jour' }).inputValue();
  await page.getByRole('button', { name: 'Quitter le guide' }).click();
  await notebook(page).waitFor();
  return words;
}

async function openFirstStep(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Commencer un entretien' })
    .or(page.getByRole('button', { name: 'Reprendre l’entretien' }))
    .click();
}

async function save(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await notebook(page).getByRole('button', { name: 'Enregistrer mon carnet' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: String(await downloaded(file)) };
}

async function openFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await notebook(page).getByRole('button', { name: 'Ouvrir un carnet' }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name: 'carnet.arpenteur.json', mimeType: 'application/json', buffer });
}

/** Loads the page again, whatever it asks before. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().waitFor();
}

/** Whether the page stops the browser from leaving it: what a person would be asked about. */
function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });
}

function databases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}
