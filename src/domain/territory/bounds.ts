import { bboxOfPoints, bboxOfRows } from '../catalogue/bbox.ts';
import { ownCount, type Region } from '../catalogue/region.ts';
import type { Bbox, LngLat } from '../geo.ts';
import type { Counting } from './counting.ts';
import type { Shape } from './shape.ts';

/** Box of the whole region, without what lies around it. */
export function regionBounds(region: Region): Bbox {
  return bboxOfRows(region.topology, Array(ownCount(region)).keys()) ?? [-180, -85, 180, 85];
}

/** Box of what was drawn and of the counted communes; null when there is neither. */
export function territoryBounds(shape: Shape, { counted }: Counting, { topology }: Region): Bbox | null {
  const taken = bboxOfRows(topology, counted);
  const corners: LngLat[] = shape.flatMap(({ outer }) => outer);
  if (taken) corners.push([taken[0], taken[1]], [taken[2], taken[3]]);
  if (corners.length === 0) return null;
  return bboxOfPoints(corners);
}
