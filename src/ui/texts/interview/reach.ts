import type { TravelLimit, TravelMode } from '../../../domain/interview/notebook.ts';
import { type Reach, STRAIGHT_SPEEDS_KMH } from '../../../domain/interview/reach.ts';
import type { WaterWithin } from '../../../domain/interview/waterWithin.ts';
import { formatKm } from '../../formats.ts';
import { typeset } from '../typeset.ts';

const modes: Readonly<Record<TravelMode, string>> = {
  walk: 'À pied',
  bike: 'À vélo',
  scooter: 'En scooter',
  transit: 'En bus, car ou train',
  lift: 'En covoiturage',
  car: 'En voiture',
};

const writeMinutes = (minutes: number) =>
  minutes < 60
    ? `${minutes} min`
    : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${String(minutes % 60).padStart(2, '0')}`}`;

/** « À vélo : environ 6 km autour de chez vous (12 km/h, 30 min) »: a circle and what it assumes. */
function ring({ mode, radiusKm }: Reach, limit: TravelLimit, you: string): string {
  const far = `environ ${formatKm(radiusKm)} autour de chez ${you}`;
  if (!mode) return `Quel que soit le moyen : ${far}`;
  const assumed = [
    `${STRAIGHT_SPEEDS_KMH[mode]} km/h`,
    'minutes' in limit ? writeMinutes(limit.minutes) : '',
  ];
  return `${modes[mode]} : ${far} (${assumed.filter(Boolean).join(', ')})`;
}

/** « Loire », « mer ». */
export const waterNames = ({ rivers, sea }: WaterWithin): readonly string[] => [
  ...rivers,
  ...(sea ? ['mer'] : []),
];

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** Words of the third step. */
export const reachTexts = typeset({
  lead: 'Avec un moyen de se déplacer et un temps, ou une distance, des cercles apparaissent sur la carte.',
  modesTitle: { vous: 'Comment vous déplacez-vous ?', tu: 'Comment te déplaces-tu ?' },
  modes,
  limitTitle: {
    vous: 'Jusqu’où accepteriez-vous d’aller, à l’aller ?',
    tu: 'Jusqu’où accepterais-tu d’aller, à l’aller ?',
  },
  limits: { none: 'Je ne sais pas', minutes: 'En temps', km: 'En distance' },
  minutes: 'Temps de trajet',
  km: 'Distance',
  writeMinutes,
  directsTitle: 'Où mène le train, ou le car, sans changer ?',
  carpoolsTitle: 'Où attendre un covoiturage ?',
  hoursTitle: 'À quels moments ?',
  hours: {
    day: 'En journée',
    early: 'Tôt le matin',
    evening: 'Le soir',
    night: 'La nuit',
    weekend: 'Le week-end',
    split: 'En deux fois dans la journée',
  },
  licenceTitle: 'Le permis de conduire',
  licenceHint: 'Rien n’oblige à répondre.',
  licences: {
    unsaid: 'Je préfère ne pas répondre',
    yes: 'Oui',
    learning: 'En cours',
    no: 'Non',
  },
  words: 'Ce qu’il faut savoir d’autre',
  wordsPlaceholder: 'Exemple inventé : « je dépose quelqu’un à huit heures »',

  ring: {
    vous: (reach: Reach, limit: TravelLimit) => ring(reach, limit, 'vous'),
    tu: (reach: Reach, limit: TravelLimit) => ring(reach, limit, 'toi'),
  },
  straight:
    'Une estimation en ligne droite, à vol d’oiseau : elle ne connaît ni les routes, ni les ponts, ni les horaires des cars. À vérifier sur un vrai trajet.',
  /** What a circle drawn over water does not know; nothing without water. */
  water: (water: WaterWithin) => {
    const names = waterNames(water);
    return names.length === 0
      ? ''
      : `Il y a de l’eau à passer (${AND.format(names)}) : les cercles ne connaissent ni les ponts ni les bacs.`;
  },
  onMap: 'Sur la carte',
  all: 'Tous',
  lookAtRings: 'Voir les cercles en entier',
  needHome: {
    vous: 'Dites dans quelle commune vous vivez, et les cercles se dessinent autour.',
    tu: 'Dis dans quelle commune tu vis, et les cercles se dessinent autour.',
  },
  home: 'J’y vis',
  assumptions: 'Nos hypothèses de vitesse',
  assumptionsNote:
    'Des nombres ronds choisis par nous, pas une mesure : à vol d’oiseau, de porte à porte, attente et détours compris.',
  speed: (mode: TravelMode, kmh: number) => `${modes[mode]} : ${kmh} km/h`,
});
