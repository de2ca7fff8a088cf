import type { PlaceKind } from '../../domain/places/place.ts';
import { formatCount, formatPlural } from '../formats.ts';
import { placeWords } from './placeWords.ts';
import { typeset } from './typeset.ts';

const OR = new Intl.ListFormat('fr-FR', { type: 'disjunction' });

/** Kinds inside of a sentence: a common noun loses its capital, a name keeps it. */
function inSentence(kind: PlaceKind): string {
  const words = placeWords.kinds[kind];
  return kind === 'france_travail' ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Words of the card of an intercommunality. */
export const epciTexts = typeset({
  open: 'Voir sa fiche',
  close: 'Fermer la fiche de l’intercommunalité',
  kind: 'Intercommunalité (EPCI)',
  communes: (total: number | null, inRegion: number) =>
    total === null
      ? `${formatPlural(inRegion, 'commune', 'communes')} dans la région ; elle s’étend au-delà`
      : formatCount(total),
  communesLabel: 'Communes',
  population: (year: number) => `Population municipale ${year}`,
  populationUnknown: 'on ne sait pas pour l’ensemble',
  inhabitants: (count: number) => formatCount(count),
  contacts: 'Économie et emploi : à qui parler',
  none: 'Aucun contact économique de cet EPCI dans nos sources.',
  missing: (kinds: readonly PlaceKind[]) =>
    `Nos sources ne citent pas de ${OR.format(kinds.map(inSentence))} pour cet EPCI. Il peut y en avoir : demandez à l’accueil de l’intercommunalité.`,
  others: (count: number) => formatPlural(count, 'autre lieu ou rendez-vous', 'autres lieux et rendez-vous'),
  loading: 'Les lieux et les rendez-vous arrivent…',
  failed: 'Les lieux n’ont pas pu être lus : cette fiche ne montre que les chiffres.',
  file: 'Tous les chiffres de l’INSEE pour cet EPCI',
  toCheck: '(autre onglet, lien à vérifier)',
  look: 'Voir cet EPCI sur la carte',
} as const);
