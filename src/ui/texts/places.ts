import type { PlaceTab } from '../../state/slices/placesSlice.ts';
import { formatCount, formatKm, formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

const cards = (count: number) => formatPlural(count, 'lieu ou rendez-vous', 'lieux et rendez-vous');

const tabs: Readonly<Record<PlaceTab, string>> = {
  inside: 'Dans mon territoire',
  around: 'Juste à côté',
  epci: 'Dans mes EPCI',
  region: 'Dans la région',
  agenda: 'Agenda',
};

/** Under it, a distance says nothing that the name of the commune does not. */
const NOTICEABLE_KM = 0.1;

/** Where a distance is taken from, when it is not the drawn line. */
export interface DistanceOrigin {
  /** Name of the commune chosen to sort from; null for the person's territory. */
  readonly commune: string | null;
  /** Whether the territory has a line, and not only communes chosen by name. */
  readonly hasLine: boolean;
}

/** @param approximate the place is put at the centre of its commune */
function distance(km: number, { commune, hasLine }: DistanceOrigin, approximate: boolean): string {
  const about = approximate ? 'environ ' : '';
  if (commune !== null && km < NOTICEABLE_KM) return `à ${commune}`;
  if (commune !== null) return `à ${about}${formatKm(km)} de ${commune}`;
  if (km === 0) return 'dans votre territoire';
  return `à ${about}${formatKm(km)} de votre ${hasLine ? 'trait' : 'territoire'}`;
}

/** What a list counts, said before it. */
function counted(tab: PlaceTab, count: number, reachKm: number): string {
  switch (tab) {
    case 'inside':
      return `${cards(count)} dans votre territoire`;
    case 'around':
      return `${cards(count)} à moins de ${formatKm(reachKm)} de votre territoire`;
    case 'epci':
      return `${cards(count)} dans vos EPCI`;
    default:
      return `${cards(count)} dans la région`;
  }
}

/** Words of « Lieux et rendez-vous »: the list and what surrounds it. */
export const placesTexts = typeset({
  title: 'Lieux et rendez-vous',
  lead: 'Des lieux où pousser la porte, des personnes à rencontrer, des dates à noter. Chaque fiche dit d’où elle vient et quand elle a été vue.',
  tabsLabel: 'Où chercher',
  tabs,
  loading: 'Les lieux et les rendez-vous arrivent…',
  failed:
    'Les lieux et les rendez-vous n’ont pas pu être lus. Votre territoire et vos pistes, eux, fonctionnent.',
  reach: 'Jusqu’où, autour de votre territoire',
  reachKm: (km: number) => formatKm(km),
  epciLead:
    'La fiche d’une intercommunalité dit à qui parler d’économie et d’emploi, et ce que nos sources ne citent pas.',
  counted,
  more: (left: number) => `Afficher la suite (${formatCount(left)})`,
  listLabel: (tab: string) => `Fiches : ${tab}`,
  distance,
  noCommune: 'sans commune précise',
  approximate: 'placé au centre de la commune',
  filters: 'Filtrer et trier',
  filtersOn: (count: number) => formatPlural(count, 'filtre actif', 'filtres actifs'),
  showAll: 'Retirer les filtres',
  families: 'Par famille',
  family: (name: string, count: number) => `${name} (${formatCount(count)})`,
  audiences: 'Qui peut y aller',
  audienceHint: 'Un lieu ouvert à tous reste toujours dans la liste.',
  context: 'Montrer aussi les fiches de contexte',
  contextHint: 'Directions, réseaux, rencontres passées entre professionnels.',
  text: 'Un mot dans la fiche',
  from: 'Trier par distance depuis…',
  fromPlaceholder: 'Nom d’une commune',
  fromErase: 'Vider ce champ',
  fromClear: 'Trier depuis le territoire',
  fromNone: (query: string) => `Aucune commune ne s’appelle « ${query} ».`,
  fromCount: (count: number) => formatPlural(count, 'commune proposée', 'communes proposées'),
  fromList: 'Communes proposées',
  sortedFrom: (name: string) => `Trié depuis ${name}`,
  noTerritory:
    'Tracez ou choisissez d’abord votre territoire : les lieux se rangent selon lui, du plus proche au plus lointain.',
  seeRegion: 'Voir toute la région',
  nothingInside: 'Aucune fiche dans votre territoire.',
  nothingAround: (km: number) => `Aucune fiche à moins de ${formatKm(km)} de votre territoire.`,
  nothingEpci: 'Aucune fiche dans vos EPCI.',
  nothingFiltered: 'Aucune fiche ne répond à ces filtres.',
  seeAround: (count: number, km: number) =>
    `Voir ${count === 1 ? 'celle' : `les ${formatCount(count)}`} à moins de ${formatKm(km)}`,
  seeFarther: (km: number) => `Chercher jusqu’à ${formatKm(km)}`,
  onMap: 'Montrer les lieux sur la carte',
  training: 'Se former près d’ici',
  trainingLead:
    'Les lycées sont nombreux : ils ne sont montrés sur la carte que si vous le demandez. Pour les formations elles-mêmes, le lien mène à un site public.',
  trainingShown: 'Montrer les lycées sur la carte',
  files: 'Vos fichiers de lieux',
  filesLead: 'Apportez votre propre liste, ou emportez celle-ci avec ce que vous avez corrigé.',
} as const);
