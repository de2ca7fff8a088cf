import { sharedArcs } from '../../src/domain/catalogue/borders.ts';
import { dissolve } from '../../src/domain/catalogue/dissolve.ts';
import type { Topology } from '../../src/domain/catalogue/topology.ts';
import type { LngLat } from '../../src/domain/geo.ts';
import type { Shape } from '../../src/domain/territory/shape.ts';
import { BuildError } from '../lib/buildError.ts';
import { findCrossing } from '../lib/crossings.ts';
import type { RegionSettings } from '../lib/regionSettings.ts';
import type { StepResults } from '../lib/run.ts';
import { areaKm2, ringAreaKm2 } from '../lib/sphere.ts';
import { covers, fromShape, type Surface } from '../lib/surfaces.ts';
import { communes } from '../steps/communes.ts';
import { contours } from '../steps/contours.ts';
import { ZONINGS } from '../steps/members.ts';
import { names } from '../steps/names.ts';
import { topology } from '../steps/topology.ts';
import { zones } from '../steps/zones.ts';

/** Largest difference between the area of a commune as shipped and at full resolution. */
const AREA_TOLERANCE = 0.01;

/** Contours: areas, points and labels inside, no gap, no crossing. @throws BuildError naming the commune or zone */
export function checkGeometry(results: StepResults): void {
  const drawn = results.get(topology);
  const table = results.get(communes);
  const faces = table.codes.map((_, row) => dissolve(drawn, [row]));
  const surfaces = faces.map(fromShape);

  checkAreas(results, faces);
  table.codes.forEach((code, row) => {
    if (!covers(surfaces[row] ?? [], table.points[row] ?? [0, 0]))
      throw new BuildError(`communes-points:${code}`, `${table.points[row]} is outside the commune`);
  });
  const crossing = findCrossing(drawn);
  if (crossing)
    throw new BuildError('topology', `two borders cross at ${crossing}: simplification went too far`);
  checkNoGap(drawn, table.codes, results.region.expected);
  checkLabels(results, surfaces);
  for (const { code, commune, at } of results.get(names).former) {
    if (at && !covers(surfaces[table.codes.indexOf(commune)] ?? [], at))
      throw new BuildError(
        `communes-deleguees-points:${code}`,
        `${at} is outside ${commune}, its present commune`,
      );
  }
}

/** Relative difference of area of each commune between the shipped contours and the source, in row order. */
export function areaDifferences(results: StepResults): number[] {
  const drawn = results.get(topology);
  return results.get(contours).map(({ polygons }, row) => {
    const source = polygons.reduce((sum, rings) => sum + ringsKm2(rings), 0);
    return areaKm2(dissolve(drawn, [row])) / source - 1;
  });
}

function checkAreas(results: StepResults, faces: readonly Shape[]): void {
  if (faces.some(({ length }) => length === 0))
    throw new BuildError('topology', 'a commune has lost its surface');
  const { codes } = results.get(communes);
  areaDifferences(results).forEach((difference, row) => {
    if (Math.abs(difference) > AREA_TOLERANCE)
      throw new BuildError(
        `communes-cog2025:${codes[row]}`,
        `area differs by ${(100 * difference).toFixed(2)} %`,
      );
  });
}

function ringsKm2([outer = [], ...holes]: readonly (readonly LngLat[])[]): number {
  return holes.reduce((area, hole) => area - Math.abs(ringAreaKm2(hole)), Math.abs(ringAreaKm2(outer)));
}

/** The outline of the whole region has no hole but enclaves, and as many pieces as the coast: communes leave no gap. */
function checkNoGap(
  drawn: Topology,
  codes: readonly string[],
  { pieces, enclaves = 0 }: RegionSettings['expected'],
): void {
  const outline = dissolve(drawn, codes.keys());
  const holes = outline.reduce((sum, piece) => sum + piece.holes.length, 0);
  if (holes !== enclaves)
    throw new BuildError('topology', `${holes} gaps between communes, ${enclaves} expected`);
  if (outline.length !== pieces)
    throw new BuildError('topology', `the region is in ${outline.length} pieces, expected ${pieces}`);
  const { left, right } = sharedArcs(drawn);
  const idle = left.findIndex((face, arc) => face < 0 && (right[arc] ?? -1) < 0);
  if (idle >= 0) throw new BuildError('topology', `arc ${idle} bounds no commune`);
}

/** The name of a zone is written inside one of its communes. */
function checkLabels(results: StepResults, surfaces: readonly Surface[]): void {
  const table = results.get(communes);
  const records = results.get(zones);
  for (const zoning of ZONINGS) {
    records[zoning].forEach(({ id, label }, position) => {
      const inside = table[zoning].some((at, row) => at === position && covers(surfaces[row] ?? [], label));
      if (!inside) throw new BuildError(`zones:${id}`, `label ${label} outside its communes`);
    });
  }
}
