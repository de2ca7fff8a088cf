import type { TerritoryAuthor } from '../../domain/territory/territorySet.ts';
import { formatCount, formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

const communes = (count: number) => formatPlural(count, 'commune', 'communes');

/** Words about several territories side by side. */
export const territoriesTexts = typeset({
  title: 'Plusieurs territoires',
  intro: {
    vous: 'Posez celui-ci de côté et dessinez-en un autre : celui du conseiller, celui d’avant, celui d’après. Chacun garde son trait.',
    tu: 'Pose celui-ci de côté et dessines-en un autre : celui du conseiller, celui d’avant, celui d’après. Chacun garde son trait.',
  },
  authors: {
    me: 'Le mien',
    counsellor: 'Celui du conseiller',
    before: 'Celui d’avant',
    after: 'Celui d’après',
    sheet: 'Celui d’une feuille',
  } satisfies Record<TerritoryAuthor, string>,
  whose: 'À qui est ce territoire\u202f?',
  newTitle: 'Un autre territoire',
  fromBlank: 'Commencer une carte blanche',
  fromCopy: 'Commencer par une copie',
  full: {
    vous: 'Quatre territoires sont déjà là. Retirez-en un pour en commencer un autre.',
    tu: 'Quatre territoires sont déjà là. Retires-en un pour en commencer un autre.',
  },
  inHand: 'en main',
  take: (name: string) => `Reprendre ${name}`,
  show: (name: string) => `Montrer ${name} sur la carte`,
  remove: (name: string) => `Retirer ${name}`,
  removed: 'Territoire retiré.',
  bringBack: 'Le remettre',
  showAll: 'Tous sur la carte',
  showOne: 'Seulement celui en main',
  blank: 'rien de dessiné',
  counted: (count: number, inhabitants: string | null) =>
    inhabitants === null ? communes(count) : `${communes(count)}, ${inhabitants} habitants`,
  compared: 'Ce qui change de l’un à l’autre',
  compareWith: (name: string) => `Comparer avec ${name}`,
  comparedSource: (year: number) =>
    `Communes comptées entières ; emplois privés de ${year} ; lieux de nos sources où joindre quelqu’un.`,
  comparedQuestion: 'Qu’est-ce qui ferait aller de l’un à l’autre, ou en revenir ?',
  comparedDetails: 'Commune par commune, et en chiffres',
  /** What one had and has now, when it is the same person; else what the one and the other count. */
  communesThenNow: {
    vous: (then: number, now: number) => `Vous aviez ${communes(then)}, vous en avez ${formatCount(now)}.`,
    tu: (then: number, now: number) => `Tu avais ${communes(then)}, tu en as ${formatCount(now)}.`,
  },
  communesOfBoth: (one: string, ofOne: number, other: string, ofOther: number) =>
    `${one} compte ${communes(ofOne)}, ${lowerFirst(other)} en compte ${formatCount(ofOther)}.`,
  shared: (count: number) => (count === 0 ? 'Aucune commune en commun.' : `${communes(count)} en commun.`),
  gained: (names: readonly string[], more: number) => `En plus : ${listed(names, more)}.`,
  lost: (names: readonly string[], more: number) => `En moins : ${listed(names, more)}.`,
  same: 'Les mêmes communes comptent dans les deux.',
  population: 'Habitants (population légale)',
  privateJobs: (year: number) => `Emplois privés (${year})`,
  fromTo: (one: string, other: string) => `de ${one} à ${other}`,
  change: (signed: string) => `, soit ${signed}`,
  unknown: 'on ne sait pas',
  sources: 'Insee, populations légales ; Urssaf, emploi salarié privé. Sommes des communes comptées.',
} as const);

function listed(names: readonly string[], more: number): string {
  const rest = more > 0 ? ` et ${formatPlural(more, 'autre', 'autres')}` : '';
  return `${names.join(', ')}${rest}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** How a territory is called: its own name between quotation marks, else whose it is. */
export function territoryLabel(author: TerritoryAuthor, name: string): string {
  return name ? `«\u00a0${name}\u00a0»` : territoriesTexts.authors[author];
}
