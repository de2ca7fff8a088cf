import type { SeenAge } from '../../../../domain/places/age.ts';
import type { DoorNeed } from '../../../../domain/places/doorNeeds.ts';
import type { DoorRecord } from '../../../../domain/places/doorRecord.ts';
import type { PlaceKind } from '../../../../domain/places/place.ts';
import { weekdayOf } from '../../../../domain/places/weekday.ts';
import { formatClock, formatDay } from '../../../formats.ts';
import { placeWords } from '../../placeWords.ts';
import { typeset } from '../../typeset.ts';
import { type DoorWords, fr } from './fr.ts';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const kinds: Readonly<Record<PlaceKind, string>> = {
  mission_locale: 'Mission locale : pour les jeunes',
  cio: 'Centre pour choisir ses études et son métier',
  info_jeunes: 'Informations pour les jeunes',
  ecole_deuxieme_chance: 'École pour les jeunes sans diplôme',
  espace_regional: 'Bureau de la Région',
  carif_oref: 'Informations sur la formation',
  transitions_pro: 'Aide pour changer de métier',
  suio: 'Aide aux étudiants',
  galerie_economie: 'Exposition sur les entreprises',
  france_travail: 'France Travail : pour trouver un travail',
  france_travail_direction: 'Bureaux de France Travail',
  cap_emploi: 'Cap emploi : travail et handicap',
  emploi_handicap: 'Travail et handicap',
  apec: 'Apec : pour les cadres',
  maison_emploi: 'Maison de l’emploi',
  service_emploi_collectivite: 'Aide pour trouver un travail ici',
  unite_emploi_rsa: 'Aide pour les personnes au RSA',
  association_emploi: 'Association qui aide à trouver un travail',
  emploi_public: 'Travail dans les mairies',
  cidff: 'Droits des femmes et des familles',
  cyberespace: 'Ordinateurs et internet',
  espace_numerique: 'Ordinateurs et internet',
  bibliotheque: 'Bibliothèque',
  france_services: 'France services : aide pour les papiers',
  aide_demarches: 'Aide pour les papiers sur internet',
  dispositif_itinerant: 'Aide qui se déplace',
  intercommunalite: 'Bureau des communes d’ici',
  agence_developpement: 'Bureau qui aide les entreprises',
  mission_economique: 'Bureau qui connaît les entreprises',
  chambre_consulaire: 'Chambre de métiers ou de commerce',
  opco: 'Bureau qui paie des formations',
  creation_entreprise: 'Aide pour créer son entreprise',
  tiers_lieu: 'Bureaux à partager',
  reseau_entreprises: 'Groupe d’entreprises',
  insertion_activite_economique: 'Entreprise qui aide à revenir au travail',
  geiq: 'Groupe d’entreprises qui forme',
  service_etat: 'Bureau de l’État',
  mairie: 'Mairie',
  collectivite: 'Bureau de la Région ou du Département',
  reseau_missions_locales: 'Groupe des missions locales',
  portail_web: 'Site internet',
  lycee: 'Lycée',
  cfa: 'École pour les apprentis',
  greta: 'École pour les adultes (Greta)',
  afpa: 'École de métiers pour les adultes (Afpa)',
  forum_emploi: 'Rencontre avec des employeurs',
  salon_orientation: 'Salon sur les études et les métiers',
  salon_professionnel: 'Salon des entreprises',
  job_dating: 'Rencontre avec des employeurs',
  cafe_emploi: 'Café pour parler du travail',
  atelier_territoire: 'Atelier pour connaître le coin',
  rencontre_professionnelle: 'Rencontre de professionnels',
  autre: '',
};

