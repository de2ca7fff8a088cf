import { dissolve } from '../catalogue/dissolve.ts';
import { ownZones, type Region, zoneRows } from '../catalogue/region.ts';
import type { BassinId, Fap2021Code } from '../ids.ts';
import { adjacentRows } from '../statistics/gaps.ts';
import { distanceBetweenKm } from '../territory/distance.ts';
import type { Shape } from '../territory/shape.ts';
import { latestYear, type NeedsSum, type Recruitment, sumNeeds, surveyLines } from './recruitment.ts';

/** A bassin d'emploi beyond the territory, with how far its part in the region is. */
export interface FartherBassin {
  readonly id: BassinId;
  readonly name: string;
  /** Kilometres from the line that was drawn, or from the outline of the counted communes; 0 when they touch. */
  readonly distanceKm: number;
}

/** A farther bassin is worth naming up to this distance. */
const REACH_KM = 40;

/**
 * « Et si j'allais un peu plus loin ? »: bassins that hold no counted commune, the nearest first; none for an
 * empty territory, or around a drawing that cannot be counted. About a tenth of a second for the region: to be computed when asked for, not
 * on every frame.
 */
export function fartherBassins(
  shape: Shape,
  counted: Int32Array,
  region: Region,
  reachKm = REACH_KM,
): readonly FartherBassin[] {
  if (shape.length === 0 && counted.length === 0) return [];
  const covered = shape.length > 0 ? region.engine.measure(shape) : null;
  if (covered && !covered.sound) return [];
  const bassinOf = region.communes.zone.bassin;
  const crossed = new Set([...counted].map((row) => bassinOf[row]));
  // Communes that the drawing covers a part of; without a drawing, those that touch the counted ones.
  const reached = covered
    ? [...covered.rows.subarray(0, covered.count)]
    : adjacentRows(new Set(counted), region);
  const touched = new Set(reached.map((row) => bassinOf[row]));
  const line = shape.length > 0 ? shape : dissolve(region.topology, counted);
  return ownZones(region, 'bassin')
    .flatMap(({ id, name }, position): FartherBassin[] => {
      if (crossed.has(position)) return [];
      const outline = () => dissolve(region.topology, zoneRows(region.communes, 'bassin', position));
      const away = touched.has(position) ? 0 : distanceBetweenKm(line, outline(), reachKm);
      return away < reachKm ? [{ id: id as BassinId, name, distanceKm: away }] : [];
    })
    .sort((a, b) => a.distanceKm - b.distanceKm || (a.id < b.id ? -1 : 1));
}

/** What a farther bassin adds for the chosen families, in the last year. */
export function addedNeeds(
  recruitment: Recruitment,
  bassin: BassinId,
  families: readonly Fap2021Code[],
): NeedsSum {
  return sumNeeds(surveyLines(recruitment, latestYear(recruitment), [bassin], families));
}
