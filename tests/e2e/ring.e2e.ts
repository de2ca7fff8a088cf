import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runTerritoire } from '../../src/cli/territoireCommand.ts';
import { toMultiPolygon } from '../../src/domain/export/territoryGeoJson.ts';
import type { LngLat } from '../../src/domain/geo.ts';
import type { CommuneCode } from '../../src/domain/ids.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import { EMPTY_TERRITORY, withChoices } from '../../src/domain/territory/territory.ts';
import { copyIsWhole, openCopied, WITHOUT_MAP } from '../support/offlineVerbs.ts';
import { serveCopy } from '../support/siteCopy.ts';
import { unwrap } from '../support/smallTrades.ts';
import {
  communeRow,
  countedCommunes,
  drawLoop,
  linkTo,
  mapIsStill,
  openTab,
  summary,
  unfold,
} from '../support/verbs.ts';
import { openMap, openWithoutMap, visit } from '../support/visit.ts';

const CHATEAUBRIANT: LngLat = [-1.37, 47.72];
const REDON: LngLat = [-2.08, 47.65];
const RING_FILES = '**/data/ring*';
const BROKEN = /Failed to load resource/;

describe('a drawing across the border of the region', () => {
  test('counts on both sides what the command line counts, in the sentence and in the table', async () => {
    const told = await counted(CHATEAUBRIANT, 0.2);
    const page = await openWithoutMap({ link: drawn(CHATEAUBRIANT, 0.2) });

    await expect.poll(() => countedCommunes(page)).toBe(told.communes.length);
    const people = new Intl.NumberFormat('fr-FR').format(told.population).replace(/\s/g, '\\s');
    await summary(page, new RegExp(`comptons\\s${told.communes.length} communes, ${people}\\shabitants`));
    await unfold(page, 'Toutes les communes');
    await communeRow(page, 'Retiers').waitFor();
    expect(told.communes).toEqual(expect.arrayContaining(['Châteaubriant', 'Retiers']));
  });

  test('is on paper as it is on screen', async () => {
    const told = await counted(REDON, 0.15);
    const page = await openWithoutMap({ link: drawn(REDON, 0.15) });
    await expect.poll(() => countedCommunes(page)).toBe(told.communes.length);
    await openTab(page, 'Mon carnet');
    await page.getByRole('button', { name: 'Voir les pages' }).click();
    const paper = page.getByRole('article', { name: 'Mon carnet' });
    await paper.getByText(`${told.communes.length} communes`).first().waitFor();

    const words = (await paper.textContent()) ?? '';
    for (const name of ['Redon', 'Allaire', 'Saint-Nicolas-de-Redon']) expect(words).toContain(name);
  });

  test('tells how much of it lies where nothing is counted', async () => {
    const page = await openWithoutMap({ link: drawn([-2.6, 47.4], 0.3) });

    await summary(page, /comptons\s\d+ communes/);
    await expect.poll(() => summary(page, /km² hors carte/)).toMatch(/Vous avez dessiné/);
  });

  test('recounts by itself under an open drawing when what lies around comes late, and changes nothing else', async () => {
    let come = () => {};
    const late = new Promise<void>((resolve) => {
      come = resolve;
    });
    const page = await openWithoutMap({
      link: drawn(CHATEAUBRIANT, 0.2),
      prepare: (opened) => opened.route(RING_FILES, (route) => late.then(() => route.continue())),
    });
    const alone = await countedCommunes(page);
    const address = page.url();
    come();

    await expect.poll(() => countedCommunes(page)).toBeGreaterThan(alone);
    expect(page.url()).toBe(address);
    expect(await page.getByRole('button', { name: 'Annuler', exact: true }).first().isDisabled()).toBe(true);
  });

  test('is counted on the side of the region, and says so, where the network was cut; another try brings the rest', async () => {
    const page = await openWithoutMap({
      link: drawn(REDON, 0.15),
      expected: BROKEN,
      prepare: (opened) => opened.route(RING_FILES, (route) => route.abort()),
    });
    await page.getByText('Les communes autour de la région n’ont pas pu être chargées').waitFor();
    const alone = await countedCommunes(page);
    expect(alone).toBeGreaterThan(0);

    await page.unroute(RING_FILES);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect.poll(() => countedCommunes(page)).toBeGreaterThan(alone);
    expect(await page.getByText('n’ont pas pu être chargées').count()).toBe(0);
  });
});

