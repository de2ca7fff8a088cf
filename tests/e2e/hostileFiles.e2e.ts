import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MAX_NOTEBOOK_LENGTH } from '../../src/domain/notebook/decode.ts';
import { encodeNotebook } from '../../src/domain/notebook/file.ts';
import { EMPTY_KEPT } from '../../src/domain/notebook/keptNotebook.ts';
import { HOSTILE_KEYS, HOSTILE_WORDS } from '../support/hostile.ts';
import { notebook, showNotebook } from '../support/notebookVerbs.ts';
import { openTab, unfold } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

/** A word that finds the cards of these files, and no other. */
const MARK = 'Zkqpirate';
/** However large the file, a person is told within this time. */
const QUICKLY = { timeout: 10_000 };
const QUESTION = HOSTILE_WORDS.join('\n');
const names = HOSTILE_WORDS.map((word) => `${MARK} ${word}`);

describe('a hostile notebook', () => {
  test('shows its words as they are written, and does nothing else', async () => {
    const page = await open();
    await openNotebook(
      page,
      encodeNotebook({
        ...EMPTY_KEPT,
        savedOn: '2026-11-23',
        notebook: { ...EMPTY_KEPT.notebook, question: QUESTION, surprise: QUESTION, edgeWords: QUESTION },
        vintages: Object.fromEntries(HOSTILE_WORDS.map((word) => [word, word])),
      }),
    );
    await page.getByText('Le carnet est ouvert.').waitFor();
    await page
      .getByRole('button', { name: 'Commencer un entretien' })
      .or(page.getByRole('button', { name: 'Reprendre l’entretien' }))
      .click();

    const question = page.getByRole('textbox', { name: 'La question du jour' });
    expect(await question.inputValue()).toBe(QUESTION);
    expect(await harmOf(page)).toEqual(NO_HARM);
  });

  test.each(HOSTILE_KEYS)('with a key that every object inherits is refused: %s', async (key) => {
    const page = await open();
    await openNotebook(page, withKey(key, encodeNotebook(EMPTY_KEPT)));

    await page.getByText(/^Ce carnet est abîmé ou a été modifié/).waitFor();
    expect(await harmOf(page)).toEqual(NO_HARM);
  });

  test.each([
    ['more than any notebook weighs', ' '.repeat(MAX_NOTEBOOK_LENGTH + 1), /trop lourd pour un carnet/],
    ['a million cards', withPlaces(`[${'{},'.repeat(999_999)}{}]`), /abîmé ou a été modifié/],
    [
      'a million lists in one another',
      withPlaces('['.repeat(1e6) + ']'.repeat(1e6)),
      /abîmé ou a été modifié/,
    ],
  ])('of %s is refused in a sentence', async (_, text, sentence) => {
    const page = await open();
    await openNotebook(page, text);

    await page.getByText(sentence).waitFor(QUICKLY);
    expect(await harmOf(page)).toEqual(NO_HARM);
  });
});

describe('a hostile file of places', () => {
  test.each([
    ['lieux.csv', Papa.unparse(names.map(toCard))],
    ['lieux.json', JSON.stringify(names.map(toCard))],
    ['lieux.geojson', JSON.stringify({ type: 'FeatureCollection', features: names.map(toFeature) })],
    ['agenda.ics', toCalendar(names)],
  ])('shows its words as they are written, and does nothing else: %s', async (name, content) => {
    const page = await open();
    await giveFile(page, name, content);
    await dialog(page)
      .getByRole('button', { name: `Ajouter les ${names.length} fiches acceptées` })
      .click();
    await dialog(page).waitFor({ state: 'detached' });
    await unfold(page, 'Tous les lieux et rendez-vous');
    await page.getByRole('tab', { name: 'Dans la région' }).click();
    await page.getByRole('button', { name: 'Filtrer et trier' }).click();
    await page.getByRole('searchbox', { name: 'Un mot dans la fiche' }).fill(MARK);
    await page.getByRole('button', { name: /^Voir l(?:’autre|es .+ autres)$/ }).click();

    for (const each of names) await page.getByRole('tabpanel').getByText(each).first().waitFor();
    expect(await harmOf(page)).toEqual(NO_HARM);
  });

  test.each([
    ['columns', JSON.stringify([toCard(MARK)]).replace('{', `{${HOSTILE_KEYS.map(toMember).join()},`)],
    ['identifiers', JSON.stringify(HOSTILE_KEYS.map((id) => ({ ...toCard(MARK), id })))],
    ['corrections', corrections(HOSTILE_KEYS)],
  ])('with %s that every object inherits changes none', async (_, content) => {
    const page = await open();
    await giveFile(page, 'lieux.json', content);
    await dialog(page).getByRole('heading', { name: 'Ce que contient' }).waitFor();
    const taking = dialog(page).getByRole('button', { name: /^(?:Ajouter|Reprendre) l/ });
    if (await taking.isVisible()) await taking.click();

    await page.getByRole('button', { name: 'Catalogue en CSV' }).waitFor();
    expect(await harmOf(page)).toEqual(NO_HARM);
  });

  test.each([
    ['a million numbers', 'lieux.json', `[${'0,'.repeat(999_999)}0]`],
    ['a million lists in one another', 'lieux.json', `[${'['.repeat(1e6)}${']'.repeat(1e6)}]`],
    ['a card whose name is a million lists', 'lieux.json', deepCard()],
    [
      'a hundred thousand events that never end',
      'agenda.ics',
      `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(1e5)}`,
    ],
    ['more than fifty megabytes', 'lieux.csv', `nom\n${'A'.repeat(53_000_000)}`],
  ])('of %s is answered in a sentence', async (_, name, content) => {
    const page = await open();
    await giveFile(page, name, content);

    const refused = dialog(page).getByRole('alert').filter({ hasText: /\S/ });
    await refused.or(dialog(page).getByText('Aucune fiche ne peut être ajoutée.')).first().waitFor(QUICKLY);
    expect(await harmOf(page)).toEqual(NO_HARM);
  });
});

