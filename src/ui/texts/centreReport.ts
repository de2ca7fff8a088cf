import { MAX_FILES, type NameFault, WELL_KNOWN } from '../../domain/centre/fileNames.ts';
import type { CardsRead, CentreFileFault, FiguresRead, SettingsReport } from '../../domain/centre/report.ts';
import type { CentreSettings, SettingIssue } from '../../domain/kiosk/centre.ts';
import { CENTRE_FILE, CENTRE_SETTINGS } from '../../domain/offline.ts';
import { doubleLines } from '../../domain/places/import/report.ts';
import { formatCount, formatDay, formatPlural, formatUnit } from '../formats.ts';
import { annualTexts } from './annual.ts';
import { annualReportTexts } from './annualReport.ts';
import { importReportTexts } from './importReport.ts';
import { importTexts } from './imports.ts';
import { THE_CENTRE } from './placeWords.ts';
import { typeset } from './typeset.ts';

const KILOBYTE = 1024;

/** What each setting has to be. */
const expected: Readonly<Record<keyof CentreSettings, string>> = {
  nom: 'un texte de 200 signes au plus, entre guillemets',
  fichiers: 'une liste de noms de fichiers : ["lieux.csv", "agenda.ics"]',
  start: 'une zone (« DEP:49 », « EPCI:244900015 ») ou le code d’une commune (« 49007 »), ou null',
  idle: 'des secondes en nombres entiers, de 5 à 3600, pour afterSeconds, drawingSeconds et countdownSeconds',
  screens: 'true ou false pour work, hiring, where et trade',
  takeAway: 'true ou false pour print et code, « a4 » ou « ticket » pour paper',
  partner:
    'un nom (name), l’endroit où vous trouver (desk : « guichet 2 ») et une image posée à côté de la page (logo : « centre/logo.svg »)',
  hiddenLinks: 'une liste de liens, par leurs noms dans Arpenteur',
  publicAddress: 'une adresse qui commence par https:// ou http://, ou null',
};

function issue({ key, path, kind }: SettingIssue): string {
  if (kind === 'unknown' && key === null) return `« ${path} » : réglage inconnu, laissé de côté.`;
  const wanted = key ? ` On attend ${expected[key]}.` : '';
  return kind === 'unknown'
    ? `« ${path} » : réglage inconnu. « ${key} » reste celui d’origine.${wanted}`
    : `« ${path} » : valeur impossible. « ${key} » reste celui d’origine.${wanted}`;
}

const settingsFaults: Readonly<Record<NonNullable<SettingsReport['fault']>, string>> = {
  'not JSON':
    'Ce fichier ne peut pas être lu : une virgule, un guillemet ou une accolade manque ou est de trop. Tous les réglages sont ceux d’origine.',
  'not an object':
    'Ce fichier n’a pas la forme attendue : il commence par { et finit par }. Tous les réglages sont ceux d’origine.',
  unreachable:
    'Le serveur n’a pas répondu : tous les réglages sont ceux d’origine. À réessayer dans un moment.',
};

const nameFaults: Readonly<Record<NameFault, string>> = {
  outside:
    'Ce nom n’est pas lu : il faut le nom d’un fichier du dossier « centre », sans « .. », sans adresse, avec des lettres, des chiffres, des espaces, des points ou des tirets.',
  'unknown-type':
    'Ce genre de fichier n’est pas lu. Un tableau s’enregistre au format CSV ; les agendas sont des .ics ; les chiffres d’une année, des .json dans « chiffres ».',
  twice: 'Ce nom est déjà dans la liste : il est lu une fois.',
  'too-many': `La liste est trop longue : ${MAX_FILES} fichiers au plus.`,
};

/** Why nothing is taken from a file, and what to do. */
function fault(given: CentreFileFault): string {
  switch (given.kind) {
    case 'outside':
    case 'unknown-type':
    case 'twice':
    case 'too-many':
      return nameFaults[given.kind];
    case 'absent':
      return 'Ce fichier n’est pas dans le dossier « centre » du serveur. Vérifiez son nom, majuscules et accents compris.';
    case 'unreachable':
      return 'Le serveur n’a pas donné ce fichier. À réessayer dans un moment.';
    case 'corrections':
      return 'C’est un fichier de corrections d’Arpenteur : il s’importe depuis « Importer un fichier », et n’est pas repris ici.';
    case 'not-annual':
      return `Ce n’est pas un fichier d’une année de chiffres. Faites-le avec « Sources », « ${annualTexts.open} », « ${annualTexts.save} ». (${given.detail})`;
    case 'unshown':
      return annualTexts.unshown.vous(given.why);
    case 'figures-missing':
      return 'Les chiffres publiés ne sont pas arrivés : ceux-ci ne peuvent pas y être ajoutés. À réessayer dans un moment.';
    default:
      return importReportTexts.flaw.vous(given);
  }
}

/** « 12 fiches, dont 3 rendez-vous. Lu comme : tableau CSV. » */
function cards({ cards: all, dates, format }: CardsRead): string {
  const among = dates > 0 ? `, dont ${formatPlural(dates, 'rendez-vous daté', 'rendez-vous datés')}` : '';
  return `${formatPlural(all, 'fiche montrée', 'fiches montrées')}${among}. ${importTexts.format(importReportTexts.formats[format])}`;
}

