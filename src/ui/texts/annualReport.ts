import type { AnnualKind } from '../../domain/annual/annualFile.ts';
import { MAX_ANNUAL_BYTES } from '../../domain/annual/limits.ts';
import {
  type AnnualFinding,
  type AnnualRefusal,
  type AnnualReport,
  type FindingName,
  NAMED_LINES,
} from '../../domain/annual/report.ts';
import { formatCount, formatPlural } from '../formats.ts';
import { type Address, type BothWays, bothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

/** Names that a sentence can hold. */
const MAX_NAMES = 12;
const MEGABYTE = 1024 * 1024;

const kinds: Readonly<Record<AnnualKind, string>> = {
  bmo: 'enquête Besoins en main-d’œuvre (BMO) de France Travail',
  tension: 'tensions sur le marché du travail (Dares – France Travail), par familles FAP 2021',
  'tension-fap2009': 'tensions sur le marché du travail (Dares – Pôle emploi), par familles FAP 2009',
  flows: 'flux domicile-travail entre communes (INSEE)',
  'private-jobs': 'emploi salarié privé par commune (Urssaf)',
  'commune-table': 'tableau de chiffres par commune',
};

/** "Soudeurs, Boulangers et 3 autres". */
function named(names: readonly string[] = []): string {
  const said = names.slice(0, MAX_NAMES);
  const others = names.length - said.length;
  return `${said.join(', ')}${others > 0 ? ` et ${formatPlural(others, 'autre', 'autres')}` : ''}`;
}

/** Headings as their file writes them: "« Revenu médian 2023 », « nb_puits_23 »". */
function quoted(names: readonly string[] = []): string {
  return named(names.map((name) => `« ${name} »`));
}

/** "ligne 12", "lignes 12, 14 et 3 autres": where to look in the sheet. */
function where({ count = 0, lines = [] }: AnnualFinding): string {
  if (lines.length === 0) return '';
  const others = count - lines.length;
  const list = `${lines.join(', ')}${others > 0 ? ` et ${formatPlural(others, 'autre', 'autres')}` : ''}`;
  return ` (${lines.length > 1 ? 'lignes' : 'ligne'} ${list})`;
}

/** The same for cells, of which a line may have several: "lignes 12, 14…". */
function whereCells({ count = 0, lines = [] }: AnnualFinding): string {
  if (lines.length === 0) return '';
  return ` (${lines.length > 1 ? 'lignes' : 'ligne'} ${lines.join(', ')}${lines.length === NAMED_LINES && count > NAMED_LINES ? '…' : ''})`;
}

/** "3 323, contre 3 462 l’année d’avant". */
function against({ count = 0, before }: AnnualFinding): string {
  return before === undefined
    ? formatCount(count)
    : `${formatCount(count)}, contre ${formatCount(before)} avant`;
}

type Sentence = (finding: AnnualFinding) => string;
const lineOf = (count: number | undefined) => formatPlural(count ?? 0, 'ligne', 'lignes');

const findings: Readonly<Record<FindingName, Sentence>> = {
  year: ({ count }) =>
    `Année ${count} : la même dans toutes les lignes, dans le nom de la feuille et dans les en-têtes.`,
  'columns-unused': ({ names }) => `Colonnes non reprises : ${quoted(names)}.`,
  'lines-elsewhere': ({ count }) => `${lineOf(count)} d’autres régions : non reprises.`,
  'totals-agree': ({ count }) =>
    `${formatPlural(count ?? 0, 'ligne de total', 'lignes de total')} : le compte y est.`,
  'totals-rounded': (f) =>
    `Totaux différents de la somme de leurs lignes, de pas plus que les arrondis : lignes gardées${where(f)}.`,
  'totals-differ': (f) =>
    `Totaux faux, ou lignes fausses, on ne sait pas lesquelles : ${named(f.names)} (total : ligne ${named((f.lines ?? []).map(String))}) ; ${lineOf(f.count)} écartées.`,
  'totals-unread': (f) => `${lineOf(f.count)} de total sans rien à comparer : non comptées${where(f)}.`,
  'lines-twice': (f) =>
    `${lineOf(f.count)} en double, avec les mêmes chiffres : comptées une fois${where(f)}.`,
  'lines-contradict': (f) =>
    `${lineOf(f.count)} en double avec d’autres chiffres : on ne sait pas laquelle croire${where(f)}.`,
  'lines-unreadable': (f) =>
    `${formatPlural(f.count ?? 0, 'ligne mal formée', 'lignes mal formées')} : une cellule en trop ou en moins, ou des codes qui ne vont pas ensemble${where(f)}.`,
  'lines-above': (f) =>
    `${lineOf(f.count)} de chiffres au-dessus des en-têtes, non ${f.count === 1 ? 'reprise' : 'reprises'}${where(f)}.`,
  'figures-unreadable': (f) =>
    `${formatPlural(f.count ?? 0, 'chiffre illisible', 'chiffres illisibles')} : « ${named(f.names)} »${whereCells(f)}.`,
  'parts-above': (f) =>
    `${lineOf(f.count)} avec plus de projets difficiles ou saisonniers que de projets${where(f)}.`,
  'cells-blank': (f) =>
    `${formatPlural(f.count ?? 0, 'case vide, lue', 'cases vides, lues')} comme non publiées${whereCells(f)}.`,
  secret: (f) => `Chiffres non publiés (secret) : ${against(f)}. Un chiffre non publié n’est jamais un zéro.`,
  sums: (f) => `Somme des chiffres publiés pour la région : ${against(f)}.`,
  'lines-kept': (f) => `Lignes de la région : ${against(f)}.`,
  'no-labels': () =>
    'Le fichier ne donne pas le nom des familles de métiers : seuls leurs codes ont été comparés.',
  bassins: ({ count }) => `Bassins d’emploi : les ${count} connus y sont tous.`,
  'bassins-new': (f) =>
    `Bassins inconnus, dont on ne sait pas les communes : ${named(f.names)} ; ${lineOf(f.count)}${where(f)}.`,
  'bassins-lost': ({ names, count }) =>
    `${formatPlural(count ?? 0, 'bassin n’a', 'bassins n’ont')} aucune ligne : ${named(names)}.`,
  'bassins-renamed': ({ names }) => `Bassins dont le nom s’écrit autrement : ${named(names)}.`,
  'bassins-unsure': (f) =>
    `Bassins dont le code et le nom ne vont pas ensemble : ${named(f.names)} ; ${lineOf(f.count)}${where(f)}.`,
  'bassins-partial': ({ names }) => `Parties de bassins qui n’ont plus de ligne : ${named(names)}.`,
  'no-bassin': (f) => `${lineOf(f.count)} sans bassin d’emploi${where(f)}.`,
  'families-unknown': (f) =>
    `Familles de métiers inconnues, nouvelles ou coupées en deux : ${named(f.names)} ; ${lineOf(f.count)}${where(f)}.`,
  'families-renamed': ({ names }) => `Familles de métiers dont le nom s’écrit autrement : ${named(names)}.`,
  'families-unsure': (f) =>
    `Familles dont le code et le nom ne vont pas ensemble : ${named(f.names)} ; ${lineOf(f.count)}${where(f)}.`,
  'families-gained': ({ names }) => `Familles de métiers qui n’avaient pas de ligne avant : ${named(names)}.`,
  'families-lost': ({ names }) => `Familles de métiers qui n’ont plus de ligne : ${named(names)}.`,
  compared: ({ before }) => `Comparé à ${before}.`,
  'nothing-before': () => 'Aucune année d’avant à comparer.',
  replaces: ({ count }) => `L’année ${count} est déjà publiée : ce fichier prendrait sa place.`,
  'communes-succeeded': (f) => `${lineOf(f.count)} d’anciennes communes, d’après leur code${where(f)}.`,
  'communes-unknown': (f) =>
    `${lineOf(f.count)} de communes inconnues dans un département de la région : ${named(f.names) || 'code inconnu'}${where(f)}.`,
  'communes-missing': ({ count, names }) =>
    `${formatPlural(count ?? 0, 'commune n’a', 'communes n’ont')} pas de ligne, ce qui n’est pas un zéro : ${named(names)}.`,
  'communes-counted': (f) => `Communes avec un chiffre : ${against(f)}.`,
  'communes-filled': ({ count, before }) =>
    `Communes avec un chiffre : ${formatCount(count ?? 0)}, sur les ${formatCount(before ?? 0)} de la région.`,
  'communes-summed': () => 'Une commune a plusieurs lignes, une par activité : elles sont additionnées.',
  years: ({ names }) => `Années : ${(names ?? []).join(', ')}.`,
  'years-new': ({ names }) => `Années nouvelles : ${(names ?? []).join(', ')}.`,
  'figures-revised': ({ count, before }) =>
    count
      ? `${formatCount(count)} chiffres sur ${formatCount(before ?? 0)} ont été révisés pour des années déjà publiées.`
      : `Les ${formatCount(before ?? 0)} chiffres des années déjà publiées sont les mêmes.`,
  'columns-summed': ({ names }) => `Additionnées sur un territoire, d’après leurs noms : ${quoted(names)}.`,
  'columns-ratios': ({ names }) =>
    `Recalculées sur un territoire, car leurs deux termes sont dans le tableau : ${quoted(names)}.`,
  'columns-alone': ({ names }) =>
    `Lues commune par commune, sans somme ni moyenne, car le tableau ne dit pas comment les réunir : ${quoted(names)}.`,
  'columns-unread': ({ names = [] }) =>
    `Colonne dont les nombres ne sont pas écrits comme on sait les lire : « ${names[0]} » (${names[1]}). Il faut un nombre par cellule, sans unité ni signe %, ses milliers séparés par une espace ou pas du tout.`,
  'columns-read': ({ names }) => `Colonnes reprises : ${quoted(names)}.`,
  'year-newest': ({ count }) => `Année ${count} : la plus récente de ses lignes.`,
  'year-heading': ({ count }) => `Année ${count}, d’après l’en-tête des effectifs.`,
  'years-older': ({ names, count }) =>
    `Années plus anciennes, non reprises : ${named(names)} ; ${lineOf(count)}.`,
  zones: ({ names }) => `Zones : ${named(names)}.`,
  'zones-missing': ({ names }) =>
    `Zones sans aucune ligne : ${named(names)}. La tension y est inconnue, ce qui n’est pas « faible ».`,
  'zones-unknown': (f) =>
    `${lineOf(f.count)} dont la zone n’est pas dite, ou dont les codes de région et de département ne vont pas ensemble${where(f)}.`,
  classes: ({ count }) =>
    `${formatPlural(count ?? 0, 'classe', 'classes')} de 1 à 5, dans l’ordre de leur indice.`,
  'classes-changed': ({ count, before }) =>
    `France : ${formatPlural(count ?? 0, 'famille change', 'familles changent')} de classe, sur ${formatPlural(before ?? 0, 'connue', 'connues')} des deux côtés.`,
  'classes-cross': (f) =>
    `Des classes n’y suivent pas leur indice, on ne sait pas lequel des deux croire : ${named(f.names)} ; ${lineOf(f.count)}.`,
  'classes-unpublished': ({ count }) =>
    `${lineOf(count)} sans classe : non publiée, ce qui n’est pas « faible ».`,
  imputed: ({ count }) =>
    `${formatPlural(count ?? 0, 'valeur estimée', 'valeurs estimées')} par le producteur, faute de volume : signalées comme telles.`,
  'factors-kept': () =>
    'Les facteurs sont des indices centrés, pas des points de 1 à 5 : ils sont montrés sur leur propre échelle.',
  'flows-kept': ({ count, before }) =>
    `${formatPlural(before ?? 0, 'couple', 'couples')} domicile-travail avec un bout dans la région, en ${formatPlural(count ?? 0, 'flux', 'flux')}.`,
  'flows-grouped': ({ count, before }) =>
    `${formatPlural(count ?? 0, 'flux', 'flux')} de moins de ${before} personnes vers une autre région ou depuis une autre région : regroupés par département.`,
  'flows-total': ({ count }) =>
    `Somme des flux : ${formatPlural(count ?? 0, 'personne', 'personnes')}, la même avant et après les regroupements.`,
};

/** What the reader may do about a refused file. */
const advice: BothWays<{ readonly choose: string; readonly ask: string; readonly again: string }> = {
  vous: { choose: 'choisissez-le de nouveau', ask: 'demandez', again: 'téléchargez-le de nouveau' },
  tu: { choose: 'choisis-le de nouveau', ask: 'demande', again: 'télécharge-le de nouveau' },
};

/** Why a file is refused, and what to do. */
function refusal(address: Address, { reason, kind, names = [] }: AnnualRefusal): string {
  const { choose, ask, again } = advice[address];
  const it = kind ? `Ce fichier a la forme « ${kinds[kind]} », mais` : 'Ce fichier';
  switch (reason) {
    case 'unreadable':
      return `Ce fichier ne peut pas être lu : il a peut-être été déplacé ou renommé, ${choose}.`;
    case 'empty':
      return 'Ce fichier est vide.';
    case 'too-large':
      return `Ce fichier est trop gros : ${MAX_ANNUAL_BYTES / MEGABYTE} Mo au plus.`;
    case 'too-large-unzipped':
      return 'Ce classeur est trop gros une fois ouvert : il n’est pas lu.';
    case 'too-long':
      return 'La lecture a pris trop longtemps : elle a été arrêtée.';
    case 'web-page':
      return `C’est une page internet, pas un fichier de chiffres : le téléchargement a sans doute échoué, ${again}.`;
    case 'old-workbook':
      return 'C’est un ancien classeur (.xls), ou un classeur protégé par un mot de passe : il faut l’enregistrer au format .xlsx, sans mot de passe.';
    case 'damaged':
      return `Ce fichier est abîmé ou incomplet : ${again}.`;
    case 'binary':
      return 'Ce fichier n’est ni un classeur (.xlsx), ni un texte (CSV).';
    case 'not-figures':
      return 'Ce fichier ne contient ni classeur, ni tableau CSV.';
    case 'unknown-kind':
      return `Ce fichier n’est pas de ceux que l’on sait lire : ${Object.values(kinds).join(' ; ')}.`;
    case 'columns-missing':
      return `${it} il y manque des colonnes : ${names.join(', ')}.`;
    case 'column-twice':
      return `${it} des colonnes y sont deux fois : ${quoted(names)}.`;
    case 'several-sheets':
      return `${it} plusieurs feuilles y ont cette forme (${names.join(', ')}) : il en faut une seule.`;
    case 'quote-open':
      return 'Un guillemet n’est jamais refermé dans ce fichier : la fin serait perdue.';
    case 'no-year':
      return `${it} on n’y lit aucune année.`;
    case 'several-years':
      return `${it} ses lignes n’ont pas toutes la même année : ${names.join(', ')}.`;
    case 'other-year':
      return `${it} il dit deux années : ${names.join(' dans ses lignes, ')} dans le nom de la feuille ou les en-têtes.`;
    case 'future-year':
      return `${it} il dit des chiffres de ${names[0]}, et nous sommes en ${names[1]} : une année est sans doute mal écrite.`;
    case 'no-numbers':
      return 'Aucune colonne de ce tableau ne contient des nombres que l’on sait lire : un nombre par cellule, sans unité ni signe %, la virgule ou le point avant les décimales.';
    case 'nothing-here':
      return `${it} il n’y a aucune ligne de la région ${names.join()}.`;
    case 'too-much-left-out':
      return `${it} trop de lignes de la région n’y peuvent pas être reprises : c’est sans doute une autre nomenclature, ou une autre forme.`;
    case 'codes-shuffled':
      return `${it} des codes de bassins y ont changé de nom : ${named(names)}. Les chiffres d’un bassin seraient dits d’un autre.`;
    case 'totals-differ':
      return `${it} le total de la région ou d’un département n’est pas la somme de ses lignes : ${ask} le bon fichier au producteur.`;
    case 'large-flows-alone':
      return `${it} il ne contient que les flux de 100 personnes et plus : leur somme n’est pas celle des habitants qui travaillent. Il faut le fichier complet (CSV).`;
    case 'reader-missing':
      return 'Ce qui lit les fichiers n’est pas arrivé : à réessayer dans un moment.';
  }
}

/** Words of the report on an official file, on screen and in the terminal. */
export const annualReportTexts = typeset({
  kinds,
  finding: (finding: AnnualFinding) => findings[finding.what](finding),
  refusal: bothWays((address) => (given: AnnualRefusal) => refusal(address, given)),
  lead: ({ kind, year, sheet, lines }: AnnualReport) =>
    `${kinds[kind].charAt(0).toUpperCase()}${kinds[kind].slice(1)}, ${year}${sheet ? `, feuille « ${sheet} »` : ''} : ${formatPlural(lines.read, 'ligne lue', 'lignes lues')}, ${formatPlural(lines.kept, 'reprise', 'reprises')} pour la région.`,
  outcomes: {
    checked: 'Ce qui a été vérifié',
    told: 'Ce qui change ou diffère',
    'left-out': 'Ce qui ne peut pas être repris',
  },
} as const);
