import type { FieldName } from '../../src/domain/places/import/fields.ts';
import { PLACE_KINDS, type PlaceKind } from '../../src/domain/places/place.ts';
import type { RegionSettings } from '../lib/regionSettings.ts';

type ExampleLine = Partial<Record<FieldName, string>>;

/** What the example of a kind is called, and what one does there. None exists. */
const EXAMPLES: Readonly<Record<PlaceKind, readonly [name: string, services: string]>> = {
  mission_locale: ['une mission locale', 'accueil|projet professionnel'],
  cio: ['un centre d’information et d’orientation', 'entretien d’orientation'],
  info_jeunes: ['un point info jeunes', 'information|logement|mobilité'],
  ecole_deuxieme_chance: ['une école de la deuxième chance', 'se former sans diplôme'],
  espace_regional: ['un espace de la Région', 'information sur les formations'],
  carif_oref: ['un centre de ressources sur la formation', 'documentation'],
  transitions_pro: ['un Transitions Pro', 'changer de métier|financer sa formation'],
  suio: ['un service d’orientation d’université', 'études supérieures'],
  galerie_economie: ['une galerie de l’économie', 'découverte des entreprises'],
  france_travail: ['une agence France Travail', 'inscription|offres d’emploi'],
  france_travail_direction: ['une direction de France Travail', 'contact des partenaires'],
  cap_emploi: ['un Cap emploi', 'emploi et handicap'],
  emploi_handicap: ['un service de l’emploi et du handicap', 'reconnaissance|aides'],
  apec: ['un centre Apec', 'conseil aux cadres'],
  maison_emploi: ['une maison de l’emploi', 'offres|ateliers'],
  service_emploi_collectivite: ['un service emploi de commune', 'offres locales'],
  unite_emploi_rsa: ['une unité emploi du Département', 'accompagnement'],
  association_emploi: ['une association pour l’emploi', 'parrainage'],
  emploi_public: ['un centre de gestion', 'emplois des collectivités'],
  cidff: ['un CIDFF', 'emploi des femmes|droits'],
  cyberespace: ['un cyberespace', 'ordinateurs|impression'],
  espace_numerique: ['un espace numérique', 'aide aux démarches en ligne'],
  bibliotheque: ['une médiathèque', 'lecture'],
  france_services: ['un espace France services', 'aide aux démarches'],
  aide_demarches: ['une aide aux démarches', 'démarches en ligne'],
  dispositif_itinerant: ['un bus de services', 'aide aux démarches'],
  intercommunalite: ['une intercommunalité', 'développement économique'],
  agence_developpement: ['une agence de développement', 'vie économique locale'],
  mission_economique: ['une mission économique', 'entreprises du territoire'],
  chambre_consulaire: ['une chambre consulaire', 'apprentissage|création'],
  opco: ['un opérateur de compétences', 'formation des salariés'],
  creation_entreprise: ['un lieu pour créer son entreprise', 'conseil|pépinière'],
  tiers_lieu: ['un tiers-lieu', 'bureaux partagés'],
  reseau_entreprises: ['un club d’entreprises', 'rencontres'],
  insertion_activite_economique: ['un chantier d’insertion', 'contrat d’insertion'],
  geiq: ['un Geiq', 'contrat de professionnalisation'],
  service_etat: ['un service de l’État', 'droit du travail'],
  collectivite: ['un service du Département', 'accueil'],
  mairie: ['une mairie', 'accueil'],
  reseau_missions_locales: ['un réseau de missions locales', 'coordination'],
  portail_web: ['un site internet', 'information en ligne'],
  lycee: ['un lycée', 'formations professionnelles'],
  cfa: ['un centre d’apprentis', 'apprentissage'],
  greta: ['un Greta', 'formation des adultes'],
  afpa: ['un centre Afpa', 'formation des adultes'],
  forum_emploi: ['un forum de l’emploi', 'rencontre d’employeurs'],
  salon_orientation: ['un salon de l’orientation', 'rencontre d’écoles'],
  salon_professionnel: ['un salon professionnel', 'démonstrations'],
  job_dating: ['un job dating', 'entretiens courts'],
  cafe_emploi: ['un café de l’emploi', 'échange entre chercheurs d’emploi'],
  atelier_territoire: ['un atelier sur le territoire', 'une heure, en groupe'],
  rencontre_professionnelle: ['une rencontre de professionnels', 'échange de pratiques'],
  autre: ['un autre lieu', 'accueil'],
};

/** Kinds whose example is a date, or comes back; the others are doors to push. */
const DATED = new Set<PlaceKind>(['forum_emploi', 'salon_orientation', 'salon_professionnel', 'job_dating']);
const RECURRING = new Set<PlaceKind>(['atelier_territoire', 'rencontre_professionnelle']);

/** A line for each kind, in the communes in turn. Each says that it is an example, and its telephone is of the range kept for fiction (Arcep). */
export function exampleLines(communes: RegionSettings['examples']['communes']): readonly ExampleLine[] {
  return PLACE_KINDS.map((kind, at) => {
    const [name, services] = EXAMPLES[kind];
    const commune = communes[at % communes.length];
    return {
      id: `exemple-${kind.replaceAll('_', '-')}`,
      nom: `Exemple : ${name}`,
      genre: kind,
      organisation: 'Exemple : qui tient ce lieu',
      commune: commune?.name ?? '',
      code_postal: commune?.postcode ?? '',
      code_insee: commune?.code ?? '',
      adresse: '1 rue de l’Exemple',
      telephone: `01 99 00 00 ${String(at + 1).padStart(2, '0')}`,
      site_web: 'https://lieu.example',
      services,
      publics: 'tous',
      source: 'Exemple : votre réseau',
      date_maj: '2026-01',
      statut: 'a_confirmer',
      ...whenOf(kind),
    };
  });
}

function whenOf(kind: PlaceKind): ExampleLine {
  if (DATED.has(kind)) return { categorie: 'evenement', date_debut: '2026-04-12', date_fin: '2026-04-13' };
  if (RECURRING.has(kind))
    return { categorie: 'evenement', periode: 'en mars, date à confirmer', statut: 'recurrent' };
  if (kind === 'cafe_emploi') return { categorie: 'format', statut: 'format' };
  if (kind === 'portail_web') return { categorie: 'en_ligne', adresse: '' };
  return { categorie: 'lieu', horaires: 'Mo-Fr 09:00-12:30,14:00-17:00' };
}
