import { formatCount } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Words said beside any field. */
export const fieldTexts = typeset({
  /** A pasted text was longer than the field takes. */
  cut: (limit: number) =>
    `Le texte collé était trop long : le champ n’en garde que le début, ${formatCount(limit)} caractères au plus.`,
});
