import { wordsOf } from '../../search/normalise.ts';
import type { PlaceKind } from '../place.ts';

/** Services of the national schema of *médiation numérique*, today's and those of its first version, as `wordsOf` writes them. */
const NATIONAL_SERVICES: ReadonlySet<string> = new Set([
  'aide aux demarches administratives',
  'aides aux demarches administratives',
  'maitrise des outils numeriques du quotidien',
  'insertion professionnelle via le numerique',
  'utilisation securisee du numerique',
  'parentalite et education avec le numerique',
  'loisirs et creations numeriques',
  'comprehension du monde numerique',
  'acces internet et materiel informatique',
  'acquisition de materiel informatique a prix solidaire',
  // First version.
  'prendre en main un smartphone ou une tablette',
  'prendre en main un ordinateur',
  'utiliser le numerique au quotidien',
  'approfondir ma culture numerique',
  'favoriser mon insertion professionnelle',
  'accompagner les demarches de sante',
  'promouvoir la citoyennete numerique',
  'soutenir la parentalite et l education avec le numerique',
  'realiser des demarches administratives avec un accompagnement',
  'devenir autonome dans les demarches administratives',
  'acceder a une connexion internet',
  'acceder a du materiel',
  's equiper en materiel informatique',
  'creer et developper mon entreprise',
  'creer avec le numerique',
]);

/** The kind of a place whose services are those of the national schema; null when none is. */
export function kindOfServices(services: readonly string[]): PlaceKind | null {
  return services.some((service) => NATIONAL_SERVICES.has(wordsOf(service).join(' ')))
    ? 'espace_numerique'
    : null;
}

