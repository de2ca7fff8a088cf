import type { GuessKind, GuessOption, GuessQuestion } from '../../../domain/interview/guesses.ts';
import { formatPlural, formatShare } from '../../formats.ts';
import { sectorsTexts } from '../sectors.ts';
import { typeset } from '../typeset.ts';

/** A figure in the unit of its question. */
function figure(value: number, unit: GuessQuestion['unit']): string {
  switch (unit) {
    case 'privateJobs':
      return formatPlural(value, 'emploi privé', 'emplois privés');
    case 'projects':
      return formatPlural(value, 'projet d’embauche', 'projets d’embauche');
    case 'inhabitants':
      return formatPlural(value, 'habitant', 'habitants');
    case 'share':
      return formatShare(value);
  }
}

/** An answer to choose: a name, or a number that stands for one. */
function answer(option: GuessOption, unit: GuessQuestion['unit']): string {
  return isNumber(unit) ? figure(option.value, unit) : nameOf(option);
}

/** Names of sectors in whole words. */
function nameOf({ label }: GuessOption): string {
  return label === null ? '' : sectorsTexts.name(label);
}

/** Whether the answers are figures themselves, rather than the names of what has the most. */
function isNumber(unit: GuessQuestion['unit']): boolean {
  return unit === 'inhabitants' || unit === 'share';
}

const zoneKinds: Readonly<Record<GuessKind, string>> = {
  sector: 'zone d’emploi',
  recruits: 'bassin d’emploi',
  population: '',
  young: '',
};

/** Words of the fourth step. */
export const guessTexts = typeset({
  lead: {
    vous: 'D’abord votre idée, ensuite les chiffres. On ne note rien : c’est l’écart qui est intéressant.',
    tu: 'D’abord ton idée, ensuite les chiffres. On ne note rien : c’est l’écart qui est intéressant.',
  },
  title: { vous: 'À votre avis ?', tu: 'À ton avis ?' },
  questions: {
    sector: 'Autour d’ici, quel secteur fait travailler le plus de monde dans le privé ?',
    recruits: 'Pour quel métier les entreprises d’ici prévoient-elles le plus d’embauches ?',
    population: {
      vous: 'Combien de personnes habitent les communes de votre territoire ?',
      tu: 'Combien de personnes habitent les communes de ton territoire ?',
    },
    young: {
      vous: 'Dans votre territoire, quelle part des habitants a moins de 25 ans ?',
      tu: 'Dans ton territoire, quelle part des habitants a moins de 25 ans ?',
    },
  } satisfies Record<GuessKind, unknown>,
  answer,
  figure,
  footprint: {
    vous: ({ kind, zone }: GuessQuestion) =>
      zone ? `${zoneKinds[kind]} de ${zone.name}` : 'vos communes, entières',
    tu: ({ kind, zone }: GuessQuestion) =>
      zone ? `${zoneKinds[kind]} de ${zone.name}` : 'tes communes, entières',
  },
  loading: 'Les questions arrivent…',
  nothing: {
    vous: 'Rien n’est encore dessiné : faites d’abord le tour de là où vous vivez, les chiffres suivront.',
    tu: 'Rien n’est encore dessiné : fais d’abord le tour de là où tu vis, les chiffres suivront.',
  },
  toDrawing: 'Aller au dessin',
  noQuestion: 'Pour ce territoire, les chiffres publiés ne suffisent pas à poser une question honnête.',
  reveal: 'Voir les chiffres',
  revealAnyway: 'Voir sans deviner',
  results: { vous: 'Votre idée et le chiffre', tu: 'Ton idée et le chiffre' },
  answered: (count: number) => formatPlural(count, 'réponse', 'réponses'),
  thought: {
    vous: (idea: string) => `Votre idée : ${idea}.`,
    tu: (idea: string) => `Ton idée : ${idea}.`,
  },
  published: (right: GuessOption, unit: GuessQuestion['unit']) =>
    isNumber(unit)
      ? `Chiffre publié : ${figure(right.value, unit)}.`
      : `Chiffre publié : ${nameOf(right)}, ${figure(right.value, unit)}.`,
  same: 'C’est la même réponse.',
  /** What the person's idea really is the figure of. */
  elsewhere: (idea: GuessOption, unit: GuessQuestion['unit']) =>
    isNumber(unit)
      ? `Ce chiffre est celui de ${idea.label}.`
      : `${nameOf(idea)} : ${figure(idea.value, unit)}.`,
  surprise: 'Ce qui me surprend',
  surprisePlaceholder: 'Exemple inventé : « je ne pensais pas qu’il y avait autant d’ateliers »',
  limits: {
    sector:
      'Il manque les fonctionnaires, les indépendants et les agriculteurs. Le chiffre vaut pour toute la zone d’emploi, jamais pour une commune.',
    recruits:
      'Une intention d’embauche déclarée n’est pas une offre. Le chiffre vaut pour tout le bassin d’emploi, saisonniers compris.',
    population:
      'Les habitants sont ceux des communes entières, même quand le trait n’en couvre qu’une partie.',
    young: 'Les âges viennent du recensement, arrondis en pourcentages par commune avant d’être additionnés.',
  } satisfies Record<GuessKind, string>,
});
