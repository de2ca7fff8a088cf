import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import type { EpciId, PlaceId } from '../../../../src/domain/ids.ts';
import { type DOOR_NEEDS, reachOf } from '../../../../src/domain/places/doorNeeds.ts';
import { readStart } from '../../../../src/domain/places/doorStart.ts';
import { doorsByNeed } from '../../../../src/domain/places/doorsByNeed.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { createSmallPlaces } from '../../../support/smallPlaces.ts';
import { codeAt, createSmallRegion, smallNames } from '../../../support/smallRegion.ts';

const small = createSmallRegion();
const HOME = { commune: codeAt(0), point: small.communes.points[0] as LngLat };

/** A door at some kilometres east of home, that can be telephoned. */
function door(id: string, kind: Place['kind'], km: number, change: Partial<Place> = {}): Place {
  const [base] = createSmallPlaces(small);
  const [lng, lat] = HOME.point;
  const point: LngLat = [lng + km / (111.2 * Math.cos((lat * Math.PI) / 180)), lat];
  return {
    ...base!,
    id: id as PlaceId,
    name: id,
    kind,
    category: 'place',
    status: 'seen',
    audiences: ['everyone'],
    commune: codeAt(0),
    address: `${id} rue`,
    phone: `02 41 00 00 ${id.length}${km % 10}`,
    website: null,
    hours: null,
    position: { point, precision: 'address' },
    ...change,
  };
}
const idsOf = (places: readonly Place[], need: (typeof DOOR_NEEDS)[number], more = {}) =>
  doorsByNeed({ need, ...more }, HOME, places, small).map(({ place }) => place.id);

describe('three doors for a need', () => {
  test('answer it themselves first, each the nearest of its kind, never two of one kind', () => {
    const places = [
      door('far', 'france_travail', 9),
      door('near', 'france_travail', 3),
      door('house', 'maison_emploi', 5),
      door('screen', 'espace_numerique', 1),
    ];

    expect(idsOf(places, 'emploi')).toEqual(['near', 'house', 'screen']);
  });

  test('leave out what is refused, closed, for professionals, or that cannot be reached', () => {
    const places = [
      door('refused', 'mission_locale', 1),
      door('closed', 'mission_locale', 2, { status: 'closed' }),
      door('partners', 'mission_locale', 3, { audiences: ['professionals'] }),
      door('silent', 'mission_locale', 4, { phone: null }),
      door('hours', 'info_jeunes', 5, { phone: null, hours: ['09:00 - 12:00'] }),
      door('good', 'mission_locale', 6),
    ];

    expect(idsOf(places, 'jeune', { refused: ['refused' as PlaceId] })).toEqual(['good', 'hours']);
  });

  test('are not offered beyond the reach of their kind', () => {
    expect(reachOf('cyberespace')).toBe(25);
    expect(idsOf([door('there', 'cyberespace', 24.9)], 'numerique')).toEqual(['there']);
    expect(idsOf([door('beyond', 'cyberespace', 25.1)], 'numerique')).toEqual([]);
  });

  test('are those of the département and of the intercommunality, where their kind serves one', () => {
    const places = [
      door('other', 'chambre_consulaire', 1, { commune: codeAt(11) }),
      door('ours', 'chambre_consulaire', 9),
      door('town', 'intercommunalite', 2, { commune: codeAt(2) }),
      door('own', 'intercommunalite', 4),
      door('elsewhere', 'agence_developpement', 3, { commune: codeAt(2) }),
    ];

    expect(idsOf(places, 'creation')).toEqual(['ours', 'own']);
  });

  test('have the number of their kind when they have none of their own', () => {
    const [agency] = doorsByNeed(
      { need: 'emploi' },
      HOME,
      [door('a', 'france_travail', 2, { phone: null })],
      small,
    );

    expect(agency).toMatchObject({ phone: '39 49', own: true, distanceKm: expect.closeTo(2, 1) });
  });

  test('tell no distance to what is only known to be in one’s own commune', () => {
    const position = { point: HOME.point, precision: 'commune' } as const;
    const [agency] = doorsByNeed(
      { need: 'emploi' },
      HOME,
      [door('a', 'france_travail', 0, { position })],
      small,
    );

    expect(agency?.distanceKm).toBeNull();
    expect(
      idsOf(
        [door('somewhere', 'france_travail', 0, { position }), door('placed', 'france_travail', 1)],
        'emploi',
      ),
    ).toEqual(['placed']);
  });

  test('count two cards of one door once', () => {
    const places = [
      door('mission', 'mission_locale', 3, { phone: '02 41 11 11 11', address: '1 rue' }),
      door('same', 'info_jeunes', 3, { phone: '02 41 11 11 11', address: '2 rue' }),
      door('cio', 'cio', 4, { address: '1 rue' }),
    ];

    expect(idsOf(places, 'jeune')).toEqual(['mission']);
  });

  test('keep what is for farming to its trades, and put it first of its kind for these', () => {
    const places = [
      door('Chambre d’agriculture', 'chambre_consulaire', 1),
      door('Chambre de métiers', 'chambre_consulaire', 9),
      door('Apecita', 'association_emploi', 1, { services: 'emploi des cadres de l’agriculture' }),
      door('agency', 'france_travail', 3),
    ];
    const farmer = { trade: { code: 'A1416', executive: false } };
    const gardener = { trade: { code: 'A1203', executive: false } };

    expect(idsOf(places, 'creation')).toEqual(['Chambre de métiers', 'agency']);
    expect(idsOf(places, 'creation', gardener)).toEqual(['Chambre de métiers', 'agency']);
    expect(idsOf(places, 'creation', farmer)).toEqual(['Chambre d’agriculture', 'agency']);
    expect(idsOf(places, 'emploi')).toEqual(['agency']);
    expect(idsOf(places, 'emploi', farmer)).toEqual(['agency', 'Apecita']);
  });

  test('begin with the Apec for a trade of managers', () => {
    const places = [door('apec', 'apec', 20), door('agency', 'france_travail', 2)];

    expect(idsOf(places, 'emploi')).toEqual(['agency']);
    expect(idsOf(places, 'emploi', { trade: { code: 'M1805', executive: true } })).toEqual([
      'apec',
      'agency',
    ]);
  });
});

