import { BANDS, type Ride, type StopNear } from '../../../domain/reach/directs.ts';
import { formatKm } from '../../formats.ts';
import { typeset } from '../typeset.ts';

const ANDS = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
const usual = ({ to, median }: Ride) => `${to.name} ${median} min`;

const over = (stops: readonly StopNear[], water: readonly string[]) =>
  `Il y a de l’eau sur le chemin (${ANDS.format(water)}), vers ${ANDS.format(stops.map(({ stop }) => stop.name))} :`;

/** Words of the part that says where a train or a coach goes without a change. */
export const directsTexts = typeset({
  loading: 'Les gares arrivent.',
  failed: 'Les gares ne sont pas arrivées : elles ne sont pas montrées.',
  noHome: {
    vous: 'Dites d’abord dans quelle commune vous vivez.',
    tu: 'Dis d’abord dans quelle commune tu vis.',
  },
  noStation: 'Aucune gare ni arrêt de car SNCF n’est connu à moins de 30 km.',
  /** @param found two destinations at most, the most useful ones */
  sentence: (stops: readonly StopNear[], found: readonly Ride[]) => {
    const from = ANDS.format(stops.map(({ stop, km }) => `${stop.name} (${formatKm(km)})`));
    return found.length === 0
      ? `Au plus près : ${from}. Aucun trajet direct de 90 min ou moins n’est connu.`
      : `Au plus près : ${from}. Sans changer : ${found.map(usual).join(', ')}.`;
  },
  straight: 'Distances à vol d’oiseau.',
  /** What a straight line to a station does not know. */
  water: {
    vous: (stops: readonly StopNear[], water: readonly string[]) =>
      `${over(stops, water)} voyez par où on passe.`,
    tu: (stops: readonly StopNear[], water: readonly string[]) =>
      `${over(stops, water)} regarde par où on passe.`,
  },
  byBoat: 'On prend d’abord le bateau.',
  modes: { train: 'En train', coach: 'En car' },
  bands: (band: number) => {
    const [from, to] = [BANDS[band - 1], BANDS[band]];
    if (from === undefined) return `${to} min ou moins`;
    return to === undefined ? `Plus de ${from} min` : `De ${from + 1} à ${to} min`;
  },
  minutes: ({ min, median }: Ride) =>
    min === median ? `${median} min` : `au plus court ${min} min, d’habitude ${median}`,
  from: (name: string) => `depuis ${name}`,
  check: {
    vous: 'Le nombre de passages par jour n’est pas connu ici : vérifiez les jours et l’heure du retour.',
    tu: 'Le nombre de passages par jour n’est pas connu ici : vérifie les jours et l’heure du retour.',
  },
  note: {
    doesNotSay:
      'Le temps passé à bord, sans l’attente ni le chemin jusqu’à la gare, d’après les horaires publiés pour les trains et les cars de la SNCF. Les lignes d’autocars de la région, des villes et des autres compagnies n’y sont pas.',
  },
  /** « train direct depuis Ancenis : 18 min ». @param town where it leads to, when that is not said beside it */
  direct: ({ mode, from, median }: Ride, town: string | null) =>
    `${mode === 'train' ? 'train' : 'car'} direct depuis ${from.name}${town ? ` jusqu’à ${town}` : ''} : ${median} min`,
  onMap: ({ median }: Ride) => `${median} min`,
} as const);
