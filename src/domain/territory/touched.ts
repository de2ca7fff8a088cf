import type { Region } from '../catalogue/region.ts';
import type { Counting } from './counting.ts';

/** Below this, square kilometres, what a drawing leaves uncovered is the thickness of its line. */
const LINE_KM2 = 0.05;

/** A commune that a drawing touches without taking it. */
export interface Touched {
  readonly row: number;
  /** Fraction of the commune's area that the drawing covers, in ]0, 1]. */
  readonly share: number;
}

/**
 * What a drawing touches when no commune reaches the rule, the commune that it covers most of first: zeros would say that
 * nobody lives there. Empty as soon as a commune counts, and for a drawing that touches none.
 */
export function touchedInstead({ members, counted }: Counting, region: Region): readonly Touched[] {
  if (counted.length > 0) return [];
  const { areaKm2 } = region.communes;
  const covered = ({ row, share }: Touched) => share * (areaKm2[row] ?? 0);
  return members
    .filter(({ share, choice }) => share > 0 && choice !== 'out')
    .map(({ row, share }) => ({ row, share }))
    .sort((a, b) => covered(b) - covered(a));
}

/** Area of the drawing that no commune covers, square kilometres: sea, or land that is not known here. */
export function outsideKm2({ members, drawnKm2 }: Counting, { communes: { areaKm2 } }: Region): number {
  const covered = members.reduce((sum, { row, share }) => sum + share * (areaKm2[row] ?? 0), 0);
  return drawnKm2 - covered > LINE_KM2 ? drawnKm2 - covered : 0;
}
