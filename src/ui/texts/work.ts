import type { Unemployment, ZoneFlows } from '../../domain/reach/zoneFlows.ts';
import type { Ratio } from '../../domain/statistics/sums.ts';
import { formatCount, formatDecimal } from '../formats.ts';
import { ofPlace } from './placeNames.ts';
import { typeset } from './typeset.ts';

const people = (value: number) => formatCount(Math.round(value));
const rate = (value: number) => `${formatDecimal(value, 1)} %`;

/** « au moins 3 habitants sur 10 qui travaillent le font »: rounded down, since small flows are not known. */
function atLeastTenths({ out, workers }: ZoneFlows): string | null {
  const tenths = workers ? Math.floor((10 * out) / workers.value) : 0;
  return tenths > 0
    ? `au moins ${tenths > 1 ? `${tenths} habitants sur 10 qui travaillent le font` : '1 habitant sur 10 qui travaille le fait'}`
    : null;
}

/** « 3e trimestre 2023 ». */
function quarterOf(quarter: string | undefined): string {
  const [year, number = ''] = (quarter ?? '').split('-T');
  return `${number}${number === '1' ? 'er' : 'e'} trimestre ${year}`;
}

/** Words of the part that says where people of the zone d'emploi work, and how its unemployment went. */
export const workTexts = typeset({
  loading: 'Les trajets vers le travail arrivent.',
  failed: 'Les trajets vers le travail ne sont pas arrivés : ils ne sont pas montrés.',
  /** The sentence of flows. */
  leaves: (flows: ZoneFlows) => {
    const first = flows.first[0]?.name ?? '';
    const share = atLeastTenths(flows);
    return share
      ? `Dans la zone d’emploi ${ofPlace(flows.name)}, ${share} dans une autre, d’abord vers ${first}.`
      : `De la zone d’emploi ${ofPlace(flows.name)}, on part travailler d’abord vers ${first}.`;
  },
  caption: ({ name, year }: ZoneFlows) =>
    `Habitants de la zone d’emploi ${ofPlace(name)} qui travaillent dans une autre, ${year}`,
  people,
  others: ({ others, least, out }: ZoneFlows) =>
    others > 0
      ? `Et vers ${others === 1 ? 'une autre zone' : `${others} autres zones`} : ${people(out)} personnes en tout. Moins de ${least} personnes vers une zone : non publié.`
      : `${people(out)} personnes en tout. Moins de ${least} personnes vers une zone : non publié.`,
  base: ({ year, workers }: ZoneFlows) =>
    workers
      ? `Trajets de ${year}, rapportés aux ${people(workers.value)} habitants qui avaient un emploi en ${workers.year}.`
      : '',
  flowsNote: {
    doesNotSay:
      'Des estimations du recensement, pour une zone d’emploi entière et non pour un dessin. Elles ne disent ni comment on y va, ni le temps que cela prend.',
  },
  jobs: ({ value, numerator, denominator }: Ratio, year: number) =>
    value === null
      ? 'Emplois pour 100 habitants qui travaillent : on ne sait pas.'
      : `Ici, ${formatDecimal(value, value < 10 ? 1 : 0)} emplois pour 100 habitants qui travaillent (${people(numerator)} pour ${people(denominator)}, ${year}).`,
  zone: (name: string) => `zone d’emploi ${ofPlace(name)}`,
  unemployment: ({ name, quarters, own, middle, zones, compared }: Unemployment) => {
    const [here, half, there] = [own.at(-1), middle.at(-1), compared?.rates.at(-1)];
    const when = quarterOf(quarters.at(-1));
    if (here === null || here === undefined)
      return `Chômage de la zone d’emploi ${ofPlace(name)} au ${when} : on ne sait pas.`;
    if (compared && there !== null && there !== undefined)
      return `${rate(here)} de chômage dans la zone d’emploi ${ofPlace(name)} au ${when} ; ${rate(there)} dans celle ${ofPlace(compared.name)}.`;
    const beside =
      half === null || half === undefined
        ? ''
        : ` ; la moitié des ${zones} zones d’emploi de la région sont à ${rate(half)} ou moins`;
    return `${rate(here)} de chômage dans la zone d’emploi ${ofPlace(name)} au ${when}${beside}.`;
  },
  unemploymentTitle: 'Le chômage, trimestre après trimestre',
  curve: ({ name, quarters, compared }: Unemployment) =>
    `Taux de chômage de la zone d’emploi ${ofPlace(name)}, du ${quarterOf(quarters[0])} au ${quarterOf(quarters.at(-1))}, et ${compared ? `celui de la zone ${ofPlace(compared.name)}` : 'le milieu des zones de la région'}.`,
  middle: 'milieu',
  unemploymentNote: {
    doesNotSay:
      'Le chômage au sens du BIT : sans emploi, disponible et qui en cherche un. Ce n’est ni celui que déclarent les habitants au recensement, ni le nombre d’inscrits à France Travail : ils ne se comparent pas. La série s’arrête à ce trimestre.',
  },
} as const);
