import { formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

/** What is said once a file was imported, or its import taken back. */
export const importNotices = typeset({
  undone: {
    vous: 'L’import est retiré : le catalogue est comme avant, avec vos corrections.',
    tu: 'L’import est retiré : le catalogue est comme avant, avec tes corrections.',
  },
  imported: (file: string, places: number, corrections: number) =>
    corrections > 0
      ? `${formatPlural(corrections, 'correction reprise', 'corrections reprises')} de « ${file} ».`
      : `${formatPlural(places, 'fiche ajoutée', 'fiches ajoutées')} depuis « ${file} ».`,
} as const);
