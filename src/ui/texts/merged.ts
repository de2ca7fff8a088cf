import { formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** Words of communes that a source counts as one. */
export const mergedTexts = typeset({
  /** In the cell of a table: its figure is not the commune's own. */
  short: 'ensemble',
  /** Under a figure from which a part of such communes had to be left out. */
  cut: (names: readonly string[]) =>
    `L’Urssaf compte ensemble ${AND.format(names)} : ce qui revient à une partie d’entre elles n’est pas connu et n’est pas compté ici.`,
  /** Beside a figure that is that of them all. */
  all: (names: readonly string[]) => `${AND.format(names)} ensemble`,
  jobs: (names: readonly string[], jobs: number | null, year: number) =>
    jobs === null
      ? `L’Urssaf compte ensemble ${AND.format(names)}.`
      : `L’Urssaf compte ensemble ${AND.format(names)} : ${formatPlural(jobs, 'emploi privé', 'emplois privés')} en ${year}.`,
});
