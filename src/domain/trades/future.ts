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

/** Values of the ROME files. A new one stops the reading: it may mean anything. */
const ECOLOGICAL: Readonly<Record<string, EcologicalRole>> = {
  'Emploi Brun': 'brown',
  'Emploi Blanc': 'white',
  'Emploi Vert': 'green',
  'Emploi stratégique pour la Transition écologique': 'strategic',
};

/** The role, or null for a value that the ROME files did not have. */
export function parseEcologicalRole(text: string): EcologicalRole | null {
  return Object.hasOwn(ECOLOGICAL, text) ? (ECOLOGICAL[text] ?? null) : null;
}

/** "O", "N" or an empty cell, as published. */
export function toConcern(cell: 'O' | 'N' | ''): Concern {
  if (cell === '') return 'unstated';
  return cell === 'O' ? 'concerned' : 'not-concerned';
}
