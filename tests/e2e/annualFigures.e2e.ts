import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decodeAnnualFile } from '../../src/domain/annual/annualFile.ts';
import { elsewhere, type MadeLine, surveyWorkbook } from '../support/madeSurvey.ts';
import { unwrap } from '../support/smallTrades.ts';
import { downloaded } from '../support/verbs.ts';
import { openMap, openWithoutMap } from '../support/visit.ts';

const OPEN = 'Mettre à jour les chiffres';
const BACK = 'Revenir aux chiffres publiés';
const SHOW = 'Voir avec ces chiffres';

/** A made-up survey of Nantes in 2026: two families that are known, one that was split. */
const LINES = [
  line('A0X40', 'Agriculteurs', '60'),
  line('D1X33', 'Soudeurs', '120'),
  line('S1X41', 'Cuisiniers de collectivité', '30'),
  elsewhere('A0X40', '227'),
];

describe('the figures of another year', () => {
  test('are read, told, shown for the visit, credited, and taken back', async () => {
    const page = await openMap();
    await chooseFile(page, 'bmo-2026.xlsx', surveyWorkbook(2026, LINES));
    const report = dialog(page);
    await report.getByText('4 lignes lues, 2 reprises').waitFor();
    await report.getByText('S1X41 Cuisiniers de collectivité').waitFor();
    await report.getByText('Comparé à 2025').waitFor();
    await picture(page, 'report');

    await report.getByRole('button', { name: SHOW }).click();
    await page.getByText('ces chiffres sont montrés pour cette visite').waitFor();
    await openSources(page);
    await sources(page).getByText('ajouté pour cette visite, depuis « bmo-2026.xlsx »').waitFor();
    expect(await sources(page).getByRole('heading', { name: "main-d'œuvre 2026" }).count()).toBe(1);
    await picture(page, 'sources');

    await sources(page).getByRole('button', { name: BACK }).click();
    await page.getByText('Les chiffres publiés sont de nouveau').waitFor();
    expect(await sources(page).getByRole('heading', { name: "main-d'œuvre 2026" }).count()).toBe(0);
    expect(await sources(page).getByRole('button', { name: BACK }).count()).toBe(0);
  });

  test('are taken back one file at a time by keyboard, the focus going to the next one, and a reader hears it', async () => {
    const page = await openWithoutMap();
    await chooseFile(page, 'bmo-2026.xlsx', surveyWorkbook(2026, LINES));
    await dialog(page).getByRole('button', { name: SHOW }).click();
    await chooseFile(page, 'puits.csv', new TextEncoder().encode('code;nb_puits_2023\n44109;12\n49007;3\n'));
    await dialog(page).getByText('Colonnes reprises : « nb_puits_2023 ».').waitFor();
    await dialog(page).getByRole('button', { name: SHOW }).click();
    await openSources(page);
    await sources(page).getByRole('button', { name: 'Retirer « Enquête' }).focus();
    await page.keyboard.press('Enter');

    await page.locator('.notice-host').getByText("main-d'œuvre 2026").waitFor();
    expect(
      await page.locator('.notice-host').evaluate((host) => host.closest('[aria-hidden=true], [inert]')),
    ).toBe(null);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /Retirer «\spuits\.csv\s»/,
    );
  });

  test('are kept for the centre in the very file that the command writes', async () => {
    const page = await openWithoutMap();
    await chooseFile(page, 'bmo-2026.xlsx', surveyWorkbook(2026, LINES));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: 'Enregistrer le fichier pour le centre' }).click(),
    ]);
    const file = unwrap(decodeAnnualFile(JSON.parse((await downloaded(download)).toString())));

    expect(download.suggestedFilename()).toBe('bmo-2026.json');
    expect(file).toMatchObject({ kind: 'bmo', families: ['A0X40', 'D1X33'], projects: [60, 120] });
  });

  test('are refused in a sentence on a narrow screen, and another file may be chosen', async () => {
    const page = await openWithoutMap({ width: 390, height: 844, touch: true });
    await chooseFile(page, 'page.xlsx', new TextEncoder().encode('<!DOCTYPE html><html>404</html>'));
    await dialog(page).getByText('C’est une page internet').waitFor();
    await picture(page, 'refused-narrow');
    await giveFile(page, 'bmo-2026.xlsx', surveyWorkbook(2026, LINES));
    await dialog(page).getByRole('button', { name: SHOW }).waitFor();
    await picture(page, 'report-narrow');

    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: OPEN });
}

function sources(page: Page): Locator {
  return page.getByRole('dialog', { name: 'D’où viennent les chiffres' });
}

async function openSources(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sources' }).first().click();
  await sources(page).waitFor();
}

async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await openSources(page);
  await sources(page).getByRole('button', { name: OPEN }).click();
  await giveFile(page, name, bytes);
}

async function giveFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** For a person to look at, when `ARPENTEUR_PICTURES` names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['ARPENTEUR_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

function line(family: string, label: string, met: string): MadeLine {
  return {
    ...elsewhere(family, met),
    ...{ label, region: '52', departement: '44', bassin: 5220, bassinName: 'NANTES', xmet: '*', smet: '0' },
  };
}
