import type { LinkId } from '../../domain/links/builders.ts';
import type { PrefilledPart, StartReason } from '../../domain/links/linkContext.ts';
import type { ExternalLink } from '../../domain/links/registry.ts';
import type { Capabilities } from '../../domain/modes.ts';
import { formatDay, formatKm, formatPlural } from '../formats.ts';
import type { BothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

const NAMES: Readonly<Record<LinkId, string>> = {
  offers: 'Offres d’emploi (France Travail)',
  hiddenMarket: 'Entreprises à contacter (La Bonne Boîte)',
  employmentData: 'Chiffres du métier (Data emploi)',
  tradeSheet: 'Fiche métier (Métierscope)',
  training: 'Formations',
  apprenticeship: 'Alternance (La bonne alternance)',
  immersion: 'Essayer en vrai (Immersion Facilitée)',
  digitalHelp: 'Aide au numérique',
  communeFile: 'Dossier de la commune (INSEE)',
  epciFile: 'Dossier de l’intercommunalité (INSEE)',
  needsSurvey: 'L’enquête sur les embauches (BMO)',
  regionalGuidance: 'S’orienter dans la région',
  regionalObservatory: 'Observatoire régional de l’emploi',
  trades2030: 'Métiers 2030',
};

const LEADS: Readonly<Record<Capabilities['externalLinks'], BothWays<string>>> = {
  open: {
    vous: 'Ces liens s’ouvrent dans un autre onglet. Rien n’est envoyé avant que vous n’appuyiez.',
    tu: 'Ces liens s’ouvrent dans un autre onglet. Rien n’est envoyé avant que tu n’appuies.',
  },
  code: {
    vous: 'Visez un code avec l’appareil photo de votre téléphone : la page s’ouvre sur le téléphone, pas ici.',
    tu: 'Vise un code avec l’appareil photo de ton téléphone : la page s’ouvre sur le téléphone, pas ici.',
  },
};

/** What names a link: what it is for, or the name of a site that only the region has. */
export type NamedLink = Pick<ExternalLink, 'id' | 'title'>;

/** What is said of a link shown as a code. */
export interface LinkWords {
  name(link: NamedLink): string;
  prefilled(parts: readonly PrefilledPart[]): string;
  /** Accessible name of the code of a link. */
  code(name: string): string;
}

/** Each thing that was filled in, in words. */
export function partWords(parts: readonly PrefilledPart[]): readonly string[] {
  return parts.map(part);
}

function part(given: PrefilledPart): string {
  switch (given.kind) {
    case 'radius':
      return formatKm(given.km);
    case 'trade':
      return given.words;
    case 'communes':
      return formatPlural(given.count, 'commune', 'communes');
    case 'year':
      return `${given.year}`;
    default:
      return given.name;
  }
}

const REASONS: Readonly<Record<StartReason, string>> = {
  home: ' (« j’y vis »)',
  largest: ' (la plus peuplée du territoire)',
};

/** The same, and why this commune rather than another. */
function reasonedWords(parts: readonly PrefilledPart[]): readonly string[] {
  return parts.map((given) =>
    given.kind === 'commune' && given.because ? `${given.name}${REASONS[given.because]}` : part(given),
  );
}

/** What was filled in, in words: « Prérempli : Cholet, 20 km, soudeur ». */
function prefilled(words: readonly string[]): string {
  return words.length === 0 ? 'Rien de prérempli' : `Prérempli : ${words.join(', ')}`;
}

/** Words of the links that lead outside. */
export const linkTexts = typeset({
  title: 'Aller voir',
  leads: LEADS,
  name: ({ id, title }: NamedLink) => title ?? NAMES[id],
  prefilled: (parts: readonly PrefilledPart[]) => prefilled(reasonedWords(parts)),
  /** The same without the reasons, for a visitor who was asked where they live. */
  prefilledBriefly: (parts: readonly PrefilledPart[]) => prefilled(partWords(parts)),
  /** @param day ISO date on which a person last opened it; null for none */
  checked: (day: string | null) => (day === null ? 'lien à vérifier' : `vérifié le ${formatDay(day)}`),
  outside: '(autre onglet)',
  code: (name: string) => `Code à viser : ${name}`,
} as const);
