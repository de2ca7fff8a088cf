import type { SourceRecord } from '../../domain/catalogue/contract.ts';
import { UNKNOWN_LICENCE } from '../../domain/figures/provenance.ts';
import type { LandmarkKind } from '../../domain/interview/notebook.ts';
import type { Ride, StopNear } from '../../domain/reach/directs.ts';
import type { Footprint } from '../../domain/trades/footprint.ts';
import type { CrossedBassin } from '../../domain/trades/needs.ts';
import type { SurveyLine } from '../../domain/trades/recruitment.ts';
import { formatDay, formatKm, formatPhone, formatPlural, formatTaken, formatYears } from '../formats.ts';
import { recruitmentTexts } from './recruitment.ts';
import { typeset } from './typeset.ts';

/** Parts of the printed notebook that can be left out. */
export const PAPER_PARTS = [
  'figures',
  'trades',
  'plan',
  'words',
  'links',
  'survey',
  'blankMap',
  'blankMapA3',
] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];

const parts: Readonly<Record<PaperPart, string>> = {
  figures: 'Les chiffres clés',
  trades: 'Les pistes de métiers',
  plan: 'Les actions, avec les adresses',
  words: 'Mes mots',
  links: 'Les liens, en codes à scanner, et les trains directs',
  survey: 'La fiche de questions à un professionnel',
  blankMap: 'Une carte vierge à dessiner',
  blankMapA3: 'Une carte vierge en A3',
};

/** What the pages are made from, besides the region, when it has not come. */
const files = {
  trades: 'le nom des métiers',
  recruitment: 'les projets de recrutement',
  tension: 'la tension des métiers',
  places: 'les adresses des lieux',
  directs: 'les gares',
} as const;
export type PaperFile = keyof typeof files;

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** What one line of the survey says of one family in one bassin: counts, which stay true however few they are. */
function needsIn(bassin: string, { projects, difficult, year }: SurveyLine): string {
  if (projects === null) return `bassin ${bassin} : rien n’est publié en ${year}`;
  const hard =
    difficult === null ? '' : `, dont ${formatPlural(difficult, 'jugé difficile', 'jugés difficiles')}`;
  return `bassin ${bassin} : ${formatPlural(projects, 'projet de recrutement', 'projets de recrutement')} en ${year}${hard}`;
}

