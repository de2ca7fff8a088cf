import type { Region } from '../catalogue/region.ts';
import { err, ok, type Result } from '../result.ts';
import { overlayDrawings } from '../territory/agreement/overlay.ts';
import { countTerritory } from '../territory/counting.ts';
import type { Shape } from '../territory/shape.ts';
import { EMPTY_TERRITORY, type MembershipRule } from '../territory/territory.ts';

/** Under this many drawings, what is common would tell who drew what. */
export const LEAST_DRAWINGS = 3;

/** What at least a number of drawings hold together. */
export interface AgreementLevel {
  readonly atLeast: number;
  /** Exact, on the sphere, in square kilometres. */
  readonly areaKm2: number;
  readonly shape: Shape;
  /** Rows of the communes that the shape counts under the rule, ascending. */
  readonly counted: Int32Array;
}

/** Where drawings agree. Nothing in it tells one drawing from the others. */
export interface Agreement {
  readonly drawings: number;
  /** For every number of drawings, from 1 to all. */
  readonly levels: readonly AgreementLevel[];
  /** For each row of the region, how many drawings count the commune under the rule. */
  readonly people: Int32Array;
}

/** `too-few`: under the least number of drawings. `uncounted`: a drawing, or what drawings hold together, cannot be counted. */
export type AgreementFlaw = 'too-few' | 'uncounted';

/**
 * Where drawings agree: the areas held by at least k of them for every k, and their communes.
 *
 * @param drawings one for each person, repaired (`repairShape`)
 * @param least under this many nothing is said; whoever knows that the drawings are not of persons may ask for less
 */
export function findAgreement(
  drawings: readonly Shape[],
  rule: MembershipRule,
  region: Region,
  least = LEAST_DRAWINGS,
): Result<Agreement, AgreementFlaw> {
  if (drawings.length < least) return err('too-few');
  const count = (shape: Shape) => countTerritory({ ...EMPTY_TERRITORY, shape, rule }, region);
  const people = new Int32Array(region.communes.codes.length);
  for (const shape of drawings) {
    const { sound, counted } = count(shape);
    if (!sound) return err('uncounted');
    for (const row of counted) people[row] = (people[row] ?? 0) + 1;
  }
  const overlay = overlayDrawings(drawings);
  const levels: AgreementLevel[] = [];
  for (let atLeast = 1; atLeast <= drawings.length; atLeast++) {
    const shape = overlay.shapeOf(atLeast);
    const { sound, counted } = count(shape);
    if (!sound) return err('uncounted');
    levels.push({ atLeast, areaKm2: overlay.areasKm2[atLeast - 1] ?? 0, shape, counted });
  }
  return overlay.sound ? ok({ drawings: drawings.length, levels, people }) : err('uncounted');
}
