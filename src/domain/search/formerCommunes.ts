import type { NamesTable } from '../catalogue/contract.ts';
import type { LngLat } from '../geo.ts';
import BEFORE from './formerNames.json' with { type: 'json' };

/** A name that people still say of what is now a part of a commune, or its former name. */
export interface FormerName {
  readonly code: string;
  readonly name: string;
  readonly type: NamesTable['former'][number]['type'] | 'commune-ancienne';
  /** Code of the present commune. */
  readonly commune: string;
  /** Where it stands; null when the sources do not say. */
  readonly at: LngLat | null;
}

/**
 * Communes déléguées and associées of the official list, and the names of 2018 (ADMIN EXPRESS COG 2018) that it has lost since: of
 * communes that merged without a commune déléguée, or were renamed. A code that the region does not have is of no use there.
 */
export function formerNames({ former }: Pick<NamesTable, 'former'>): readonly FormerName[] {
  return [...former, ...BEFORE.map((each): FormerName => ({ ...each, type: 'commune-ancienne', at: null }))];
}
