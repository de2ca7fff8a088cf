import type { Feature, Position } from 'geojson';
import type { Shape } from '../../domain/territory/shape.ts';
import type { TerritorySign } from '../../domain/territory/territorySet.ts';
import { closedRing, feature } from './features.ts';

/** MapLibre complains of a line of more than about 6 500 corners, whose rounded joins take over 65 535 vertices. */
const MAX_RUN = 4000;

/** The line of a territory exactly as drawn, with the sign it is drawn with. */
export function outlineFeature(shape: Shape, sign: TerritorySign): Feature {
  const rings = shape.flatMap(({ outer, holes }) => [outer, ...holes]);
  const coordinates = rings.flatMap((ring) => toRuns(closedRing(ring)));
  return feature({ type: 'MultiLineString', coordinates }, { sign });
}

/** A long line as several, each starting where the one before ends. */
function toRuns(line: readonly Position[]): Position[][] {
  const runs: Position[][] = [];
  for (let start = 0; start + 1 < line.length; start += MAX_RUN)
    runs.push(line.slice(start, start + MAX_RUN + 1));
  return runs;
}
