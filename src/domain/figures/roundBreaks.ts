/** Bounds between the six classes of the ramp. */
const BOUNDS = [1, 2, 3, 4, 5] as const;
/** Figures of a bound that are written: 1 234 is 1 200. */
const WRITTEN = 2;

/**
 * Bounds that cut the values into comparable groups, rounded to two figures, ascending: the same for every territory. Fewer when
 * many values are the same, none when all are.
 */
export function roundBreaks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const bounds = BOUNDS.map((at) =>
    Number((sorted[Math.floor((at * sorted.length) / (BOUNDS.length + 1))] ?? least).toPrecision(WRITTEN)),
  );
  return [...new Set(bounds)].filter((bound) => bound > least && bound <= most);
}
