import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { downloaded, openTab, unfold } from '../support/verbs.ts';
import { sharedMap, visit } from '../support/visit.ts';

const UNDO = 'Revenir à avant l’import';

/** Each test opens its file over that of the one before, and adds nothing; communes around the region never come. */
const reports = sharedMap({
  webgl: false,
  prepare: (page) => page.route('**/data/ring*', () => {}),
});

describe('a file of the person', () => {
  test('in Windows-1252 with semicolons is read, checked, added and taken back', async () => {
    const page = await visit({ webgl: false });
    await chooseFile(
      page,
      'lieux.csv',
      western([
        'id;nom;code_insee;genre;telephone',
        'z1;Café d’à côté;49007;cyberespace;241000000',
        'z1;Double;49007;cyberespace;',
        'z2;Nulle part;49999;cyberespace;',
      ]),
    );
    const report = dialog(page);
    await report.getByText('1 fiche acceptée, dont 1 corrigée').waitFor();
    await expectLine(report, ['2', 'Café d’à côté', 'corrigée', '241000000']);
    await expectLine(report, ['3', 'refusée', 'identifiant déjà pris']);
    await expectLine(report, ['4', 'refusée', 'commune inconnue']);

    await report.getByRole('button', { name: 'Ajouter la fiche acceptée' }).click();
    await page.getByRole('button', { name: UNDO }).waitFor();
    await page.getByRole('tab', { name: 'Dans la région' }).click();
    await page.getByRole('button', { name: 'Filtrer et trier' }).click();
    await page.getByRole('searchbox', { name: 'Un mot dans la fiche' }).fill('d’à côté');
    const card = page.getByRole('tabpanel').getByText('Café d’à côté');
    await card.waitFor();

    await openTab(page, 'Lieux');
    await unfold(page, 'Vos fichiers de lieux');
    await page.getByRole('button', { name: 'Importer un fichier' }).click();
    await dialog(page).getByRole('button', { name: UNDO }).click();
    await page.getByText('L’import est retiré').waitFor();
    await card.waitFor({ state: 'detached' });
  });

  test('that says again what the catalogue has is taken, and said to be a probable double', async () => {
    const page = await reports();
    await chooseFile(
      page,
      'lieux.csv',
      'nom,commune,code_insee,genre\nMission locale du Choletais,Cholet,49099,mission_locale\n',
    );

    await dialog(page).getByText('1 fiche a le même nom et la même commune').waitFor();
    await expectLine(dialog(page), ['2', 'Mission locale du Choletais', 'acceptée', 'même nom']);
  });

  test('keeps markup as text, and puts Lambert-93 right', async () => {
    const page = await reports();
    const name = '<img src=x onerror=alert(1)>';
    await chooseFile(
      page,
      'lieux.csv',
      `nom,commune,code_insee,genre,latitude,longitude\n${name},Cholet,49099,cio,6672000,412000\n`,
    );
    await dialog(page).getByText('coordonnées Lambert-93').waitFor();

    expect(await dialog(page).getByRole('cell', { name }).count()).toBe(1);
    expect(await dialog(page).locator('img').count()).toBe(0);
  });

  test('may be a calendar', async () => {
    const page = await reports();
    await chooseCalendar(
      page,
      [
        'UID:e1@example.org',
        'SUMMARY:Forum de l’emploi',
        'DTSTART;VALUE=DATE:20260412',
        'LOCATION:49000 Angers',
      ],
      ['SUMMARY:Sans date'],
    );

    await dialog(page).getByText('Lu comme : agenda (.ics)').waitFor();
    await expectLine(dialog(page), ['8', 'refusée', 'événement illisible ou sans date']);
  });

  test('that is a calendar gives its hours to the agenda', async () => {
    const page = await visit({ webgl: false });
    await chooseCalendar(page, [
      'UID:e1@example.org',
      'SUMMARY:Forum de demain',
      'DTSTART;TZID=Europe/Paris:20990603T100000',
      'DTEND;TZID=Europe/Paris:20990603T170000',
      'LOCATION:49000 Angers',
    ]);
    await dialog(page).getByRole('button', { name: 'Ajouter la fiche acceptée' }).click();
    await page.getByRole('tab', { name: 'Agenda' }).click();

    await page.getByText(/3 juin 2099, 10\sh – 17\sh/).waitFor();
  });

  test('that is a workbook is refused with what to do, and another can be chosen', async () => {
    const page = await reports();
    await chooseFile(page, 'lieux.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]));
    await dialog(page).getByRole('alert').getByText('enregistrez-le d’abord au format CSV').waitFor();

    await giveFile(page, 'lieux.csv', 'titre;annee\nUn;1999\n');
    await dialog(page)
      .getByText(/^On ne reconnaît pas toutes les colonnes/)
      .waitFor();
    const columns = dialog(page).getByRole('group', { name: 'Quelle colonne dit quoi ?' });
    for (const name of ['titre', 'annee'])
      await columns.getByRole('combobox', { name, exact: true }).waitFor();
  });

  test('of fifty thousand lines shows how far it is, and can be stopped', async () => {
    const page = await visit({ webgl: false });
    const content = manyLines(50_000);
    await chooseFile(page, 'grand.csv', content);
    await dialog(page).getByRole('progressbar').waitFor();
    await dialog(page).getByRole('button', { name: 'Arrêter la lecture' }).click();
    await dialog(page).getByRole('button', { name: 'Choisir un fichier' }).waitFor();

    await giveFile(page, 'grand.csv', content);
    await dialog(page)
      .getByText(/^50.000 fiches acceptées/)
      .waitFor({ timeout: 40_000 });
  });

  test('is read all the same where the worker does not come', async () => {
    const page = await visit({
      prepare: (opened) => opened.route(/import\.worker/, (route) => route.abort()),
      expected: /Failed to load resource|net::ERR_FAILED/,
    });
    await chooseFile(page, 'un.csv', 'nom,code_insee,genre\nUn,49007,cio\n');

    await dialog(page).getByRole('button', { name: 'Ajouter la fiche acceptée' }).waitFor();
  });

  test('can be dropped on the section of places', async () => {
    const page = await visit({ webgl: false });
    await page.getByRole('tab', { name: 'Lieux', exact: true }).click();
    const section = page.getByRole('region', { name: 'Lieux et rendez-vous' });
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['nom,code_insee,genre\nUn,49007,cio\n'], 'depot.csv'));
      return data;
    });
    await section.locator('.file-drop').dispatchEvent('drop', { dataTransfer: transfer });

    await dialog(page).getByRole('heading', { name: 'depot.csv' }).waitFor();
  });

  test('moves the focus to what is new', async () => {
    const page = await reports();
    await chooseFile(page, 'un.csv', 'nom,code_insee,genre\nUn,49007,cio\n');
    const heading = dialog(page).getByRole('heading', { name: 'Ce que contient' });
    await heading.waitFor();

    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('the catalogue is taken away as CSV and comes back as it was, with a word for what lies outside of the region', async () => {
  const page = await reports();
  await page.keyboard.press('Escape');
  await openTab(page, 'Lieux');
  await unfold(page, 'Vos fichiers de lieux');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Catalogue en CSV' }).click(),
  ]);
  const content = await downloaded(download);
  await chooseFile(page, 'catalogue.csv', content);

  // The seat of the intercommunality of Redon, in Ille-et-Vilaine, and no other line.
  await dialog(page)
    .getByText(/^1\s512 fiches acceptées, dont 1 corrigée\s; 0 refusée/u)
    .waitFor({ timeout: 30_000 });
  expect(
    await dialog(page)
      .getByRole('row', { name: /Redon.*hors de la région/ })
      .count(),
  ).toBe(1);
});

