import type { LandmarkKind } from '../../../domain/interview/notebook.ts';
import { typeset } from '../typeset.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
const NAMED = 5;

/** Names without a count: what was drawn is told before any figure. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, NAMED);
  return AND.format(names.length > NAMED ? [...shown, 'd’autres'] : shown);
}

/** What a place is to the person, in their own voice. */
const kinds: Readonly<Record<LandmarkKind, string>> = {
  live: 'J’y vis',
  go: 'J’y vais',
  know: 'J’y connais quelqu’un',
  avoid: 'J’évite',
  discover: 'J’aimerais découvrir',
};

/** Words of the second step. */
export const drawingTexts = typeset({
  lead: {
    vous: 'La carte est vide exprès : faites le tour de là où vous vous voyez vivre et travailler. Aucun chiffre avant votre trait.',
    tu: 'La carte est vide exprès : fais le tour de là où tu te vois vivre et travailler. Aucun chiffre avant ton trait.',
  },

  landmarks: { vous: 'Ou d’abord, vos repères', tu: 'Ou d’abord, tes repères' },
  kind: 'Ce lieu, pour moi',
  kinds,
  where: 'Où ?',
  wherePlaceholder: 'Nom de la commune ou code postal',
  whereNone: 'Aucune commune ne porte ce nom.',
  whereClear: 'Vider ce nom',
  onMap: 'Montrer sur la carte',
  placing: {
    vous: (kind: LandmarkKind) => `« ${kinds[kind]} » : touchez l’endroit sur la carte.`,
    tu: (kind: LandmarkKind) => `« ${kinds[kind]} » : touche l’endroit sur la carte.`,
  },
  placingKeys: 'Au clavier : flèches pour bouger la carte, Entrée pour poser.',
  stopPlacing: 'Ne rien poser',
  list: 'Repères posés',
  put: (landmark: string) => `${landmark}. Repère posé.`,
  at: (kind: LandmarkKind, place: string) => `${kinds[kind]} : ${place}`,
  near: (commune: string) => `un point près de ${commune}`,
  villageIn: (village: string, commune: string) => `${village}, dans ${commune}`,
  words: {
    vous: (place: string) => `Vos mots sur ce repère (${place})`,
    tu: (place: string) => `Tes mots sur ce repère (${place})`,
  },
  wordsPlaceholder: 'En quelques mots, si on veut',
  remove: (place: string) => `Retirer ce repère : ${place}`,

  landmarksAgain: { vous: 'Vos repères', tu: 'Tes repères' },
  takes: {
    vous: (names: readonly string[]) =>
      names.length === 0
        ? 'Votre tracé est là. Il ne prend encore aucune commune pour sa plus grande part.'
        : `Votre territoire prend ${someOf(names)}.`,
    tu: (names: readonly string[]) =>
      names.length === 0
        ? 'Ton tracé est là. Il ne prend encore aucune commune pour sa plus grande part.'
        : `Ton territoire prend ${someOf(names)}.`,
  },
  later: {
    vous: 'Les chiffres attendent que vous les demandiez.',
    tu: 'Les chiffres attendent que tu les demandes.',
  },

  edge: { vous: 'Pourquoi vous arrêtez-vous là ?', tu: 'Pourquoi t’arrêtes-tu là ?' },
  reasons: {
    bus: 'Pas de bus, de car ou de train',
    licence: 'Pas de permis, pas de véhicule',
    crossing: 'Un pont, un péage, une grande route',
    hours: 'Les horaires',
    unknown: 'Je ne connais pas plus loin',
    other: 'Autre chose',
  },
  edgeWords: 'Ce qui se passe à cet endroit',
  edgePlaceholder: 'Exemple inventé : « après la rivière, le dernier car est trop tôt »',
});
