import type { Qualification } from '../../domain/trades/families.ts';
import type { TradeFile } from '../../state/slices/tradesSlice.ts';
import { formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Qualifications as they are said, those that people put together under one word. */
const QUALIFICATION_NAMES: readonly (readonly [name: string, kinds: readonly Qualification[]])[] = [
  ['ouvriers', ['labourer', 'semi-skilled-worker', 'skilled-worker', 'highly-skilled-worker']],
  ['manœuvres', ['labourer']],
  ['ouvriers spécialisés', ['semi-skilled-worker']],
  ['ouvriers qualifiés', ['skilled-worker']],
  ['ouvriers très qualifiés', ['highly-skilled-worker']],
  ['employés', ['unskilled-employee', 'skilled-employee']],
  ['employés non qualifiés', ['unskilled-employee']],
  ['employés qualifiés', ['skilled-employee']],
  ['techniciens', ['technician']],
  ['agents de maîtrise', ['supervisor']],
  ['cadres', ['executive']],
  ['qualification non précisée', ['unstated']],
];

/** Qualifications for which a family holds, in as few words as possible; null for all of them. */
function qualifications(given: readonly Qualification[] | null): string {
  if (given === null) return 'toutes qualifications';
  const left = new Set(given);
  const names = QUALIFICATION_NAMES.flatMap(([name, kinds]) => {
    if (!kinds.every((kind) => left.has(kind))) return [];
    for (const kind of kinds) left.delete(kind);
    return name;
  });
  return names.join(', ');
}

/** What each file of figures is about. */
const FILE_NAMES: Readonly<Record<TradeFile, string>> = {
  recruitment: 'embauches',
  tension: 'tension',
  sectors: 'secteurs',
};

const fileNames = (files: readonly TradeFile[]) => files.map((file) => FILE_NAMES[file]).join(', ');

/** Words of « Mes pistes ». */
export const tradesTexts = typeset({
  showOnMap: (subject: string | null) => (subject ? `Voir « ${subject} » sur la carte` : 'Voir sur la carte'),
  showAsTable: (subject: string | null) => (subject ? `Voir « ${subject} » en tableau` : 'Voir en tableau'),
  title: 'Mes pistes',
  lead: {
    vous: 'Quel métier avez-vous en tête ? Gardez-en un, deux ou trois : on regarde ensemble qui recrute, pourquoi, et ce qui se fait autour.',
    tu: 'Quel métier as-tu en tête ? Gardes-en un, deux ou trois : on regarde ensemble qui recrute, pourquoi, et ce qui se fait autour.',
  },
  label: 'Un métier…',
  placeholder: 'Soudeuse, aide à domicile, cariste…',
  clear: 'Vider le métier',
  suggestions: 'Métiers proposés',
  count: (count: number) => formatPlural(count, 'métier proposé', 'métiers proposés'),
  none: {
    vous: (query: string) =>
      `Aucun métier ne porte le nom « ${query} ». Essayez un autre mot, ou parcourez les familles.`,
    tu: (query: string) =>
      `Aucun métier ne porte le nom « ${query} ». Essaie un autre mot, ou parcours les familles.`,
  },
  approximate: {
    vous: 'Rien ne s’écrit ainsi. Cherchiez-vous :',
    tu: 'Rien ne s’écrit ainsi. Cherchais-tu :',
  },
  partial: 'Tous les mots ne répondent pas. Les plus proches :',
  described: 'Aucun nom ne dit tout cela. D’après ce qu’on y fait :',
  synonym: (word: string) => `on dit aussi « ${word} »`,
  also: (names: readonly string[]) => `aussi : ${names.join(' ; ')}`,
  loading: 'Les métiers arrivent…',
  figuresLoading: 'Les chiffres des métiers arrivent…',
  failed: {
    vous: 'Les métiers n’ont pas pu être lus : on ne peut ni en chercher ni montrer leurs chiffres. Votre territoire, lui, fonctionne.',
    tu: 'Les métiers n’ont pas pu être lus : on ne peut ni en chercher ni montrer leurs chiffres. Ton territoire, lui, fonctionne.',
  },
  figuresFailed: {
    vous: (files: readonly TradeFile[]) =>
      `Les chiffres des métiers (${fileNames(files)}) n’ont pas pu être lus. La recherche et votre territoire fonctionnent.`,
    tu: (files: readonly TradeFile[]) =>
      `Les chiffres des métiers (${fileNames(files)}) n’ont pas pu être lus. La recherche et ton territoire fonctionnent.`,
  },
  browse: 'Parcourir par famille',
  browseLead: { vous: 'Choisissez une famille, puis un métier.', tu: 'Choisis une famille, puis un métier.' },
  tradesOf: (count: number) => formatPlural(count, 'métier', 'métiers'),
  from: "D'où je viens",
  refuse: 'Ce que je ne veux plus',
  unsure: 'Je ne sais pas encore',
  unsureLead: {
    vous: 'Partez du territoire : ce qu’on y fait, ce qu’on y cherche. Une liste n’est pas un conseil.',
    tu: 'Pars du territoire : ce qu’on y fait, ce qu’on y cherche. Une liste n’est pas un conseil.',
  },
  kept: 'Pistes gardées',
  drop: (name: string) => `Retirer ${name}`,
  full: {
    vous: (name: string) =>
      `Vous gardez déjà trois pistes. Pour regarder « ${name} », laquelle met-on de côté ?`,
    tu: (name: string) => `Tu gardes déjà trois pistes. Pour regarder « ${name} », laquelle met-on de côté ?`,
  },
  replace: (name: string) => `Mettre de côté ${name}`,
  keepAll: 'Garder les trois',
  /** A trade whose name has not come. */
  unnamed: (code: string) => `métier de code ROME ${code}`,
  rome: (code: string) => `Code ROME ${code}`,
  domain: (name: string) => `Famille : ${name}`,
  regulated: 'Métier réglementé : un diplôme, un titre ou une autorisation est exigé par la loi.',
  regulatedShort: 'Métier réglementé',
  otherNames: 'Autres noms de ce métier',
  close: 'Métiers proches',
  families: (count: number) =>
    `Ce métier mène à ${count} familles de métiers selon la qualification. Les chiffres existent pour chacune : on les montre toutes.`,
  qualifications,
  sideBySide: { vous: 'Vos pistes, côte à côte', tu: 'Tes pistes, côte à côte' },
  sideTrade: 'Piste',
  sideProjects: (year: number) => `Projets ${year}`,
  sideDifficult: 'Difficiles',
  sideTension: (year: number) => `Tension ${year}`,
  sideNote: (zone: string, tensionZone: string) =>
    `Projets : ${zone}, zones entières. Tension : ${tensionZone}. « ≥ » se lit « au moins ».`,
} as const);
