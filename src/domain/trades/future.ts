import roles from './ecologicalRoles.json' with { type: 'json' };

/** What France Travail says of a trade in the ecological transition. */
export type EcologicalRole = 'brown' | 'white' | 'green' | 'strategic';
/** Whether a transition concerns the trade; `unstated` where the producer says nothing, which is neither yes nor no. */
export type Concern = 'concerned' | 'not-concerned' | 'unstated';

/** The transition flags of a trade. They qualify the trade, and tell neither how many jobs there will be nor where. */
export interface Transitions {
  readonly ecological: EcologicalRole;
  readonly digital: Concern;
  readonly demographic: Concern;
}

/** The values of the ROME files, as data. A new one stops the reading: it may mean anything. */
const ECOLOGICAL = roles as Readonly<Record<string, EcologicalRole>>;

/** The role, or null for a value that the ROME files did not have. */
export function parseEcologicalRole(text: string): EcologicalRole | null {
  return Object.hasOwn(ECOLOGICAL, text) ? (ECOLOGICAL[text] ?? null) : null;
}

/** "O", "N" or an empty cell, as published. */
export function toConcern(cell: 'O' | 'N' | ''): Concern {
  if (cell === '') return 'unstated';
  return cell === 'O' ? 'concerned' : 'not-concerned';
}
