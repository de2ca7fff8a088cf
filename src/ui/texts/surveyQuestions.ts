import { typeset } from './typeset.ts';

/** What to ask a professional, who is said « vous », in the order of a conversation. */
export const surveyQuestions: readonly string[] = typeset([
  'Comment présentez-vous votre métier à quelqu’un qui ne le connaît pas ?',
  'Pouvez-vous me raconter votre dernière journée de travail, du début à la fin ?',
  'Avec qui travaillez-vous, et qui décide de quoi ?',
  'Où travaillez-vous : dedans, dehors, toujours au même endroit, sur la route ?',
  'Quels sont vos horaires, et changent-ils selon la saison ?',
  'Qu’est-ce qui vous plaît le plus dans ce travail ?',
  'Qu’est-ce qui est difficile, et comment vous y prenez-vous ?',
  'Qu’est-ce qu’on croit de ce métier et qui est faux ?',
  'Quel a été votre chemin jusqu’à ce métier ?',
  'Que faut-il savoir faire dès le premier jour, et qu’apprend-on sur place ?',
  'Quels diplômes, permis ou habilitations demande-t-on vraiment par ici ?',
  'Combien peut-on gagner en commençant, et après quelques années ?',
  'Quelles entreprises ou quels services font travailler à ce métier près d’ici ?',
  'Comment les embauches se font-elles : annonce, bouche-à-oreille, intérim, stage ?',
  'Qu’est-ce qui change dans ce métier, et comment le voyez-vous dans cinq ans ?',
  'À qui d’autre me conseillez-vous de parler, et où pourrais-je venir voir ou essayer ?',
]);
