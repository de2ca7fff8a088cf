import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { encodeDoorPage } from '../../src/domain/doorPage/doorLink.ts';
import type { DoorPage, PageDoor } from '../../src/domain/doorPage/doorPage.ts';
import type { CommuneCode, RomeCode } from '../../src/domain/ids.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { downloaded } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

/** The largest page of doors, everything that it loads and keeps, compressed. */
const MOST_BYTES = 60_000;

const DOOR: PageDoor = {
  name: 'Service emploi du Bourg-Neuf',
  kind: 'service_emploi_collectivite',
  address: '12 rue de l’Étang, 49123 Le Bourg-Neuf',
  phone: '02 41 00 00 00',
  website: null,
  hours: [
    '09:00 - 12:30 / 13:30 - 17:00',
    '09:00 - 12:30',
    null,
    '09:00 - 12:30',
    '09:00 - 16:30',
    null,
    null,
  ],
  point: [-0.5512, 47.4701],
  distanceKm: 12.4,
  byBoat: false,
  seen: '2026-08',
  status: 'seen',
  dates: null,
  source: 'Liste des services, août 2026',
  ofCentre: false,
};

const PAGE: DoorPage = {
  day: '2026-11-30',
  language: 'fr',
  need: 'emploi',
  from: { name: 'Le Bourg-Neuf', commune: '49099' as CommuneCode, point: [-0.55, 47.4] },
  trade: {
    code: 'H2913' as RomeCode,
    label: 'Soudeur / Soudeuse',
    words: 'soudeur',
    radiusKm: 10,
    links: ['offers', 'immersion'],
  },
  centre: 'la Maison de l’emploi',
  doors: [
    DOOR,
    { ...DOOR, name: 'France Travail du Bourg', kind: 'france_travail', phone: '39 49', hours: null },
    {
      ...DOOR,
      name: 'Forum',
      kind: 'forum_emploi',
      dates: { start: '2026-12-02', end: '2026-12-03' },
      point: null,
    },
  ],
};

const SIZES = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
] as const;

describe('the page that a kiosk’s code opens', () => {
  test.each(SIZES)('shows each door in one screen, in every language: $width × $height', async (size) => {
    for (const language of ['fr', 'falc', 'en'] as const) {
      const page = await open({ ...PAGE, language }, size);
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'fr');
      for (const door of await page.locator('details.door').all()) {
        await unfold(door);
        if (size.width === 390) expect((await door.boundingBox())?.height).toBeLessThan(size.height);
        expect(await seriousFlaws(page)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
  });

  test('calls, shows the way, and gives a contact and a date to keep', async () => {
    const page = await open(PAGE, SIZES[0]);
    await page.getByText('Ouvert maintenant').or(page.getByText(/Fermé/)).first().waitFor();

    expect(await page.getByRole('link', { name: /^Appeler le 02/ }).getAttribute('href')).toBe(
      'tel:0241000000',
    );
    expect(await page.getByRole('link', { name: /^Y aller \(12/ }).getAttribute('href')).toMatch(
      /^geo:47\.4701,-0\.5512\?q=47\.4701,-0\.5512\(Service%20emploi/,
    );
    const contact = await saved(page, 'Garder le contact');
    expect(contact.name).toBe('Service-emploi-du-Bourg-Neuf.vcf');
    expect(contact.text).toContain('TEL;TYPE=WORK,VOICE:02 41 00 00 00\r\n');
    await page.getByText('J’ai un rendez-vous').first().tap();
    await page.getByLabel('Jour et heure').first().fill('2026-12-04T09:30');
    const appointment = await saved(page, 'Mettre dans mon agenda');
    expect(appointment.text).toContain('DTSTART:20261204T093000');
    await page.getByText('3. Forum').tap();
    expect(await page.getByRole('link', { name: /^Y aller/ }).getAttribute('href')).toBe(
      `geo:0,0?q=${encodeURIComponent(DOOR.address)}`,
    );
    const dates = await saved(page, 'Mettre la date dans mon agenda');
    expect(dates.text).toMatch(/DTSTART;VALUE=DATE:20261202[\s\S]*DTEND;VALUE=DATE:20261204/);
    await page.getByText('Soudeur / Soudeuse').tap();
    expect(await page.getByRole('link', { name: /^Offres/ }).getAttribute('href')).toMatch(
      /lieux=49099.*soudeur/,
    );
  });

  test('loads nothing of the application, little of anything, and comes back without network', async () => {
    const asked = new Map<string, number>();
    const page = await open(PAGE, SIZES[0], async (fresh) => {
      fresh.on('response', async (answer) => {
        const body = await answer.body().catch(() => Buffer.alloc(0));
        asked.set(new URL(answer.url()).pathname, gzipSync(body).length);
      });
    });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

    const paths = [...asked.keys()].map((path) => path.replace(/.*\//, ''));
    expect(paths.filter((path) => !/^porte|^arpenteur\.svg$|^favicon/.test(path))).toEqual([]);
    expect([...asked.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(MOST_BYTES);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: /^Appeler le 02/ }).waitFor();
    await page.context().setOffline(false);
  });

  test.each([
    ['#', 'Ce lien est vide.'],
    ['#porte=9abcdef', 'une autre version'],
    [`#porte=${encodeDoorPage(PAGE).slice(0, 80)}`, 'Il manque un morceau de ce lien.'],
  ])('says what is wrong with a link: %s', async (hash, words) => {
    const page = await visit({ site: `${inject('appUrl')}porte.html`, link: hash.slice(1), webgl: false });

    await page.getByRole('alert').getByText(words).waitFor();
    await page.getByRole('link', { name: 'Ouvrir Arpenteur' }).waitFor();
  });

  test('is reached from the address of the application too', async () => {
    const page = await visit({ link: `porte=${encodeDoorPage(PAGE)}`, webgl: false });

    await page.getByRole('heading', { name: 'Mes 3 adresses' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/porte\.html$/);
  });
});

/** One fold is open at a time: the first one already is. */
async function unfold(door: Locator): Promise<void> {
  const isOpen = await door.evaluate((fold) => (fold as HTMLDetailsElement).open);
  if (!isOpen) await door.locator('summary').first().tap();
}

async function open(
  carried: DoorPage,
  size: (typeof SIZES)[number],
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await visit({
    ...size,
    site: `${inject('appUrl')}porte.html`,
    link: `porte=${encodeDoorPage(carried)}`,
    touch: true,
    webgl: false,
    offline: prepare !== undefined,
    ...(prepare && { prepare }),
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The file that a press hands over. */
async function saved(page: Page, label: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).filter({ visible: true }).first().tap(),
  ]);
  return { name: download.suggestedFilename(), text: (await downloaded(download)).toString('utf8') };
}