/** What one does there; kinds that are no doors for somebody alone are left out. */
const DOES: Partial<Readonly<Record<PlaceKind, string>>> = {
  mission_locale: 'On aide les jeunes de 16 à 25 ans.',
  cio: 'On parle de ses études et de son métier.',
  info_jeunes: 'On répond aux questions des jeunes.',
  ecole_deuxieme_chance: 'On apprend et on fait des stages.',
  transitions_pro: 'On aide à changer de métier.',
  suio: 'On aide les étudiants à choisir.',
  france_travail: 'On s’inscrit. On trouve des offres de travail.',
  cap_emploi: 'On aide les personnes handicapées à travailler.',
  emploi_handicap: 'On aide les personnes handicapées à travailler.',
  maison_emploi: 'On aide à trouver un travail.',
  service_emploi_collectivite: 'On connaît les employeurs d’ici.',
  unite_emploi_rsa: 'On aide les personnes au RSA à travailler.',
  association_emploi: 'On aide à écrire un CV.',
  cidff: 'On donne des conseils gratuits.',
  cyberespace: 'Il y a des ordinateurs. Quelqu’un vous aide.',
  espace_numerique: 'Il y a des ordinateurs. Quelqu’un vous aide.',
  bibliotheque: 'On peut lire, et poser des questions.',
  france_services: 'On aide pour les papiers : travail, santé, retraite.',
  aide_demarches: 'On aide à faire les papiers sur internet.',
  dispositif_itinerant: 'On vient près de chez vous.',
  intercommunalite: 'On vous dit à qui parler.',
  mairie: 'On vous dit à qui parler.',
  agence_developpement: 'On connaît les entreprises d’ici.',
  chambre_consulaire: 'On aide à créer une entreprise.',
  opco: 'On paie des formations.',
  creation_entreprise: 'On aide à créer une entreprise.',
  tiers_lieu: 'On travaille à côté d’autres personnes.',
  insertion_activite_economique: 'On vous donne du travail et on vous aide.',
  geiq: 'On vous donne du travail et on vous forme.',
  cfa: 'On apprend un métier en travaillant.',
  greta: 'On apprend un métier.',
  afpa: 'On apprend un métier.',
};

const say: Readonly<Record<DoorNeed, string>> = {
  emploi: 'Bonjour, je cherche un travail. Je voudrais un rendez-vous.',
  jeune: 'Bonjour, j’ai moins de 26 ans. Je voudrais de l’aide.',
  formation: 'Bonjour, je voudrais apprendre un métier. Qui peut m’aider ?',
  creation: 'Bonjour, je voudrais créer mon entreprise. Qui peut m’aider ?',
  numerique: 'Bonjour, j’ai besoin d’aide pour des papiers. Quand venir ?',
  situation: 'Bonjour, j’ai besoin d’aide. Je voudrais parler à quelqu’un.',
};

function opening({ opening: now, age }: Pick<DoorRecord, 'opening' | 'age'>): string | null {
  if (now === null) return null;
  const doubt = isOld(age) ? 'Les heures ont peut-être changé.' : '';
  if (now.state === 'open') return `C’est ouvert. Cela ferme à ${formatClock(now.until)}. ${doubt}`.trim();
  const why = now.state === 'holiday' ? 'C’est un jour de fête. C’est fermé.' : 'C’est fermé maintenant.';
  if (!now.opens) return why;
  const { inDays, day, at } = now.opens;
  const later = inDays < 7 ? WEEKDAYS[weekdayOf(day)] : `le ${formatDay(day)}`;
  const when = inDays === 0 ? 'aujourd’hui' : inDays === 1 ? 'demain' : later;
  return `${why} Cela ouvre ${when} à ${formatClock(at)}. ${doubt}`.trim();
}

function seen({ seen: date, age, status }: Pick<DoorRecord, 'seen' | 'age' | 'status'>): string {
  if (status === 'nameOnly') return 'Nous n’avons pas l’adresse. Demandez-la avant d’y aller.';
  if (date === null) return 'L’adresse est peut-être ancienne.';
  const was = `L’adresse était bonne ${placeWords.when(date)}.`;
  return isOld(age) ? `${was} Elle a peut-être changé.` : was;
}

function isOld(age: SeenAge): boolean {
  return age === 'older' || age === 'undated';
}

/** The same in easy French: short words, no initials alone. */
export const falc: DoorWords = typeset({
  ...fr,
  kinds,
  does: ({ kind }: Pick<DoorRecord, 'kind'>) => DOES[kind] ?? null,
  say,
  opening,
  seen,
  callFirst: ({ phone }: Pick<DoorRecord, 'phone'>) =>
    phone === null ? null : 'Téléphonez avant d’y aller.',
});
