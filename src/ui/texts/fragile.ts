import { FRAGILE_BELOW } from '../../domain/statistics/sums.ts';
import { typeset } from './typeset.ts';

/** The one word for a percentage over a small base, and why: on maps, in legends, in tables, in sentences and on paper. */
export const fragileTexts = typeset({
  word: 'fragile',
  why: `fragile : calculé sur moins de ${FRAGILE_BELOW}`,
  /** @param base what is too few: « emplois en 2019 » */
  whyOf: (base: string) => `fragile : calculé sur moins de ${FRAGILE_BELOW} ${base}`,
} as const);
