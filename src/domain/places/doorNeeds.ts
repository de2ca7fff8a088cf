import kindNumbers from './kindNumbers.json' with { type: 'json' };
import type { Place, PlaceKind, PlaceSource } from './place.ts';

/** How many doors are given at once. */
export const DOORS = 3;

/** What somebody comes for: one question, before any address. */
export const DOOR_NEEDS = ['emploi', 'jeune', 'formation', 'creation', 'numerique', 'situation'] as const;
export type DoorNeed = (typeof DOOR_NEEDS)[number];

/** Kinds that answer a need themselves, the first to be pushed first, then those that help on the way. */
interface NeedKinds {
  readonly own: readonly PlaceKind[];
  readonly beside: readonly PlaceKind[];
}

/** Which doors answer which need, in the order in which they are offered. */
export const KINDS_OF_NEED: Readonly<Record<DoorNeed, NeedKinds>> = {
  emploi: {
    own: [
      'france_travail',
      'maison_emploi',
      'service_emploi_collectivite',
      'unite_emploi_rsa',
      'association_emploi',
    ],
    beside: ['france_services', 'cyberespace', 'espace_numerique', 'aide_demarches'],
  },
  jeune: {
    own: ['mission_locale', 'info_jeunes', 'cio', 'ecole_deuxieme_chance'],
    beside: ['france_travail', 'france_services', 'espace_numerique'],
  },
  formation: {
    own: ['greta', 'cio', 'afpa', 'transitions_pro', 'suio'],
    beside: ['france_travail', 'mission_locale', 'france_services'],
  },
  creation: {
    own: [
      'chambre_consulaire',
      'creation_entreprise',
      'agence_developpement',
      'mission_economique',
      'tiers_lieu',
    ],
    beside: ['intercommunalite', 'france_travail', 'france_services'],
  },
  numerique: {
    own: ['cyberespace', 'espace_numerique', 'france_services', 'aide_demarches', 'bibliotheque'],
    beside: ['dispositif_itinerant'],
  },
  situation: {
    own: ['emploi_handicap', 'cap_emploi', 'cidff', 'france_services'],
    beside: ['mission_locale', 'aide_demarches'],
  },
};

/**
 * Kilometres as the crow flies beyond which a door of this kind is not offered as the nearest: half an hour for what one goes to
 * every week, an hour for what one goes to once. Kinds that are not here go as far as the daily ones.
 */
const REACH_KM: Partial<Readonly<Record<PlaceKind, number>>> = {
  france_travail: 45,
  mission_locale: 45,
  cio: 45,
  greta: 60,
  afpa: 60,
  suio: 60,
  cap_emploi: 60,
  apec: 60,
  ecole_deuxieme_chance: 45,
  agence_developpement: 45,
  mission_economique: 45,
  creation_entreprise: 45,
  chambre_consulaire: 80,
  emploi_handicap: 80,
  cidff: 80,
  transitions_pro: Number.POSITIVE_INFINITY,
};
const DAILY_KM = 25;

/** How far a door of a kind is offered, in kilometres as the crow flies; without limit for what serves a whole region by telephone. */
export function reachOf(kind: PlaceKind): number {
  return REACH_KM[kind] ?? DAILY_KM;
}

/** Kinds that serve one département: that of another is not competent, however near. */
export const OF_DEPARTEMENT: ReadonlySet<PlaceKind> = new Set([
  'chambre_consulaire',
  'emploi_handicap',
  'cidff',
  'unite_emploi_rsa',
  'cap_emploi',
]);

/** Kinds that serve one intercommunality. */
export const OF_EPCI: ReadonlySet<PlaceKind> = new Set([
  'intercommunalite',
  'service_emploi_collectivite',
  'mission_economique',
  'agence_developpement',
]);

/** Kinds that serve one commune. */
export const OF_COMMUNE: ReadonlySet<PlaceKind> = new Set(['mairie']);

/** What serves one branch of trades, and nobody else, among the kinds of doors. */
interface Branch {
  /** ROME codes of its trades. */
  readonly trades: RegExp;
  readonly isOf: (place: Place) => boolean;
}

/** Kinds among which some serve the farms only: chambers, and the associations for the employment of one profession. */
const KINDS_BY_BRANCH: ReadonlySet<PlaceKind> = new Set(['chambre_consulaire', 'association_emploi']);

/** Branches with doors of their own. The trades of farming are those of machines, advice and production (ROME A11, A13 and A14). */
export const OF_ONE_BRANCH: readonly Branch[] = [
  {
    trades: /^A1[134]/,
    isOf: ({ kind, name, services }) =>
      KINDS_BY_BRANCH.has(kind) && /agricult/i.test(`${name} ${services ?? ''}`),
  },
];

/** Kinds that answer some need, or help on the way to an answer. */
export const DOOR_KINDS_OF_NEEDS: ReadonlySet<PlaceKind> = new Set(
  Object.values(KINDS_OF_NEED).flatMap(({ own, beside }) => [...own, ...beside]),
);

/** A number that is the same for every door of a kind, and who says so. */
export interface NumberOfKind {
  readonly number: string;
  readonly source: PlaceSource;
}

/** Numbers of kinds; only with a source. */
export const NUMBER_OF_KIND: Partial<Readonly<Record<PlaceKind, NumberOfKind>>> = kindNumbers;
