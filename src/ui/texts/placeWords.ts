import { hasComeBack, isToConfirm, knownEditions } from '../../domain/places/age.ts';
import { type EventHours, eventHours } from '../../domain/places/eventHours.ts';
import type { Audience, Place, PlaceFamily, PlaceKind } from '../../domain/places/place.ts';
import { today } from '../../state/today.ts';
import { formatClock, formatDay, formatMonth } from '../formats.ts';
import { typeset } from './typeset.ts';

/** A centre that does not say its name. */
export const THE_CENTRE = 'le centre';

/** What a card is, in the singular. */
const kinds: Readonly<Record<PlaceKind, string>> = {
  mission_locale: 'Mission locale',
  cio: 'Centre d’information et d’orientation (CIO)',
  info_jeunes: 'Info jeunes',
  ecole_deuxieme_chance: 'École de la 2e chance, Epide',
  espace_regional: 'Espace de la Région',
  carif_oref: 'Carif-Oref',
  transitions_pro: 'Transitions Pro',
  suio: 'Orientation d’une université (SUIO)',
  galerie_economie: 'Galerie de l’économie',
  france_travail: 'France Travail',
  france_travail_direction: 'France Travail, direction',
  cap_emploi: 'Cap emploi',
  emploi_handicap: 'Emploi et handicap',
  apec: 'Apec (emploi des cadres)',
  maison_emploi: 'Maison de l’emploi',
  service_emploi_collectivite: 'Service emploi d’une collectivité',
  unite_emploi_rsa: 'Unité emploi du Département (RSA)',
  association_emploi: 'Association pour l’emploi',
  emploi_public: 'Emploi public',
  cidff: 'Droits des femmes et des familles (CIDFF)',
  cyberespace: 'Cyberespace',
  espace_numerique: 'Espace numérique',
  bibliotheque: 'Bibliothèque, médiathèque',
  france_services: 'France services',
  aide_demarches: 'Aide aux démarches en ligne',
  dispositif_itinerant: 'Service itinérant',
  intercommunalite: 'Intercommunalité',
  agence_developpement: 'Agence de développement',
  mission_economique: 'Mission économique',
  chambre_consulaire: 'Chambre consulaire',
  opco: 'Opérateur de compétences (OPCO)',
  creation_entreprise: 'Création d’entreprise',
  tiers_lieu: 'Tiers-lieu',
  reseau_entreprises: 'Réseau d’entreprises',
  insertion_activite_economique: 'Insertion par l’activité économique',
  geiq: 'Groupement d’employeurs (Geiq)',
  service_etat: 'Service de l’État',
  collectivite: 'Région ou Département',
  mairie: 'Mairie',
  reseau_missions_locales: 'Réseau des missions locales',
  portail_web: 'Site internet',
  lycee: 'Lycée',
  cfa: 'Centre de formation d’apprentis',
  greta: 'Greta',
  afpa: 'Afpa',
  forum_emploi: 'Forum de l’emploi',
  salon_orientation: 'Salon de l’orientation',
  salon_professionnel: 'Salon professionnel',
  job_dating: 'Rencontre avec des employeurs',
  cafe_emploi: 'Café de l’emploi',
  atelier_territoire: 'Atelier sur le territoire',
  rencontre_professionnelle: 'Rencontre de professionnels',
  autre: 'Autre',
};

const families: Readonly<Record<PlaceFamily, string>> = {
  guidance: 'Orientation',
  youth: 'Jeunes',
  employment: 'Emploi',
  digital: 'Numérique',
  services: 'Services publics',
  economy: 'Économie',
  integration: 'Insertion',
  training: 'Formation',
  events: 'Rendez-vous',
};

const audiences: Readonly<Record<Audience, string>> = {
  everyone: 'Tout le monde',
  young: 'Jeunes',
  jobseekers: 'Demandeurs d’emploi',
  pupils: 'Élèves et étudiants',
  founders: 'Porteurs de projet',
  companies: 'Entreprises',
  professionals: 'Professionnels',
  others: 'Autres publics',
};

