import type { DoorNeed } from '../../../../domain/places/doorNeeds.ts';
import type { EventDates, PlaceKind } from '../../../../domain/places/place.ts';
import { doorWords } from '../../doorWords.ts';
import { englishDay } from '../../englishDay.ts';
import type { DoorWords } from './fr.ts';

function dates({ start, end }: EventDates): string {
  return start === end ? `on ${englishDay(start)}` : `from ${englishDay(start)} to ${englishDay(end)}`;
}

const kinds: Readonly<Record<PlaceKind, string>> = {
  mission_locale: 'Youth employment centre (mission locale)',
  cio: 'School and career guidance centre (CIO)',
  info_jeunes: 'Information for young people',
  ecole_deuxieme_chance: 'Second chance school',
  espace_regional: 'Office of the Region',
  carif_oref: 'Information on training (Carif-Oref)',
  transitions_pro: 'Changing trade (Transitions Pro)',
  suio: 'Careers service of a university',
  galerie_economie: 'Exhibition on local business',
  france_travail: 'Public employment agency (France Travail)',
  france_travail_direction: 'Head office of France Travail',
  cap_emploi: 'Work and disability (Cap emploi)',
  emploi_handicap: 'Work and disability',
  apec: 'Jobs for managers (Apec)',
  maison_emploi: 'Local jobs centre',
  service_emploi_collectivite: 'Jobs service of the local council',
  unite_emploi_rsa: 'Jobs service for people on RSA benefit',
  association_emploi: 'Charity that helps to find work',
  emploi_public: 'Jobs in public service',
  cidff: 'Rights of women and families (CIDFF)',
  cyberespace: 'Computers and internet',
  espace_numerique: 'Computers and internet',
  bibliotheque: 'Library',
  france_services: 'Help with public services (France services)',
  aide_demarches: 'Help with online forms',
  dispositif_itinerant: 'Service that comes near you',
  intercommunalite: 'Council of the towns around',
  agence_developpement: 'Economic development agency',
  mission_economique: 'Business service of the council',
  chambre_consulaire: 'Chamber of commerce or trades',
  opco: 'Body that pays for training (OPCO)',
  creation_entreprise: 'Starting a business',
  tiers_lieu: 'Shared workplace',
  reseau_entreprises: 'Business network',
  insertion_activite_economique: 'Employer that helps people back to work',
  geiq: 'Group of employers that trains (Geiq)',
  service_etat: 'State service',
  mairie: 'Town hall',
  collectivite: 'Region or Department',
  reseau_missions_locales: 'Network of youth employment centres',
  portail_web: 'Website',
  lycee: 'Secondary school',
  cfa: 'Apprentice training centre',
  greta: 'Training for adults (Greta)',
  afpa: 'Trade training for adults (Afpa)',
  forum_emploi: 'Job fair',
  salon_orientation: 'Fair on studies and trades',
  salon_professionnel: 'Trade fair',
  job_dating: 'Meeting with employers',
  cafe_emploi: 'Coffee and jobs meeting',
  atelier_territoire: 'Workshop on the area',
  rencontre_professionnelle: 'Meeting of professionals',
  autre: '',
};

/** Said to somebody who speaks French: the French words are always beside them. */
const say: Readonly<Record<DoorNeed, string>> = {
  emploi: 'Hello, I am looking for work. I would like to meet an adviser.',
  jeune: 'Hello, I am under 26. I would like to talk about my future with an adviser.',
  formation: 'Hello, I would like to train or to change trade. Who can see me?',
  creation: 'Hello, I would like to start a business. Who can advise me?',
  numerique: 'Hello, I need help with a form or with the internet. When can I come?',
  situation: 'Hello, I am in a special situation. I would like to talk to somebody.',
};

/** The same in English. */
export const en: DoorWords = { ...doorWords.en, kinds, say, dates };
