import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousFlaws } from '../support/flaws.ts';
import { goToAddresses, nameCommune } from '../support/kioskVerbs.ts';
import { copyIsWhole, NETWORK, openCopied } from '../support/offlineVerbs.ts';
import { DIST, type SiteCopy, serveCopy } from '../support/siteCopy.ts';
import { linkOf, SQUARE } from '../support/verbs.ts';
import { openWithoutMap, visit } from '../support/visit.ts';

const DRAWN = linkOf({ shape: [{ outer: SQUARE, holes: [] }] });
const NAME = 'la Maison des métiers';
const SIGNED = `ajouté par ${NAME} (fichier du `;

/** Everything a centre may put there, made up: a list with a bad line, a calendar, the figures of a year, and mistakes. */
const FOLDER: Readonly<Record<string, string>> = {
  'centre.json': JSON.stringify({
    nom: NAME,
    fichiers: [
      'lieux 2026.csv',
      'agenda.ics',
      'chiffres/bmo-2026.json',
      'lieux.json',
      'absent.csv',
      '../borne.json',
    ],
    idle: { afterSeconds: 1 },
    couleur: 'bleu',
  }),
  'lieux 2026.csv': [
    'id,nom,genre,code_insee,adresse,telephone,date_maj',
    'm1,Maison des métiers de Chalonnes,maison_emploi,49063,1 rue des Tests,02 41 00 00 01,2026-03-01',
    ',,cio,49063,,,',
    ',Ailleurs,cio,49999,,,',
  ].join('\n'),
  'agenda.ics': [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:forum-2099',
    'SUMMARY:Forum de la Maison des métiers',
    'DTSTART;VALUE=DATE:20990310',
    'LOCATION:Salle des fêtes\\, 49290 Chalonnes-sur-Loire',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
  'chiffres/bmo-2026.json': surveyOf(2026),
  'lieux.json': '{"lieux": [',
};

describe('the folder of a centre', () => {
  test('joins the list, the agenda and the figures, and says who added them', async () => {
    const { url } = await serveFolder();
    const page = await openWithoutMap({ site: url, link: DRAWN });

    await openPlaces(page, 'Dans mon territoire');
    await listed(page, 'Maison des métiers de Chalonnes').getByText(SIGNED).waitFor();
    await openPlaces(page, 'Agenda');
    await listed(page, 'Forum de la Maison des métiers').getByText(SIGNED).waitFor();
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    const sources = page.getByRole('dialog');
    await sources.getByText(new RegExp(`2026.*ajouté par ${NAME}`)).waitFor();
  });

  test('is among the addresses of a kiosk', async () => {
    const { url } = await serveFolder({
      'centre.json': JSON.stringify({ nom: NAME, fichiers: ['lieux 2026.csv'] }),
    });
    const kiosk = await visit({
      site: url,
      query: 'mode=borne',
      touch: true,
      webgl: false,
      width: 1080,
      height: 1920,
      prepare: patient,
    });
    await nameCommune(kiosk, 'CHALONNES', 'Chalonnes-sur-Loire');
    await goToAddresses(kiosk);

    const door = kiosk.locator('.kiosk-door').filter({ hasText: 'Maison des métiers de Chalonnes' }).first();
    await door.getByText(SIGNED).waitFor();
  });

  test('is told to the person in charge, file by file and line by line', async () => {
    const { url } = await serveFolder();
    const page = await openReport(url);

    await said(page, /« idle\.afterSeconds » : valeur impossible/);
    await said(page, /« couleur » : réglage inconnu/);
    await said(page, /1 fiche montrée/);
    await said(page, /Ligne 3 : refusée, colonne nom, pas de nom/);
    await said(page, /Ligne 4 \(Ailleurs\) : refusée/);
    await said(page, /dont 1 rendez-vous daté/);
    await said(page, /année 2026, \d+ bassins d’emploi de la région/);
    await said(page, /Ce fichier commence comme du JSON/);
    await said(page, /Ce fichier n’est pas dans le dossier/);
    await said(page, /Ce nom n’est pas lu/);
    expect(await seriousFlaws(page)).toEqual([]);
  });

  test('that is not there breaks nothing, and the report says how to begin', async () => {
    const { url } = await serveCopy();
    const page = await openReport(url);

    await said(page, /Le dossier « centre » n’existe pas encore/);
    const model = page.getByRole('link', { name: /Modèle de tableau/ });
    expect(new URL((await model.getAttribute('href')) ?? '', url).href).toBe(
      `${url}data/catalogue-modele.csv`,
    );
  });

  test('is changed without a build, and borne.json holds where there are no settings', async () => {
    const site = await serveFolder();
    await openReport(site.url).then((page) => said(page, /1 fiche montrée/));

    await site.publish((folder) => {
      rmSync(join(folder, 'centre'), { recursive: true });
      writeFileSync(join(folder, 'borne.json'), JSON.stringify({ partner: { name: 'un autre accueil' } }));
      write(folder, { 'lieux.csv': 'nom,genre,code_insee\nUn,cio,49063\nDeux,cio,49063' });
    });

    const page = await openReport(site.url);
    await said(page, /2 fiches montrées/);
    await said(page, /« ajouté par un autre accueil »/);
  });

  test('is kept for use without network, and followed when it changes', async () => {
    const site = await serveFolder();
    const page = await openCopied(site, { webgl: false, link: DRAWN });
    await copyIsWhole(page);
    await site.publish((folder) => {
      write(folder, {
        'lieux 2026.csv': 'id,nom,genre,code_insee\nm1,Maison nouvelle de Chalonnes,maison_emploi,49063',
      });
    });
    await page.reload();
    await openPlaces(page, 'Dans mon territoire');
    await listed(page, 'Maison nouvelle de Chalonnes').getByText(SIGNED).waitFor();

    await site.stop();
    await page.context().setOffline(true);
    await page.reload();

    await openPlaces(page, 'Dans mon territoire');
    await listed(page, 'Maison nouvelle de Chalonnes').getByText(SIGNED).waitFor();
  });

  test('is gone from the copy as well when it is taken away', async () => {
    const site = await serveFolder();
    const page = await openCopied(site, { webgl: false, link: DRAWN });
    await copyIsWhole(page);
    await expect.poll(() => keptFiles(page)).toContain('/centre/lieux%202026.csv');
    const name = 'Maison des métiers de Chalonnes';

    await site.publish((folder) => rmSync(join(folder, 'centre'), { recursive: true }));
    await page.reload();
    await openPlaces(page, 'Dans mon territoire');
    await listed(page, 'Chalonnes').first().waitFor();

    await expect.poll(() => keptFiles(page)).not.toContain('/centre/centre.json');
    expect(await row(page, name).count()).toBe(0);
  });

  test('is kept from the very first opening', async () => {
    const site = await serveFolder();
    const page = await openCopied(site, { webgl: false, link: DRAWN });
    await copyIsWhole(page);
    await expect.poll(() => keptFiles(page)).toContain('/centre/chiffres/bmo-2026.json');

    await site.stop();
    await page.context().setOffline(true);
    await page.reload();

    await openPlaces(page, 'Dans mon territoire');
    await listed(page, 'Maison des métiers de Chalonnes').getByText(SIGNED).waitFor();
  });

  test('of a server that answers errors and pages is as if it were not there', async () => {
    const page = await visit({
      query: 'rapport',
      expected: NETWORK,
      prepare: async (opened) => {
        await opened.route('**/centre/**', (route) => route.fulfill({ status: 404, body: 'Introuvable' }));
        await opened.route('**/centre/agenda.ics', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
        );
      },
    });

    await said(page, /Le dossier « centre » n’existe pas encore/);
  });
});

/** A site with a folder. @param changes files in place of those of `FOLDER` */
async function serveFolder(changes: Readonly<Record<string, string>> = {}): Promise<SiteCopy> {
  const site = await serveCopy();
  await site.publish((folder) => write(folder, { ...FOLDER, ...changes }));
  return site;
}

function write(site: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(site, 'centre', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The published survey, under another year: what `npm run annee` writes has this very form. */
function surveyOf(year: number): string {
  const data = join(DIST, 'data');
  const name = readdirSync(data).find((each) => each.startsWith('bmo-2025.') && each.endsWith('.json'));
  const survey = JSON.parse(readFileSync(join(data, name ?? ''), 'utf8'));
  const title = survey.source.title.replaceAll('2025', String(year));
  return JSON.stringify({ ...survey, year, source: { ...survey.source, title, vintage: String(year) } });
}

function openReport(site: string): Promise<Page> {
  return visit({ site, query: 'rapport' });
}

/** @param words whose spaces may be any that French typography puts there */
async function said(page: Page, words: RegExp): Promise<void> {
  await page
    .getByText(new RegExp(words.source.replaceAll(' ', '\\s')))
    .first()
    .waitFor();
}

/** Cards of the territory, then those of the agenda when it is asked for. */
async function openPlaces(page: Page, tab: 'Dans mon territoire' | 'Agenda'): Promise<void> {
  await page.locator('.column').waitFor();
  const section = page.getByRole('region', { name: 'Lieux et rendez-vous' });
  await page.getByRole('tab', { name: 'Lieux', exact: true }).click();
  const list = section.getByRole('button', { name: 'Tous les lieux et rendez-vous' });
  if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
  await section.getByRole('tab', { name: tab }).click();
}

/** A line of the list of all places, and not the door of the answer before it. */
function listed(page: Page, name: string) {
  return row(page.locator('[data-folds]'), name);
}

function row(page: Page | Locator, name: string) {
  return page.locator('.place-row').filter({ hasText: name });
}

/** A press that comes too soon after a change of screen is ignored: no verb presses then. */
async function patient(page: Page): Promise<void> {
  await page.addLocatorHandler(page.locator('html[data-fresh]'), async () => {});
}

function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}
