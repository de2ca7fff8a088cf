import { wordsOf } from '../../search/normalise.ts';
import {
  AUDIENCES,
  type Audience,
  PLACE_KINDS,
  type PlaceCategory,
  type PlaceKind,
  type PlaceStatus,
} from '../place.ts';

/** Words of the column `categorie`. */
export const CATEGORY_WORDS: Readonly<Record<PlaceCategory, string>> = {
  place: 'lieu',
  event: 'evenement',
  format: 'format',
  online: 'en_ligne',
  network: 'reseau',
  mobile: 'itinerant',
};

/** Words of the column `statut`. */
export const STATUS_WORDS: Readonly<Record<PlaceStatus, string>> = {
  verified: 'verifie',
  seen: 'vu',
  toConfirm: 'a_confirmer',
  nameOnly: 'nom_seul',
  old: 'ancien',
  quoted: 'cite',
  recurring: 'recurrent',
  format: 'format',
  past: 'passe',
  closed: 'ferme',
};

/** Words of the column `publics`. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  everyone: 'tous',
  young: 'jeunes',
  jobseekers: 'demandeurs_emploi',
  pupils: 'scolaires',
  founders: 'createurs',
  companies: 'entreprises',
  professionals: 'professionnels',
  others: 'autres',
};

/** Kinds of the national typology that are a kind here; its other codes are places of digital help. */
const NATIONAL_KINDS: Readonly<Record<string, PlaceKind>> = {
  ML: 'mission_locale',
  FRANCE_SERVICE: 'france_services',
  FRANCE_SERVICES: 'france_services',
  RFS: 'france_services',
  MSAP: 'france_services',
  PIMMS: 'france_services',
  CAP_EMPLOI: 'cap_emploi',
  PE: 'france_travail',
  FT: 'france_travail',
  APEC: 'apec',
  CIO: 'cio',
  E2C: 'ecole_deuxieme_chance',
  EA: 'insertion_activite_economique',
  EATT: 'insertion_activite_economique',
  FRANCE_TRAVAIL: 'france_travail',
  CIDFF: 'cidff',
  PIJ_BIJ: 'info_jeunes',
  MDE: 'maison_emploi',
  MDEF: 'maison_emploi',
  PLIE: 'service_emploi_collectivite',
  ASSO_CHOMEUR: 'association_emploi',
  ASSO_CHOMEURS: 'association_emploi',
  GEIQ: 'geiq',
  ACI: 'insertion_activite_economique',
  ACIPHC: 'insertion_activite_economique',
  AI: 'insertion_activite_economique',
  EI: 'insertion_activite_economique',
  EITI: 'insertion_activite_economique',
  ETTI: 'insertion_activite_economique',
};

/** Codes of the national typology that say nothing but "one is helped with computers there". */
const DIGITAL_CODES = new Set(
  (
    'AFPA ASE ASSO AVIP BIB CAARUD CADA CAF CAVA CC CCAS CCONS CD CDAS CFP CHRS CHU CIAS CITMET CMP CMS COLL CPAM CPH CS CSC ' +
    'CSAPA DEETS DEPT DIPLP DTPJJ ENM EPCI EPI EPIDE EPN ES ESAT ESN ESS EVS FABLAB FABRIQUE FAIS HUDA LA_POSTE MDH MDPH MDS MJC ' +
    'MQ MSA MUNI OACAS ODC OF OIL OPCS PAD PENSION PI PJJ PREF PREVENTION REG RELAIS_LECTURE RESSOURCERIE RS_FJT SCP ' +
    'SPIP TIERS_LIEUX UDAF'
  ).split(' '),
);

const FRANCE_SERVICES = /france services?/i;

/** Words between two others, which the words of the tables do without. */
const LITTLE_WORDS = new Set([
  'a',
  'd',
  'de',
  'des',
  'du',
  'en',
  'l',
  'la',
  'le',
  'les',
  'pour',
  'sur',
  'une',
]);

/** A cell as the words of the tables are written: "Maison de l’emploi" is `maison_emploi`. */
function toWord(cell: string): string {
  return wordsOf(cell)
    .filter((word) => !LITTLE_WORDS.has(word))
    .join('_');
}

/** The kind a word of `genre` names: "Mission locale" is `mission_locale`; null for an unknown one. */
export function parseKind(word: string): PlaceKind | null {
  const key = toWord(word);
  return PLACE_KINDS.find((kind) => toWord(kind) === key) ?? null;
}

/** The kind that codes of the national typology give, the most precise first; null when none is known. */
export function kindOfTypology(codes: readonly string[]): PlaceKind | null {
  const keys = codes.flatMap((code) => code.toUpperCase().split(/\s*,\s*/));
  for (const key of keys) {
    const kind = Object.hasOwn(NATIONAL_KINDS, key) ? NATIONAL_KINDS[key] : undefined;
    if (kind) return kind;
  }
  return keys.some((key) => DIGITAL_CODES.has(key)) ? 'espace_numerique' : null;
}

/** The kind that national programmes give to a place; null when they give none. */
export function kindOfProgrammes(programmes: string): PlaceKind | null {
  return FRANCE_SERVICES.test(programmes) ? 'france_services' : null;
}

/** The key of a table of words that a cell means; null when the word is not of the table. */
export function keyOfWord<K extends string>(words: Readonly<Record<K, string>>, cell: string): K | null {
  const key = toWord(cell);
  return (Object.keys(words) as K[]).find((name) => toWord(words[name]) === key) ?? null;
}

/** What the national schema says of publics, in its own words: "Jeunes", "Étudiants", "Femmes"… */
const NATIONAL_AUDIENCES: readonly (readonly [pattern: RegExp, audience: Audience])[] = [
  [/\btout public\b|\btous publics\b|\btout le monde\b/, 'everyone'],
  [/\bjeunes?\b/, 'young'],
  [/\bdemandeurs?\b.*\bemploi\b|\brecherche d emploi\b/, 'jobseekers'],
  [/\betudiants?\b|\blyceens?\b|\bcollegiens?\b|\beleves\b/, 'pupils'],
  [/\bcreateurs?\b|\bporteurs? de projets?\b/, 'founders'],
  [/\bentreprises?\b|\bemployeurs?\b/, 'companies'],
  [/\bprofessionnels\b/, 'professionals'],
  [/\bautres publics\b/, 'others'],
];

/** Who can go, as far as a sentence says it, in the order of `AUDIENCES`; empty when it names nobody known. */
export function audiencesOfText(text: string): readonly Audience[] {
  const words = wordsOf(text).join(' ');
  const named = new Set(NATIONAL_AUDIENCES.filter(([pattern]) => pattern.test(words)).map(([, key]) => key));
  return AUDIENCES.filter((audience) => named.has(audience));
}