function lines({ counts: { corrected, refused, ignored } }: CardsRead): string | null {
  const said = [
    refused > 0 && formatPlural(refused, 'ligne refusée', 'lignes refusées'),
    corrected > 0 && formatPlural(corrected, 'ligne corrigée', 'lignes corrigées'),
    ignored > 0 && formatPlural(ignored, 'ligne d’exemple ignorée', 'lignes d’exemple ignorées'),
  ].filter(Boolean);
  return said.length > 0 ? `${said.join(', ')}.` : null;
}

/** « Enquête BMO 2026 : année 2026, 33 bassins d’emploi de la région. » */
function figures({ title, kind, year, zones }: FiguresRead): string {
  return `${title} : année ${year}, ${about(kind, zones)}. C’est un fichier du genre « ${annualReportTexts.kinds[kind]} ».`;
}

function about(kind: FiguresRead['kind'], zones: number): string {
  switch (kind) {
    case 'bmo':
      return `${formatPlural(zones, 'bassin d’emploi', 'bassins d’emploi')} de la région`;
    case 'tension':
    case 'tension-fap2009':
      return formatPlural(zones, 'zone', 'zones');
    case 'flows':
      return formatPlural(zones, 'lieu de domicile', 'lieux de domicile');
    default:
      return `${formatPlural(zones, 'commune', 'communes')} de la région`;
  }
}

function weight(bytes: number): string {
  if (bytes < KILOBYTE) return formatPlural(bytes, 'octet', 'octets');
  return formatUnit(bytes / KILOBYTE, 'ko', bytes < 10 * KILOBYTE ? 1 : 0);
}

/** Words of the page that tells a centre what was read of its folder. */
export const centreReportTexts = typeset({
  title: 'Ce qui est lu du dossier du centre',
  lead: 'Pour la personne qui s’occupe du dossier « centre » : chaque fichier, ce qui en est montré, ce qui en est refusé, et pourquoi.',
  privacy: 'Cette page est faite ici, dans votre navigateur : rien n’est envoyé.',
  reading: 'Lecture du dossier…',
  noData: 'Les données d’Arpenteur ne sont pas arrivées : le dossier ne peut pas être vérifié.',
  again: 'Relire le dossier',
  print: 'Imprimer',
  open: 'Ouvrir Arpenteur',
  about: (date: string | null, size: number | null) =>
    [size === null ? null : weight(size), date === null ? 'sans date' : `changé le ${formatDay(date)}`]
      .filter(Boolean)
      .join(', '),

  settings: 'Réglages',
  noSettings: `Il n’y a pas de réglages (${CENTRE_SETTINGS}) : ce sont ceux d’origine.`,
  signed: (name: string) => `Ce qui vient du dossier est montré avec « ajouté par ${name || THE_CENTRE} ».`,
  unnamed: 'Pour y mettre le nom du centre, écrivez-le dans « nom ».',
  noAddress: (address: string) =>
    `« publicAddress » manque, ou aucun téléphone ne peut l’ouvrir (${address}) : la borne n’offre pas de code, et qui part sans papier part sans rien. Écrivez-y l’adresse d’Arpenteur sur internet.`,
  /** @param links names and identifiers of the links that nobody opened yet */
  unchecked: (links: readonly string[]) =>
    `Codes que la borne donne avec un métier, et que personne n’a encore essayés : ${links.join(', ')}. Visez-les une fois avec un téléphone ; « hiddenLinks » retire ceux qui ne vont pas.`,
  otherIgnored: `Il y a aussi un ${CENTRE_FILE} : il n’est pas lu, ${CENTRE_SETTINGS} le remplace.`,
  settingsFine: 'Tous les réglages de ce fichier sont repris.',
  settingsFaults,
  issue,

  files: 'Fichiers',
  listed: 'Les fichiers lus sont ceux que nomme « fichiers », dans les réglages.',
  tried: `Les réglages ne nomment pas de fichiers (« fichiers ») : ces noms-là sont essayés : ${WELL_KNOWN.join(', ')}.`,
  fault,
  cards,
  figures,
  lines,
  replacing: importTexts.replacing.vous,
  doubles: (read: CardsRead) => importTexts.doubles.vous(doubleLines(read)),
  hasDoubles: (read: CardsRead) => doubleLines(read).length > 0,
  unused: importTexts.unused,
  perfect: 'Aucune ligne n’a été refusée ni corrigée.',
  finding: importReportTexts.finding,
  findings: (file: string) => `Lignes de « ${file} » corrigées, refusées, ignorées ou peut-être en double`,
  more: (count: number) => `Montrer la suite (${formatCount(count)})`,

  startTitle: 'Pour commencer',
  noFolder: 'Le dossier « centre » n’existe pas encore, ou rien n’y est lu. Arpenteur marche très bien sans.',
  start: [
    'À côté de la page (le fichier index.html), sur le serveur, créez un dossier « centre ».',
    'Téléchargez le modèle de tableau, ouvrez-le dans un tableur, remplacez ses lignes d’exemple par vos lieux, enregistrez-le au format CSV.',
    'Posez-le dans le dossier sous le nom lieux.csv, et un agenda, s’il y en a un, sous le nom agenda.ics.',
    'Rouvrez cette page : elle dit ce qui est lu. Rien d’autre n’est à faire.',
  ],
  model: importTexts.model,
  guide: 'Le mode d’emploi complet, avec un exemple de dossier, est dans deploy/README.md.',
} as const);