test('the template of a file is there to be filled', async () => {
  const page = await reports();
  await page.keyboard.press('Escape');
  await openTab(page, 'Lieux');
  await unfold(page, 'Vos fichiers de lieux');
  await page.getByRole('button', { name: 'Importer un fichier' }).click();
  const href = await dialog(page).getByRole('link', { name: 'Modèle de tableau' }).getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', page.url()).href);

  expect(await response.text()).toMatch(/^\uFEFF?id;nom;genre;/);
});

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Ajouter mes lieux' });
}

async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await openTab(page, 'Lieux');
  await unfold(page, 'Vos fichiers de lieux');
  await page.getByRole('button', { name: 'Importer un fichier' }).click();
  await giveFile(page, name, content);
}

/** A calendar file of these events, each by its lines. */
async function chooseCalendar(page: Page, ...events: readonly (readonly string[])[]): Promise<void> {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  await chooseFile(page, 'agenda.ics', ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'));
}

async function giveFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await dialog(page).locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

/** A row of the report that holds all these words. */
async function expectLine(report: Locator, words: readonly string[]): Promise<void> {
  const row = words.reduce((rows, hasText) => rows.filter({ hasText }), report.getByRole('row'));
  await row.first().waitFor();
}

/** The bytes of lines in Windows-1252, where the curly apostrophe is 0x92. */
function western(lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\r\n').replaceAll('’', '\u0092'), 'latin1');
}

function manyLines(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => `g${at};Lieu ${at};49007;cyberespace;47,47;-0,55`);
  return ['id;nom;code_insee;genre;latitude;longitude', ...lines].join('\r\n');
}
