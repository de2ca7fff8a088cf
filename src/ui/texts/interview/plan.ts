import type { ActionKind } from '../../../domain/interview/plan.ts';
import { formatDay, formatPlural } from '../../formats.ts';
import { typeset } from '../typeset.ts';

const kinds: Readonly<Record<ActionKind, string>> = {
  visit: 'Visite',
  event: 'Événement',
  survey: 'Enquête métiers',
  immersion: 'Immersion',
  workshop: 'Atelier',
  call: 'Appel',
  other: 'Autre',
};

/** Words of the seventh step. */
export const planTexts = typeset({
  list: 'Actions prévues',
  empty: {
    vous: 'Qui pourriez-vous rencontrer ? « À qui, où aller voir » propose des idées, ou écrivez la vôtre.',
    tu: 'Qui pourrais-tu rencontrer ? « À qui, où aller voir » propose des idées, ou écris la tienne.',
  },
  kinds,
  newTitle: 'Une action à moi',
  add: 'La mettre au plan',
  title: 'Ce que je ferai',
  date: 'Quand',
  onDate: (iso: string) => `le ${formatDay(iso)}`,
  noDate: 'à dater',
  wantToKnow: 'Ce que je veux savoir',
  wantPlaceholder: 'Exemple inventé : « comment on apprend ce métier »',
  askFor: 'Qui demander',
  askPlaceholder: 'Un service ou une fonction, sans nom de personne',
  remove: (title: string) => `Retirer du plan : ${title}`,
  learnedTitle: 'Ce que j’ai appris',
  learnedOpen: 'C’est fait : écrire ce que j’ai appris',
  learnedOn: (iso: string) => `écrit le ${formatDay(iso)}`,
  toMap: 'Le garder sur la carte',
  toMapAt: (place: string) => `Le garder à cet endroit : ${place}`,
  toMapWhere: 'Dans quelle commune ?',
  toMapHint: {
    vous: 'Daté d’aujourd’hui, à côté des chiffres publics, jamais mélangé avec eux.',
    tu: 'Daté d’aujourd’hui, à côté des chiffres publics, jamais mélangé avec eux.',
  },
  onMap: 'Ce que j’ai appris, sur la carte',
  notes: (count: number) => formatPlural(count, 'note', 'notes'),
  known: (place: string, iso: string) => `${place}, le ${formatDay(iso)}`,
  forget: (words: string) => `Retirer de la carte : ${words}`,
});
