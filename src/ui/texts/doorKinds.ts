import type { PlaceKind } from '../../domain/places/place.ts';
import { typeset } from './typeset.ts';

/** What somebody does at the doors of a kind, in French plain enough for all its readers, and in English. */
interface KindWords {
  readonly fr: string;
  readonly en: string;
}

/**
 * Kinds that are offered as doors. What no source of the catalogue, nor the law that made the institution, says is not here: neither
 * hours, nor who is entitled to what.
 */
export const DOOR_KINDS: Partial<Readonly<Record<PlaceKind, KindWords>>> = typeset({
  france_travail: {
    fr: 'S’inscrire comme demandeur d’emploi, voir des offres, rencontrer un conseiller.',
    en: 'Register as a jobseeker, see job offers, meet an adviser.',
  },
  maison_emploi: {
    fr: 'Chercher un travail avec de l’aide : offres, ateliers, conseils.',
    en: 'Look for work with help: offers, workshops, advice.',
  },
  service_emploi_collectivite: {
    fr: 'Demander qui recrute par ici et se faire aider pour chercher un travail.',
    en: 'Ask who is hiring around here and get help to look for work.',
  },
  unite_emploi_rsa: {
    fr: 'Être accompagné vers l’emploi quand on reçoit le RSA.',
    en: 'Get support towards work while receiving the RSA benefit.',
  },
  association_emploi: {
    fr: 'Être aidé par une association pour chercher un travail.',
    en: 'Get help from a charity to look for work.',
  },
  apec: {
    fr: 'Faire le point et chercher un emploi de cadre, ou après des études supérieures.',
    en: 'Take stock and look for a managerial job, or a first job after higher education.',
  },
  mission_locale: {
    fr: 'De 16 à 25 ans : parler de son avenir, chercher un travail ou une formation, être aidé pour le logement, la santé, les transports.',
    en: 'From 16 to 25: talk about your future, look for work or training, get help with housing, health and transport.',
  },
  info_jeunes: {
    fr: 'S’informer quand on est jeune : études, métiers, petits boulots, logement, départ à l’étranger.',
    en: 'Ask about studies, jobs, summer work, housing, going abroad.',
  },
  cio: {
    fr: 'Parler de ses études et de son orientation avec un psychologue de l’Éducation nationale.',
    en: 'Talk about studies and career choices with a psychologist of the national education service.',
  },
  ecole_deuxieme_chance: {
    fr: 'Reprendre pied sans diplôme : remise à niveau, stages en entreprise, projet de métier.',
    en: 'A new start without a diploma: catching up, work placements, choosing a trade.',
  },
  greta: {
    fr: 'Se former quand on est adulte, dans les lycées publics : diplômes, remise à niveau.',
    en: 'Training for adults in public schools: diplomas, catching up.',
  },
  afpa: {
    fr: 'Apprendre un métier quand on est adulte.',
    en: 'Learn a trade as an adult.',
  },
  transitions_pro: {
    fr: 'Quand on est salarié : financer une formation pour changer de métier.',
    en: 'For employees: funding of a course to change trade.',
  },
  suio: {
    fr: 'Quand on est étudiant : choisir ses études, trouver un stage, préparer la suite.',
    en: 'For students: choose studies, find a placement, prepare what comes next.',
  },
  chambre_consulaire: {
    fr: 'Parler de la création ou de la reprise d’une entreprise, et de l’apprentissage.',
    en: 'Talk about starting or taking over a business, and about apprenticeship.',
  },
  creation_entreprise: {
    fr: 'Préparer la création de son activité avec quelqu’un qui connaît.',
    en: 'Prepare to start a business with somebody who knows how.',
  },
  agence_developpement: {
    fr: 'Demander quelles entreprises s’installent par ici, et qui aide à créer la sienne.',
    en: 'Ask which businesses are settling around here, and who helps to start one.',
  },
  mission_economique: {
    fr: 'Demander qui connaît les entreprises d’ici, et qui aide à créer la sienne.',
    en: 'Ask who knows the businesses around here, and who helps to start one.',
  },
  tiers_lieu: {
    fr: 'Travailler dans un bureau partagé, rencontrer des gens qui ont créé leur activité.',
    en: 'Work in a shared office, meet people who started their own business.',
  },
  intercommunalite: {
    fr: 'Au standard, demander le service « développement économique » : il connaît les entreprises d’ici.',
    en: 'Ask the switchboard for “développement économique”: they know the businesses around here.',
  },
  mairie: {
    fr: 'En dernier recours, demander à qui s’adresser dans la commune.',
    en: 'As a last resort, ask who can help in this town.',
  },
  opco: {
    fr: 'Demander quelles formations et quels contrats en alternance la branche finance.',
    en: 'Ask which courses and work-study contracts the sector funds.',
  },
  emploi_handicap: {
    fr: 'Faire reconnaître un handicap, être aidé pour travailler avec.',
    en: 'Have a disability recognised, get help to work with it.',
  },
  cap_emploi: {
    fr: 'Chercher ou garder un travail quand on est en situation de handicap.',
    en: 'Look for work, or keep it, with a disability.',
  },
  cidff: {
    fr: 'S’informer sur ses droits, en famille ou au travail, gratuitement.',
    en: 'Free information about rights, in the family or at work.',
  },
  france_services: {
    fr: 'Être aidé pour les papiers : France Travail, CAF, impôts, retraite, santé.',
    en: 'Get help with paperwork: job centre, family benefits, taxes, pension, health.',
  },
  aide_demarches: {
    fr: 'Être aidé pour faire ses démarches sur internet.',
    en: 'Get help with official procedures online.',
  },
  cyberespace: {
    fr: 'Utiliser un ordinateur et internet, avec quelqu’un pour aider.',
    en: 'Use a computer and the internet, with somebody to help.',
  },
  espace_numerique: {
    fr: 'Utiliser un ordinateur et internet, apprendre à s’en servir.',
    en: 'Use a computer and the internet, learn how.',
  },
  bibliotheque: {
    fr: 'Lire, s’informer, demander s’il y a un ordinateur.',
    en: 'Read, find information, ask whether there is a computer.',
  },
  dispositif_itinerant: {
    fr: 'Être aidé près de chez soi, les jours de passage.',
    en: 'Get help near home, on the days it comes.',
  },
});
