import type { CrossedZone } from '../statistics/zonesCrossed.ts';
import { type SectorFigures, sortSectors } from '../trades/sectors.ts';
import { type Answer, withoutFigure } from './answer.ts';

/** What can be said of what is done around. */
export type SectorsSaid =
  /** No commune is counted. */
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'unpublished'; readonly zone: string }
  | {
      readonly kind: 'known';
      readonly zone: string;
      readonly largest: { readonly label: string; readonly jobs: number };
      /** The sector most present beside France, when another one than the largest; null when none is above France. */
      readonly particular: { readonly label: string; readonly times: number } | null;
    };

/** Above France by so little that nobody would notice. */
const PARTICULAR = 1.2;
/** Jobs under which a sector is too small to speak for a zone. */
const SMALL = 100;

/** The largest sector of the zone d'emploi that holds most of the territory, and the most particular one. Zones are never added. */
export function sectorsAnswer(
  around: readonly { readonly zone: CrossedZone; readonly a38: readonly SectorFigures[] }[],
): Answer<SectorsSaid> {
  const [main, ...others] = around;
  if (!main) return withoutFigure({ kind: 'nowhere' });
  const zone = main.zone.record.name;
  const largest = sortSectors(main.a38, 'jobs', true)[0];
  if (!largest || largest.jobs === null) return withoutFigure({ kind: 'unpublished', zone });
  const particular = sortSectors(main.a38, 'specialisation', true).find(
    ({ code, jobs, specialisation }) =>
      code !== largest.code && (jobs ?? 0) >= SMALL && (specialisation ?? 0) >= PARTICULAR,
  );
  return {
    said: {
      kind: 'known',
      zone,
      largest: { label: largest.label, jobs: largest.jobs },
      particular: particular
        ? { label: particular.label, times: particular.specialisation ?? Number.NaN }
        : null,
    },
    footprint: { kind: 'zoneEmploi', names: [zone] },
    years: [largest.year],
    doubts:
      others.length > 0 ? [{ kind: 'otherZones', names: others.map((each) => each.zone.record.name) }] : [],
  };
}
