import type { RecentTension, TensionClass, TensionZone } from '../trades/tension.ts';
import { type Answer, withoutFigure } from './answer.ts';

/** What can be said of the tension of a trade. */
export type TensionSaid =
  | { readonly kind: 'noFamily' }
  | { readonly kind: 'unpublished'; readonly year: number; readonly zone: TensionZone }
  | {
      readonly kind: 'known';
      readonly category: TensionClass;
      readonly year: number;
      readonly zone: TensionZone;
    };

/**
 * The latest class of the family that bears the name of the trade. A family without one is not known: it is no « low ».
 *
 * @param recents one for each family of the trade, the one that speaks first
 * @param nameOf name of the zone that a class was published for
 */
export function tensionAnswer(
  recents: readonly RecentTension[],
  nameOf: (zone: TensionZone) => string,
): Answer<TensionSaid> {
  const [recent, ...others] = recents;
  if (!recent) return withoutFigure({ kind: 'noFamily' });
  const { category, year, zone, imputed } = recent;
  if (category === null) return withoutFigure({ kind: 'unpublished', year, zone });
  return {
    said: { kind: 'known', category, year, zone },
    footprint: { kind: 'wider', names: [nameOf(zone)] },
    years: [year],
    doubts: [
      ...(imputed ? [{ kind: 'imputed' } as const] : []),
      ...(others.length > 0 ? [{ kind: 'otherFamilies', count: others.length } as const] : []),
    ],
  };
}