/** The same for each bassin in turn, as one sentence. */
function needs(found: readonly { readonly name: string; readonly line: SurveyLine }[]): string {
  if (found.every(({ line }) => line.projects === null)) return 'Rien n’est publié pour ces bassins.';
  const words = found.map(({ name, line }) => needsIn(name, line)).join(' ; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** « Votre dessin couvre 68 % de la population du bassin Beaupréau », each bassin in turn; that its part is not known where it is not. */
function covered(drawing: string, bassins: readonly CrossedBassin[]): string {
  const parts = bassins.map(({ name, ofBassin }) =>
    ofBassin === null
      ? `une part que l’on ne connaît pas du bassin ${name}`
      : `${formatTaken(ofBassin)} de la population du bassin ${name}`,
  );
  return parts.length === 0 ? '' : `${drawing} couvre ${AND.format(parts)}.`;
}

/** What a survey leaves out of the bassin that is named: « Bassin Redon : enquête 2025, sans la partie … »; nothing of a whole one. */
function partial({ name, footprint }: { readonly name: string; readonly footprint: Footprint }): string {
  const said = recruitmentTexts.footprint(footprint);
  return said === null ? '' : `Bassin ${name} : ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** « Votre dessin touche aussi 2 autres bassins, qui ne sont pas écrits ici. »; nothing where there is none. */
function leftOut(drawing: string, count: number): string {
  if (count <= 0) return '';
  const words = formatPlural(count, 'autre bassin, qui n’est', 'autres bassins, qui ne sont');
  return `${drawing} touche aussi ${words} pas ${count > 1 ? 'écrits' : 'écrit'} ici.`;
}

/** Words of the notebook on paper and of what precedes the printing. */
export const paperTexts = typeset({
  title: 'Mon carnet',
  made: (iso: string) => `Fait le ${formatDay(iso)} avec Arpenteur`,
  previewTitle: 'Avant d’imprimer',
  previewLead: 'Voici les pages telles qu’elles sortiront. Elles se lisent en noir et blanc.',
  choose: 'Ce qui est imprimé',
  parts,
  pages: (count: number, many: number) =>
    count > many
      ? `Environ ${count} pages A4. Décocher une partie fait moins de papier.`
      : `Environ ${formatPlural(count, 'page A4', 'pages A4')}.`,
  missing: (missing: readonly PaperFile[]) =>
    `Il manque sur ces pages : ${AND.format(missing.map((file) => files[file]))}. Ils n’ont pas pu être lus le jour de l’impression.`,
  print: 'Lancer l’impression',
  sheet: 'Pages à imprimer',
  back: 'Revenir à l’écran',
  nothing: {
    vous: 'Le carnet est encore vide : dessinez un territoire, gardez une piste ou notez une action.',
    tu: 'Le carnet est encore vide : dessine un territoire, garde une piste ou note une action.',
  },

  north: 'N',
  question: 'Ce qui m’amène',
  territory: 'Mon territoire',
  territories: 'Les territoires',
  mapLabel: (names: readonly string[]) => `Carte : ${names.join(', ')}`,
  legendCounted: 'communes comptées',
  countedTitle: (count: number) => `${formatPlural(count, 'commune comptée', 'communes comptées')}`,
  partly: (name: string, share: string) => `${name} (en partie, ${share})`,
  rule: (hint: string) => `Une commune compte quand ${hint}.`,

  figures: 'Ce qu’on en sait',
  /** After the sentence of the territory: its EPCI, or the zone that it is compared with. */
  beside: (zone: string, rate: string) => `${zone} : ${rate} pour 100.`,
  jobsChange: (change: string, [to = 0, from = 0]: readonly number[]) =>
    `Emplois privés : ${change} (${formatYears(from, to)}).`,
  surprise: 'Ce qui me surprend',

  trades: 'Mes pistes de métiers ici',
  pros: 'Pour',
  cons: 'Contre',
  toCheck: 'À vérifier',
  recruits: 'Qui recrute (enquête Besoins en main-d’œuvre, France Travail).',
  needs,
  partial,
  covers: {
    vous: (bassins: readonly CrossedBassin[]) => covered('Votre dessin', bassins),
    tu: (bassins: readonly CrossedBassin[]) => covered('Ton dessin', bassins),
  },
  otherBassins: {
    vous: (count: number) => leftOut('Votre dessin', count),
    tu: (count: number) => leftOut('Ton dessin', count),
  },
  noFamily: 'Aucune famille de l’enquête ne correspond à ce métier.',
  tensionWarning: 'Une tension n’est pas une promesse d’embauche.',

  plan: 'Mon plan',
  noPlan: 'Aucune action n’est encore prévue.',
  undated: 'sans date',
  phone: (number: string) => `Tél. ${formatPhone(number)}`,
  wantToKnow: 'Ce que je veux savoir :',
  askFor: 'Demander :',
  learned: 'Ce que j’ai appris :',
  learnedOn: (iso: string) => `Appris le ${formatDay(iso)} :`,

  words: 'Mes mots',
  landmarks: 'Mes repères',
  edge: 'Pourquoi je m’arrête là',
  travel: 'Mes trajets',
  /** « Sans changer, en train ou en car, depuis Ancenis (600 m) ». */
  rides: (stops: readonly StopNear[]) =>
    `Sans changer, en train ou en car, depuis ${AND.format(stops.map(({ stop, km }) => `${stop.name} (${formatKm(km)})`))}`,
  band: (minutes: string, rides: readonly Ride[]) =>
    `${minutes} : ${rides.map(({ to, median, mode }) => `${to.name} ${median} min${mode === 'coach' ? ' (car)' : ''}`).join(', ')}`,
  timetable: (vintage: string) =>
    `Temps d’habitude à bord, trains et cars de la SNCF, horaires de ${vintage}.`,
  atMost: (far: string) => `jusqu’à ${far} à l’aller`,
  licence: (answer: string) => `permis de conduire : ${answer}`,
  knowledge: 'Ce que j’ai appris sur place',
  landmark: (kind: string, where: string, words: string) => `${kind} : ${where}${words ? ` – ${words}` : ''}`,

  links: 'Pour aller plus loin',
  linksLead: 'À scanner avec un téléphone. Ces adresses n’ont pas toutes été vérifiées.',
  linkOf: (name: string) => `Code à scanner : ${name}`,

  survey: 'Questions à un professionnel',
  surveyWho: 'Métier ou entreprise :',
  surveyWhen: 'Date :',

  blankMap: 'Une carte à dessiner',
  blankMapLead: {
    vous: 'Entourez là où vous vivez, passez, connaissez quelqu’un. Il n’y a ni bonne ni mauvaise réponse.',
    tu: 'Entoure là où tu vis, passes, connais quelqu’un. Il n’y a ni bonne ni mauvaise réponse.',
  },

  vintages: 'D’où viennent les chiffres',
  /** A table that somebody brought has no producer but its name. */
  producer: (name: string, datasets: readonly string[]) =>
    datasets.every((dataset) => dataset.startsWith(name))
      ? `${datasets.join(' ; ')}.`
      : `${name} : ${datasets.join(' ; ')}.`,
  /** Its licence, when it is known. */
  dataset: ({ title, vintage, licence }: Pick<SourceRecord, 'title' | 'vintage' | 'licence'>) =>
    `${title} (${licence === UNKNOWN_LICENCE ? vintage : `${vintage}, ${licence}`})`,
  poster: 'Affiche A3',
  posterTitle: (name: string | null) => name ?? 'Notre territoire',
  posterBack: 'Revenir au carnet',
  box: 'fait',
} as const);

/** Kinds of landmarks, as the legend of the map writes them. */
export const landmarkWords: Readonly<Record<LandmarkKind | 'learned' | 'place', string>> = typeset({
  live: 'j’y vis',
  go: 'j’y vais',
  know: 'j’y connais quelqu’un',
  avoid: 'j’évite',
  discover: 'j’aimerais découvrir',
  learned: 'ce que j’ai appris',
  place: 'lieu de mon plan',
});
