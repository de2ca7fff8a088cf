import type { Sum } from '../../domain/statistics/sums.ts';
import { formatPlural } from '../formats.ts';

/** In place of a sum of which nothing is known but with that of other communes. */
export const COUNTED_WITH_OTHERS = 'comptés avec ceux d’autres communes';

/** Why terms of a sum are missing: « 2 valeurs non publiées », « 1 comptée avec d’autres communes ». */
export function missingWords({ missing, together = 0 }: Pick<Sum, 'missing' | 'together'>): string {
  const alone = missing - together;
  return [
    alone > 0 && formatPlural(alone, 'valeur non publiée', 'valeurs non publiées'),
    together > 0 &&
      formatPlural(together, 'comptée avec d’autres communes', 'comptées avec d’autres communes'),
  ]
    .filter(Boolean)
    .join(', ');
}
