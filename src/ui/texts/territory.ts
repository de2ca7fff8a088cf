import type { Counting } from '../../domain/territory/counting.ts';
import { formatCount, formatKm2, formatPlural } from '../formats.ts';
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
}

/** The one sentence that comes first: what was drawn or chosen, what we count, what is only partly in. */
function sentence({ drawnKm2, communes: counted, population, partly }: TerritoryFigures): string {
  const people = population === null ? '' : `, ${inhabitants(population)}`;
  const start =
    drawnKm2 > 0
      ? `Vous avez dessiné ${formatKm2(drawnKm2)} ; nous comptons ${communes(counted)}${people}`
      : `Vous avez choisi ${communes(counted)}${people}`;
  if (partly === 0) return `${start}.`;
  const isPartly = partly === 1 ? 'n’est dedans qu’en partie' : 'ne sont dedans qu’en partie';
  return `${start} ; ${communes(partly)} ${isPartly}.`;
}

/** The same, for the ear: said when the line comes to rest. */
function spoken(figures: TerritoryFigures): string {
  const { communes: counted, population, privateJobs, missingJobs } = figures;
  const atLeast = missingJobs > 0 ? 'au moins ' : '';
  const parts = [
    communes(counted),
    ...(population === null ? [] : [inhabitants(population)]),
    ...(privateJobs === null
      ? []
      : [`${atLeast}${formatPlural(privateJobs, 'emploi privé', 'emplois privés')}`]),
  ];
  return `Votre territoire : ${parts.join(', ')}.`;
}

/** The sentence first read and the one first heard, with plain spaces: other programs may look for them. */
export const territorySentences = { sentence, spoken, spokenBlank: 'Votre territoire est vide.' } as const;

/** Words of the panel « Mon territoire ». */
export const territoryTexts = typeset({
  title: 'Mon territoire',
  name: 'Nom de ce territoire (facultatif)',
  namePlaceholder: 'Donnez-lui un nom',
  undo: 'Annuler',
  redo: 'Rétablir',
  clear: 'Effacer',
  draw: 'Dessiner',
  liveCommunes: 'communes',
  liveCommune: 'commune',
  livePopulation: 'habitants',
  liveJobs: 'emplois privés',
  atLeast: 'au moins',
  notPublished: 'on ne sait pas',
  unpublishedValues: (count: number) =>
    `${formatPlural(count, 'valeur non publiée', 'valeurs non publiées')}`,

  emptyLead:
    'Tracez au doigt ou à la souris les endroits où vous vivez, passez, connaissez quelqu’un : les chiffres suivent votre trait.',
  startDrawHint: 'un tour à main levée sur la carte',
  startCommune: 'Choisir ma commune',
  startCommuneHint: 'en tapant son nom ou son code postal',
  startArea: 'Partir d’un territoire existant',
  startAreaHint: 'intercommunalité, bassin, zone d’emploi…',

  more: 'Compléter',
  typeNames: 'Taper des noms',
  addNeighbours: 'Ajouter les communes voisines',
  addArea: 'Ajouter un territoire',
  copyLink: 'Copier le lien',
  copyLinkFallback: 'Copiez cette adresse :',
  exportTitle: 'Emporter',
  exportCsv: 'Tableau (CSV)',
  exportGeoJson: 'Tracé (GeoJSON)',

  namesTitle: 'Taper des noms de communes',
  namesLabel: 'Un nom par ligne, ou séparés par des virgules. Les codes postaux marchent aussi.',
  namesAdd: 'Ajouter ces communes',
  namesFound: (count: number) =>
    count === 0 ? 'Aucune commune reconnue.' : `${communes(count)} reconnue${count > 1 ? 's' : ''}.`,
  namesUnknown: (names: readonly string[]) =>
    `Non trouvé dans les Pays de la Loire : ${names.join(', ')}. Vérifiez l’orthographe.`,

  areaTitle: 'Partir d’un territoire existant',
  areaLabel: 'Territoire',
  areaChoose: 'Choisissez…',
  areaIntro: 'Vous pourrez ensuite ajouter ou retirer des communes, ou dessiner par-dessus.',
  areaStart: 'Partir de ce territoire',
  areaAdd: 'L’ajouter au mien',

  table: 'Communes de mon territoire',
  columnCommune: 'Commune',
  columnShare: 'Part couverte',
  columnCounted: 'Compte\u202f?',
  columnChoice: 'Votre choix',
  columnPopulation: 'Habitants',
  columnJobs: 'Emplois 2024',
  /** Share of a commune that was chosen and not drawn. */
  notDrawn: '–',
  columnEpci: 'EPCI',
  noEpci: 'aucun',
  counted: 'oui',
  notCounted: 'non',
  choiceOf: (commune: string) => `${commune} : dedans ou dehors`,
  choices: { auto: 'le trait', in: 'dedans', partial: 'en partie', out: 'dehors' },
  openCommune: (commune: string) => `Voir la fiche de ${commune}`,
  showMore: (count: number, left: number) =>
    count === left
      ? `Afficher les ${communes(left)} de plus`
      : `Afficher ${communes(count)} de plus, sur ${formatCount(left)}`,
  brushed: (count: number) =>
    `${communes(count)} à peine effleurée${count > 1 ? 's' : ''} (5 % de leur surface ou moins)`,
} as const);
