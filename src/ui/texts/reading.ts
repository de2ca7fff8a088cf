import type { EpciRecord } from '../../domain/catalogue/contract.ts';
import type { CommuneZoning } from '../../domain/catalogue/region.ts';
import type { CrossedZone } from '../../domain/statistics/zonesCrossed.ts';
import { formatCount, formatPlural, formatShare } from '../formats.ts';
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

/** Both shares of a crossed zone, in words. */
function shares({ record, ofZone, ofTerritory }: CrossedZone): string {
  const own = `${formatShare(ofTerritory)} de vos habitants`;
  if (ofZone === null) {
    const why = record.overflows ? 'la zone déborde de la région, ' : '';
    return `${own} ; ${why}on ne sait pas quelle part vous en prenez.`;
  }
  return ofZone === 1
    ? `${own} ; vous prenez tout.`
    : `${own} ; vous prenez ${formatShare(ofZone)} des siens.`;
}

function zonesTitle(epci: number, departements: number): string {
  const where = formatPlural(departements, 'département', 'départements');
  if (epci === 0) return `Votre territoire n’est dans aucune intercommunalité, dans ${where}`;
  return `Votre territoire touche ${formatPlural(epci, 'intercommunalité', 'intercommunalités')}, dans ${where}`;
}

/** Words about zones crossed and about where the drawing and the administrative map part. */
export const readingTexts = typeset({
  zonesTitle,
  kind: (zoning: CommuneZoning, count: number) => `${formatCount(count)} ${kinds[zoning][count > 1 ? 1 : 0]}`,
  shares,
  others: (count: number) => `Voir ${formatPlural(count, 'autre', 'autres')}`,

  gapsTitle: 'Des questions que pose votre trait',
  gapsIntro: 'Il n’y a pas de bonne réponse : ce sont des points de départ pour en parler.',
  leftOut: (epci: EpciRecord, names: readonly string[]) =>
    `Vous prenez la plus grande part de ${named(epci)}, et vous avez laissé de côté ${list(names)}. Est-ce parce que vous n’y allez pas, que c’est mal desservi, que vous ne connaissez pas, ou pour autre chose ?`,
  barelyEntered: (epci: EpciRecord, names: readonly string[]) =>
    `Vous entrez un peu dans ${named(epci)}, avec ${list(names)}. Qu’est-ce qui vous y mène : quelqu’un, un trajet, un lieu ?`,
  neighbours:
    'Juste à côté de votre trait, ces communes comptent le plus d’emplois privés. Pourriez-vous y aller ?',
  neighbourJobs: (name: string, jobs: number) =>
    `${name} : ${formatPlural(jobs, 'emploi privé', 'emplois privés')}`,
  neighbourZone: 'communes entières',
  add: 'Ajouter',
  addOf: (name: string) => `Ajouter ${name}`,
  addAll: (count: number) => `Ajouter ces ${formatCount(count)} communes`,
  more: (count: number) => `Voir ${formatPlural(count, 'autre question', 'autres questions')}`,
} as const);