/** What a file did to the page beside being shown. */
interface Harm {
  readonly taken: boolean;
  /** Keys that every object has since. */
  readonly inherited: readonly string[];
  readonly polluted: boolean;
  /** Elements that the application never makes. */
  readonly injected: number;
  /** Directives of the policy of the page that were broken. */
  readonly refusals: readonly string[];
}

const NO_HARM: Harm = { taken: false, inherited: [], polluted: false, injected: 0, refusals: [] };

function open(): Promise<Page> {
  return visit({
    webgl: false,
    prepare: (page) =>
      page.addInitScript(() => {
        const seen: string[] = [];
        Reflect.set(window, 'refusals', seen);
        document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      }),
  });
}

function harmOf(page: Page): Promise<Harm> {
  return page.evaluate(() => ({
    taken: Reflect.get(window, 'taken') !== undefined,
    inherited: Object.keys(Object.prototype),
    polluted: Reflect.get({}, 'polluted') !== undefined,
    injected: document.querySelectorAll(
      'img[src="x"], iframe, script:not([src]), [onload], [onerror], a[href^="javascript:"]',
    ).length,
    refusals: Reflect.get(window, 'refusals') as string[],
  }));
}

async function openNotebook(page: Page, text: string): Promise<void> {
  await showNotebook(page);
  const chooser = page.waitForEvent('filechooser');
  await notebook(page).getByRole('button', { name: 'Ouvrir un carnet' }).click();
  await (await chooser).setFiles(onDisk('carnet.arpenteur.json', text));
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Ajouter mes lieux' });
}

async function giveFile(page: Page, name: string, content: string): Promise<void> {
  await openTab(page, 'Lieux');
  await unfold(page, 'Vos fichiers de lieux');
  await page.getByRole('button', { name: 'Importer un fichier' }).click();
  await dialog(page).locator('input[type=file]').setInputFiles(onDisk(name, content));
}

/** The path of a file until the test ends: those that weigh much are not given otherwise. */
function onDisk(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-hostile-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function toCard(nom: string) {
  return {
    nom,
    code_insee: '49007',
    genre: 'cio',
    notes: nom,
    adresse: nom,
    site_web: 'javascript:window.taken=1',
  };
}

function toFeature(name: string) {
  const geometry = { type: 'Point', coordinates: [-0.55, 47.47] };
  return { type: 'Feature', geometry, properties: toCard(name) };
}

/** Texts of a calendar escape commas, semicolons and backslashes (RFC 5545 § 3.3.11). */
function toCalendar(titles: readonly string[]): string {
  const events = titles.flatMap((title, at) => [
    'BEGIN:VEVENT',
    `UID:${at}@example.org`,
    'DTSTART;VALUE=DATE:20990412',
    `SUMMARY:${title.replace(/[\\,;]/g, '\\$&')}`,
    `DESCRIPTION:${title.replace(/[\\,;]/g, '\\$&')}`,
    'URL:javascript:window.taken=1',
    'LOCATION:49000 Angers',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');
}

/** A member that an object literal could not write: `__proto__` as a key of its own. */
function toMember(key: string): string {
  return `${JSON.stringify(key)}:{"polluted":"yes"}`;
}

function withKey(key: string, json: string): string {
  return json.replace('{', `{${toMember(key)},`);
}

/** A notebook whose cards are this text. */
function withPlaces(json: string): string {
  return encodeNotebook(EMPTY_KEPT).replace('"places": []', `"places": ${json}`);
}

/** A card whose name is a million lists in one another. */
function deepCard(): string {
  return `[{"nom":${'['.repeat(1e6)}${']'.repeat(1e6)},"code_insee":"49007"}]`;
}

function corrections(ids: readonly string[]): string {
  return JSON.stringify({
    format: 'arpenteur-corrections',
    version: 1,
    corrections: ids.map((id) => ({ id, note: 'polluted', ferme: true, verifie_le: '2026-11-23' })),
  });
}
