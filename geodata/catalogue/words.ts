import type { FieldName } from '../../src/domain/places/import/fields.ts';
import type { RegionSettings } from '../lib/regionSettings.ts';

/** What a column means, for the people who keep a file of places, and an example of a cell. */
interface FieldWords {
  readonly meaning: string;
  /** As it is, or what the region gives for it. */
  readonly example: string | ((located: RegionSettings['examples']['located']) => string);
}

/** Every column of the public format, in French. */
export const FIELD_WORDS: Readonly<Record<FieldName, FieldWords>> = {
  id: {
    meaning:
      'Identifiant, toujours le même pour le même lieu : une fiche du même identifiant est remplacée. Sans lui, il est calculé à partir du nom, de la commune et de l’adresse.',
    example: 'mon-reseau-012',
  },
  pivot: { meaning: 'SIRET de la structure (non repris sur la fiche)', example: '43493312300029' },
  nom: {
    meaning: 'Obligatoire. Nom du lieu ou du rendez-vous, comme sur la porte',
    example: 'Espace Projets',
  },
  genre: {
    meaning: 'Genre du lieu, un seul mot de la liste ; sans lui, la colonne typologie décide',
    example: 'mission_locale',
  },
  categorie: {
    meaning:
      'lieu, evenement (une date), format (à organiser), en_ligne, reseau ou itinerant ; sans elle, le genre décide',
    example: 'lieu',
  },
  organisation: { meaning: 'Qui tient ce lieu ou organise ce rendez-vous', example: 'Association Exemple' },
  commune: { meaning: 'Nom de la commune, ou d’une ancienne commune', example: ({ name }) => name },
  code_postal: { meaning: 'Code postal, cinq chiffres', example: ({ postcode }) => postcode },
  code_insee: {
    meaning: 'Code INSEE de la commune, le plus sûr ; un ancien code est remplacé par celui d’aujourd’hui',
    example: ({ code }) => code,
  },
  adresse: { meaning: 'Numéro et rue', example: '1 rue de l’Exemple' },
  complement_adresse: { meaning: 'Bâtiment, étage', example: 'Bâtiment B' },
  latitude: {
    meaning: 'Latitude en degrés (ou Y en Lambert-93), point ou virgule',
    example: ({ latitude }) => latitude,
  },
  longitude: {
    meaning: 'Longitude en degrés (ou X en Lambert-93), point ou virgule',
    example: ({ longitude }) => longitude,
  },
  typologie: { meaning: 'Typologie du schéma national, codes séparés par |', example: 'ML' },
  telephone: { meaning: 'Téléphone du lieu, jamais celui d’une personne', example: '01 99 00 00 01' },
  courriels: {
    meaning: 'Adresses électroniques (non reprises sur la fiche)',
    example: 'accueil@lieu.example',
  },
  site_web: { meaning: 'Adresse internet complète', example: 'https://lieu.example' },
  horaires: {
    meaning: 'Horaires au format d’OpenStreetMap ; d’autres mots sont gardés tels quels',
    example: 'Mo-Fr 09:00-12:30,14:00-17:00; We off',
  },
  presentation_resume: { meaning: 'Présentation en une phrase', example: 'Un accueil sans rendez-vous' },
  presentation_detail: {
    meaning: 'Présentation complète ; prise à la place du résumé',
    example: 'Un accueil sans rendez-vous, trois ateliers',
  },
  source: {
    meaning: 'D’où vient l’information ; sans elle, le nom du fichier',
    example: 'Réseau Exemple, 2026',
  },
  itinerance: { meaning: 'Itinérant ou Fixe', example: 'Itinérant' },
  structure_parente: {
    meaning: 'Structure dont dépend le lieu, si organisation est vide',
    example: 'Association Exemple',
  },
  date_maj: {
    meaning: 'Dernière fois que l’information a été vue juste : année, mois ou jour',
    example: '2026-03-12',
  },
  services: { meaning: 'Ce qu’on peut y faire ; plusieurs mots séparés par |', example: 'Accueil|Ateliers' },
  publics_specifiquement_adresses: { meaning: 'Pour qui, avec vos mots', example: 'Jeunes de 16 à 25 ans' },
  publics: {
    meaning: 'Pour qui, mots de la liste séparés par | ; sans elle, on lit la colonne précédente',
    example: 'jeunes|scolaires',
  },
  prise_en_charge_specifique: {
    meaning: 'Accueil de situations particulières, ajouté aux notes',
    example: 'Surdité',
  },
  frais_a_charge: { meaning: 'Gratuit, payant… ajouté aux notes', example: 'Gratuit' },
  dispositif_programmes_nationaux: {
    meaning: 'Programmes nationaux, ajoutés aux notes ; France Services donne le genre',
    example: 'France Services',
  },
  formations_labels: { meaning: 'Labels du schéma national (non repris)', example: 'Aidants Connect' },
  autres_formations_labels: { meaning: 'Autres labels (non repris)', example: 'Label régional' },
  modalites_acces: { meaning: 'Comment y aller, ajouté aux notes', example: 'Se présenter|Téléphoner' },
  modalites_accompagnement: {
    meaning: 'Modalités du schéma national (non reprises)',
    example: 'En autonomie',
  },
  fiche_acces_libre: {
    meaning: 'Fiche Acceslibre (non reprise)',
    example: 'https://acceslibre.example/lieu',
  },
  prise_rdv: {
    meaning: 'Adresse pour prendre rendez-vous, si site_web est vide',
    example: 'https://rdv.example',
  },
  date_debut: { meaning: 'Premier jour d’un rendez-vous, 2026-04-12 ou 12/04/2026', example: '2026-04-12' },
  date_fin: { meaning: 'Dernier jour ; vide pour un seul jour', example: '2026-04-13' },
  dates: {
    meaning: 'Chaque jour d’un rendez-vous en plusieurs séances, séparés par |',
    example: '2026-12-03|2026-12-10|2026-12-17',
  },
  periode: {
    meaning: 'Quand, avec des mots, si la date n’est pas connue',
    example: 'en mars, date à confirmer',
  },
  statut: {
    meaning: 'Ce qu’on sait aujourd’hui, un mot de la liste ; sans lui, vu ou a_confirmer',
    example: 'vu',
  },
  priorite: {
    meaning: '1 : orientation et emploi. 2 : numérique et services. 3 : contexte, caché au départ',
    example: '1',
  },
  source_url: {
    meaning: 'Adresse de la page où l’information a été lue',
    example: 'https://lieu.example/annuaire',
  },
  licence: { meaning: 'Licence de l’information', example: 'Licence Ouverte 2.0' },
  notes: { meaning: 'Ce qu’il faut savoir ou vérifier avant d’y aller', example: 'Sonner à l’interphone' },
};
