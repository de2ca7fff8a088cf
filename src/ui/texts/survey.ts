import { surveyQuestions } from './surveyQuestions.ts';
import { typeset } from './typeset.ts';

/** The question sheet of an *enquête métiers* and what surrounds it. */
export const surveyTexts = {
  ...typeset({
    title: 'Fiche de questions',
    intro: {
      vous: 'Pour rencontrer au moins deux personnes qui font ce métier. Vous ne demandez pas un emploi : vous venez comprendre. Une demi-heure suffit, toutes les questions ne sont pas à poser.',
      tu: 'Pour rencontrer au moins deux personnes qui font ce métier. Tu ne demandes pas un emploi : tu viens comprendre. Une demi-heure suffit, toutes les questions ne sont pas à poser.',
    },
    before: {
      vous: 'Avant : dire qui vous envoie, combien de temps cela prend, pourquoi ce métier vous intéresse.',
      tu: 'Avant : dire qui t’envoie, combien de temps cela prend, pourquoi ce métier t’intéresse.',
    },
    after: {
      vous: 'Après : écrire le jour même ce que vous avez appris, et remercier.',
      tu: 'Après : écrire le jour même ce que tu as appris, et remercier.',
    },
  }),
  questions: surveyQuestions,
} as const;
