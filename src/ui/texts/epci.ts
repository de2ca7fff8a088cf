import type { PlaceKind } from '../../domain/places/place.ts';
import { placeWords } from './placeWords.ts';
import { typeset } from './typeset.ts';

const OR = new Intl.ListFormat('fr-FR', { type: 'disjunction' });

/** What an EPCI is expected to have, after « Nos sources ne citent pas ». Other kinds are named as on their cards. */
const MISSING: Readonly<Partial<Record<PlaceKind, string>>> = {
  mission_economique: 'de mission économique',
  agence_developpement: 'd’agence de développement',
  chambre_consulaire: 'de chambre consulaire',
  creation_entreprise: 'd’aide à la création d’entreprise',
  reseau_entreprises: 'de réseau d’entreprises',
  maison_emploi: 'de maison de l’emploi',
  france_travail: 'd’agence France Travail',
};

function notQuoted(kinds: readonly PlaceKind[]): string {
  const names = kinds.map((kind) => MISSING[kind] ?? `de « ${placeWords.kinds[kind]} »`);
  return `Nos sources ne citent pas ${OR.format(names)} pour cet EPCI.`;
}

/** Words of the card of an intercommunality. */
export const epciTexts = typeset({
  close: 'Fermer la fiche de l’intercommunalité',
  kind: 'Intercommunalité (EPCI)',
  /** What a figure of it covers. */
  whole: 'toute l’intercommunalité',
  income: 'Revenus, pauvreté, chômage',
  doors: 'Les portes de l’économie',
  none: 'Aucun contact économique de cet EPCI dans nos sources.',
  missing: {
    vous: (kinds: readonly PlaceKind[]) =>
      `${notQuoted(kinds)} Il peut y en avoir : demandez à l’accueil de l’intercommunalité.`,
    tu: (kinds: readonly PlaceKind[]) =>
      `${notQuoted(kinds)} Il peut y en avoir : demande à l’accueil de l’intercommunalité.`,
  },
  look: 'Voir cet EPCI sur la carte',
} as const);
