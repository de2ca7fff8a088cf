import { describe, expect, test } from 'vitest';
import { decodeDoorPage, encodeDoorPage } from '../../../../src/domain/doorPage/doorLink.ts';
import { type DoorPage, doorsAddress, type PageDoor } from '../../../../src/domain/doorPage/doorPage.ts';
import type { CommuneCode, RomeCode } from '../../../../src/domain/ids.ts';
import { MAX_QR_LENGTH } from '../../../../src/domain/links/qrLength.ts';

const WEEK = [
  '09:00 - 12:30 / 13:30 - 17:00',
  '09:00 - 12:30',
  null,
  'sur rendez-vous',
  '09:00 - 16:30',
  null,
];

/** A page of one door with a trade, as it was written when a trade had neither radius nor links of its own. */
const BEFORE =
  '1CkJfqotWMjIwMtM1NNQFW5FWBCQgzlcCusknEVgw5QJTXGIlyAcmlkYmJkBxoF4LMwNLkH5jUzPDWKBxSh5GlobGQDXB-aXA4rxIQV8BwioGaSyGCCrF6igBtUcDrUFLXo7gGgaUZYG5tCgdKIKWwhCEoZGeiY6BDsjdJroGFuBgh0eNkg8oCSrpGMTGxgIA';

const DOOR: PageDoor = {
  name: 'France services du Bourg-Neuf',
  kind: 'france_services',
  address: '12 rue de l’Étang, 49123 Le Bourg-Neuf-sur-Loire',
  phone: '02 41 00 00 00',
  website: null,
  hours: WEEK,
  point: [-0.5512, 47.4701],
  distanceKm: 12.4,
  byBoat: false,
  seen: '2024-08',
  status: 'seen',
  dates: null,
  source: 'ANCT, liste des France services, août 2024',
  ofCentre: false,
};

const PAGE: DoorPage = {
  day: '2026-11-30',
  language: 'falc',
  need: 'emploi',
  from: { name: 'La Pommeraye', commune: '49244' as CommuneCode, point: [-0.8609, 47.3561] },
  trade: {
    code: 'H2913' as RomeCode,
    label: 'Soudeur / Soudeuse',
    words: 'soudeur',
    radiusKm: 10,
    links: ['offers', 'immersion'],
  },
  centre: 'la Maison de l’emploi',
  doors: [
    { ...DOOR, name: 'Agence du Bourg', kind: 'france_travail', phone: '39 49', byBoat: true },
    {
      ...DOOR,
      phone: null,
      website: 'https://example.org/',
      distanceKm: null,
      point: null,
      seen: null,
      address: '',
    },
    { ...DOOR, dates: { start: '2026-12-02', end: '2026-12-03' }, ofCentre: true, hours: null },
  ],
};

