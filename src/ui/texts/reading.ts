import type { EpciRecord } from '../../domain/catalogue/contract.ts';
import type { CommuneZoning } from '../../domain/catalogue/region.ts';
import type { FlowApart } from '../../domain/reach/flowApart.ts';
import type { CrossedZone } from '../../domain/statistics/zonesCrossed.ts';
import { formatCount, formatPlural, formatShare } from '../formats.ts';
import { type Address, type BothWays, bothWays } from './addressed.ts';
import { ofPlace } from './placeNames.ts';
import { typeset } from './typeset.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
const NAMED = 4;

/** A list of names, the first four in full. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, NAMED);
  const rest = names.length - shown.length;
  return AND.format(rest > 0 ? [...shown, formatPlural(rest, 'autre', 'autres')] : shown);
}

/** « la CC … », « la CA … »; a name of its own (« Nantes Métropole ») takes no article. */
function named({ name }: EpciRecord): string {
  return /^C[ACU] /.test(name) ? `la ${name}` : name;
}

const kinds: Readonly<Record<CommuneZoning, readonly [singular: string, plural: string]>> = {
  epci: ['intercommunalité (EPCI)', 'intercommunalités (EPCI)'],
  bassin: ['bassin d’emploi', 'bassins d’emploi'],
  zoneEmploi: ['zone d’emploi', 'zones d’emploi'],
  bassinVie: ['bassin de vie', 'bassins de vie'],
  departement: ['département', 'départements'],
};

/** The person and what they drew, as sentences about zones name them. */
const person: BothWays<{
  readonly inhabitants: string;
  readonly takes: string;
  readonly partTaken: string;
  readonly territory: string;
}> = {
  vous: {
    inhabitants: 'de vos habitants',
    takes: 'vous prenez',
    partTaken: 'quelle part vous en prenez',
    territory: 'Votre territoire',
  },
  tu: {
    inhabitants: 'de tes habitants',
    takes: 'tu prends',
    partTaken: 'quelle part tu en prends',
    territory: 'Ton territoire',
  },
};

/** Both shares of a crossed zone, in words. */
function shares(address: Address, { record, ofZone, ofTerritory }: CrossedZone): string {
  const { inhabitants, takes, partTaken } = person[address];
  const own = `${formatShare(ofTerritory)} ${inhabitants}`;
  if (ofZone === null) {
    const why = record.overflows ? 'la zone déborde de la région, ' : '';
    return `${own} ; ${why}on ne sait pas ${partTaken}.`;
  }
  return `${own} ; ${takes} ${ofZone === 1 ? 'tout' : `${formatShare(ofZone)} des siens`}.`;
}

function zonesTitle(address: Address, epci: number, departements: number): string {
  const { territory } = person[address];
  const where = formatPlural(departements, 'département', 'départements');
  if (epci === 0) return `${territory} n’est dans aucune intercommunalité, dans ${where}`;
  return `${territory} touche ${formatPlural(epci, 'intercommunalité', 'intercommunalités')}, dans ${where}`;
}

/** « Dans la zone d’emploi d’Ancenis, au moins 1 habitant sur 10 qui travaille le fait vers Nantes, ». */
function flowApart({ from, to, tenths, partly }: FlowApart): string {
  const who =
    tenths > 1
      ? `${tenths} habitants sur 10 qui travaillent le font`
      : '1 habitant sur 10 qui travaille le fait';
  return `Dans la zone d’emploi ${ofPlace(from)}, au moins ${who} vers ${to},${partly ? ' en grande partie' : ''}`;
}

/** Words about zones crossed and about where the drawing and the administrative map part. */
export const readingTexts = typeset({
  zonesTitle: bothWays(
    (address) => (epci: number, departements: number) => zonesTitle(address, epci, departements),
  ),
  kind: (zoning: CommuneZoning, count: number) => `${formatCount(count)} ${kinds[zoning][count > 1 ? 1 : 0]}`,
  shares: bothWays((address) => (zone: CrossedZone) => shares(address, zone)),

  gapsTitle: { vous: 'Des questions que pose votre trait', tu: 'Des questions que pose ton trait' },
  gapsIntro: 'Il n’y a pas de bonne réponse : ce sont des points de départ pour en parler.',
  leftOut: {
    vous: (epci: EpciRecord, names: readonly string[]) =>
      `Vous prenez la plus grande part de ${named(epci)}, et vous avez laissé de côté ${list(names)}. Est-ce parce que vous n’y allez pas, que c’est mal desservi, que vous ne connaissez pas, ou pour autre chose ?`,
    tu: (epci: EpciRecord, names: readonly string[]) =>
      `Tu prends la plus grande part de ${named(epci)}, et tu as laissé de côté ${list(names)}. Est-ce parce que tu n’y vas pas, que c’est mal desservi, que tu ne connais pas, ou pour autre chose ?`,
  },
  barelyEntered: {
    vous: (epci: EpciRecord, names: readonly string[]) =>
      `Vous entrez un peu dans ${named(epci)}, avec ${list(names)}. Qu’est-ce qui vous y mène : quelqu’un, un trajet, un lieu ?`,
    tu: (epci: EpciRecord, names: readonly string[]) =>
      `Tu entres un peu dans ${named(epci)}, avec ${list(names)}. Qu’est-ce qui t’y mène : quelqu’un, un trajet, un lieu ?`,
  },
  flowApart: {
    vous: (apart: FlowApart) => `${flowApart(apart)} hors de votre trait. Et vous ?`,
    tu: (apart: FlowApart) => `${flowApart(apart)} hors de ton trait. Et toi ?`,
  },
  neighbours: {
    vous: 'Juste à côté de votre trait, ces communes comptent le plus d’emplois privés. Pourriez-vous y aller ?',
    tu: 'Juste à côté de ton trait, ces communes comptent le plus d’emplois privés. Pourrais-tu y aller ?',
  },
  neighbourJobs: (names: readonly string[], jobs: number) =>
    `${list(names)} : ${formatPlural(jobs, 'emploi privé', 'emplois privés')}`,
  neighbourZone: 'communes entières',
  add: 'Ajouter',
  addOf: (names: readonly string[]) => `Ajouter ${list(names)}`,
  addAll: (count: number) => `Ajouter ces ${formatCount(count)} communes`,
} as const);