/** Kinds by words of a name, the most precise first. */
const TITLE_KINDS: readonly (readonly [pattern: RegExp, kind: PlaceKind])[] = [
  [
    /\bassociation regionale des missions locales\b|\breseau des missions locales\b/,
    'reseau_missions_locales',
  ],
  [/\bjob ?dating\b|\bspeed ?(?:job|recrut)|\bstade vers l emploi\b/, 'job_dating'],
  [/\bforum\b|\bbourse (?:aux|de l) emplois?\b/, 'forum_emploi'],
  [
    /\bsalon\b.*\b(?:orientation|etudiante?s?|lyceens?|formations?|apprentissage|alternance)|\bportes? ouvertes?\b/,
    'salon_orientation',
  ],
  [/\bsalon\b/, 'salon_professionnel'],
  // Any other café is where people meet: nobody says that work is spoken of there.
  [
    /\bcafes?\b.*\b(?:metiers?|emplois?|jobs?|recrut\w*|entreprises?|pros?|professionnels?|competences|creation|createurs?|formations?|orientation|alternance|rencontres?)\b/,
    'cafe_emploi',
  ],
  [/\bfrance services?\b|\bmaisons? de services? au public\b|\bmsap\b|\bpimms\b/, 'france_services'],
  [/\bmissions? locales?\b/, 'mission_locale'],
  [
    /\bdirection (?:regionale|territoriale|departementale)\b.*\b(?:france travail|pole emploi)\b/,
    'france_travail_direction',
  ],
  [/\bfrance travail\b|\bpoles? emploi\b|\banpe\b/, 'france_travail'],
  [/\bcap emploi\b/, 'cap_emploi'],
  [/\bcio\b|\bcentres? d information et d orientation\b/, 'cio'],
  [
    /\b(?:bij|pij|crij|cij|cidj)\b|\b(?:bureau|point|centre|espace|structure|accueil)s? (?:d )?infos? (?:de la )?(?:jeunesse|jeunes)\b|\b(?:bureau|point|centre|espace|structure)s? (?:regional |departemental )?(?:d )?informations? (?:de la )?(?:jeunesse|jeunes)\b|\binfos? jeunes(?:se)?\b/,
    'info_jeunes',
  ],
  [/\bcidff\b|\bdroits des femmes\b/, 'cidff'],
  [/\bapec\b/, 'apec'],
  [/\bplan local pour l insertion\b/, 'service_emploi_collectivite'],
  [/\bgeiq\b|\bgroupements? d employeurs? (?:pour l insertion|d insertion)\b/, 'geiq'],
  [
    /\bmaisons? (?:de l|pour l|commune de l) emploi\b|\bmaisons? emploi\b|\bmaison de l emploi et de la formation\b/,
    'maison_emploi',
  ],
  [/\becoles? de la (?:2e?|2eme|2nde|deuxieme|seconde) chance\b|\be2c\b|\bepide\b/, 'ecole_deuxieme_chance'],
  [/\btransitions? pro\b|\bfongecif\b/, 'transitions_pro'],
  [/\bcarif\b|\bcariforef\b/, 'carif_oref'],
  [/\bsuio(?: ip)?\b|\bservice universitaire d (?:information|orientation)\b/, 'suio'],
  [/\bgreta\b/, 'greta'],
  [/\bafpa\b/, 'afpa'],
  [/^(?:cfa|mfr|btp cfa)\b|\bcentres? de formation d apprentis\b|\bmaisons? familiales? rurales?\b/, 'cfa'],
  [/^lycees?\b|\blycee (?:professionnel|general|polyvalent|agricole)\b/, 'lycee'],
  [
    /^(?:cci|cma|crma)\b|\bchambres? (?:de commerce|de metiers|des metiers|d agriculture|consulaires?)\b/,
    'chambre_consulaire',
  ],
  [/\bopco\b/, 'opco'],
  [
    /\bboutiques? de gestion\b|\bbge\b|\binitiative\b.*\b(?:loire|vendee|mayenne|sarthe|anjou)\b|\bcouveuse\b|\badie\b|\bcooperative d activites?\b/,
    'creation_entreprise',
  ],
  [
    /\bateliers? et chantiers? d insertion\b|\b(?:chantiers?|entreprises?|associations?) (?:d insertion|intermediaires?)\b|\bregies? de quartiers?\b|\bcnavts\b|\bentreprises? adaptees?\b/,
    'insertion_activite_economique',
  ],
  [/\bcyber ?(?:base|espace|centre)s?\b/, 'cyberespace'],
  [
    /\bespaces? (?:public )?(?:du )?numeriques?\b|\bespaces? publics? numeriques?\b|\bepn\b|\bfab ?labs?\b|\bconseillers? numeriques?\b|\bmediation numerique\b/,
    'espace_numerique',
  ],
  [/\b(?:bibliotheques?|mediatheques?|ludotheques?|bulle mediatheque)\b/, 'bibliotheque'],
  [/\btiers lieux?\b|\bcoworking\b|\bco working\b/, 'tiers_lieu'],
  [/\bpoints? d acces au droit\b|\baide aux demarches\b|\becrivain public\b/, 'aide_demarches'],
  [/^(?:communaute (?:de communes|d agglomeration|urbaine)|cc|ca)\b/, 'intercommunalite'],
  [/^(?:mairie|hotel de ville)\b/, 'mairie'],
  [/^(?:ccas|cias|commune)\b|\bcentre communal d action sociale\b/, 'collectivite'],
  [/^(?:prefecture|sous prefecture|ddets|dreets|rectorat)\b/, 'service_etat'],
  // « Atelier vélo » is a shop or a club: what one comes to for one's own way says so.
  [
    /\bateliers?\b.*\b(?:cv|lettres?|candidatures?|emplois?|metiers?|entretiens?|orientation|formations?|alternance|recrut\w*|projets?|mobilites?|territoires?|competences|creation|droits?|numeriques?|informatiques?|ordinateurs?|internet|jobs?|stages?|recherche|demarches?|budget|insertion|linkedin)\b/,
    'atelier_territoire',
  ],
  [/\brencontres?\b.*\b(?:professionnel|entreprise|metier|emploi)/, 'rencontre_professionnelle'],
];

/** What a place or an event is, out of its name; `autre` when it does not say. */
export function kindOfTitle(title: string): PlaceKind {
  // Without its accent, « plié » is the PLIE.
  if (/\bPLIE\b/.test(title)) return 'service_emploi_collectivite';
  const words = wordsOf(title).join(' ');
  return TITLE_KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'autre';
}
