import type { Sum } from '../../domain/statistics/sums.ts';
import { formatPlural } from '../formats.ts';

/** In place of a sum of which nothing is known but with that of other communes. */
export const COUNTED_WITH_OTHERS = 'comptés avec ceux d’autres communes';

/** Why terms of a sum are missing: « 2 valeurs non publiées », « 1 comptée avec d’autres communes ». */
export function missingWords({ missing, together = 0 }: Pick<Sum, 'missing' | 'together'>): string {
  const counts = [
    [missing - together, 'non publiée'],
    [together, 'comptée avec d’autres communes'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, why], at) => {
      const start = at > 0 ? '' : 'valeur ';
      return formatPlural(count, `${start}${why}`, `${start && 'valeurs '}${why.replace('ée', 'ées')}`);
    })
    .join(', ');
}
