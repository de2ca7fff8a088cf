import type { Counting } from '../../domain/territory/counting.ts';
import type { CutVillages } from '../../domain/territory/cutVillages.ts';
import { formatKm2, formatPlural } from '../formats.ts';
import { type Address, bothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

const communes = (count: number) => formatPlural(count, 'commune', 'communes');
const inhabitants = (count: number) => formatPlural(count, 'habitant', 'habitants');

/** What the sentences about a counted territory are made of. */
export interface TerritoryFigures extends Pick<Counting, 'drawnKm2' | 'partly'> {
  readonly communes: number;
  /** Null while the figures are not there. */
  readonly population: number | null;
  /** Sum of the published private jobs; null when none is published. */
  readonly privateJobs: number | null;
  /** Counted communes whose private jobs are not published: above 0, the sum is only "at least" that much. */
  readonly missingJobs: number;
  /** Names of what the drawing touches while no commune counts, the one it covers most of first. */
  readonly touched?: readonly string[];
  /** Part of the drawing that no commune covers. */
  readonly outsideKm2?: number;
}

/** Least part of a drawing that is worth saying when nothing is counted there: a coast is never followed to the metre. */
const WORTH_SAYING = 0.01;
const NAMED = 3;

/** The one sentence that comes first: what was drawn or chosen, what we count, what is only partly in. */
function sentence(address: Address, figures: TerritoryFigures): string {
  const { drawnKm2, communes: counted, population, partly } = figures;
  const { drew, chose } = {
    vous: { drew: 'Vous avez dessiné', chose: 'Vous avez choisi' },
    tu: { drew: 'Tu as dessiné', chose: 'Tu as choisi' },
  }[address];
  const beyond = outside(figures);
  if (figures.touched && figures.touched.length > 0) return `${touched(address, figures)}${beyond}.`;
  const people = population === null ? '' : `, ${inhabitants(population)}`;
  const start =
    drawnKm2 > 0
      ? `${drew} ${formatKm2(drawnKm2)} ; nous comptons ${communes(counted)}${people}`
      : `${chose} ${communes(counted)}${people}`;
  if (partly === 0) return `${start}${beyond}.`;
  const isPartly = partly === 1 ? 'n’est dedans qu’en partie' : 'ne sont dedans qu’en partie';
  return `${start} ; ${communes(partly)} ${isPartly}${beyond}.`;
}

/** A drawing too small for the rule: zeros would say that nobody lives there. */
function touched(
  address: Address,
  { touched: names = [], drawnKm2, outsideKm2 = 0 }: TerritoryFigures,
): string {
  const drawing = { vous: 'Votre dessin', tu: 'Ton dessin' }[address];
  const [only, ...others] = names;
  const what =
    others.length === 0 && outsideKm2 === 0
      ? `${drawing} tient dans ${only}`
      : `${drawing} de ${formatKm2(drawnKm2)} touche ${listed(names)}`;
  return `${what} ; on n’y compte encore aucune commune`;
}

function listed(names: readonly string[]): string {
  const shown = names.length > NAMED + 1 ? names.slice(0, NAMED) : names;
  const left = names.length - shown.length;
  const all = left > 0 ? [...shown, `${left} autres communes`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} et ${all.at(-1)}`;
}

/** What of the drawing nothing is counted on; nothing where it is next to nothing. */
function outside({ drawnKm2, outsideKm2 = 0 }: TerritoryFigures): string {
  if (outsideKm2 < 1 || outsideKm2 < WORTH_SAYING * drawnKm2) return '';
  return ` ; ${formatKm2(outsideKm2)} hors carte, ignorés`;
}

/** The same, for the ear: said when the line comes to rest. */
function spoken(address: Address, figures: TerritoryFigures): string {
  const { communes: counted, population, privateJobs, missingJobs } = figures;
  if (figures.touched && figures.touched.length > 0) return `${touched(address, figures)}.`;
  const atLeast = missingJobs > 0 ? 'au moins ' : '';
  const parts = [
    communes(counted),
    ...(population === null ? [] : [inhabitants(population)]),
    ...(privateJobs === null
      ? []
      : [`${atLeast}${formatPlural(privateJobs, 'emploi privé', 'emplois privés')}`]),
  ];
  return `${{ vous: 'Votre territoire', tu: 'Ton territoire' }[address]} : ${parts.join(', ')}.`;
}

/** The sentence first read and the one first heard, with plain spaces: other programs may look for them. */
export const territorySentences = {
  sentence: bothWays((address) => (figures: TerritoryFigures) => sentence(address, figures)),
  spoken: bothWays((address) => (figures: TerritoryFigures) => spoken(address, figures)),
  spokenUncounted: 'On ne sait pas compter ce tracé.',
  spokenBlank: { vous: 'Votre territoire est vide.', tu: 'Ton territoire est vide.' },
} as const;

/** Words of the panel « Mon territoire ». */
export const territoryTexts = typeset({
  title: 'Mon territoire',
  name: 'Nom de ce territoire (facultatif)',
  namePlaceholder: { vous: 'Donnez-lui un nom', tu: 'Donne-lui un nom' },
  undo: 'Annuler',
  redo: 'Rétablir',
  clear: 'Effacer',
  draw: 'Dessiner',
  cutTitle: 'Anciennes communes de part et d’autre du trait',
  cut: ({ commune, inside, outside: beyond }: CutVillages) =>
    `${commune} : dedans, ${inside.join(', ')} ; dehors, ${beyond.join(', ')}.`,
  cutLimits: 'Des noms seulement : les chiffres n’existent que pour la commune entière.',
  countTouched: (names: readonly string[]) =>
    names.length === 1 ? `Compter ${names[0]} en entier` : `Compter ces ${names.length} communes en entier`,
  /** @param when what a rule asks, in the words of the rule */
  touchedRule: (when: string) =>
    `Une commune compte quand ${when}. Ses chiffres sont alors ceux de la commune entière.`,
  /** The drawing reaches beyond what could be loaded. */
  aroundFailed: 'Les communes autour de la région n’ont pas pu être chargées : elles ne sont pas comptées.',
  liveCommunes: 'communes',
  liveCommune: 'commune',
  livePopulation: 'habitants',
  liveJobs: (year: number | null) => `emplois privés${year === null ? '' : ` ${year}`}`,
  atLeast: 'au moins',
  notPublished: 'on ne sait pas',

  startCommune: 'Choisir ma commune',
  startCommuneHint: 'en tapant son nom ou son code postal',
  startArea: 'Partir d’un territoire existant',
  startAreaHint: 'intercommunalité, bassin, zone d’emploi…',

  more: 'Compléter',
  typeNames: 'Taper des noms',
  addNeighbours: 'Ajouter les communes voisines',
  addArea: 'Ajouter un territoire',
  copyLink: 'Copier le lien',
  copyLinkFallback: { vous: 'Copiez cette adresse :', tu: 'Copie cette adresse :' },
  exportTitle: 'Emporter',
  exportCsv: 'Tableau (CSV)',
  exportGeoJson: 'Tracé (GeoJSON)',

  namesTitle: 'Taper des noms de communes',
  namesLabel: 'Un nom par ligne, ou séparés par des virgules. Les codes postaux marchent aussi.',
  namesAdd: 'Ajouter ces communes',
  namesFound: (count: number) =>
    count === 0 ? 'Aucune commune reconnue.' : `${communes(count)} reconnue${count > 1 ? 's' : ''}.`,
  /** @param inRegion « dans les … », as the region writes it */
  namesUnknown: {
    vous: (names: readonly string[], inRegion: string) =>
      `Non trouvé ${inRegion} : ${names.join(', ')}. Vérifiez l’orthographe.`,
    tu: (names: readonly string[], inRegion: string) =>
      `Non trouvé ${inRegion} : ${names.join(', ')}. Vérifie l’orthographe.`,
  },
  /** While the names of former communes are not there. */
  namesNotYet: (names: readonly string[]) =>
    `Pas encore trouvé : ${names.join(', ')}. C’est peut-être une ancienne commune.`,

  areaTitle: 'Partir d’un territoire existant',
  areaLabel: 'Territoire',
  areaChoose: { vous: 'Choisissez…', tu: 'Choisis…' },
  areaIntro: {
    vous: 'Vous pourrez ensuite ajouter ou retirer des communes, ou dessiner par-dessus.',
    tu: 'Tu pourras ensuite ajouter ou retirer des communes, ou dessiner par-dessus.',
  },
  areaStart: 'Partir de ce territoire',
  areaAdd: 'L’ajouter au mien',

  countOf: communes,
} as const);
