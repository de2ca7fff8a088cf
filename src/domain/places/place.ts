import type { LngLat } from '../geo.ts';
import type { CommuneCode, EpciId, PlaceId } from '../ids.ts';

/** What a place or an event is. The order is that of the lists on screen. */
export const PLACE_KINDS = [
  'mission_locale',
  'cio',
  'info_jeunes',
  'ecole_deuxieme_chance',
  'espace_regional',
  'carif_oref',
  'transitions_pro',
  'suio',
  'galerie_economie',
  'france_travail',
  'france_travail_direction',
  'cap_emploi',
  'emploi_handicap',
  'apec',
  'maison_emploi',
  'service_emploi_collectivite',
  'unite_emploi_rsa',
  'association_emploi',
  'emploi_public',
  'cidff',
  'cyberespace',
  'espace_numerique',
  'bibliotheque',
  'france_services',
  'aide_demarches',
  'dispositif_itinerant',
  'intercommunalite',
  'agence_developpement',
  'mission_economique',
  'chambre_consulaire',
  'opco',
  'creation_entreprise',
  'tiers_lieu',
  'reseau_entreprises',
  'insertion_activite_economique',
  'geiq',
  'service_etat',
  'collectivite',
  'mairie',
  'reseau_missions_locales',
  'portail_web',
  'lycee',
  'cfa',
  'greta',
  'afpa',
  'forum_emploi',
  'salon_orientation',
  'salon_professionnel',
  'job_dating',
  'cafe_emploi',
  'atelier_territoire',
  'rencontre_professionnelle',
  'autre',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The families of the map and of the filters, each with its own sign. */
export const PLACE_FAMILIES = [
  'guidance',
  'youth',
  'employment',
  'digital',
  'services',
  'economy',
  'integration',
  'training',
  'events',
] as const;
export type PlaceFamily = (typeof PLACE_FAMILIES)[number];

/** What sort of entry it is: a door to push, a date, a service without an address, or an idea to organise. */
export const PLACE_CATEGORIES = ['place', 'event', 'format', 'online', 'network', 'mobile'] as const;
export type PlaceCategory = (typeof PLACE_CATEGORIES)[number];

/**
 * What is known of it today. `seen`: open when it was seen. `nameOnly`: its name is known, not its address.
 * `toConfirm`: something must be checked before going. `old`: seen long ago. `quoted`: only quoted by a text, its
 * address or organiser never found. `past`: an event that took place. `recurring`: it comes back, at a date to
 * confirm. `format`: a kind of meeting to organise. `closed`: someone said it is closed. `verified`: someone
 * here checked it.
 */
export const PLACE_STATUSES = [
  'verified',
  'seen',
  'toConfirm',
  'nameOnly',
  'old',
  'quoted',
  'recurring',
  'format',
  'past',
  'closed',
] as const;
export type PlaceStatus = (typeof PLACE_STATUSES)[number];

/** Who can go. `everyone` is open to all; the others are said by the source. */
export const AUDIENCES = [
  'everyone',
  'young',
  'jobseekers',
  'pupils',
  'founders',
  'companies',
  'professionals',
  'others',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How far a position can be trusted: the door itself, or only the commune it is in. */
export type Precision = 'address' | 'commune';

/** Where a place is. */
export interface PlacePosition {
  readonly point: LngLat;
  readonly precision: Precision;
}

/** Where a card comes from. */
export interface PlaceSource {
  readonly label: string;
  readonly url: string | null;
  readonly licence: string | null;
}

/** The resource centre that added a card, beside the published ones. */
export interface AddedBy {
  /** As the centre names itself; empty when it does not. */
  readonly name: string;
  /** Day of its file, ISO `YYYY-MM-DD`; null when nobody knows. */
  readonly on: string | null;
}

/** First and last day of an event, ISO `YYYY-MM-DD`, both included. Only dates that a source states in full. */
export interface EventDates {
  readonly start: string;
  readonly end: string;
}

/** Opening in words as the source writes it, one entry per weekday from Monday; null for a day without one. */
export type OpeningHours = readonly (string | null)[];

/** Card of a place, an event or a format, as published, imported or corrected. Null is "the source does not say". */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly category: PlaceCategory;
  readonly organisation: string | null;
  /** Commune of today (COG 2026); null for what has none, or is outside of the region. */
  readonly commune: CommuneCode | null;
  readonly postcode: string | null;
  readonly address: string | null;
  /** Coordinates stated by the source; else the centre of the commune; null when neither is known. */
  readonly position: PlacePosition | null;
  readonly phone: string | null;
  readonly website: string | null;
  /** Whom it is for, in the words of the source. */
  readonly publicText: string | null;
  readonly audiences: readonly Audience[];
  /** What one can do there, in the words of the source. */
  readonly services: string | null;
  readonly hours: OpeningHours | null;
  /** When it takes place, in the words of the source. */
  readonly period: string | null;
  readonly dates: EventDates | null;
  /** What the source adds, and what is to be checked. */
  readonly notes: string | null;
  readonly source: PlaceSource;
  /** When it was last seen: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the source has no date. */
  readonly seen: string | null;
  readonly status: PlaceStatus;
  /** 1: guidance and employment. 2: digital and administrative proximity. 3: context, hidden by default. */
  readonly priority: 1 | 2 | 3;
  /** The intercommunality that it is the seat of, where that seat is outside of the region. Only on published cards. */
  readonly seatOf?: EpciId;
  /** Only on cards that the centre added; never in a file that a person keeps. */
  readonly addedBy?: AddedBy;
}

/**
 * What someone here knows better than the source. Only the fields given replace those of the card; `checkedOn` is the
 * day it was checked, ISO `YYYY-MM-DD`.
 */
export interface PlaceCorrection {
  readonly id: PlaceId;
  readonly closed?: boolean;
  readonly address?: string;
  readonly phone?: string;
  readonly note?: string;
  readonly checkedOn: string;
}

const FAMILY_OF: Readonly<Record<PlaceKind, PlaceFamily>> = {
  mission_locale: 'youth',
  reseau_missions_locales: 'youth',
  cio: 'guidance',
  info_jeunes: 'guidance',
  ecole_deuxieme_chance: 'youth',
  espace_regional: 'guidance',
  carif_oref: 'guidance',
  transitions_pro: 'guidance',
  suio: 'guidance',
  galerie_economie: 'guidance',
  cidff: 'guidance',
  portail_web: 'guidance',
  autre: 'guidance',
  france_travail: 'employment',
  france_travail_direction: 'employment',
  cap_emploi: 'employment',
  emploi_handicap: 'employment',
  apec: 'employment',
  maison_emploi: 'employment',
  service_emploi_collectivite: 'employment',
  unite_emploi_rsa: 'employment',
  association_emploi: 'employment',
  emploi_public: 'employment',
  cyberespace: 'digital',
  espace_numerique: 'digital',
  bibliotheque: 'services',
  france_services: 'services',
  aide_demarches: 'services',
  dispositif_itinerant: 'services',
  intercommunalite: 'economy',
  service_etat: 'services',
  collectivite: 'services',
  mairie: 'services',
  agence_developpement: 'economy',
  mission_economique: 'economy',
  chambre_consulaire: 'economy',
  opco: 'economy',
  creation_entreprise: 'economy',
  tiers_lieu: 'economy',
  reseau_entreprises: 'economy',
  insertion_activite_economique: 'integration',
  geiq: 'integration',
  lycee: 'training',
  cfa: 'training',
  greta: 'training',
  afpa: 'training',
  forum_emploi: 'events',
  salon_orientation: 'events',
  salon_professionnel: 'events',
  job_dating: 'events',
  cafe_emploi: 'events',
  atelier_territoire: 'events',
  rencontre_professionnelle: 'events',
};

export function familyOf(kind: PlaceKind): PlaceFamily {
  return FAMILY_OF[kind];
}
