import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { publishedRegion } from '../../src/cli/regionBuild.ts';
import { decodeDataIndex } from '../../src/domain/catalogue/contract.ts';
import type { RomeCode } from '../../src/domain/ids.ts';
import { nameCommune, openKiosk } from '../support/kioskVerbs.ts';
import { serveCopy } from '../support/siteCopy.ts';
import { unwrap } from '../support/smallTrades.ts';
import { findSources } from '../support/sourcesFolder.ts';
import { drawLoop, linkTo, mapIsStill, openTab, summary } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD_MS = 240_000;
const SOUDEUR = 'H2913' as RomeCode;
const RENNES = { center: [-1.68, 48.11], zoom: 9 } as const;

test.skipIf(!findSources())(
  'another region, built from the sources, works with no change of code: search, drawing, figures, trade, doors, paper, kiosk',
  async () => {
    const site = await serveRegion('53');

    const page = await visit({ site, link: linkTo({ view: RENNES, pistes: [SOUDEUR] }) });
    await mapIsStill(page);
    await page.getByRole('combobox').first().fill('rennes');
    await page
      .getByRole('option')
      .filter({ hasText: /^Rennes\s*Ille-et-Vilaine/u })
      .first()
      .waitFor();
    await page.getByRole('combobox').first().fill('');

    await drawLoop(page, 90);
    await summary(page, /Vous avez dessiné|comptons/u);
    // The pen is put down: the answer comes.
    await page.keyboard.press('Escape');
    await openTab(page, 'Mon territoire');
    await page.getByRole('figure').filter({ hasText: 'Bretagne' }).first().waitFor();

    await openTab(page, 'Mes pistes');
    const answer = page.locator('[data-answer-sentence]').first();
    await answer.filter({ hasText: /projets? de recrutement|projets? d’embauche|recrut/u }).waitFor();
    await openTab(page, 'Lieux');
    await page
      .getByRole('tabpanel')
      .getByText(/France services/)
      .first()
      .waitFor();
    await openTab(page, 'Mon carnet');
    await page.getByRole('button', { name: 'Voir les pages' }).click();
    await page
      .getByRole('article', { name: 'Mon carnet' })
      .getByText(/Bretagne/)
      .first()
      .waitFor();

    const kiosk = await openKiosk(null, { site });
    await nameCommune(kiosk, 'VITR', 'Vitré');
    await kiosk.getByText('Vitré').first().waitFor();
    expect(await kiosk.locator('body').textContent()).not.toMatch(/Pays de la Loire/);
  },
  BUILD_MS,
);

/** The built application with the data of another region in place of its own, as somebody who adds it would have it. */
async function serveRegion(code: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'arpenteur-region-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  await promisify(execFile)('npx', ['tsx', 'geodata/build.ts', '--region', code, '--out', out], {
    cwd: ROOT,
    timeout: BUILD_MS,
  });
  const data = join(out, 'public/data');
  const { region } = unwrap(decodeDataIndex(JSON.parse(readFileSync(join(data, 'index.json'), 'utf8'))));
  const site = await serveCopy();
  await site.publish((folder) => {
    rmSync(join(folder, 'data'), { recursive: true });
    cpSync(data, join(folder, 'data'), { recursive: true });
    // What a build writes in the page: the region it is about.
    const page = join(folder, 'index.html');
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replaceAll(publishedRegion(ROOT).names.in, region.names.in),
    );
  });
  return site.url;
}
