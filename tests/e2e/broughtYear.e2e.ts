import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type CommuneCode, parseRomeCode } from '../../src/domain/ids.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { goOn, nameCommune, openKiosk } from '../support/kioskVerbs.ts';
import { legendOf, openLegend } from '../support/legendVerbs.ts';
import { elsewhere, type MadeLine, surveyWorkbook } from '../support/madeSurvey.ts';
import { serveCopy } from '../support/siteCopy.ts';
import { downloaded, linkTo, MAUGES, openTab, unfold } from '../support/verbs.ts';
import { openMap, openWithoutMap } from '../support/visit.ts';

const DIALOG = 'Mettre à jour les chiffres';
/** A year that nobody has published. */
const YEAR = 2026;
/** An official workbook, where the sources are. */
const OFFICIAL = resolve(import.meta.dirname, '../../../shared/sources/bmo/Base_open_data_BMO_2025.xlsx');

/** A made-up survey of Nantes. */
const LINES = [
  line('A0X40', 'Agriculteurs', '60'),
  line('D1X33', 'Soudeurs', '120'),
  elsewhere('A0X40', '227'),
];

/** Somebody of Nantes, welder, whose map is coloured by the projects of the survey. */
const LINK = linkTo({
  view: MAUGES,
  territory: { ...EMPTY_TERRITORY, choices: { ['44109' as CommuneCode]: 'in' } },
  pistes: [parseRomeCode('H2913')!],
  theme: { kind: 'recruitment', measure: 'projects', family: null },
});

test('a made-up survey goes from the workbook to the screen, the paper, the folder of the centre and its kiosk', async () => {
  const site = await serveCopy();
  const page = await openMap({ site: site.url, link: LINK });
  await readWorkbook(page, `bmo-${YEAR}.xlsx`, surveyWorkbook(YEAR, LINES));
  const dialog = page.getByRole('dialog', { name: DIALOG });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Enregistrer le fichier pour le centre' }).click(),
  ]);
  const file = await downloaded(download);
  await dialog.getByRole('button', { name: 'Voir avec ces chiffres' }).click();

  await legendSays(page, String(YEAR));
  await openTab(page, 'Mes pistes');
  await unfold(page, 'Qui recrute');
  const trades = page.getByRole('region', { name: 'Mes pistes' });
  await trades
    .getByText(new RegExp(`–${YEAR} · .*France Travail`))
    .first()
    .waitFor({ state: 'attached' });
  await openTab(page, 'Mon carnet');
  await page.getByRole('button', { name: 'Voir les pages' }).click();
  const paper = page.getByRole('article', { name: 'Mon carnet' });
  await paper
    .getByText(new RegExp(`120\\sprojets de recrutement en ${YEAR}`))
    .first()
    .waitFor();

  // A server of its own: the page above may still be asking for files of the first.
  const centre = await serveCopy();
  await centre.publish((folder) => {
    mkdirSync(join(folder, 'centre', 'chiffres'), { recursive: true });
    writeFileSync(join(folder, 'centre', 'chiffres', download.suggestedFilename()), file);
    writeFileSync(
      join(folder, 'centre', 'centre.json'),
      JSON.stringify({ nom: 'le centre', fichiers: [`chiffres/${download.suggestedFilename()}`] }),
    );
  });
  const kiosk = await openKiosk(null, { site: centre.url });
  await nameCommune(kiosk, 'NANT', 'Nantes');
  const source = kiosk.getByText(`France Travail, ${YEAR}.`);
  for (let screen = 0; screen < 5 && (await source.count()) === 0; screen++) await goOn(kiosk);
  await source.waitFor();
});

test.skipIf(!existsSync(OFFICIAL))(
  'no task of the page takes 50 ms of the processor while an official workbook is read',
  async () => {
    const page = await openWithoutMap();
    await page.getByRole('button', { name: 'Sources' }).first().click();
    await page.getByRole('button', { name: DIALOG }).click();
    const input = page.locator('[role=dialog] input[type=file]');
    await input.waitFor({ state: 'attached' });
    const browser = page.context().browser();
    await browser?.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
    await input.setInputFiles(OFFICIAL);
    // Not looked for by its role: to compute that of every element of the page would hold it.
    await page.locator('[role=dialog] .button--primary').waitFor({ timeout: 60_000 });
    const tasks = pageTasks((await browser?.stopTracing())?.toString() ?? '');

    expect(tasks.length, 'tasks of the page').toBeGreaterThan(0);
    expect(Math.max(...tasks), 'milliseconds of the longest').toBeLessThan(50);
  },
);

async function readWorkbook(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByRole('button', { name: 'Sources' }).first().click();
  await page.getByRole('button', { name: DIALOG }).click();
  const dialog = page.getByRole('dialog', { name: DIALOG });
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await dialog.getByRole('button', { name: 'Voir avec ces chiffres' }).waitFor();
}

async function legendSays(page: Page, words: string): Promise<void> {
  await openLegend(page);
  await legendOf(page).getByText(words).first().waitFor();
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor, so that what else the machine does is not counted. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What each task of the thread of the page took of the processor, milliseconds. @param trace what the browser wrote */
function pageTasks(trace: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents
    .filter((event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

function line(family: string, label: string, met: string): MadeLine {
  return {
    ...elsewhere(family, met),
    ...{ label, region: '52', departement: '44', bassin: 5220, bassinName: 'NANTES', xmet: '60', smet: '0' },
  };
}
