import type { Place, PlaceFamily } from '../../domain/places/place.ts';
import { familyOf } from '../../domain/places/place.ts';
import { type Address, bothWays } from './addressed.ts';
import { placeWords } from './placeWords.ts';
import { typeset } from './typeset.ts';

const WEEKDAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'];

/** A question that commits nobody, for when the source names no role to ask for. */
const QUESTIONS: Readonly<Record<PlaceFamily, string>> = {
  guidance: 'Qui peut m’aider à faire le point, et faut-il un rendez-vous ?',
  youth: 'Qui reçoit les jeunes de ma commune, et faut-il un rendez-vous ?',
  employment: 'Qui peut me parler des embauches près d’ici ?',
  digital: 'Quelqu’un peut-il m’aider, et à quelles heures ?',
  services: 'Quelles démarches peut-on faire ici, et faut-il un rendez-vous ?',
  economy: 'Qui connaît les entreprises d’ici et voudrait bien m’en parler ?',
  integration: 'Comment fait-on pour entrer ici, et qui accueille ?',
  training: 'Peut-on visiter, et quand sont les portes ouvertes ?',
  events: 'Quand aura lieu la prochaine fois, et faut-il s’inscrire ?',
};

/** Whom to ask for when the source says who is there; a neutral question otherwise. */
function ask(place: Pick<Place, 'kind' | 'services'>, address: Address): string {
  const counsellor = /conseill(?:er|ère)s?(?: \p{Ll}+)?/u.exec(place.services ?? '');
  return counsellor
    ? `${{ vous: 'Demandez', tu: 'Demande' }[address]} : ${counsellor[0]} (cité par la source).`
    : `Une question à poser : « ${QUESTIONS[familyOf(place.kind)]} »`;
}

/** How far the card can be trusted, as the start of a sentence that `advice` ends. */
function trust(place: Pick<Place, 'status' | 'seen' | 'dates' | 'period'>): string {
  // As on the day it was seen: what to do before going is the rest of the sentence.
  const words = placeWords.status(place, place.seen ?? undefined);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What to do about it before going. */
function advice({ status, category }: Pick<Place, 'status' | 'category'>, address: Address): string {
  switch (status) {
    case 'seen':
      return category === 'online' ? '.' : ', confirmer avant de se déplacer.';
    case 'toConfirm':
    case 'nameOnly':
    case 'old':
      return category === 'online' ? '.' : ' avant de se déplacer.';
    case 'quoted':
      return ' : un texte en parle, rien de plus n’a été retrouvé depuis.';
    case 'past':
      return '. Il peut revenir : à vérifier.';
    case 'closed':
      return { vous: '. Appelez avant de vous déplacer.', tu: '. Appelle avant de te déplacer.' }[address];
    default:
      return '.';
  }
}

function sourceLine(place: Pick<Place, 'source' | 'seen' | 'addedBy'>): string {
  const { source, seen } = place;
  const date = seen === null ? 'sans date' : `vu ${placeWords.when(seen)}`;
  return `${placeWords.sourceOf(place)} (${date} ; ${source.licence ?? 'licence non précisée'})`;
}

/** Words of the card of one place. */
export const placeCardTexts = typeset({
  close: 'Fermer la fiche',
  organisation: 'Porté par',
  services: 'Ce qu’on peut y faire',
  audience: 'Pour qui',
  askText: bothWays((address) => (place: Pick<Place, 'kind' | 'services'>) => ask(place, address)),
  address: 'Adresse',
  phone: 'Téléphone',
  numberOfKind: 'numéro commun à toutes les agences',
  website: 'Site',
  hours: 'Ouverture',
  weekday: (at: number) => WEEKDAYS[at] ?? '',
  noHours: 'rien d’indiqué',
  period: 'Quand',
  notes: 'À savoir',
  where: 'Où sur la carte',
  atAddress: 'à son adresse',
  atCommune: 'adresse inconnue : placé au centre de la commune',
  nowhere: 'pas de lieu précis : non placé sur la carte',
  distance: 'À quelle distance',
  unknown: 'on ne sait pas',
  source: 'D’où vient cette fiche',
  sourceLine,
  sourceLink: 'voir la source',
  outside: '(autre onglet)',
  trust,
  advice: bothWays((address) => (place: Pick<Place, 'status' | 'category'>) => advice(place, address)),
  line: (label: string, value: string) => `${label} : ${value}`,
  add: 'Ajouter à mon plan',
  inPlan: 'Dans mon plan',
  takeOut: 'Retirer de mon plan',
  copy: 'Copier la fiche',
  copied: 'Fiche copiée.',
  copyFailed: {
    vous: 'La copie automatique n’a pas marché. Copiez ce texte :',
    tu: 'La copie automatique n’a pas marché. Copie ce texte :',
  },
  print: 'Imprimer cette fiche',
  showOnMap: 'Voir ce lieu sur la carte',
  correct: 'Corriger cette fiche',
  correctLead: {
    vous: 'Vous savez mieux que la source ? Votre correction reste sur cette page et part avec vos fichiers de corrections. Ne donnez le nom de personne.',
    tu: 'Tu sais mieux que la source ? Ta correction reste sur cette page et part avec tes fichiers de corrections. Ne donne le nom de personne.',
  },
  closed: 'Ce lieu est fermé',
  newAddress: 'Nouvelle adresse',
  newPhone: 'Nouveau téléphone',
  note: 'Remarque',
  checkedOn: 'Vérifié le',
  keep: 'Garder la correction',
  kept: 'Correction gardée sur cette page.',
  forget: 'Oublier ma correction',
  corrected: 'Corrigé ici.',
  sourceSays: (words: string) => `La source dit : ${words}.`,
  sourceSilent: 'La source n’en dit rien.',
} as const);