/** A day, a month or a year with its preposition: « le 3 mars 2026 », « en décembre 2022 », « en 2022 ». */
function when(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return `le ${formatDay(date)}`;
  return `en ${formatMonth(date)}`;
}

/** When an event takes place: its days, with its hours where they are all that its source adds. */
function whenOf(place: Place): string | null {
  const hours = eventHours(place);
  if (place.dates && hours) return `${onDays(place.dates)}, ${span(hours)}`;
  return place.period ?? (place.dates && onDays(place.dates));
}

/** « 9 h – 17 h 30 », or « à 9 h » when nobody says the end. */
function span({ start, end }: EventHours): string {
  return end === null ? `à ${formatClock(start)}` : `${formatClock(start)} – ${formatClock(end)}`;
}

/** First and last day of an event, said once when they are the same. */
function onDays({ start, end }: NonNullable<Place['dates']>): string {
  return start === end ? `le ${formatDay(start)}` : `du ${formatDay(start)} au ${formatDay(end)}`;
}

function seen({ seen }: Pick<Place, 'seen'>, verb: string): string {
  return seen === null ? `${verb}, sans date` : `${verb} ${when(seen)}`;
}

/** « une édition connue, en 2012 », « dernière édition connue en 2020, date à confirmer »: nothing is promised. */
function editions(place: Pick<Place, 'period'>): string {
  const last = knownEditions(place).at(-1);
  if (last === undefined) return 'revient, date à confirmer';
  return hasComeBack(place)
    ? `dernière édition connue en ${last}, date à confirmer`
    : `une édition connue, en ${last}`;
}

/**
 * How far a card can be trusted, in a few words: what was seen long ago is to be confirmed, whatever its source said of it then.
 * The year alone for what was only quoted.
 *
 * @param day today, ISO
 */
function status(place: Pick<Place, 'status' | 'seen' | 'dates' | 'period'>, day: string = today()): string {
  const aged = isToConfirm(place.seen, day) ? ', à confirmer' : '';
  switch (place.status) {
    case 'verified':
      return `${seen(place, 'vérifié')}${aged}`;
    case 'seen':
      return `${seen(place, 'vu')}${aged}`;
    case 'toConfirm':
    case 'old':
      return place.seen === null ? 'à confirmer' : `${seen(place, 'vu')}, à confirmer`;
    case 'nameOnly':
      return place.seen === null ? 'adresse à confirmer' : `${seen(place, 'vu')}, adresse à confirmer`;
    case 'quoted':
      return `${seen({ seen: place.seen?.slice(0, 4) ?? null }, 'cité')}, à confirmer`;
    case 'recurring':
      return editions(place);
    case 'format':
      return 'idée à organiser';
    case 'past':
      return place.dates ? `a eu lieu ${onDays(place.dates)}` : 'a eu lieu';
    case 'closed':
      return place.seen === null ? 'fermé' : `fermé, vérifié ${when(place.seen)}`;
  }
}

/** « ajouté par la Maison de l’emploi (fichier du 3 mars 2026) »; null for a card that is published. */
function addedBy({ addedBy: by }: Pick<Place, 'addedBy'>): string | null {
  if (!by) return null;
  return `ajouté par ${by.name || THE_CENTRE}${by.on ? ` (fichier du ${formatDay(by.on)})` : ''}`;
}

/** Where a card comes from: its source, and who added it. */
function sourceOf(place: Pick<Place, 'source' | 'addedBy'>): string {
  return [place.source.label, addedBy(place)].filter(Boolean).join(', ');
}

/** What cards are called and how far they can be trusted: shared by the list, the card and the agenda. */
export const placeWords = typeset({
  /** Wherever lycées are listed, filtered or drawn. */
  noVocational: 'Les lycées professionnels manquent dans notre source.',
  kinds,
  families,
  audiences,
  status,
  addedBy,
  sourceOf,
  when,
  whenOf,
  span,
} as const);
