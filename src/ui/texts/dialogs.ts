import { UNKNOWN_LICENCE } from '../../domain/figures/provenance.ts';
import { formatCount, formatPlural } from '../formats.ts';
import type { BothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

/** Sources, help, and the list of all communes. */
export const sourcesTexts = typeset({
  title: 'D’où viennent les chiffres',
  intro: {
    vous: 'Tous les chiffres et tous les contours viennent de fichiers publics, préparés à l’avance et enregistrés avec l’application. Rien n’est demandé à un autre site pendant que vous l’utilisez.',
    tu: 'Tous les chiffres et tous les contours viennent de fichiers publics, préparés à l’avance et enregistrés avec l’application. Rien n’est demandé à un autre site pendant que tu l’utilises.',
  },
  geography: (name: string) => `Communes et codes : ${name}.`,
  producer: 'Producteur',
  vintage: 'Ce que décrivent les données',
  licence: 'Licence',
  landingPage: 'Page du producteur',
  retrieved: 'Fichier pris le',
  endorsement: 'Les producteurs n’ont pas relu cette application et ne l’approuvent ni ne la désapprouvent.',
  software: 'Les logiciels libres réunis dans cette application ont aussi leurs licences :',
  softwareList: 'liste et textes des licences',
  newWindow: 'nouvel onglet',
} as const);

/** Licences by the identifier that manifests use. */
export const LICENCE_NAMES: Readonly<Record<string, string>> = {
  'etalab-2.0': 'Licence Ouverte 2.0 (Etalab)',
  lov2: 'Licence Ouverte 2.0 (Etalab)',
  'odbl-1.0': 'ODbL 1.0',
  'public-domain': 'Domaine public',
  mit: 'MIT',
  [UNKNOWN_LICENCE]: 'Non dite par le fichier',
};

/** What the words of the region are explained with. */
export interface RegionExamples {
  /** A former commune, and its commune of today. */
  /** A former commune and its commune of today; null in a region without any. */
  readonly former: { readonly former: string; readonly commune: string } | null;
  /** Names of the communes without EPCI. */
  readonly alone: readonly string[];
}

interface Term {
  readonly term: string;
  readonly text: string | BothWays<string>;
  /** What of the region is said after it. */
  readonly followedBy?: 'formerExample' | 'withoutEpci';
}

const GLOSSARY: readonly Term[] = [
  {
    term: 'Commune, commune déléguée',
    text: 'La commune a un maire et des chiffres. Une commune déléguée est une ancienne commune, aujourd’hui partie d’une commune nouvelle : on dit encore son nom, mais les chiffres n’existent que pour la commune.',
    followedBy: 'formerExample',
  },
  {
    term: 'EPCI, intercommunalité',
    text: 'Des communes qui agissent ensemble : communauté de communes (CC), d’agglomération (CA), urbaine (CU), métropole.',
    followedBy: 'withoutEpci',
  },
  {
    term: 'Bassin d’emploi',
    text: 'Le découpage de France Travail. C’est à cette échelle que paraît l’enquête sur les besoins de main-d’œuvre (BMO).',
  },
  {
    term: 'Zone d’emploi',
    text: 'Le découpage de l’Insee : un espace où la plupart des gens à la fois habitent et travaillent.',
  },
  {
    term: 'Bassin de vie',
    text: 'Le découpage de l’Insee : le plus petit territoire où l’on trouve les équipements de tous les jours.',
  },
  {
    term: 'Territoire vécu',
    text: {
      vous: 'Là où va votre vie de tous les jours. C’est lui que vous dessinez ; il n’a pas à suivre les limites administratives.',
      tu: 'Là où va ta vie de tous les jours. C’est lui que tu dessines ; il n’a pas à suivre les limites administratives.',
    },
  },
  {
    term: 'Emploi privé',
    text: 'Les salariés des établissements privés, comptés là où ils travaillent (Urssaf). Ni les agents publics, ni les indépendants. Une commune absente du fichier n’en a aucun de déclaré : les totaux des zones d’emploi le vérifient.',
  },
  {
    term: 'Non publié',
    text: 'Un chiffre que le producteur garde secret, souvent parce que trop peu d’établissements sont concernés. Ce n’est pas zéro : on écrit « on ne sait pas », ou « au moins » devant une somme.',
  },
];

export const helpTexts = typeset({
  title: 'Aide',
  stepsTitle: 'Pour commencer',
  steps: {
    vous: [
      'Dessinez le territoire où se passe votre vie, ou partez d’une commune ou d’un territoire existant.',
      'On compte les communes que votre trait couvre. Celles qui ne sont dedans qu’en partie sont listées : vous décidez.',
      'Lisez ce qu’on en sait, avec la source et ce que le chiffre ne dit pas.',
    ],
    tu: [
      'Dessine le territoire où se passe ta vie, ou pars d’une commune ou d’un territoire existant.',
      'On compte les communes que ton trait couvre. Celles qui ne sont dedans qu’en partie sont listées : tu décides.',
      'Lis ce qu’on en sait, avec la source et ce que le chiffre ne dit pas.',
    ],
  },
  keyboardTitle: 'Au clavier',
  keys: 'Touche',
  does: 'Effet',
  keyboard: [
    { keys: ['Tab'], text: 'passer d’un élément au suivant' },
    { keys: ['Flèches'], text: 'sur le plan : le déplacer sous la croix' },
    { keys: ['+', '−'], text: 'sur le plan : se rapprocher, s’éloigner' },
    {
      keys: ['Entrée'],
      text: 'sur le plan : ouvrir la commune sous la croix ; outil en main, poser un point',
    },
    { keys: ['F'], text: 'outil en main : terminer le tracé' },
    { keys: ['Échap'], text: 'abandonner le tracé, poser l’outil, fermer une fenêtre' },
    { keys: ['Ctrl', 'Z'], text: 'revenir en arrière' },
    { keys: ['Ctrl', 'Maj', 'Z'], text: 'refaire' },
  ],
  keyboardNote:
    'Sans souris ni écran tactile, tout se fait aussi depuis la liste des communes, la recherche, et l’outil « Autour d’un lieu ».',
  withoutEpci: ({ alone }: RegionExamples) =>
    alone.length === 0
      ? ''
      : `${alone.join(', ')} ${alone.length === 1 ? 'n’appartient' : 'n’appartiennent'} à aucune.`,
  formerExample: ({ former }: RegionExamples) =>
    former ? `Exemple : ${former.former}, dans ${former.commune}.` : '',
  glossaryTitle: 'Les mots employés',
  glossary: GLOSSARY,
} as const);

export const communesTexts = typeset({
  title: 'Toutes les communes',
  intro: {
    vous: 'Tout ce que montre le plan, en liste. Prenez ou laissez une commune sans quitter ce tableau.',
    tu: 'Tout ce que montre le plan, en liste. Prends ou laisse une commune sans quitter ce tableau.',
  },
  filter: 'Filtrer par nom ou code postal',
  indicator: 'Chiffre affiché',
  commune: 'Commune',
  epci: 'Intercommunalité (EPCI)',
  population: (year: number) => `Habitants (${year})`,
  mine: { vous: 'Votre territoire', tu: 'Ton territoire' },
  take: 'Prendre',
  leave: 'Laisser',
  takeOne: (name: string) => `Prendre ${name}`,
  leaveOne: (name: string) => `Laisser ${name}`,
  none: 'Aucune commune ne correspond à ce filtre.',
  sentence: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  unknown: 'on ne sait pas',
  noEpci: 'aucune',
  more: 'Afficher la suite',
  shown: (shown: number, total: number) =>
    shown === total
      ? formatPlural(total, 'commune', 'communes')
      : `${formatCount(shown)} communes affichées sur ${formatCount(total)}`,
} as const);
