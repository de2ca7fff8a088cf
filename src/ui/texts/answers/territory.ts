import type { TerritorySaid } from '../../../domain/answers/territoryAnswer.ts';
import type { Sum } from '../../../domain/statistics/sums.ts';
import { formatPlural, formatRate } from '../../formats.ts';
import { type BothWays, bothWays } from '../addressed.ts';
import { COUNTED_WITH_OTHERS } from '../missing.ts';
import { typeset } from '../typeset.ts';
import { around, atLeast, capital } from './common.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

const jobsOf = (count: number) => formatPlural(count, 'emploi privé', 'emplois privés');

const BLANK: BothWays<string> = {
  vous: 'Faites le tour, au doigt ou à la souris, des endroits où vous vivez et passez : les chiffres suivront votre trait.',
  tu: 'Fais le tour, au doigt ou à la souris, des endroits où tu vis et passes : les chiffres suivront ton trait.',
};
const DRAWING: BothWays<string> = { vous: 'Votre dessin', tu: 'Ton dessin' };

function privateJobs({ value, missing, together }: Sum): string {
  if (value === null) return `emplois privés ${together ? COUNTED_WITH_OTHERS : 'non publiés'}`;
  if (value === 0 && missing === 0) return 'aucun emploi privé déclaré';
  return atLeast(jobsOf(value), missing);
}

function counted({
  communes,
  population,
  jobs,
  per100,
}: Extract<TerritorySaid, { kind: 'counted' }>): string {
  const start = [
    formatPlural(communes, 'commune', 'communes'),
    ...(population === null ? [] : [formatPlural(population, 'habitant', 'habitants')]),
    privateJobs(jobs),
  ].join(', ');
  if (!per100) return `${start}.`;
  return `${start} : ${formatRate(per100.own)} pour 100 habitants, contre ${formatRate(per100.region)} dans la région.`;
}

const sentence = bothWays((address) => (said: TerritorySaid): string => {
  switch (said.kind) {
    case 'blank':
      return BLANK[address];
    case 'uncounted':
      return 'On ne sait pas compter ce tracé.';
    case 'noCommune':
      return said.touched.length === 0
        ? `${DRAWING[address]} ne touche aucune commune que l’on connaisse.`
        : `${DRAWING[address]} ne prend aucune commune pour sa plus grande part ; il touche ${AND.format(said.touched)}.`;
    case 'counted':
      return counted(said);
  }
});

/** « Autour de Châteaubriant »; null before a commune counts. */
function context(said: TerritorySaid): string | null {
  return said.kind === 'counted' && said.around ? capital(around(said.around)) : null;
}

/** The answer about a territory, and what is asked beside it. */
export const territoryAnswerTexts = typeset({
  sentence,
  context,
  blankQuestion: {
    vous: 'Où allez-vous un jour ordinaire, et où n’allez-vous jamais ?',
    tu: 'Où vas-tu un jour ordinaire, et où ne vas-tu jamais ?',
  },
  doesNotSay: {
    vous: 'Les communes comptent entières, même quand votre trait n’en prend qu’une partie. Il manque les fonctionnaires, les indépendants et les agriculteurs ; un emploi qui existe n’est pas une offre.',
    tu: 'Les communes comptent entières, même quand ton trait n’en prend qu’une partie. Il manque les fonctionnaires, les indépendants et les agriculteurs ; un emploi qui existe n’est pas une offre.',
  },
  foldMake: 'Le compléter : noms, communes voisines, territoire existant',
  foldStart: 'Commencer autrement : une commune, des noms, un territoire existant',
  foldCommunes: 'Toutes les communes',
  foldRule: 'Comment on compte',
  foldGaps: { vous: 'Ce que votre trait laisse de côté', tu: 'Ce que ton trait laisse de côté' },
  foldPeople: 'Les habitants et les âges',
  foldJobs: 'L’emploi, et depuis quand',
  foldZones: { vous: 'Ce que votre trait traverse', tu: 'Ce que ton trait traverse' },
  foldWork: 'Où travaillent les gens d’ici',
  foldTake: 'L’emporter : lien, tableau, tracé',
} as const);
