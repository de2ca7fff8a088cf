import type { ActionId, CommuneCode, LandmarkId, PlaceId, RomeCode } from '../../src/domain/ids.ts';
import type { PlanAction } from '../../src/domain/interview/plan.ts';
import { EMPTY_KEPT, type KeptNotebook } from '../../src/domain/notebook/keptNotebook.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { SQUARE } from './verbs.ts';

const BEAUPREAU = '49023' as CommuneCode;
const CHOLET = '49099' as CommuneCode;

/** Cards of the published catalogue with an address and a telephone. */
const PLACES = ['fs281', 'fs912', 'fs2770', 'pl006'];

/** What comes out of an interview of an hour that nothing cut short, on the published region. */
export const fullKept: KeptNotebook = {
  ...EMPTY_KEPT,
  savedOn: '2026-11-23',
  territories: [
    { author: 'me', territory: { ...EMPTY_TERRITORY, shape: [{ outer: SQUARE, holes: [] }] } },
    {
      author: 'counsellor',
      territory: {
        ...EMPTY_TERRITORY,
        name: 'Un peu plus au sud',
        shape: [{ outer: SQUARE.map(([lng, lat]) => [lng, lat - 0.1] as const), holes: [] }],
      },
    },
  ],
  choices: { ...EMPTY_KEPT.choices, pistes: ['H2913', 'N4101', 'J1501'] as RomeCode[] },
  notebook: {
    ...EMPTY_KEPT.notebook,
    question:
      'L’atelier a fermé. Je voudrais un métier manuel, près de chez moi, avec des horaires de jour pour aller chercher mon fils.',
    landmarks: (['live', 'go', 'know', 'avoid', 'discover'] as const).map((kind, at) => ({
      id: `l${at + 1}` as LandmarkId,
      kind,
      spot: { commune: at === 0 ? BEAUPREAU : CHOLET },
      words: 'quelques mots sur ce qu’on y fait',
    })),
    edgeReasons: ['crossing', 'hours'],
    edgeWords: 'Après la Loire, il faut passer le pont et c’est une heure de bouchon.',
    travel: {
      modes: ['bike', 'car'],
      limit: { minutes: 30 },
      hours: ['day'],
      licence: 'yes',
      words: 'L’école finit à 16 h 30.',
    },
    surprise: 'Je ne pensais pas qu’il y avait autant d’ateliers de métal.',
    tradeNotes: Object.fromEntries(
      ['H2913', 'N4101', 'J1501'].map((code) => [
        code,
        {
          pros: 'J’aime la précision.',
          cons: 'Commencer à cinq heures.',
          toCheck: 'Y a-t-il des postes en journée ?',
        },
      ]),
    ),
    plan: [
      action(1, { kind: 'survey', title: 'Enquête métiers : Soudeur / Soudeuse' }),
      ...PLACES.map((place, at) => action(at + 2, { place: place as PlaceId, title: `Lieu ${place}` })),
      action(6, { kind: 'immersion', title: 'Immersion : Soudeur / Soudeuse', date: null }),
    ],
    knowledge: [
      { words: 'On apprend sur place pendant trois mois.', on: '2026-11-20', spot: { commune: CHOLET } },
    ],
  },
};

function action(at: number, given: Partial<PlanAction>): PlanAction {
  return {
    id: `a${at}` as ActionId,
    kind: 'visit',
    title: '',
    place: null,
    date: `2026-12-0${at}`,
    wantToKnow: 'Comment apprend-on ce métier ?',
    askFor: 'L’accueil',
    learned: at === 2 ? 'On est reçu le mardi.' : '',
    learnedOn: at === 2 ? '2026-12-03' : null,
    ...given,
  };
}
