import type { SearchEntry, SearchedZoning } from '../../domain/search/entries.ts';
import { formatCount, formatPlural } from '../formats.ts';
import { ofPlace } from './placeNames.ts';
import { typeset } from './typeset.ts';

/** One zone of each zoning, as it is named on screen. */
export const ZONING_NAMES: Readonly<Record<SearchedZoning, string>> = {
  epci: 'intercommunalité (EPCI)',
  bassin: 'bassin d’emploi',
  zoneEmploi: 'zone d’emploi',
  departement: 'département',
};

const FORMER_TYPES = {
  'commune-deleguee': 'commune déléguée',
  'commune-associee': 'commune associée',
  'commune-ancienne': 'ancienne commune',
} as const;

type Former = Extract<SearchEntry['subject'], { kind: 'former' }>['type'];

export const searchTexts = typeset({
  label: 'Chercher une commune, un territoire',
  placeholder: 'Commune, code postal, bassin…',
  clear: 'Vider la recherche',
  openEpci: 'Voir sa fiche',
  suggestions: 'Propositions',
  count: (count: number) => formatPlural(count, 'proposition', 'propositions'),
  /** @param inRegion « dans les … », as the region writes it */
  none: {
    vous: (query: string, inRegion: string) =>
      `Rien ne porte le nom « ${query} » ${inRegion}. Essayez le début du nom, ou un code postal.`,
    tu: (query: string, inRegion: string) =>
      `Rien ne porte le nom « ${query} » ${inRegion}. Essaie le début du nom, ou un code postal.`,
  },
  approximate: {
    vous: 'Rien ne s’écrit ainsi. Cherchiez-vous :',
    tu: 'Rien ne s’écrit ainsi. Cherchais-tu :',
  },
  formerLoading: 'Les noms des anciennes communes arrivent…',
  formerFailed: 'Les noms des anciennes communes n’ont pas pu être chargés. Les autres noms répondent.',
  /** While the names of former communes are not there, one of them may be what was written. */
  noneYet: (query: string) =>
    `Aucune commune d’aujourd’hui ne porte le nom « ${query} ». C’est peut-être une ancienne commune.`,
  former: (type: Former, present: string) => `${FORMER_TYPES[type]} ${ofPlace(present)}`,
  formerNote: (name: string, type: Former, present: string) =>
    `${name} est une ${FORMER_TYPES[type]} : les chiffres existent pour ${present}.`,
  communeDetail: (population: number, departement: string) =>
    `${departement}, ${formatPlural(population, 'habitant', 'habitants')}`,
  /** @param part what of the zone is counted */
  zoneDetail: (communes: number, population: number, part: 'whole' | 'region' | 'map') =>
    `${formatPlural(communes, 'commune', 'communes')}, ${formatCount(population)} habitants${{ whole: '', region: ' dans la région', map: ' sur cette carte' }[part]}`,
  start: 'Partir de ce territoire',
  add: 'Ajouter à mon territoire',
} as const);
