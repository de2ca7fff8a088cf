import type { PenColour } from '../../domain/paper/reading/ink.ts';
import type { ReadingFlaw } from '../../domain/paper/reading/readSheet.ts';
import { formatCount } from '../formats.ts';
import { typeset } from './typeset.ts';

/** A gap that a straight line closed and that the person must look at, in millimetres. */
const LARGE_GAP_MM = 8;

/** Words of sheets drawn by hand and read from a photograph, on screen and on the command line. */
export const sheetReadingTexts = typeset({
  flaw: {
    'no-sheet':
      'Aucun des quatre carrés de la feuille n’est trouvé : il faut une carte vierge imprimée par Arpenteur, vue en entier.',
    'corner-missing':
      'Un coin manque : les quatre carrés noirs doivent être visibles, sans doigt ni pli dessus.',
    blurred: 'La photographie est trop floue : il en faut une autre, la feuille à plat et bien éclairée.',
    'no-code':
      'Pas de code lisible : le petit carré au bas de la feuille est caché, coupé, abîmé ou trop petit. Il faut le dégager, ou prendre la feuille de plus près.',
    'other-code':
      'Le code de cette feuille n’est pas celui d’une carte vierge d’Arpenteur, ou vient d’une autre version : il faut une carte imprimée ici.',
    'two-sheets':
      'Plusieurs feuilles sont dans l’image, et une seule peut être lue à la fois : il faut une image pour chacune.',
    'too-small': 'La feuille est trop petite dans la photographie : il faut la prendre de plus près.',
  } satisfies Record<ReadingFlaw, string>,
  nothing: 'Aucun tracé n’est trouvé sur cette feuille.',
  pen: {
    dark: 'noir ou crayon',
    red: 'rouge',
    green: 'vert',
    blue: 'bleu',
    violet: 'violet',
  } satisfies Record<PenColour, string>,
  unclosed: (count: number) =>
    count === 1
      ? 'Une longue ligne n’entoure rien : elle est laissée de côté.'
      : `${formatCount(count)} longues lignes n’entourent rien : elles sont laissées de côté.`,
  closed: 'Une ligne restée ouverte est fermée par un trait droit : à vérifier.',
});

/** What must be looked at in a reading, in sentences. */
export function readingRemarks(reading: {
  readonly unclosed: number;
  readonly longestGapMm: number;
}): string[] {
  return [
    ...(reading.unclosed > 0 ? [sheetReadingTexts.unclosed(reading.unclosed)] : []),
    ...(reading.longestGapMm > LARGE_GAP_MM ? [sheetReadingTexts.closed] : []),
  ];
}
