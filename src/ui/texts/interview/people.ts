import type { ActionKind } from '../../../domain/interview/plan.ts';
import { typeset } from '../typeset.ts';

interface IdeaText {
  /** Button that adds it. */
  readonly act: string;
  readonly hint: string;
  /** Title of the action, to be rewritten. */
  readonly title: string;
}

/** Things one can do besides going to a place of the list. */
const ideas: Readonly<Record<ActionKind, IdeaText>> = {
  survey: {
    act: 'Prévoir une enquête métiers',
    hint: 'Parler une demi-heure avec deux personnes qui font ce métier, sans demander un emploi.',
    title: 'Enquête métiers',
  },
  immersion: {
    act: 'Prévoir une immersion',
    hint: 'Quelques jours dans une entreprise, un mois au plus, avec une convention signée avant.',
    title: 'Immersion',
  },
  visit: {
    act: 'Prévoir une visite',
    hint: 'Une entreprise, un atelier, un centre de formation qui ouvre ses portes.',
    title: 'Visite',
  },
  workshop: {
    act: 'Prévoir un atelier',
    hint: 'Une heure à plusieurs pour connaître le territoire ou préparer une rencontre.',
    title: 'Atelier',
  },
  event: {
    act: 'Prévoir un événement',
    hint: 'Un forum, un salon, un café de l’emploi : y aller avec une question.',
    title: 'Événement',
  },
  call: {
    act: 'Prévoir un appel',
    hint: 'Téléphoner pour savoir qui reçoit, quand, et ce qu’il faut apporter.',
    title: 'Appel',
  },
  other: {
    act: 'Prévoir autre chose',
    hint: 'Ce qui ne rentre dans aucune case.',
    title: 'Autre chose',
  },
};

/** Words of the sixth step. */
export const peopleTexts = typeset({
  ideasTitle: 'Aller voir, aller parler',
  ideas,
  about: (title: string, trade: string) => `${title} : ${trade}`,
  inPlan: 'Déjà dans le plan',
  added: (title: string) => `« ${title} » est dans le plan, à dater à la dernière étape.`,

  sheet: 'Les questions à poser (enquête métiers)',
  sheetHint: {
    vous: 'Réécrivez-les, enlevez-en, ajoutez les vôtres : elles s’impriment avec le carnet.',
    tu: 'Réécris-les, enlève-en, ajoute les tiennes : elles s’impriment avec le carnet.',
  },
  sheetList: 'Questions de la fiche',
  question: (at: number) => `Question ${at}`,
  removeQuestion: (at: number) => `Enlever la question ${at}`,
  up: (at: number) => `Monter la question ${at}`,
  newQuestion: 'Une question à moi',
  addQuestion: 'La mettre dans la fiche',
  reset: 'Reprendre les questions proposées',
});
