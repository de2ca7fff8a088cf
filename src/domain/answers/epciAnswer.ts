import type { Region, Zone } from '../catalogue/region.ts';
import { yearOf } from '../figures/figure.ts';
import type { EpciContacts } from '../places/epciContacts.ts';
import type { Answer } from './answer.ts';

/** What can be said of an intercommunality, and whom to ask there first. */
export interface EpciSaid {
  /** Communes of the whole of it; those of the region alone where the others are not known. */
  readonly communes: number;
  /** Whether `communes` leaves out those beyond the region. */
  readonly partly: boolean;
  /** Of the whole of it; null when that is not known. */
  readonly population: number | null;
  /** Whom to call first for the economy; null when no source names anyone, undefined until the places have come. */
  readonly first: { readonly name: string; readonly phone: string | null } | null | undefined;
}

/** How large an intercommunality is, and the first door for its economy. @param contacts undefined until the places have come */
export function epciAnswer(
  { record, rows }: Zone,
  contacts: EpciContacts | null | undefined,
  { communes }: Region,
): Answer<EpciSaid> {
  const { communesTotal, populationTotal } = record;
  const first = contacts?.doors[0] ?? contacts?.communes[0]?.places[0] ?? null;
  return {
    said: {
      communes: communesTotal ?? rows.length,
      partly: communesTotal === null,
      population: populationTotal,
      first: contacts === undefined ? undefined : first && { name: first.name, phone: first.phone },
    },
    footprint: { kind: 'wider', names: [record.name] },
    years: populationTotal === null ? [] : [yearOf(communes.figures.population)],
    doubts: [],
  };
}
