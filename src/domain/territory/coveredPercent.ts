import { BARELY, HALF, NEARLY_WHOLE } from './counting.ts';

/** Shares of a commune at which its membership may change. */
const LIMITS = [BARELY, HALF, NEARLY_WHOLE];

/** A percentage as it is written, rounded, and with how many decimals. */
export interface Percent {
  readonly value: number;
  readonly digits: 0 | 1;
}

/** A covered share of a commune as a percentage: 50 beside « non » becomes 49.8. */
export function coveredPercent(share: number): Percent {
  return percentApart(share, LIMITS);
}

/**
 * A share as a percentage, rounded. One decimal where the whole percent would be a limit that the share has not reached, or
 * has passed.
 *
 * @param limits shares at which something else is said, in [0, 1]
 */
export function percentApart(share: number, limits: readonly number[]): Percent {
  const whole = Math.round(100 * share);
  const limit = limits.find((each) => share !== each && whole === Math.round(100 * each));
  if (limit === undefined) return { value: whole, digits: 0 };
  const tenths = Math.round(1000 * share);
  const apart = tenths === Math.round(1000 * limit) ? tenths + Math.sign(share - limit) : tenths;
  return { value: apart / 10, digits: 1 };
}