test('without network, a drawing across the border is counted whole', async () => {
  const told = await counted(REDON, 0.15);
  const site = await serveCopy();
  const page = await openCopied(site, { ...WITHOUT_MAP, link: drawn(REDON, 0.15) });
  await copyIsWhole(page);
  await site.stop();
  await page.context().setOffline(true);
  await page.reload();

  await expect.poll(() => countedCommunes(page)).toBe(told.communes.length);
});

test('nothing of it is asked for before the page is at rest, and it comes by itself then', async () => {
  const asked: string[] = [];
  const page = await openMap({
    prepare: async (opened) => opened.on('request', (request) => asked.push(request.url())),
  });
  expect(asked.filter(isOfRing)).toEqual([]);

  await expect.poll(() => asked.filter(isOfRing).length, { timeout: 30_000 }).toBeGreaterThan(1);
  await page.waitForTimeout(500);
  await mapIsStill(page);
});

test('a link that names a commune beyond the border keeps it', async () => {
  const territory = withChoices(EMPTY_TERRITORY, ['35238', '44036'] as CommuneCode[], 'in');
  const page = await openWithoutMap({ link: linkTo({ territory }) });

  await expect.poll(() => countedCommunes(page)).toBe(2);
  await unfold(page, 'Toutes les communes');
  await communeRow(page, 'Rennes').waitFor();
  await page.reload();
  await expect.poll(() => countedCommunes(page)).toBe(2);
});

test('a commune beyond the border is found by its name, and its card says what is known of it', async () => {
  const page = await openMap();
  await page.getByRole('combobox', { name: 'Chercher une commune, un territoire' }).fill('Bain-de-Bretagne');
  await page.getByRole('option', { name: /^Bain-de-Bretagne/ }).click();
  await page.getByRole('button', { name: 'Partir de ce territoire' }).click();
  await unfold(page, 'Toutes les communes');
  await communeRow(page, 'Bain-de-Bretagne').getByRole('rowheader').getByRole('button').click();

  const card = page.getByRole('region', { name: 'Bain-de-Bretagne' });
  await card.getByText('Ille-et-Vilaine').waitFor();
  await card
    .getByText(/Bretagne porte de Loire/i)
    .first()
    .waitFor();
  await card.getByRole('button', { name: 'Revenus, activité, métiers, diplômes' }).click();
  await card.getByText('Hors des Pays de la Loire, on ne sait que les habitants').waitFor();
});

test('a hand that draws over the border brings what lies there', async () => {
  const page = await visit({ link: linkTo({ view: { center: [...CHATEAUBRIANT], zoom: 9 } }) });
  await mapIsStill(page);
  await drawLoop(page, 200);

  await unfold(page, 'Toutes les communes');
  await communeRow(page, 'Martigné-Ferchaud').waitFor();
});

test('a hand that draws beyond the border alone is waited for, and counted', async () => {
  const page = await visit({ link: linkTo({ view: { center: [-1.6, 48], zoom: 10 } }) });
  await mapIsStill(page);
  await drawLoop(page, 150);

  await expect.poll(() => countedCommunes(page)).toBeGreaterThan(2);
  await unfold(page, 'Toutes les communes');
  await communeRow(page, 'Corps-Nuds').waitFor();
});

function isOfRing(url: string): boolean {
  return /\/data\/ring/.test(url);
}

function drawn(center: LngLat, radius: number): URLSearchParams {
  return linkTo({ territory: { ...EMPTY_TERRITORY, shape: discAround(center, radius) } });
}

/** What the command line counts of the same drawing. */
async function counted(center: LngLat, radius: number): Promise<Counted> {
  const folder = mkdtempSync(join(tmpdir(), 'ring-'));
  try {
    const file = join(folder, 'drawing.geojson');
    writeFileSync(file, JSON.stringify(toMultiPolygon(discAround(center, radius))));
    const { communes, totaux } = unwrap(await runTerritoire([file], '.'));
    return {
      communes: communes.filter(({ comptee }) => comptee).map(({ nom }) => nom),
      population: totaux.population ?? 0,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Counted {
  readonly communes: readonly string[];
  readonly population: number;
}

function discAround([lng, lat]: LngLat, radius: number): Shape {
  const outer: Ring = Array.from({ length: 32 }, (_, at): LngLat => {
    const angle = (2 * Math.PI * at) / 32;
    return [lng + 1.45 * radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return [{ outer, holes: [] }];
}
