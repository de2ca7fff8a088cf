import type { Region } from '../catalogue/region.ts';
import type { LngLat } from '../geo.ts';
import type { CommuneCode } from '../ids.ts';
import type { Ring, Shape } from './shape.ts';
import type { Choice, MembershipRule, Territory } from './territory.ts';

/** Below this covered share a commune is only brushed; above `NEARLY_WHOLE` it is as good as entirely in. */
export const BARELY = 0.05;
export const NEARLY_WHOLE = 0.95;
export const HALF = 0.5;

/** A commune that the drawing touches, or that the person spoke of. */
export interface Member {
  readonly row: number;
  /** Fraction of the commune's area that the drawing covers, in [0, 1]. */
  readonly share: number;
  /** What the person said of it; null when only the drawing speaks. */
  readonly choice: Choice | null;
  /** Whether its figures are in the sums. */
  readonly counted: boolean;
  /** Whether it is only partly in: between 5 % and 95 % covered and not settled by `in` or `out`. */
  readonly partly: boolean;
}

/** A territory, counted. */
export interface Counting {
  /**
   * False when the drawing cannot be counted (see `Coverage.sound`): there is no member and no figure then, which must
   * not be shown as zeros. The problem is `outline-uncounted`.
   */
  readonly sound: boolean;
  /** Every commune touched or chosen, in row order. */
  readonly members: readonly Member[];
  /** Rows of the counted communes, ascending. */
  readonly counted: Int32Array;
  /** Number of communes that are only partly in. */
  readonly partly: number;
  /** Area of what was drawn, square kilometres, sea and outside of the region included; 0 without a drawing. */
  readonly drawnKm2: number;
}

export const EMPTY_COUNTING: Counting = {
  sound: true,
  members: [],
  counted: new Int32Array(0),
  partly: 0,
  drawnKm2: 0,
};
const UNSOUND_COUNTING: Counting = { ...EMPTY_COUNTING, sound: false };

/**
 * Covered shares, and which communes count under the territory's rule. Figures are then sums over whole
 * counted communes: nothing is ever shared out by area.
 *
 * Choices about communes that the region does not have are left out.
 */
export function countTerritory({ shape, choices, rule }: Territory, region: Region): Counting {
  const coverage = region.engine.measure(shape);
  if (!coverage.sound) return UNSOUND_COUNTING;
  const members: Member[] = [];
  const { codes, points } = region.communes;
  const seen = new Set<number>();
  for (let i = 0; i < coverage.count; i++) {
    const row = coverage.rows[i] ?? 0;
    const share = coverage.shares[i] ?? 0;
    const code = codes[row];
    const point = points[row];
    if (!code || !point) continue;
    seen.add(row);
    const inside = rule === 'centre' ? isInside(shape, point) : false;
    members.push(toMember(row, share, choices[code] ?? null, counts(rule, share, inside)));
  }
  for (const code of Object.keys(choices) as CommuneCode[]) {
    const row = region.rowOf.get(code);
    if (row !== undefined && !seen.has(row)) members.push(toMember(row, 0, choices[code] ?? null, false));
  }
  members.sort((a, b) => a.row - b.row);
  return {
    sound: true,
    members,
    counted: Int32Array.from(members.filter((member) => member.counted).map((member) => member.row)),
    partly: members.filter((member) => member.partly).length,
    drawnKm2: coverage.areaKm2,
  };
}

function toMember(row: number, share: number, choice: Choice | null, byRule: boolean): Member {
  const settled = choice === 'in' || choice === 'out';
  return {
    row,
    share,
    choice,
    counted: settled ? choice === 'in' : byRule,
    partly: choice === 'partial' || (!settled && share >= BARELY && share < NEARLY_WHOLE),
  };
}

function counts(rule: MembershipRule, share: number, centreInside: boolean): boolean {
  switch (rule) {
    case 'majority':
      return share >= HALF;
    case 'centre':
      return centreInside;
    case 'touched':
      return share > BARELY;
    case 'whole':
      return share >= NEARLY_WHOLE;
  }
}

/** Whether a point lies in the shape (even-odd ray casting; a point on the line may fall on either side). */
export function isInside(shape: Shape, point: LngLat): boolean {
  return shape.some(
    ({ outer, holes }) => isInRing(outer, point) && !holes.some((hole) => isInRing(hole, point)),
  );
}

function isInRing(ring: Ring, [x, y]: LngLat): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const corner of ring) {
    if (previous) {
      const [xa, ya] = previous;
      const [xb, yb] = corner;
      if (ya > y !== yb > y && x < ((xb - xa) * (y - ya)) / (yb - ya) + xa) inside = !inside;
    }
    previous = corner;
  }
  return inside;
}