describe('what the centre added', () => {
  const addedBy = { name: 'Maison de l’emploi', on: null };

  test('comes before what is published, of its kind and among the three', () => {
    const places = [
      door('published', 'france_travail', 1),
      door('desk', 'france_travail', 9, { addedBy }),
      door('house', 'maison_emploi', 2),
      door('screens', 'espace_numerique', 4, { addedBy }),
    ];

    expect(idsOf(places, 'emploi')).toEqual(['desk', 'screens', 'house']);
  });

  test('answers whoever comes when its kind is of no need, but not beyond its reach', () => {
    const places = [
      door('agency', 'france_travail', 2),
      door('welcome', 'autre', 3, { addedBy }),
      door('published', 'portail_web', 1),
    ];

    expect(idsOf(places, 'emploi')).toEqual(['welcome', 'agency']);
    expect(idsOf([door('beyond', 'autre', 26, { addedBy })], 'emploi')).toEqual([]);
  });
});

describe('the last doors', () => {
  const seat = door('seat', 'intercommunalite', 5);
  const hall = door('hall', 'mairie', 0, { status: 'old' });

  test('are the intercommunality, then the town hall of the commune and of no other', () => {
    const places = [
      hall,
      door('elsewhere', 'mairie', 0, { commune: codeAt(2) }),
      seat,
      door('agency', 'france_travail', 9),
    ];

    expect(idsOf(places, 'emploi')).toEqual(['agency', 'seat', 'hall']);
  });

  test('come before what only helps on the way, when nothing within reach answers the need', () => {
    const places = [
      door('far', 'mission_locale', 46),
      door('agency', 'france_travail', 1),
      door('services', 'france_services', 2),
      door('screens', 'espace_numerique', 3),
      seat,
    ];

    expect(idsOf(places, 'jeune')).toEqual(['seat', 'agency', 'services']);
  });

  test('are those of the seat that stands outside of the region, for its communes', () => {
    const epci = small.zones.epci[small.communes.zone.epci[0] ?? -1]?.id as EpciId;
    const outside = door('outside', 'intercommunalite', 0, { commune: null, position: null, seatOf: epci });

    expect(doorsByNeed({ need: 'creation' }, HOME, [outside], small)).toMatchObject([
      { place: { id: 'outside' }, distanceKm: null },
    ]);
    expect(idsOf([{ ...outside, seatOf: 'EPCI:000000000' as EpciId }], 'creation')).toEqual([]);
  });
});

describe('a place that somebody names', () => {
  test.each([
    ['Belle-Rive', { name: 'Belle-Rive', commune: '49002' }],
    ['belle rive', { name: 'Belle-Rive', commune: '49002' }],
    ['49002', { name: 'Belle-Rive', commune: '49002' }],
    // Four communes share it: the most populated.
    ['49100', { name: 'Belle-Rive', commune: '49002' }],
    [
      'La Vieille-Rive',
      { name: 'La Vieille-Rive', commune: '49002', communeName: 'Belle-Rive', point: [-1.05, 47.25] },
    ],
    ['49051', { name: 'Rive-Neuve', commune: '49002' }],
  ])('%s is found', (text, found) => {
    expect(readStart(text, small, smallNames)).toMatchObject(found);
  });

  test('the name with its article is that of the commune that bears it, however large the one without', () => {
    const names = small.communes.names.map((name, row) => (row === 6 ? 'Lande' : name));
    const region = { ...small, communes: { ...small.communes, names } };

    expect(readStart('La Lande', region, smallNames)).toMatchObject({ commune: '49011' });
    expect(readStart('lande', region, smallNames)).toMatchObject({ commune: '49007' });
    expect(readStart('La Lande', small, smallNames)).toMatchObject({ commune: '49011' });
    expect(readStart('Lande', small, smallNames)).toMatchObject({ commune: '49011' });
  });

  test.each(['', '   ', 'Nulle-Part', '75056'])('« %s » is not', (text) => {
    expect(readStart(text, small, smallNames)).toBeNull();
  });
});
