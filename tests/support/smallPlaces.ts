import type { Region } from '../../src/domain/catalogue/region.ts';
import type { PlaceId } from '../../src/domain/ids.ts';
import type { OpcoTable } from '../../src/domain/places/opcoContract.ts';
import type { Place } from '../../src/domain/places/place.ts';
import { createPlaces, type PlaceRecord, type PlacesTable } from '../../src/domain/places/placesContract.ts';
import { unwrap } from './smallTrades.ts';

/**
 * Thirteen cards written by hand over the small region: each family, each status but those that only people give
 * (verified, closed), places with an address, with a commune only, and with nothing.
 */
export const smallPlacesTable: PlacesTable = {
  sources: [
    {
      label: 'Annuaire du Bas-Pays, 2024',
      url: 'https://example.org/annuaire',
      licence: 'Licence Ouverte 2.0',
    },
    { label: 'Gazette de Grand-Pré, déc. 2016', url: null, licence: null },
  ],
  places: [
    card('t01', 'Mission locale du Bas-Pays', 'mission_locale', {
      commune: '49001',
      postcode: '49100',
      address: '1 rue Basse',
      at: [-1.15, 47.25],
      phone: '02 40 00 00 01',
      website: 'https://example.org/ml',
      publicText: 'jeunes 16-25 ans',
      audiences: ['young'],
      services: 'accueil, ateliers',
      seen: '2024-08',
    }),
    card('t02', 'CIO de Belle-Rive', 'cio', {
      commune: '49002',
      address: '2 quai Haut',
      at: [-1.05, 47.25],
      publicText: 'scolaires, familles ; tout public',
      audiences: ['everyone', 'pupils'],
      seen: '2020-12-09',
    }),
    card('t03', 'France Travail Champ-Long', 'france_travail', {
      commune: '49003',
      publicText: 'demandeurs d’emploi',
      audiences: ['jobseekers'],
      status: 'nameOnly',
    }),
    card('t04', 'Cyberespace de Belle-Rive', 'cyberespace', {
      commune: '49002',
      at: [-1.05, 47.25],
      address: '2 quai Haut',
      seen: '2012-05',
      status: 'old',
    }),
    card('t05', 'Espace France services', 'france_services', {
      commune: '49005',
      address: '3 place du Marché',
      at: [-1.15, 47.35],
      priority: 2,
      hours: ['09:00 - 12:00', '14:00 - 17:00', null, null, '09:00 - 12:00', null],
      seen: '2024-08',
    }),
    card('t06', 'Galerie de l’économie', 'galerie_economie', {
      commune: '49007',
      source: 1,
      seen: '2016-12',
      status: 'quoted',
    }),
    card('t07', 'Agence de développement de Grand-Pré', 'agence_developpement', {
      commune: '49007',
      address: '4 allée des Ormes',
      at: [-0.95, 47.35],
      publicText: 'entreprises, porteurs de projet',
      audiences: ['companies', 'founders'],
      seen: '2023',
    }),
    card('t08', 'GEIQ du Nord', 'geiq', {
      commune: '49009',
      publicText: 'publics en insertion',
      audiences: ['others'],
      status: 'toConfirm',
      priority: 3,
    }),
    card('t09', 'Lycée des Jarries', 'lycee', {
      commune: '49009',
      address: '5 chemin Vert',
      at: [-1.15, 47.45],
      audiences: ['pupils'],
      priority: 2,
      seen: '2026-01',
    }),
    card('t10', 'Forum de l’emploi', 'forum_emploi', {
      category: 'event',
      commune: '49007',
      period: '3 juin 2099',
      dates: ['2099-06-03', '2099-06-03'],
      seen: '2026',
    }),
    card('t11', 'Salon de l’orientation', 'salon_orientation', {
      category: 'event',
      commune: '49001',
      period: 'annuel, en mars',
      status: 'recurring',
      source: 1,
    }),
    card('t12', 'Échange de pratiques', 'rencontre_professionnelle', {
      category: 'event',
      commune: '49010',
      period: '22 novembre 2016',
      dates: ['2016-11-22', '2016-11-22'],
      status: 'past',
      priority: 3,
    }),
    card('t13', 'Café de l’emploi', 'cafe_emploi', { category: 'format', status: 'format', source: 1 }),
  ],
};

/** @throws Error when the table above stops fitting the region */
export function createSmallPlaces(region: Region): readonly Place[] {
  return unwrap(createPlaces(smallPlacesTable, region));
}

/** A card of which only what a test is about has to be said. */
export function createPlace(part: Partial<Omit<Place, 'id'>> & { readonly id?: string }): Place {
  return {
    name: 'Un lieu',
    kind: 'mission_locale',
    category: 'place',
    organisation: null,
    commune: null,
    postcode: null,
    address: null,
    position: null,
    phone: null,
    website: null,
    publicText: null,
    audiences: ['everyone'],
    services: null,
    hours: null,
    period: null,
    dates: null,
    notes: null,
    source: { label: 'Un annuaire', url: null, licence: null },
    seen: null,
    status: 'seen',
    priority: 1,
    ...part,
    id: (part.id ?? 'x01') as PlaceId,
  };
}

function card(id: string, name: string, kind: PlaceRecord['kind'], more: Partial<PlaceRecord>): PlaceRecord {
  return {
    id,
    name,
    kind,
    category: 'place',
    audiences: ['everyone'],
    source: 0,
    status: 'seen',
    priority: 1,
    ...more,
  };
}

/** Two OPCO, of a sector that both have a part of, and of a trade that is found in two sectors. */
export const smallOpco: OpcoTable = {
  opcos: [
    {
      name: 'Opco des Bâtisseurs',
      website: 'https://example.org/batir',
      covers: 'construction',
      card: 't09',
      observatories: [
        { name: 'Observatoire du bâti', url: 'https://example.org/observatoire', field: 'bâtiment' },
      ],
    },
    {
      name: 'Opco des Voisins',
      website: 'https://example.org/voisins',
      covers: 'artisanat',
      card: null,
      observatories: [],
    },
  ],
  sectors: { FZ: [[0], [1]], SZ: [[1], []] },
  trades: { F1101: ['FZ', 'SZ'], A1101: ['BZ'] },
};
