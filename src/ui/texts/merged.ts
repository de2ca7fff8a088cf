import type { Sum } from '../../domain/statistics/sums.ts';
import { formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** Why terms of a sum are missing: « 2 valeurs non publiées », « 1 valeur comptée avec celle d’autres communes ». */
function missing({ missing: all, together = 0 }: Pick<Sum, 'missing' | 'together'>): string {
  const unpublished = formatPlural(all - together, 'valeur non publiée', 'valeurs non publiées');
  const counted = formatPlural(
    together,
    'valeur comptée avec celle d’autres communes',
    'valeurs comptées avec celles d’autres communes',
  );
  return [...(all > together ? [unpublished] : []), ...(together > 0 ? [counted] : [])].join(', ');
}

/** Words of communes that a source counts as one. */
export const mergedTexts = typeset({
  /** In the cell of a table: its figure is not the commune's own. */
  short: 'ensemble',
  /** Under a figure from which a part of such communes had to be left out. */
  cut: (names: readonly string[]) =>
    `L’Urssaf compte ensemble ${AND.format(names)} : ce qui revient à une partie d’entre elles n’est pas connu et n’est pas compté ici.`,
  missing,
  /** In place of a sum of which nothing is known: « comptés avec ceux d’autres communes ». */
  instead: 'comptés avec ceux d’autres communes',
  /** Beside a figure that is that of them all. */
  all: (names: readonly string[]) => `${AND.format(names)} ensemble`,
  jobs: (names: readonly string[], jobs: number | null, year: number) =>
    jobs === null
      ? `L’Urssaf compte ensemble ${AND.format(names)}.`
      : `L’Urssaf compte ensemble ${AND.format(names)} : ${formatPlural(jobs, 'emploi privé', 'emplois privés')} en ${year}.`,
});
