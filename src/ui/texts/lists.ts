import { formatCount } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Words of a list that does not show all its rows. */
export const listTexts = typeset({
  more: (left: number) => (left === 1 ? 'Voir l’autre' : `Voir les ${formatCount(left)} autres`),
} as const);