describe('the link of a page of doors', () => {
  test('gives back what was put in it', () => {
    expect(decodeDoorPage(encodeDoorPage(PAGE))).toEqual({ ok: true, value: PAGE });
    const bare: DoorPage = { ...PAGE, from: null, trade: null, centre: '', doors: [] };
    expect(decodeDoorPage(encodeDoorPage(bare))).toEqual({ ok: true, value: bare });
  });

  test('is short enough for a code that is read from afar', () => {
    expect(encodeDoorPage(PAGE).length).toBeLessThan(MAX_QR_LENGTH * 0.6);
  });

  test('is never read otherwise than it was written: cut, changed or of another version', () => {
    const link = encodeDoorPage(PAGE);
    for (let at = 1; at < link.length; at++) {
      const outcome = decodeDoorPage(link.slice(0, at));
      expect(outcome, `cut at ${at}`).toMatchObject({ ok: false });
    }
    for (let at = 1; at < link.length; at += 3) {
      const other = link[at] === 'A' ? 'B' : 'A';
      const read = decodeDoorPage(link.slice(0, at) + other + link.slice(at + 1));
      // The last letter may hold bits that say nothing.
      if (read.ok) expect(read.value).toEqual(PAGE);
      else expect(read.error).toBe('damaged');
    }
    expect(decodeDoorPage(`2${link.slice(1)}`)).toEqual({ ok: false, error: 'version' });
    expect(decodeDoorPage('')).toEqual({ ok: false, error: 'absent' });
    expect(decodeDoorPage(null)).toEqual({ ok: false, error: 'absent' });
    expect(decodeDoorPage('1%%%')).toEqual({ ok: false, error: 'damaged' });
  });

  test('keeps points to the ten-thousandth of a degree and distances to a hundred metres', () => {
    const exact = {
      ...PAGE,
      from: { name: 'Ici', commune: '49244' as CommuneCode, point: [-0.86094, 47.35618] as const },
      doors: [{ ...DOOR, point: [-0.55126, 47.47014] as const, distanceKm: 12.34 }],
    };
    const read = decodeDoorPage(encodeDoorPage(exact));

    expect(read.ok && read.value.from?.point).toEqual([-0.8609, 47.3562]);
    expect(read.ok && read.value.doors[0]).toMatchObject({ point: [-0.5513, 47.4701], distanceKm: 12.3 });
  });

  test.each<[string, Partial<PageDoor>]>([
    ['at the ends of the world', { point: [180, -90] }],
    ['at the other ends of the world', { point: [-180, 90] }],
    ['at the very place', { distanceKm: 0 }],
    ['open all week', { hours: Array.from({ length: 7 }, () => '09:00 - 12:00') }],
    ['with a name of three hundred letters', { name: 'x'.repeat(300) }],
  ])('carries a door %s', (_, change) => {
    const door = { ...DOOR, ...change };

    expect(decodeDoorPage(encodeDoorPage({ ...PAGE, doors: [door] }))).toMatchObject({
      ok: true,
      value: { doors: [door] },
    });
  });

  test.each<[string, Partial<PageDoor>]>([
    ['east of the world', { point: [180.5, 0] }],
    ['west of the world', { point: [-180.5, 0] }],
    ['north of the world', { point: [0, 90.5] }],
    ['south of the world', { point: [0, -90.5] }],
    ['less than nowhere away', { distanceKm: -0.5 }],
    ['with an eighth day', { hours: Array.from({ length: 8 }, () => null) }],
    ['with a site that is none', { website: 'javascript:alert(1)' }],
  ])('is damaged with a door %s', (_, change) => {
    expect(decodeDoorPage(encodeDoorPage({ ...PAGE, doors: [{ ...DOOR, ...change }] }))).toEqual({
      ok: false,
      error: 'damaged',
    });
  });

  test.each<[string, Partial<DoorPage>]>([
    ['a commune that is none', { from: { ...PAGE.from!, commune: '4924' as CommuneCode } }],
    ['a commune that is a number', { from: { ...PAGE.from!, commune: 49244 as never } }],
    ['a trade that is none', { trade: { ...PAGE.trade!, code: 'H29' as RomeCode } }],
    ['a trade that is a number', { trade: { ...PAGE.trade!, code: 2913 as never } }],
    ['a day that is none', { day: '2026-11' }],
    ['a language that is none', { language: 'xx' as never }],
    ['a need that is none', { need: 'rien' as never }],
    ['a centre of more than three hundred letters', { centre: 'x'.repeat(301) }],
  ])('is damaged with %s', (_, change) => {
    expect(decodeDoorPage(encodeDoorPage({ ...PAGE, ...change }))).toEqual({ ok: false, error: 'damaged' });
  });

  test('has six doors at most', () => {
    const doors = (count: number) => ({ ...PAGE, doors: Array.from({ length: count }, () => DOOR) });

    expect(decodeDoorPage(encodeDoorPage(doors(6))).ok).toBe(true);
    expect(decodeDoorPage(encodeDoorPage(doors(7)))).toEqual({ ok: false, error: 'damaged' });
  });

  test('keeps names of any length out of the way of the code', () => {
    const long = { ...PAGE, doors: [{ ...DOOR, name: 'x'.repeat(5000) }] };
    const read = decodeDoorPage(encodeDoorPage(long));

    expect(read.ok && read.value.doors[0]?.name).toHaveLength(300);
  });

  test('goes without a site whose address is too long, of which the beginning leads elsewhere', () => {
    const door = { ...DOOR, phone: null, website: `https://example.org/${'x'.repeat(300)}` };
    const read = decodeDoorPage(encodeDoorPage({ ...PAGE, doors: [DOOR, door] }));

    expect(read).toMatchObject({ ok: true, value: { doors: [{ name: DOOR.name }, { website: null }] } });
  });

  test('cuts what a centre wrote at length as far as its code needs, names and numbers last', () => {
    const words = (about: string) =>
      Array.from({ length: 60 }, (_, at) => `${about}${((at + 1) * 7919) % 997}`).join(' ');
    const wordy = (at: number): PageDoor => ({
      ...DOOR,
      name: words(`nom${at}`),
      address: words(`rue${at}`),
      hours: Array.from({ length: 7 }, (_, day) => words(`jour${at}${day}`)),
      source: words(`liste${at}`),
    });
    const page = { ...PAGE, doors: [0, 1, 2].map(wordy) };
    const link = encodeDoorPage(page, MAX_QR_LENGTH - 60);
    const read = decodeDoorPage(link);

    expect(encodeDoorPage(page).length).toBeGreaterThan(2 * MAX_QR_LENGTH);
    expect(link.length).toBeLessThanOrEqual(MAX_QR_LENGTH - 60);
    expect(read.ok && read.value.doors.map(({ name, phone }) => [name.slice(0, 4), phone])).toEqual(
      [0, 1, 2].map((at) => [`nom${at}`, DOOR.phone]),
    );
  });

  test('of a code printed before the links were chosen gives both, around the commune', () => {
    const read = decodeDoorPage(BEFORE);

    expect(read).toMatchObject({
      ok: true,
      value: { trade: { radiusKm: 20, links: ['offers', 'immersion'] } },
    });
  });
});

test.each([
  ['https://example.org/', 'https://example.org/porte.html#porte=1abc'],
  ['https://example.org/arpenteur', 'https://example.org/arpenteur/porte.html#porte=1abc'],
  ['https://example.org/a/index.html?mode=borne', 'https://example.org/a/porte.html#porte=1abc'],
])('the page of doors stands beside the application: %s', (application, address) => {
  expect(doorsAddress(application, '1abc')).toBe(address);
});

test.each(['nullblank', 'file:///srv/arpenteur/index.html', ''])(
  'no telephone can open %j',
  (application) => {
    expect(doorsAddress(application, '1abc')).toBeNull();
  },
);
