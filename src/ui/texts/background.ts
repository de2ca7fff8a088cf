import type { TrainingTime } from '../../domain/interview/notebook.ts';
import type { ReconversionOrder } from '../../domain/trades/guide/reconversion.ts';
import type { RefusalKey } from '../../domain/trades/guide/refusalKeys.ts';
import { formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Refusals in everyday words, by what they are about. */
export const REFUSAL_GROUPS: readonly (readonly [title: string, keys: readonly RefusalKey[]])[] = [
  ['Les horaires', ['nuit', 'weekend', 'equipes', 'horaires_decales', 'astreinte']],
  ['L’effort', ['charges', 'debout', 'postures', 'cadence', 'assis']],
  ['Les lieux', ['dehors', 'hauteur', 'froid_chaleur', 'bruit', 'produits', 'machines', 'hopital']],
  ['Les gens', ['public', 'soins', 'enfants', 'seul', 'domicile']],
  ['La route, le contrat', ['route', 'saison', 'interim']],
];

const refusals: Readonly<Record<RefusalKey, string>> = {
  nuit: 'La nuit',
  equipes: 'En équipes (2x8, 3x8…)',
  weekend: 'Le week-end',
  horaires_decales: 'Des horaires décalés ou coupés',
  astreinte: 'Les astreintes',
  charges: 'Porter lourd',
  debout: 'Rester debout',
  assis: 'Rester assis',
  postures: 'Les positions pénibles',
  cadence: 'La cadence, la répétition',
  dehors: 'Dehors',
  hauteur: 'En hauteur',
  froid_chaleur: 'Le grand froid, la forte chaleur',
  bruit: 'Le bruit',
  produits: 'Les produits, les fumées',
  machines: 'Les machines dangereuses',
  public: 'Le public, les clients',
  soins: 'Les personnes malades ou fragiles',
  enfants: 'Les enfants',
  hopital: 'L’hôpital, la clinique',
  domicile: 'Chez les gens',
  route: 'La route, les déplacements',
  seul: 'Seul, isolé',
  saison: 'Le travail saisonnier',
  interim: 'L’intérim',
};

const trainings: Readonly<Record<TrainingTime, string>> = {
  none: 'Pas du tout',
  weeks: 'Quelques semaines',
  months: 'Quelques mois',
  years: 'Un an ou plus',
};

const orders: Readonly<Record<ReconversionOrder, string>> = {
  liked: 'Ce que j’ai aimé',
  near: 'Le plus proche',
  needs: 'Le plus recherché ici',
};

/** Words of « D'où je viens » and of what follows from it. */
export const backgroundTexts = typeset({
  skip: 'Rien n’oblige à répondre : chaque question peut rester vide. Les réponses restent dans le carnet.',
  past: {
    vous: 'Quels métiers avez-vous faits ?',
    tu: 'Quels métiers as-tu faits ?',
  },
  pastList: 'Métiers faits',
  drop: (name: string) => `Retirer ${name} des métiers faits`,
  pastFull: (count: number) => `${formatPlural(count, 'métier', 'métiers')} au plus.`,
  liked: { vous: 'Ce que vous avez aimé, ce que vous aimez', tu: 'Ce que tu as aimé, ce que tu aimes' },
  training: {
    vous: 'Combien de temps pourriez-vous vous former ?',
    tu: 'Combien de temps pourrais-tu te former ?',
  },
  trainings,
  trainingSaid: 'Le temps que je pourrais me former',
  trainingUnsaid: 'Je ne sais pas',
  refusals,
  refuseLead: {
    vous: 'Ce que vous ne voulez plus, ou ne pouvez plus. Aucun métier n’est retiré : ceux où il y en aurait sont mis à part.',
    tu: 'Ce que tu ne veux plus, ou ne peux plus. Aucun métier n’est retiré : ceux où il y en aurait sont mis à part.',
  },
  clear: 'Effacer ces réponses',
  leads: 'Où cela peut mener',
  leadsNeedPast: {
    vous: 'Dites un métier que vous avez fait : la liste part de lui.',
    tu: 'Dis un métier que tu as fait : la liste part de lui.',
  },
  loading: 'Les métiers où cela mène arrivent…',
  failed: 'Ce à quoi mènent les métiers n’a pas pu être lu. Le reste fonctionne.',
  order: 'Changer l’ordre',
  orders,
  /** How the list is sorted, in one sentence. */
  orderNote: {
    liked: {
      vous: 'D’abord les métiers qui ont le plus de ce que vous aimez, puis ceux qu’un seul changement sépare du vôtre, puis ceux que votre bassin recherche le plus.',
      tu: 'D’abord les métiers qui ont le plus de ce que tu aimes, puis ceux qu’un seul changement sépare du tien, puis ceux que ton bassin recherche le plus.',
    },
    near: 'D’abord les métiers que le ROME cite comme les plus proches, un changement avant deux.',
    needs: {
      vous: 'D’abord les métiers dont la famille a le plus de projets d’embauche dans votre bassin, publiés seulement.',
      tu: 'D’abord les métiers dont la famille a le plus de projets d’embauche dans ton bassin, publiés seulement.',
    },
  } satisfies Record<ReconversionOrder, unknown>,
  noAdvice:
    'Une liste n’est ni un conseil ni un classement des personnes : elle suit les mobilités officielles du ROME.',
  count: (count: number) => formatPlural(count, 'métier', 'métiers'),
  apart: (count: number) =>
    `À part : ${formatPlural(count, 'métier', 'métiers')} où il y aurait ce que je ne veux plus`,
  apartLine: (contexts: string) => `Il y aurait : ${contexts}.`,
  steps: (steps: 1 | 2) => (steps === 1 ? 'en un changement' : 'en deux changements'),
  projects: (value: number | null, bassin: string, year: number) =>
    value === null
      ? `projets d’embauche : on ne sait pas (${bassin}, ${year})`
      : `${formatPlural(value, 'projet d’embauche', 'projets d’embauche')} dans sa famille (${bassin}, ${year})`,
  why: 'Pourquoi ce métier, comment y entrer',
});
