import type { Concern, EcologicalRole } from '../../domain/trades/future.ts';
import { typeset } from './typeset.ts';

const ECOLOGICAL: Readonly<Record<EcologicalRole, string>> = {
  green: 'Transition écologique : un métier « vert », dont le but est de protéger l’environnement.',
  strategic: 'Transition écologique : un métier sur lequel elle compte pour avancer.',
  white: 'Transition écologique : pas de rôle particulier signalé.',
  brown: 'Transition écologique : un métier d’activités polluantes, appelé à se transformer.',
};

const DIGITAL: Readonly<Record<Concern, string>> = {
  concerned: 'Numérique : le métier est signalé comme changé par le numérique.',
  'not-concerned': 'Numérique : pas de changement particulier signalé.',
  unstated: 'Numérique : rien n’est dit.',
};

const DEMOGRAPHIC: Readonly<Record<Concern, string>> = {
  concerned:
    'Population : le métier est signalé comme porté par le vieillissement et les besoins des personnes.',
  'not-concerned': 'Population : pas d’effet particulier signalé.',
  unstated: 'Population : rien n’est dit.',
};

/** Words of « Demain ». */
export const futureTexts = typeset({
  title: 'Demain',
  lead: 'Ce que le répertoire des métiers signale :',
  ecological: ECOLOGICAL,
  digital: DIGITAL,
  demographic: DEMOGRAPHIC,
  zone: 'France entière',
} as const);
