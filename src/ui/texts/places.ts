import type { Anchor } from '../../domain/places/anchor.ts';
import type { PlaceRow } from '../../domain/places/selection.ts';
import type { PlaceTab } from '../../state/slices/placesSlice.ts';
import { formatCount, formatKm, formatPlural } from '../formats.ts';
import { type Address, type BothWays, bothWays } from './addressed.ts';
import { AS_THE_CROW_FLIES, atPlace, BY_BOAT, ofPlace } from './placeNames.ts';
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
  /** What tells the places inside apart; null or left out when it is not to be said. */
  readonly anchor?: NamedAnchor | null;
}

/** Where places inside the territory are sorted from. */
export interface NamedAnchor {
  readonly kind: Anchor['kind'];
  /** Name of the commune, for that kind only. */
  readonly commune: string | null;
}

/** The person's territory, as it is named in the middle of a sentence. */
const yours: BothWays<{
  readonly territory: string;
  readonly line: string;
  readonly epci: string;
  readonly home: string;
}> = {
  vous: { territory: 'votre territoire', line: 'votre trait', epci: 'vos EPCI', home: 'd’où vous vivez' },
  tu: { territory: 'ton territoire', line: 'ton trait', epci: 'tes EPCI', home: 'd’où tu vis' },
};

/** How far a place is, from the origin that is said. */
export type PlaceWay = Pick<PlaceRow, 'distanceKm' | 'inside' | 'anchorKm' | 'byBoat' | 'precision'>;

/** An anchor after « près » or « à 3 km ». `own` follows « dans votre territoire ». */
function fromAnchor(address: Address, { kind, commune }: NamedAnchor, own: boolean): string {
  if (kind === 'home') return yours[address].home;
  if (kind === 'commune') return ofPlace(commune ?? '');
  return own ? 'de son milieu' : `du milieu de ${yours[address].territory}`;
}

/** From where the person lives once they said it, or the commune they chose; else from their line. Empty when not known. */
function distance(
  address: Address,
  way: PlaceWay,
  { commune, hasLine, anchor = null }: DistanceOrigin,
): string {
  const { distanceKm, anchorKm, inside, byBoat, precision } = way;
  if (distanceKm === null) return '';
  const flown = (km: number, from: string) =>
    `à ${precision === 'commune' ? 'environ ' : ''}${formatKm(km)} ${from} ${byBoat ? BY_BOAT : AS_THE_CROW_FLIES}`;
  if (commune !== null) {
    return distanceKm < NOTICEABLE_KM ? atPlace(commune) : flown(distanceKm, ofPlace(commune));
  }
  const { territory, line } = yours[address];
  if (anchor && anchorKm !== null && (inside || anchor.kind === 'home')) {
    const from = fromAnchor(address, anchor, inside);
    const away = anchorKm < NOTICEABLE_KM ? `tout près ${from}` : flown(anchorKm, from);
    return inside ? `dans ${territory}, ${away}` : away;
  }
  return inside ? `dans ${territory}` : flown(distanceKm, `de ${hasLine ? line : territory}`);
}

/** What a list counts, said before it. */
function counted(address: Address, tab: PlaceTab, count: number, reachKm: number): string {
  const { territory, epci } = yours[address];
  switch (tab) {
    case 'inside':
      return `${cards(count)} dans ${territory}`;
    case 'around':
      return `${cards(count)} à moins de ${formatKm(reachKm)} de ${territory}`;
    case 'epci':
      return `${cards(count)} dans ${epci}`;
    default:
      return `${cards(count)} dans la région`;
  }
}

/** Words of « Lieux et rendez-vous »: the list and what surrounds it. */
export const placesTexts = typeset({
  title: 'Lieux et rendez-vous',
  lead: 'Des lieux où pousser la porte, des personnes à rencontrer, des dates à noter. Chaque fiche dit d’où elle vient et quand elle a été vue.',
  foldAll: 'Tous les lieux et rendez-vous',
  tabsLabel: 'Où chercher',
  tabs,
  loading: 'Les lieux et les rendez-vous arrivent…',
  failed: {
    vous: 'Les lieux et les rendez-vous n’ont pas pu être lus. Votre territoire et vos pistes, eux, fonctionnent.',
    tu: 'Les lieux et les rendez-vous n’ont pas pu être lus. Ton territoire et tes pistes, eux, fonctionnent.',
  },
  reach: { vous: 'Jusqu’où, autour de votre territoire', tu: 'Jusqu’où, autour de ton territoire' },
  reachKm: (km: number) => formatKm(km),
  epciLead:
    'La fiche d’une intercommunalité dit à qui parler d’économie et d’emploi, et ce que nos sources ne citent pas.',
  counted: bothWays(
    (address) => (tab: PlaceTab, count: number, reachKm: number) => counted(address, tab, count, reachKm),
  ),
  listLabel: (tab: string) => `Fiches : ${tab}`,
  distance: bothWays((address) => (way: PlaceWay, origin: DistanceOrigin) => distance(address, way, origin)),
  sortedByAnchor: bothWays(
    (address) => (anchor: NamedAnchor) => `D’abord les plus proches ${fromAnchor(address, anchor, false)}.`,
  ),
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
  sortedFrom: (name: string) => `Trié depuis ${name}`,
  noTerritory: {
    vous: 'Tracez ou choisissez d’abord votre territoire : les lieux se rangent selon lui, du plus proche au plus lointain.',
    tu: 'Trace ou choisis d’abord ton territoire : les lieux se rangent selon lui, du plus proche au plus lointain.',
  },
  seeRegion: 'Voir toute la région',
  nothingInside: { vous: 'Aucune fiche dans votre territoire.', tu: 'Aucune fiche dans ton territoire.' },
  nothingAround: {
    vous: (km: number) => `Aucune fiche à moins de ${formatKm(km)} de votre territoire.`,
    tu: (km: number) => `Aucune fiche à moins de ${formatKm(km)} de ton territoire.`,
  },
  nothingEpci: { vous: 'Aucune fiche dans vos EPCI.', tu: 'Aucune fiche dans tes EPCI.' },
  nothingFiltered: 'Aucune fiche ne répond à ces filtres.',
  seeAround: (count: number, km: number) =>
    `Voir ${count === 1 ? 'celle' : `les ${formatCount(count)}`} à moins de ${formatKm(km)}`,
  seeFarther: (km: number) => `Chercher jusqu’à ${formatKm(km)}`,
  onMap: 'Montrer les lieux sur la carte',
  training: 'Se former près d’ici',
  trainingLead: {
    vous: 'Lycées et CFA sont nombreux : ils ne sont montrés sur la carte que si vous le demandez. Nos sources ne situent qu’un CFA sur deux, par sa commune : il en existe d’autres. Pour les formations elles-mêmes, le lien mène à un site public.',
    tu: 'Lycées et CFA sont nombreux : ils ne sont montrés sur la carte que si tu le demandes. Nos sources ne situent qu’un CFA sur deux, par sa commune : il en existe d’autres. Pour les formations elles-mêmes, le lien mène à un site public.',
  },
  trainingShown: 'Montrer les lycées et les CFA sur la carte',
  files: { vous: 'Vos fichiers de lieux', tu: 'Tes fichiers de lieux' },
  filesLead: {
    vous: 'Apportez votre propre liste, ou emportez celle-ci avec ce que vous avez corrigé.',
    tu: 'Apporte ta propre liste, ou emporte celle-ci avec ce que tu as corrigé.',
  },
} as const);
