import { roundLngLat } from '../../src/domain/geo.ts';
import type { ActionId, CommuneCode, LandmarkId, PlaceId, RomeCode } from '../../src/domain/ids.ts';
import { EMPTY_KEPT, type KeptNotebook } from '../../src/domain/notebook/keptNotebook.ts';
import type { Place } from '../../src/domain/places/place.ts';
import type { Polygon } from '../../src/domain/territory/shape.ts';
import { rectangleRing } from './smallRegion.ts';

/** A card as an import makes it: nothing but a name and a commune. */
export const importedPlace: Place = {
  id: 'ici-1' as PlaceId,
  name: 'Atelier du bourg',
  kind: 'autre',
  category: 'place',
  organisation: null,
  commune: '49002' as CommuneCode,
  postcode: null,
  address: null,
  position: { point: [-1.05, 47.25], precision: 'commune' },
  phone: null,
  website: 'https://example.org/',
  publicText: null,
  audiences: ['everyone'],
  services: null,
  hours: null,
  period: null,
  dates: null,
  notes: null,
  source: { label: 'Fichier d’essai', url: null, licence: null },
  seen: '2026-11',
  status: 'seen',
  priority: 1,
};

/** A notebook with something of everything. */
export const sampleKept: KeptNotebook = {
  savedOn: '2026-11-23',
  territories: [
    {
      author: 'me',
      territory: {
        name: 'Autour de chez moi',
        shape: [drawn(0, 0, 2, 1)],
        choices: { ['49003' as CommuneCode]: 'in', ['49001' as CommuneCode]: 'partial' },
        rule: 'majority',
      },
    },
    {
      author: 'counsellor',
      territory: { name: '', shape: [drawn(0, 0, 4, 2)], choices: {}, rule: 'touched' },
    },
  ],
  choices: { ...EMPTY_KEPT.choices, pistes: ['H2913', 'J1501'] as RomeCode[], indicator: 'density' },
  guide: { visited: ['question', 'drawing'], revealed: true, address: 'tu' },
  notebook: {
    question: 'Que faire près d’ici ?',
    landmarks: [
      { id: 'l1' as LandmarkId, kind: 'live', spot: { commune: '49002' as CommuneCode }, words: '' },
      { id: 'l2' as LandmarkId, kind: 'avoid', spot: { point: [-1.1, 47.3] }, words: '<b>le pont</b>' },
    ],
    edgeReasons: ['bus', 'crossing'],
    edgeWords: 'Le dernier car part à 18 h.',
    travel: {
      modes: ['walk', 'transit'],
      limit: { minutes: 45 },
      hours: ['day'],
      licence: 'learning',
      words: '',
    },
    background: { past: ['D1102'] as RomeCode[], liked: [14], refused: ['nuit'], training: null },
    guesses: { 'sector-abc': 'C' },
    surprise: 'Autant de soudeurs.',
    need: 'formation',
    tradeNotes: { ['H2913' as RomeCode]: { pros: 'Fabriquer', cons: '', toCheck: 'Les horaires' } },
    surveyQuestions: ['Où travaillez-vous ?'],
    plan: [
      {
        id: 'a1' as ActionId,
        kind: 'visit',
        title: 'Atelier du bourg',
        place: 'ici-1' as PlaceId,
        date: '2026-12-01',
        wantToKnow: 'Les horaires',
        askFor: 'L’accueil',
        learned: '',
        learnedOn: null,
      },
    ],
    knowledge: [
      { words: 'On peut venir à vélo.', on: '2026-11-20', spot: { commune: '49001' as CommuneCode } },
    ],
  },
  places: [importedPlace],
  corrections: {
    ['pl001' as PlaceId]: { id: 'pl001' as PlaceId, phone: '02 00 00 00 00', checkedOn: '2026-11-22' },
  },
  vintages: { 'urssaf-communes': '2024' },
};

/** A rectangle in cells, its corners on the grid of five decimals as those of any drawing. */
function drawn(west: number, south: number, east: number, north: number): Polygon {
  return { outer: rectangleRing(west, south, east, north).map(roundLngLat), holes: [] };
}
