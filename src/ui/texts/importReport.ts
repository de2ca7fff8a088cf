import { MAX_BYTES } from '../../domain/places/import/fileHead.ts';
import type { RecurrenceWords } from '../../domain/places/import/recurrence.ts';
import type { FileFlaw, ImportFormat, ImportReport, LineFinding } from '../../domain/places/import/report.ts';
import { formatCount, formatPlural } from '../formats.ts';
import { type Address, type BothWays, bothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

const MEGABYTE = 1024 * 1024;

/** What a finding says of its line, the quotation left out. */
const reasons: Readonly<Record<LineFinding['reason'], string>> = {
  'former-commune': 'ancienne commune : on a pris celle d’aujourd’hui',
  'commune-found-by-name': 'commune trouvée par son nom',
  'commune-found-by-postcode': 'commune trouvée par le code postal',
  'commune-found-by-position': 'commune trouvée par les coordonnées',
  'commune-found-in-address': 'commune trouvée dans l’adresse',
  'outside-region': 'hors de la région : la fiche est gardée, sans commune',
  'swapped-coordinates': 'latitude et longitude étaient inversées : remises dans l’ordre',
  'lambert-93': 'coordonnées Lambert-93 : converties en longitude et latitude',
  'position-far-from-commune':
    'coordonnées hors de la commune, à plus de 10 km de son centre : écartées, la fiche est placée à ce centre',
  'bad-coordinates': 'coordonnées illisibles : écartées',
  'position-abroad': 'coordonnées hors de France métropolitaine : écartées',
  'no-commune': 'commune non reconnue : la fiche est gardée, sans commune',
  'bad-postcode': 'code postal illisible : écarté',
  'bad-date': 'date illisible ou qui n’existe pas : écartée',
  'date-as-words': 'date gardée telle qu’elle est écrite',
  'date-counted': 'jour compté par un tableur : changé en date',
  'bad-hour': 'heure illisible : écartée',
  'dates-reversed': 'la fin était avant le début : dates remises dans l’ordre',
  'bad-phone': 'numéro de téléphone illisible : écarté',
  'phone-completed': 'le premier zéro manquait au téléphone : ajouté',
  'bad-website': 'adresse internet illisible ou trop longue : écartée',
  'website-completed': '« https:// » manquait à l’adresse internet : ajouté',
  'kind-found-by-type': 'genre de lieu déduit de son type',
  'kind-found-by-name': 'genre de lieu déduit du nom',
  'kind-found-by-services': 'genre de lieu déduit des services',
  'unknown-kind': 'genre de lieu non dit ou inconnu : rangé dans « Autre »',
  'unknown-word': 'mot inconnu dans cette colonne : écarté',
  'hours-as-words': 'horaires gardés tels qu’ils sont écrits',
  'letters-repaired': 'lettres abîmées : remises',
  'letters-lost': 'des lettres manquent dans ce fichier : elles sont perdues, à corriger à la main',
  'control-characters': 'signes invisibles retirés',
  'text-cut': 'texte trop long : coupé',
  'email-removed': 'adresse électronique d’une personne : retirée',
  'no-name': 'pas de nom',
  'unknown-commune': 'commune inconnue : ni le code, ni le nom, ni le code postal ne correspondent',
  'no-location': 'on ne sait pas où c’est : ni commune, ni coordonnées',
  'duplicate-id': 'identifiant déjà pris par une ligne précédente',
  'duplicate-card': 'en double : une ligne précédente dit la même chose, au même endroit et à la même date',
  'not-an-entry': 'ligne mal formée : elle n’a pas la forme d’une fiche',
  'open-quote': 'un guillemet n’est jamais refermé : tout ce qui suit dans le fichier est perdu',
  'not-a-point': 'ce n’est pas un point : un lieu a une seule position',
  'bad-event': 'événement illisible ou sans date',
  'bad-correction': 'correction illisible : il y faut un identifiant et une date de vérification',
  'no-room': 'plus de place : un carnet avec cette ligne ne se rouvrirait pas',
  'not-keepable': 'un carnet avec cette fiche ne se rouvrirait pas',
  'probable-double': 'même nom et même commune qu’une fiche du catalogue : c’est peut-être la même',
  'mobile-phone':
    'numéro de portable (06 ou 07), peut-être celui d’une personne. Il est montré à qui ouvre la fiche : mieux vaut celui de l’accueil',
  'private-event': 'rendez-vous privé : il n’est pas repris',
  'cancelled-session': 'séance annulée : elle n’est pas reprise',
  example: 'ligne d’exemple du modèle',
};

const outcomes: Readonly<Record<LineFinding['outcome'], string>> = {
  accepted: 'acceptée',
  corrected: 'corrigée',
  refused: 'refusée',
  ignored: 'ignorée',
};

const formats: Readonly<Record<ImportFormat, string>> = {
  csv: 'tableau CSV',
  json: 'fichier JSON',
  geojson: 'fichier GeoJSON',
  kml: 'fichier KML',
  gpx: 'fichier GPX',
  calendar: 'agenda (.ics)',
  corrections: 'corrections d’Arpenteur',
};

/** What the reader may do about a refused file. */
const advice: BothWays<{
  readonly lighten: string;
  readonly saveAsCsv: string;
  readonly chooseAgain: string;
  readonly tryAgain: string;
  readonly openNotebook: string;
  readonly unzipFirst: string;
  readonly exportWhole: string;
}> = {
  vous: {
    lighten: 'Gardez seulement les lignes de la région.',
    saveAsCsv: 'Si c’est un classeur (Excel, LibreOffice), enregistrez-le d’abord au format CSV.',
    chooseAgain: 'Il a peut-être été déplacé ou renommé : choisissez-le de nouveau.',
    tryAgain: 'Réessayez dans un moment.',
    openNotebook: 'C’est un carnet d’Arpenteur : ouvrez-le avec « Ouvrir un carnet ».',
    unzipFirst: 'Décompressez-la, puis choisissez celle que vous voulez.',
    exportWhole:
      'Exportez la carte elle-même : dans Google My Maps, « Exporter au format KML/KMZ », sans « mise à jour des données via un lien réseau ».',
  },
  tu: {
    lighten: 'Garde seulement les lignes de la région.',
    saveAsCsv: 'Si c’est un classeur (Excel, LibreOffice), enregistre-le d’abord au format CSV.',
    chooseAgain: 'Il a peut-être été déplacé ou renommé : choisis-le de nouveau.',
    tryAgain: 'Réessaie dans un moment.',
    openNotebook: 'C’est un carnet d’Arpenteur : ouvre-le avec « Ouvrir un carnet ».',
    unzipFirst: 'Décompresse-la, puis choisis celle que tu veux.',
    exportWhole:
      'Exporte la carte elle-même : dans Google My Maps, « Exporter au format KML/KMZ », sans « mise à jour des données via un lien réseau ».',
  },
};

/** Why a whole file is refused, and what to do. */
function flaw(address: Address, fault: FileFlaw): string {
  const { lighten, saveAsCsv, chooseAgain, tryAgain, openNotebook, unzipFirst, exportWhole } =
    advice[address];
  switch (fault.kind) {
    case 'empty':
      return 'Ce fichier est vide.';
    case 'too-large':
      return `Ce fichier est trop gros : ${formatCount(Math.round(fault.bytes / MEGABYTE))} Mo, pour ${MAX_BYTES / MEGABYTE} Mo au plus. ${lighten}`;
    case 'binary':
      return `Ce fichier n’est pas un texte. ${saveAsCsv}`;
    case 'unreadable':
      return `Ce fichier ne peut pas être lu. ${chooseAgain}`;
    case 'missing-columns':
      return `Il manque des colonnes : ${missing(fault.expected)}. Colonnes trouvées : ${fault.columns.map(({ heading }) => heading || '(sans titre)').join(', ') || 'aucune'}.`;
    case 'several-files':
      return `Cette archive contient plusieurs listes (${fault.files.join(', ')}…). ${unzipFirst}`;
    case 'damaged-archive':
      return `Cette archive est incomplète ou abîmée. ${chooseAgain}`;
    case 'linked-map':
      return `Ce fichier ne contient qu’un lien vers une carte en ligne, que rien ici ne va chercher. ${exportWhole}`;
    case 'notebook':
      return openNotebook;
    case 'markup':
      return `Ce fichier est une page ou du XML, et non une liste de lieux. ${saveAsCsv}`;
    case 'bad-json':
      return 'Ce fichier commence comme du JSON, mais sa fin manque ou une virgule est de trop : il ne peut pas être lu.';
    case 'unknown-shape':
      return 'Ce fichier est du JSON, mais ni une liste de lieux, ni des points GeoJSON, ni des corrections d’Arpenteur.';
    case 'no-entry':
      return 'Ce fichier ne contient aucune fiche.';
    case 'newer-version':
      return 'Ce fichier vient d’une version plus récente d’Arpenteur : il ne peut pas être lu ici.';
    case 'reader-missing':
      return `Ce qui lit les fichiers n’est pas arrivé : celui-ci n’est pas encore vérifié. ${tryAgain}`;
    case 'too-long':
      return `Ce qui lit les fichiers ne répond plus : la lecture a été arrêtée, et rien n’est ajouté. ${tryAgain}`;
    case 'no-communes':
      return `La liste des communes ou celle des lieux n’est pas arrivée : le fichier ne peut pas être vérifié. ${tryAgain}`;
  }
}

function missing([first, ...others]: readonly string[]): string {
  if (first !== 'nom') return `l’une de « ${[first, ...others].join(' », « ')} »`;
  return others.length === 0 ? '« nom »' : `« nom », et l’une de « ${others.join(' », « ')} »`;
}

/** "12 acceptées, dont 3 corrigées ; 2 refusées ; 1 ligne d’exemple ignorée". */
function counts({ counts: { accepted, corrected, refused, ignored } }: ImportReport): string {
  const taken = accepted + corrected;
  return [
    `${formatPlural(taken, 'fiche acceptée', 'fiches acceptées')}${corrected > 0 ? `, dont ${formatPlural(corrected, 'corrigée', 'corrigées')}` : ''}`,
    `${formatPlural(refused, 'refusée', 'refusées')}`,
    ...(ignored > 0 ? [formatPlural(ignored, 'ligne d’exemple ignorée', 'lignes d’exemple ignorées')] : []),
  ].join(' ; ');
}

/** "Ligne 12 (Maison des projets), code_insee : commune inconnue. On lit : « 49999 »." */
function finding({ line, name, field, reason, given, outcome }: LineFinding): string {
  const where = `Ligne ${line}${name ? ` (${name})` : ''}`;
  const what = `${outcomes[outcome]}, ${field ? `colonne ${field}, ` : ''}${reasons[reason]}`;
  return `${where} : ${what}.${given ? ` On lit : « ${given} ».` : ''}`;
}

/** "Et 2 629 autres lignes : corrigée, colonne genre, genre de lieu déduit du nom." */
function more(findings: readonly LineFinding[]): string {
  const [first] = findings;
  if (!first) return '';
  const { outcome, field, reason } = first;
  return `Et ${formatPlural(findings.length, 'autre ligne', 'autres lignes')} : ${outcomes[outcome]}, ${field ? `colonne ${field}, ` : ''}${reasons[reason]}.`;
}

/** How events that come back are said. */
const recurrence: RecurrenceWords = {
  every: {
    DAILY: ['tous les jours', 'tous les # jours'],
    WEEKLY: ['toutes les semaines', 'toutes les # semaines'],
    MONTHLY: ['tous les mois', 'tous les # mois'],
    YEARLY: ['tous les ans', 'tous les # ans'],
  },
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  rank: { first: 'le 1er', other: 'le #e', last: 'le dernier', before: 'le #e en partant de la fin,' },
  onDay: 'le #',
  onLastDay: 'le dernier jour',
  until: 'jusqu’au #',
  and: 'et',
  comesBack: 'revient régulièrement',
};

/** Words of an import report, on screen, in its CSV and in the terminal. */
export const importReportTexts = {
  ...typeset({
    reasons,
    outcomes,
    formats,
    flaw: bothWays((address) => (fault: FileFlaw) => flaw(address, fault)),
    counts,
    finding,
    more,
  }),
  recurrence,
} as const;
